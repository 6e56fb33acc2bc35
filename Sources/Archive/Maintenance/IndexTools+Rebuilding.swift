import Analysis
import Foundation
import News
import Xapian

extension IndexTools {
  /// Tags and indexes the articles that the index holds anew, from their texts: after a change of the owner's tables or of
  /// the tagger, or where the index is damaged. What can't be read is left out and counted.
  ///
  /// - Parameter workers: How many threads tag; nil for one a core.
  /// - Returns: What is to take the place of the index's own database.
  /// - Throws: `ArchiveError`.
  public func rebuild(workers: Int? = nil) throws -> Replacement {
    let directory = directory
    let tagger = try directory.tagger()
    let count = workers ?? ProcessInfo.processInfo.activeProcessorCount
    return try makeReplacement { path in
      let map = OrderedMap<StoredArticle, Result<IndexedArticle, any Error>>(workers: count, capacity: count * 16) {
        let indexer = Result { try ArticleIndexer(tagger: tagger) }
        return { stored in
          Result {
            let indexed = try indexer.get().index(stored.article, path: stored.path)
            try indexed.pack()
            return indexed
          }
        }
      }
      let reader = StoredArticleReader(path: directory.databasePath)
      reader.start(into: map)
      defer { map.finish() }
      let writer = try IndexWriter(IndexDirectory(path: String(path.dropLast("/articles".count))))
      try writer.beginBulk()
      var done = 0
      var refused = 0
      while let result = map.next() {
        switch result {
        case .success(let indexed):
          _ = try writer.addInBulk(indexed)
          done += 1
        case .failure: refused += 1
        }
      }
      try writer.endBulk()
      if let error = reader.failure { throw error }
      let source = try Database(path: directory.databasePath)
      for key in (try? source.metadataKeys(prefix: Schema.MetadataKey.filePrefix)) ?? [] {
        if let stamp = FileStamp(entry: String(decoding: try source.metadata(key), as: UTF8.self)) {
          try writer.remember(stamp)
        }
      }
      try writer.commit()
      let lost = refused + reader.unreadable
      return "\(done) articles indexed anew" + (lost > 0 ? ", \(lost) could not be read and are left out" : "")
    }
  }
}

/// Hands the articles of a database to threads that make something of each.
final class StoredArticleReader: @unchecked Sendable {
  // Written by the one thread that reads, and looked at after the map has come to its end, which follows that.
  private(set) var unreadable = 0
  private(set) var failure: (any Error)?
  private let path: String

  init(path: String) { self.path = path }

  /// Reads all articles on a thread of its own, which says to the map when there are no more.
  func start<Output: Sendable>(into map: OrderedMap<StoredArticle, Output>) {
    let thread = Thread {
      self.submitAll(to: map)
      map.finish()
    }
    thread.start()
  }

  private func submitAll<Output>(to map: OrderedMap<StoredArticle, Output>) {
    do {
      let database = try Database(path: path)
      let last = try database.lastDocid
      let expected = (try? database.documentCount) ?? 0
      var found = 0
      // By number, for in a damaged index the lists of documents may be what is damaged.
      for docid in 1...max(1, last) {
        guard let stored = (try? database.withData(of: docid) { StoredArticle($0) }).flatMap({ $0 }) else { continue }
        found += 1
        if !map.submit(stored) { return }
      }
      unreadable = max(0, expected - found)
    } catch {
      failure = error
    }
  }
}
