import Foundation
import News
import Xapian

@testable import Archive

/// An index in a folder of its own, removed at the end.
final class TemporaryIndex {
  let directory: IndexDirectory
  let writer: IndexWriter
  private let indexer: ArticleIndexer

  init() throws {
    directory = IndexDirectory(path: NSTemporaryDirectory() + "archive-\(UUID().uuidString)/index")
    writer = try IndexWriter(directory)
    indexer = try ArticleIndexer()
  }

  deinit { try? FileManager.default.removeItem(atPath: (directory.path as NSString).deletingLastPathComponent) }

  func add(_ articles: [Article]) throws {
    for article in articles { try writer.add(indexer.index(article)) }
    try writer.commit()
  }

  func searcher(store: ColumnStore = ColumnStore()) throws -> Searcher { try Searcher(directory, store: store) }

  /// A reader of the index's database.
  func database() throws -> Database { try Database(path: directory.databasePath) }

  /// All terms of the index.
  func terms() throws -> [String] {
    try database().allTerms(prefix: "").map(\.term)
  }
}
