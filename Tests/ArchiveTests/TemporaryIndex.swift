import Analysis
import Foundation
import News
import Xapian

@testable import Archive

/// Numbers that are the same in every run (SplitMix64), or those of `TEST_SEED` in the environment.
struct TestGenerator: RandomNumberGenerator {
  private var state = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap(UInt64.init) ?? 2024

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// An index in a folder of its own, removed at the end.
final class TemporaryIndex {
  let directory: IndexDirectory
  let writer: IndexWriter
  private let indexer: ArticleIndexer

  init(tagger: Tagger = Tagger()) throws {
    directory = IndexDirectory(path: NSTemporaryDirectory() + "archive-\(UUID().uuidString)/index")
    writer = try IndexWriter(directory)
    indexer = try ArticleIndexer(tagger: tagger)
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
