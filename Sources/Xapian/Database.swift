import CXapian

/// A database open for reading: one revision of it, until it is reopened.
///
/// One object is for one thread at a time. Any call can throw `XapianError.Code.databaseModified` once the writer has
/// committed twice: `reopen()`, and begin again.
public class Database {
  let handle: OpaquePointer
  /// Where it is, the first of its shards.
  public let path: String
  /// What `uuid` has been; it is asked for by every part of every search.
  private var knownUUID: String?

  init(handle: OpaquePointer, path: String) {
    self.handle = handle
    self.path = path
  }

  /// Opens a database.
  ///
  /// - Throws: `XapianError.Code.databaseNotFound` where there is none.
  public convenience init(path: String) throws {
    try self.init(paths: [path])
  }

  /// Opens several databases that are searched as one. Document `d` of shard `s` (from 0) of `n` has there the id
  /// `(d - 1) * n + s + 1`.
  public convenience init(paths: [String]) throws {
    let name = paths.joined(separator: ", ")
    var handle: OpaquePointer?
    try check(withCBytes(paths) { cxapian_database_open($0, $0.count, &handle) }, "open \(name)")
    self.init(handle: try unwrap(handle), path: paths.first ?? "")
  }

  deinit {
    cxapian_database_free(handle)
  }

  /// Goes on to the newest revision (4 µs where nothing has changed).
  ///
  /// - Returns: Whether it is another than before.
  @discardableResult
  public func reopen() throws -> Bool {
    var changed = false
    try check(cxapian_database_reopen(handle, &changed), "reopen \(path)")
    if changed { knownUUID = nil }
    return changed
  }

  /// The number of the open revision; every commit that changes something raises it. Not for several shards.
  public var revision: UInt64 {
    get throws {
      var revision: UInt64 = 0
      try check(cxapian_database_revision(handle, &revision), "read the revision of \(path)")
      return revision
    }
  }

  /// The identity of the database, which its revisions share and its copies by `compact` don't.
  public var uuid: String {
    get throws {
      if let knownUUID { return knownUUID }
      let uuid = try receive("read the UUID of \(path)", { String(decoding: $0, as: UTF8.self) }) {
        cxapian_database_uuid(handle, $0, $1)
      }
      knownUUID = uuid
      return uuid
    }
  }

  /// How many documents there are.
  public var documentCount: Int { get throws { Int(try statistics.document_count) } }

  /// The highest document id ever used.
  public var lastDocid: UInt32 { get throws { try statistics.last_docid } }

  /// The mean length of the documents, in occurrences of terms.
  public var averageLength: Double { get throws { try statistics.average_length } }

  /// The length of all documents together.
  public var totalLength: UInt64 { get throws { try statistics.total_length } }

  private var statistics: CXapianStatistics {
    get throws {
      var statistics = CXapianStatistics()
      try check(cxapian_database_statistics(handle, &statistics), "read the statistics of \(path)")
      return statistics
    }
  }

  /// The metadata under a key; empty where there is none.
  public func metadata(_ key: some BytesConvertible) throws -> [UInt8] {
    try key.withCBytes { key in
      try receive("read metadata of \(path)", Array.init) { cxapian_database_metadata(handle, key, $0, $1) }
    }
  }

  /// The keys of metadata that start with a prefix, in byte order.
  public func metadataKeys(prefix: some BytesConvertible) throws -> [[UInt8]] {
    var keys: [[UInt8]] = []
    try prefix.withCBytes { prefix in
      try visit(
        "list the metadata of \(path)",
        { key, _ in
          keys.append(Array(key))
          return true
        }, from: { cxapian_database_metadata_keys(handle, prefix, $0, $1) })
    }
    return keys
  }

  /// The keys of all metadata, in byte order.
  public func metadataKeys() throws -> [[UInt8]] {
    try metadataKeys(prefix: "")
  }

  /// The word of the spelling dictionary that is nearest to a word; nil where the word is itself the best, or nothing is
  /// near enough. The edit distance is how many letters may differ, be added, be missing or have changed places.
  public func spellingSuggestion(for word: some BytesConvertible, maximumEditDistance: Int = 2) throws -> String? {
    let suggestion = try word.withCBytes { word in
      try receive("look for the spelling of a word in \(path)", { String(decoding: $0, as: UTF8.self) }) {
        cxapian_database_spelling_suggestion(handle, word, UInt32(maximumEditDistance), $0, $1)
      }
    }
    return suggestion.isEmpty ? nil : suggestion
  }
}

/// The handle that a successful call has made.
func unwrap(_ handle: OpaquePointer?) throws -> OpaquePointer {
  guard let handle else { throw XapianError(code: .other, message: "the bridge has given no handle") }
  return handle
}
