import News
import Testing
import Xapian

@testable import Archive

/// Stories that follow commits, against those that are found anew.
@Suite("Stories follow commits")
struct StoryUpdateTests {
  private static let texts: [[String]] = {
    var random = TestGenerator()
    return (0..<30).map { _ in
      (0..<12).map { _ in "The " + (0..<9).map { _ in "w\(random.next() % 2000)" }.joined(separator: " ") + " aid." }
    }
  }()

  /// A text or most of it, on a day or none.
  private static func article(_ id: Int, _ random: inout TestGenerator) -> Article {
    var text = texts[Int(random.next() % 30)]
    if random.next() % 2 == 0 { text.removeLast(Int(random.next() % 5)) }
    let title = "Title \(id)"
    guard random.next() % 4 > 0 else { return Article(id: "\(id)", title: title, text: text.joined(separator: " ")) }
    let day = CalendarDate(year: 2024, month: 5, day: 1 + Int(random.next() % 28))
    return Article(id: "\(id)", title: title, date: day, text: text.joined(separator: " "))
  }

  @Test("After additions, replacements and deletions they are as if found anew")
  func follow() throws {
    var random = TestGenerator()
    let index = try TemporaryIndex()
    // More than one block of signatures, the first with a gap.
    try index.add((0..<700).map { Self.article($0, &random) })
    let database = try index.database()
    var column = try StoryColumn(database)
    #expect(!column.isTrivial)
    var next = 700
    for _ in 0..<8 {
      let before = try database.lastDocid
      for _ in 0..<Int(random.next() % 20) { _ = try index.writer.remove(id: "\(random.next() % UInt64(next))") }
      try index.add((0..<20).map { _ in Self.article(Int(random.next() % UInt64(next)), &random) })
      try index.add((next..<next + 5).map { Self.article($0, &random) })
      next += 5
      let revision = try database.revision
      try database.reopen()
      let records = try #require(try CommitRecord.records(since: revision, of: database))
      let docids = Set(records.flatMap(\.docids)).sorted()
      column = try column.updated(for: database, changed: docids)
      let fresh = try StoryColumn(database)
      #expect(column.sharing == fresh.sharing)
      for docid in 1...max(before, try database.lastDocid) {
        #expect(column.story(of: docid) == fresh.story(of: docid))
        #expect(column.others(of: docid) == fresh.others(of: docid))
      }
    }
  }
}
