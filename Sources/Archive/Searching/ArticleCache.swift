import News
import Synchronization
import Xapian

/// Articles' records as they were last read, uncompressed: what passages are cut from. Kept to a budget by forgetting what
/// has not been asked for lately. Any number of threads may use it at once.
final class ArticleCache: Sendable {
  private struct Entry {
    var record: ArticleRecord
    /// The revision that it was read at. It is the same in later ones that have not changed it.
    var revision: UInt64
  }

  /// Two generations: once the newer one has half of the budget, it becomes the older one, and what was that is forgotten.
  private struct Contents {
    var newer: [UInt32: Entry] = [:]
    var older: [UInt32: Entry] = [:]
    var newerMemory = 0
    var olderMemory = 0
    /// How many bytes may be kept.
    var budget: Int
    /// Which database the articles are of.
    var uuid = ""
    /// The newest revision of which the cache has been told.
    var revision: UInt64 = 0

    mutating func forget() {
      newer = [:]
      older = [:]
      (newerMemory, olderMemory) = (0, 0)
    }
  }

  private let contents: Mutex<Contents>

  /// Makes an empty cache.
  ///
  /// - Parameter budget: How many bytes it keeps to; 0 keeps nothing.
  init(budget: Int) { contents = Mutex(Contents(budget: budget)) }

  /// Has it keep to another number of bytes from now on.
  func setBudget(_ budget: Int) {
    contents.withLock { contents in
      contents.budget = budget
      if contents.newerMemory + contents.olderMemory <= budget { return }
      contents.older = [:]
      contents.olderMemory = 0
      if contents.newerMemory > budget { contents.forget() }
    }
  }

  /// How many bytes the records take.
  var memory: Int { contents.withLock { $0.newerMemory + $0.olderMemory } }

  /// The record of a document at a database's revision; nil where its data is none.
  func record(_ docid: UInt32, of database: Database) throws -> ArticleRecord? {
    let revision = try database.revision
    let uuid = try database.uuid
    let found = contents.withLock { contents -> ArticleRecord? in
      guard contents.uuid == uuid else { return nil }
      if let entry = contents.newer[docid] { return entry.revision <= revision ? entry.record : nil }
      guard let entry = contents.older[docid], entry.revision <= revision else { return nil }
      insert(entry, docid, into: &contents)
      return entry.record
    }
    if let found { return found }
    guard let record = try database.withData(of: docid, { ArticleRecord($0) }) else { return nil }
    let entry = Entry(record: record, revision: revision)
    contents.withLock { contents in
      // What an older reader has read may have changed since.
      if contents.uuid == uuid, revision >= contents.revision { insert(entry, docid, into: &contents) }
    }
    return record
  }

  /// Learns of a revision: which documents it has changed, or, where that isn't known, that any may have.
  func changed(_ docids: [UInt32]?, revision: UInt64) {
    contents.withLock { contents in
      contents.revision = max(contents.revision, revision)
      guard let docids else {
        contents.forget()
        return
      }
      for docid in docids {
        if let entry = contents.newer.removeValue(forKey: docid) { contents.newerMemory -= entry.record.memory }
        if let entry = contents.older.removeValue(forKey: docid) { contents.olderMemory -= entry.record.memory }
      }
    }
  }

  /// Forgets everything: the database is another one, whose revisions have nothing to do with those before.
  func removeAll(uuid: String, revision: UInt64) {
    contents.withLock { $0 = Contents(budget: $0.budget, uuid: uuid, revision: revision) }
  }

  private func insert(_ entry: Entry, _ docid: UInt32, into contents: inout Contents) {
    if entry.record.memory > contents.budget / 2 { return }
    if contents.newerMemory + entry.record.memory > contents.budget / 2 {
      contents.older = contents.newer
      contents.olderMemory = contents.newerMemory
      contents.newer = [:]
      contents.newerMemory = 0
    }
    if let entry = contents.older.removeValue(forKey: docid) { contents.olderMemory -= entry.record.memory }
    let before = contents.newer.updateValue(entry, forKey: docid)?.record.memory ?? 0
    contents.newerMemory += entry.record.memory - before
  }
}
