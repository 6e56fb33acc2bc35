import CXapian

/// A database open for writing; there can be one for each database. Reads through it show what is not committed yet.
///
/// Changes reach other readers, and the disk, with `commit()` or at the end of a transaction. Outside a transaction
/// Xapian may commit by itself, after 10,000 changes: use a transaction where a batch must be whole. What has not been
/// committed when the object goes is lost.
///
/// **A commit that fails closes the database**: what was not committed is lost, every further call throws
/// `XapianError.Code.databaseClosed`, and the way on is to open the database anew and to repeat the changes. A handle
/// that has failed once can stay stuck, a fresh one finds the last revision that was committed.
public final class WritableDatabase: Database {
  /// Whether the database must exist.
  public enum Opening: Sendable {
    /// It must exist.
    case existing
    /// It must not exist.
    case create
    /// Either.
    case createOrOpen
    /// What exists is emptied.
    case createOrOverwrite
  }

  /// Opens a database for writing.
  ///
  /// - Parameters:
  ///   - path: Its directory, in a directory that exists.
  ///   - opening: Whether it must exist.
  ///   - isDurable: Whether a commit waits until the disk has it. False for a build that is thrown away if it fails.
  /// - Throws: `XapianError.Code.databaseLocked` where it is open for writing already.
  public init(path: String, opening: Opening = .createOrOpen, isDurable: Bool = true) throws {
    var handle: OpaquePointer?
    let status = path.withCBytes { cxapian_writable_open($0, opening.cValue, isDurable, &handle) }
    try check(status, "open \(path) for writing")
    // Designated, so that the initialisers of `Database`, which open for reading, are not inherited.
    super.init(handle: try unwrap(handle), path: path)
  }

  /// Gives up the lock, and what has not been committed.
  public func close() {
    cxapian_writable_close(handle)
  }

  /// Commits: afterwards the changes outlive a loss of power, the rename of the version file included.
  public func commit() throws {
    try check(cxapian_writable_commit(handle), "commit \(path)")
  }

  /// Begins a transaction, after committing what came before it.
  public func beginTransaction() throws {
    try check(cxapian_writable_begin(handle), "begin a transaction on \(path)")
  }

  /// Ends the transaction and commits it.
  public func commitTransaction() throws {
    try check(cxapian_writable_end(handle), "commit a transaction on \(path)")
  }

  /// Ends the transaction and forgets what was changed in it.
  public func cancelTransaction() throws {
    try check(cxapian_writable_cancel(handle), "cancel a transaction on \(path)")
  }

  /// Runs `body` in a transaction: all that it changes is committed in one step, or nothing where it throws.
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try beginTransaction()
    let result: Result
    do {
      result = try body()
    } catch {
      try? cancelTransaction()
      throw error
    }
    try commitTransaction()
    return result
  }

  /// Adds a document.
  ///
  /// - Returns: Its id.
  @discardableResult
  public func add(_ document: Document) throws -> UInt32 {
    var docid: UInt32 = 0
    try check(cxapian_writable_add(handle, document.handle, &docid), "add a document to \(path)")
    return docid
  }

  /// Puts a document in the place of all that have a term, or adds it where none has. The document gets the term itself.
  ///
  /// - Returns: Its id: that of the first it replaces.
  @discardableResult
  public func replace(_ document: Document, uniqueTerm: some BytesConvertible) throws -> UInt32 {
    var docid: UInt32 = 0
    let status = uniqueTerm.withCBytes { cxapian_writable_replace(handle, $0, document.handle, &docid) }
    try check(status, "replace the document \(uniqueTerm.text) in \(path)")
    return docid
  }

  /// Puts a document in the place of another, or stores it under that id.
  public func replace(_ document: Document, docid: UInt32) throws {
    try check(cxapian_writable_replace_docid(handle, docid, document.handle), "replace document \(docid) in \(path)")
  }

  /// Deletes all documents that have a term.
  ///
  /// - Returns: How many those were.
  @discardableResult
  public func delete(uniqueTerm: some BytesConvertible) throws -> Int {
    var deleted: UInt32 = 0
    let status = uniqueTerm.withCBytes { cxapian_writable_delete(handle, $0, &deleted) }
    try check(status, "delete the document \(uniqueTerm.text) from \(path)")
    return Int(deleted)
  }

  /// Deletes a document.
  ///
  /// - Throws: `XapianError.Code.notFound` where there is none.
  public func delete(docid: UInt32) throws {
    try check(cxapian_writable_delete_docid(handle, docid), "delete document \(docid) from \(path)")
  }

  /// Stores metadata under a key; no bytes remove it.
  public func setMetadata(_ value: some BytesConvertible, for key: some BytesConvertible) throws {
    let status = key.withCBytes { key in value.withCBytes { cxapian_writable_set_metadata(handle, key, $0) } }
    try check(status, "store the metadata \(key.text) in \(path)")
  }

  /// Raises the frequency of a word in the spelling dictionary.
  public func addSpelling(_ word: some BytesConvertible, frequency: UInt32 = 1) throws {
    try check(
      word.withCBytes { cxapian_writable_add_spelling(handle, $0, frequency) },
      "add the spelling \(word.text) to \(path)")
  }

  /// Lowers the frequency of a word in the spelling dictionary; at 0 the word is gone.
  public func removeSpelling(_ word: some BytesConvertible, frequency: UInt32 = 1) throws {
    try check(
      word.withCBytes { cxapian_writable_remove_spelling(handle, $0, frequency) },
      "remove the spelling \(word.text) from \(path)")
  }
}

extension WritableDatabase.Opening {
  fileprivate var cValue: CXapianOpening {
    switch self {
    case .existing: CXapianOpeningExisting
    case .create: CXapianOpeningCreate
    case .createOrOpen: CXapianOpeningCreateOrOpen
    case .createOrOverwrite: CXapianOpeningCreateOrOverwrite
    }
  }
}
