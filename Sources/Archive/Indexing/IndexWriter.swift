import News
import Xapian

/// Writes articles into an index. There is one at a time for an index; it is for one thread.
///
/// Changes are seen, and safe, after `commit()`, all of them in one step. When a commit fails they are lost; the writer
/// opens the index anew, so that later ones can succeed.
public final class IndexWriter {
  let directory: IndexDirectory
  var database: WritableDatabase
  var numbers = WordNumbers()
  /// The bulk addition that is under way.
  var bulk: BulkAddition?
  /// Told of the path of a database that is about to take the place of the index's own, while it is still nobody's.
  public var willReplace: ((_ path: String) -> Void)?
  private var uncommittedBytes = 0
  /// The documents that have changed since the last commit; nil once they are too many to be told.
  private var changed: Set<UInt32>? = []
  /// How many changes wait for a commit.
  public internal(set) var uncommitted = 0

  /// Opens an index for writing, and makes it where there is none.
  ///
  /// - Throws: `ArchiveError` where it is being written by another process, was made by another version, or can't be
  ///   opened.
  public init(_ directory: IndexDirectory) throws {
    self.directory = directory
    try directory.create()
    database = try Self.open(directory)
    directory.removeRemains()
  }

  static func open(_ directory: IndexDirectory) throws -> WritableDatabase {
    do {
      let database = try WritableDatabase(path: directory.databasePath)
      let found = String(decoding: try database.metadata(Schema.MetadataKey.version), as: UTF8.self)
      if found.isEmpty {
        try database.setMetadata(String(Schema.version), for: Schema.MetadataKey.version)
        try database.commit()
      } else if found != String(Schema.version) {
        throw ArchiveError.wrongVersion(found, directory: directory)
      }
      try database.beginTransaction()
      return database
    } catch let error as XapianError where error.code == .databaseLocked {
      // Xapian says so too where the lock can't be tried: without a descriptor, for example.
      guard error.message.contains("already locked") else { throw ArchiveError.locking(error, directory: directory) }
      throw ArchiveError(
        "the index \(directory.path) is being written by another process; stop that one, or index through it",
        kind: .locked)
    } catch let error as XapianError {
      if error.code == .diskFull || error.code == .inputOutput {
        throw ArchiveError.writing(error, directory: directory)
      }
      throw ArchiveError("can't open the index \(directory.path) for writing: \(error)")
    }
  }

  /// Adds an article, in the place of the one with its id where there is one.
  ///
  /// - Returns: Whether there was none.
  @discardableResult
  public func add(_ indexed: IndexedArticle) throws -> Bool {
    let last = try database.lastDocid
    bulk?.overrule(indexed.article.id)
    try indexed.document.setValue(try numbers.stream(of: indexed.words, in: database), slot: WordStream.slot)
    let docid = try database.replace(indexed.document, uniqueTerm: Schema.identifierTerm(indexed.article.id))
    uncommitted += 1
    uncommittedBytes += indexed.article.text.utf8.count
    noteChange(of: docid)
    return docid > last
  }

  /// Removes an article, and forgets its file, which a later run then reads again.
  ///
  /// - Returns: Whether there was one.
  public func remove(id: String) throws -> Bool {
    let term = Schema.identifierTerm(id)
    let isInBulk = bulk?.overrule(id) ?? false
    guard let docid = try database.docid(ofUniqueTerm: term) else { return isInBulk }
    if let path = try database.withData(of: docid, { StoredArticle($0) })?.path {
      try database.setMetadata("", for: Schema.MetadataKey.file(path))
    }
    uncommitted += 1
    noteChange(of: docid)
    if PlantedFault.forgetDeletion.isPlanted, docid % 8 == 0 { return true }
    return try database.delete(uniqueTerm: term) > 0
  }

  func noteChange(of docid: UInt32) {
    changed?.insert(docid)
    if let count = changed?.count, count > CommitRecord.maximumDocuments { changed = nil }
  }

  /// Whether so much waits that it should be committed, to bound the memory: Xapian keeps about six times the text.
  public var isFull: Bool { uncommittedBytes > 48 << 20 }

  /// Puts all changes on disk in one step. Nothing happens where there are none.
  ///
  /// - Throws: `ArchiveError` where they are lost; the writer is then as it was after the last commit.
  public func commit() throws {
    if uncommitted == 0 { return }
    defer {
      uncommitted = 0
      uncommittedBytes = 0
      changed = []
    }
    do {
      let record = CommitRecord(after: try database.revision, docids: changed ?? [])
      // Where too much has changed, what stands there of an earlier commit must go all the same.
      try database.setMetadata(changed == nil ? [] : record.encoded, for: Schema.MetadataKey.commit(record.to))
      try numbers.store(in: database)
      try database.commitTransaction()
      numbers.committed()
      try database.beginTransaction()
    } catch {
      numbers.forget()
      let failure = ArchiveError.writing(error, directory: directory)
      // What it has prepared holds numbers of words that are lost.
      bulk = nil
      database.close()
      // Where that fails too, the handle stays closed, and whoever comes next opens another writer.
      if let opened = try? Self.open(directory) { database = opened }
      throw failure
    }
  }

  /// Gives up what has not been committed, and lets others write the index.
  public func close() { database.close() }

  /// Gives up what has not been committed.
  public func rollback() throws {
    if uncommitted == 0 { return }
    uncommitted = 0
    uncommittedBytes = 0
    changed = []
    try database.cancelTransaction()
    try database.beginTransaction()
  }
}

extension ArchiveError {
  static func wrongVersion(_ found: String, directory: IndexDirectory) -> ArchiveError {
    ArchiveError(
      "the index \(directory.path) has version \(found) of the schema, this program writes \(Schema.version); "
        + "run aidsearchd rebuild, which indexes the articles that it holds anew, or move it away")
  }
}
