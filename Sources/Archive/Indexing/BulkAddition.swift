import Foundation
import News
import Xapian

/// Many articles on their way into an index: written into small databases beside it, which in the end are put together
/// with the index's own into one that takes its place.
///
/// Until then the index is as it was, and can be added to as ever.
final class BulkAddition {
  /// How many documents, and how many bytes of text, a small database has: with more the builders become slower, with
  /// fewer the lists that are put together become longer.
  static let partDocuments = 500
  static let partBytes = 6 << 20

  private let partDocuments: Int
  let folder: String
  private let builder: PartBuilder
  private var part: [IndexedArticle] = []
  private var partBytes = 0
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
  init(folder: String, workers: Int, partDocuments: Int = partDocuments, groupSize: Int = 100) throws {
    self.folder = folder
    self.partDocuments = partDocuments
    try? FileManager.default.removeItem(atPath: folder)
    try IndexDirectory(path: folder).create()
    builder = PartBuilder(folder: folder, workers: workers, groupSize: groupSize)
  }

  deinit {
    builder.stop()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Adds an article, whose document has its words.
  ///
  /// - Parameters:
  ///   - indexed: The article.
  ///   - isKnown: Whether the index has one of that id.
  /// - Returns: Whether there was none.
  /// - Throws: What has gone wrong with those that came before.
  func add(_ indexed: IndexedArticle, isKnown: Bool) throws -> Bool {
    try indexed.document.addBooleanTerm(Schema.identifierTerm(indexed.article.id))
    let isNew = known.insert(indexed.article.id.hashValue).inserted && !isKnown
    if !isNew { replaced += 1 }
    count += 1
    part.append(indexed)
    partBytes += indexed.article.text.utf8.count
    if part.count >= partDocuments || partBytes >= Self.partBytes { try endPart() }
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

  private func endPart() throws {
    try builder.append(part)
    part.removeAll(keepingCapacity: true)
    partBytes = 0
  }

  /// Waits until all articles are written.
  ///
  /// - Returns: The paths of the small databases, in the order in which the articles came.
  func finish() throws -> [String] {
    if !part.isEmpty { try endPart() }
    return try builder.finish()
  }
}
