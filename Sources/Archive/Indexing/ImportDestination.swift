import Foundation
import News

/// Where the articles of one import go: a few straight into the index, many by way of a bulk addition.
///
/// What is to be done shows only when some have come, which are kept until then.
final class ImportDestination {
  private enum Way {
    case undecided
    case single
    case bulk
  }

  /// An addition is made in bulk where it has at least this part of what the index has: a byte takes a seventh of the time
  /// then, but all that is there is written anew, at 300 MB a second.
  private static let leastShare = 64

  private let writer: IndexWriter
  private let directory: IndexDirectory
  private var way = Way.undecided
  private var waiting: [IndexedArticle] = []
  private var waitingBytes = 0
  private var stamps: [FileStamp] = []
  /// Articles that are new, and those that replaced one of the same id.
  private(set) var added = 0, replaced = 0

  init(_ writer: IndexWriter, directory: IndexDirectory) {
    self.writer = writer
    self.directory = directory
  }

  /// Whether articles are added in bulk.
  var isBulk: Bool { way == .bulk }

  /// Takes an article.
  ///
  /// - Parameters:
  ///   - indexed: The article.
  ///   - expectedBytes: How much is to be read in all, as far as that is known.
  /// - Throws: `ArchiveError` where the index can't be written.
  func add(_ indexed: IndexedArticle, expectedBytes: Int) throws {
    switch way {
    case .undecided:
      waiting.append(indexed)
      waitingBytes += indexed.article.text.utf8.count
      guard waiting.count >= BulkAddition.leastArticles || waitingBytes >= BulkAddition.leastBytes else { return }
      let isBulk = expectedBytes >= directory.databaseBytes / Self.leastShare
      if isBulk { try writer.beginBulk() }
      try decide(isBulk ? .bulk : .single)
    case .single:
      count(isNew: try writer.add(indexed))
      if writer.isFull { try writer.commit() }
    case .bulk: count(isNew: try writer.addInBulk(indexed))
    }
  }

  /// Takes a file whose articles have all come.
  func remember(_ stamp: FileStamp) throws {
    switch way {
    case .undecided: stamps.append(stamp)
    case .single: try writer.remember(stamp)
    case .bulk: writer.bulk?.stamps.append(stamp)
    }
  }

  /// Puts all that has come into the index.
  func finish() throws {
    if case .undecided = way { try decide(.single) }
    if case .bulk = way { try writer.endBulk() } else { try writer.commit() }
  }

  private func decide(_ way: Way) throws {
    self.way = way
    for indexed in waiting { try add(indexed, expectedBytes: 0) }
    for stamp in stamps { try remember(stamp) }
    waiting = []
    stamps = []
  }

  private func count(isNew: Bool) {
    if isNew { added += 1 } else { replaced += 1 }
  }
}

extension IndexDirectory {
  /// How many bytes the database has on disk.
  fileprivate var databaseBytes: Int {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: databasePath)) ?? []
    return names.reduce(0) { sum, name in
      sum + (((try? files.attributesOfItem(atPath: databasePath + "/" + name))?[.size] as? Int) ?? 0)
    }
  }
}
