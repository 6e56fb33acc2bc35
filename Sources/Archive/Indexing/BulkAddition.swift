import Foundation
import News
import Xapian

/// Many articles on their way into an index: written into a database beside it, which in the end takes the place of the
/// index's own, or is put together with it into one that does.
///
/// Until then the index is as it was, and can be added to as ever.
final class BulkAddition {
  /// From how many articles, or bytes of text, on an addition can be made in bulk.
  static let leastArticles = 500
  static let leastBytes = 6 << 20

  let folder: String
  private let builder: DatabaseBuilder
  /// How many articles have come.
  private(set) var count = 0
  /// Those that came, by the hashes of their ids.
  private var known: Set<Int> = []
  /// Articles that were added or removed by others meanwhile, with the number of articles that had come before.
  private(set) var overruled: [String: Int] = [:]
  /// The files that have been read.
  var stamps: [FileStamp] = []
  /// How many articles replace one that came before.
  private(set) var replaced = 0

  /// Begins, in a folder that is emptied.
  ///
  /// - Parameters:
  ///   - folder: Where the database goes.
  ///   - memory: About how many bytes of it wait in memory.
  /// - Throws: `ArchiveError` or `XapianError` where nothing can be written there.
  init(folder: String, memory: Int = 160 << 20) throws {
    self.folder = folder
    try? FileManager.default.removeItem(atPath: folder)
    try IndexDirectory(path: folder).create()
    builder = try DatabaseBuilder(path: folder + "/added", memory: memory)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Adds an article.
  ///
  /// - Parameters:
  ///   - indexed: The article.
  ///   - isKnown: Whether the index has one of that id.
  ///   - number: Gives the number of a term of its words.
  /// - Returns: Whether there was none.
  /// - Throws: `XapianError`, after which the addition is of no use; whatever `number` throws.
  func add(_ indexed: IndexedArticle, isKnown: Bool, number: (UnsafeRawBufferPointer) throws -> UInt32) throws -> Bool {
    let words = indexed.words
    try builder.add(indexed.document, words: words.words, wordTerms: words.termCount) { term in
      try words.withTerm(term) { try number($0) }
    }
    let isNew = known.insert(indexed.article.id.hashValue).inserted && !isKnown
    if !isNew { replaced += 1 }
    count += 1
    return isNew
  }

  /// Says that others have added, replaced or removed an article of the index itself.
  ///
  /// - Returns: Whether one of that id had come.
  @discardableResult
  func overrule(_ id: String) -> Bool {
    overruled[id] = count
    return known.remove(id.hashValue) != nil
  }

  /// Stores metadata with the articles.
  func setMetadata(_ value: some BytesConvertible, for key: some BytesConvertible) throws {
    try builder.setMetadata(value, for: key)
  }

  /// Writes what is left.
  ///
  /// - Returns: The path of the database, which has not been forced to disk.
  func finish() throws -> String {
    try builder.finish()
    return folder + "/added"
  }
}
