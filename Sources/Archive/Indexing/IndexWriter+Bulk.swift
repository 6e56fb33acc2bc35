import Dispatch
import Foundation
import News
import Synchronization
import Xapian

/// Additions of so many articles that it pays to write them beside the index and to put all together in the end.
extension IndexWriter {
  /// Begins such an addition. Other changes can be made and committed meanwhile; where they concern the same article, what
  /// came last holds.
  ///
  /// - Throws: `ArchiveError` where nothing can be written beside the index.
  func beginBulk() throws {
    do {
      bulk = try BulkAddition(folder: directory.bulkPath)
    } catch let error as XapianError {
      throw ArchiveError.writing(error, directory: directory)
    }
  }

  /// Adds an article to what `endBulk()` will put into the index.
  ///
  /// - Returns: Whether there was none of its id.
  func addInBulk(_ indexed: IndexedArticle) throws -> Bool {
    let bulk = try ongoingBulk()
    do {
      let isKnown =
        try database.documentCount > 0 && database.docid(ofUniqueTerm: Schema.identifierTerm(indexed.article.id)) != nil
      return try bulk.add(indexed, isKnown: isKnown) { try numbers.number(of: $0, in: database) }
    } catch {
      // What has been written of it is of no use without the rest.
      self.bulk = nil
      throw ArchiveError.writing(error, directory: directory)
    }
  }

  private func ongoingBulk() throws -> BulkAddition {
    guard let bulk else {
      throw ArchiveError("the articles read so far are lost, for the index could not be written; read them again")
    }
    return bulk
  }

  /// Puts all articles that came since `beginBulk` into the index, in one step: a crash leaves the index without them, or
  /// with all of them. Readers find them when they next open the index.
  ///
  /// - Throws: `ArchiveError`; the index is then as it was.
  func endBulk() throws {
    let bulk = try ongoingBulk()
    do {
      try commit()
      if bulk.count > 0 {
        let path = try replacement(with: bulk)
        try beside({ try Database.sync(folder: path) }) { willReplace?(path) }
        try Database.exchange(path, directory.databasePath)
        numbers.committed()
      }
      self.bulk = nil
    } catch {
      self.bulk = nil
      numbers.forget()
      throw ArchiveError.writing(error, directory: directory)
    }
    // What was opened before is not what lies there now.
    database.close()
    database = try Self.open(directory)
  }

  /// Makes the database that is to take the place of the index's own.
  ///
  /// - Returns: Its path. It has not been forced to disk.
  private func replacement(with bulk: BulkAddition) throws -> String {
    try numbers.store(in: bulk)
    let isFirst = try database.lastDocid == 0
    if isFirst {
      for key in try database.metadataKeys(prefix: "") { try bulk.setMetadata(try database.metadata(key), for: key) }
    }
    let added = try bulk.finish()
    if isFirst {
      try complete(added, with: bulk, isContinued: false)
      return added
    }
    let path = bulk.folder + "/new"
    // One that has swollen is rather written anew.
    let swelling = try swelling()
    let isSound = swelling.neededBytes > 0 && !CompactionRule().isBroken(by: swelling, isIdle: true)
    let isContinued = try isSound && Database.attach(added, to: directory.databasePath, at: path)
    if !isContinued { try Database.compact([directory.databasePath, added], to: path, isDurable: false) }
    try complete(path, with: bulk, isContinued: isContinued)
    if isContinued { try Database.finishAttaching(path, to: directory.databasePath) }
    return path
  }

  /// Adds what there is besides the articles, and removes those that others have replaced.
  ///
  /// - Parameters:
  ///   - path: The database that is to be.
  ///   - bulk: What has come.
  ///   - isContinued: Whether its revisions follow those of the index's own, so that readers can keep what they have.
  /// - Throws: `XapianError`.
  private func complete(_ path: String, with bulk: BulkAddition, isContinued: Bool) throws {
    let merged = try WritableDatabase(path: path, opening: .existing, isDurable: false)
    defer { merged.close() }
    try merged.beginTransaction()
    try numbers.storeNext(in: merged)
    for stamp in bulk.stamps { try merged.setMetadata(stamp.entry, for: Schema.MetadataKey.file(stamp.path)) }
    let superseded = try superseded(in: merged, by: bulk)
    let last = try merged.lastDocid
    for docid in superseded { try merged.delete(docid: docid) }
    if isContinued {
      let came = last - UInt32(bulk.count) + 1...last
      let record = CommitRecord(
        from: try database.revision, to: try merged.revision + 1, docids: superseded.union(came))
      try merged.setMetadata(record.isTold ? record.encoded : [], for: Schema.MetadataKey.commit(record.to))
      try merged.noteGrowth(of: swelling(), by: bulk.folder + "/added", documents: bulk.count)
    } else {
      // They tell of the revisions of another database.
      for key in try merged.metadataKeys(prefix: Schema.MetadataKey.commitPrefix) {
        try merged.setMetadata("", for: key)
      }
      try merged.noteSize()
    }
    try merged.commitTransaction()
  }

  /// The documents in whose place another one has come: of those with one id only the last counts, or none where others
  /// have removed the article since.
  private func superseded(in merged: Database, by bulk: BulkAddition) throws -> Set<UInt32> {
    let first = try merged.lastDocid - UInt32(bulk.count)
    var superseded: Set<UInt32> = []
    for (id, countBefore) in bulk.overruled {
      for docid in try merged.docids(withTerm: Schema.identifierTerm(id)) where docid > first {
        if docid - first <= countBefore { superseded.insert(docid) }
      }
    }
    if bulk.replaced == 0 && bulk.overruled.isEmpty { return superseded }
    var repeated: [[UInt8]] = []
    try merged.forEachTerm(prefix: Schema.identifierPrefix) { term, frequency in
      if frequency > 1 { repeated.append(Array(term)) }
      return true
    }
    for term in repeated {
      let docids = try merged.docids(withTerm: term).filter { !superseded.contains($0) }
      superseded.formUnion(docids.dropLast())
    }
    return superseded
  }
}

/// Runs one thing on a thread of its own beside another, and waits for both.
///
/// - Throws: What the first has thrown.
private func beside(_ first: @escaping @Sendable () throws -> Void, _ second: () -> Void) throws {
  let result = Mutex<Result<Void, any Error>>(.success(()))
  let group = DispatchGroup()
  DispatchQueue.global().async(group: group) {
    let done = Result { try first() }
    result.withLock { $0 = done }
  }
  second()
  group.wait()
  try result.withLock { $0 }.get()
}

extension IndexDirectory {
  /// Where articles are written that are not in the index yet; what lies there is nobody's once its writer is gone.
  var bulkPath: String { path + "/.bulk" }

  /// Where an administrator's tool makes what is to take the database's place: on the same disk, for it is moved.
  var replacementPath: String { path + "/.replacement" }

  /// Removes what others have left that were killed. For the one that writes the index now.
  func removeRemains() {
    for path in [bulkPath, replacementPath] { try? FileManager.default.removeItem(atPath: path) }
  }
}
