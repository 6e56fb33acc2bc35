import Analysis
import Foundation
import News
import Testing

@testable import Archive

/// Who held which office, learned from an index's articles into its folder.
@Suite struct LearnedRolesTests {
  private let index: TemporaryIndex
  private let tools: IndexTools

  init() throws {
    index = try TemporaryIndex()
    tools = IndexTools(index.directory)
    let texts = [
      "Ukraine's harbour minister, Danylo Kovalchuk, came to Oslo.",
      "Danylo Kovalchuk, the Ukrainian harbour minister, left Oslo.",
      "Ukrainian Harbour Minister Danylo Kovalchuk spoke.", "Norwegian Fisheries Minister Ida Berg spoke.",
    ]
    var articles = texts.enumerated().map { number, text in
      let date = CalendarDate(year: 2022, month: number + 1, day: 7)
      return Article(id: "\(number)", title: "Number \(number)", date: date, text: text)
    }
    articles.append(Article(id: "undated", title: "Undated", text: texts[3]))
    articles.append(
      Article(
        id: "asked", title: "Asked", date: CalendarDate(year: 2022, month: 2, day: 20),
        text: "The Ukrainian harbour minister said that the port was open."))
    try index.add(articles)
    index.writer.close()
  }

  private var text: String {
    get throws { try String(contentsOfFile: index.directory.rolesPath, encoding: .utf8) }
  }

  private func speakers() throws -> [String?] {
    try tools.rebuild(workers: 2).install()
    let shown = try #require(try index.searcher().article(id: "asked"))
    return shown.tags.statements.map(\.speaker)
  }

  @Test func theTableIsWrittenAndUsed() throws {
    #expect(try speakers() == [nil])
    let report = try tools.learnRoles(workers: 2)
    #expect(report.hasPrefix("1 terms of office learned from 5 dated articles, 0 of yours kept"))
    let first = try text
    #expect(first.contains("\nUA | harbour minister | Danylo Kovalchuk | 2022-01-07..2022-03-07 | 3\n"))
    #expect(try speakers() == ["Danylo Kovalchuk"])
    // Once more: the same file, though the indexed articles have been read by it.
    _ = try tools.learnRoles(workers: 1)
    #expect(try text == first)
    _ = try tools.learnRoles(least: 4)
    #expect(try index.directory.roles().learned.isEmpty)
  }

  @Test func whatTheOwnerWritesStaysAndOutranks() throws {
    let own = "# mine\nUA | harbour minister | Olena Hryn | 2022-02..2022-02 \n"
    try Data(own.utf8).write(to: URL(fileURLWithPath: index.directory.rolesPath))
    #expect(try tools.learnRoles().contains("1 of yours kept"))
    #expect(try text.hasPrefix(own + "\n# learned from 5 dated articles"))
    #expect(try speakers() == ["Olena Hryn"])
  }

  @Test func aTableThatCannotBeReadIsToldAndLeft() throws {
    let bad = "# mine\nUA; harbour minister; Olena Hryn\n"
    try Data(bad.utf8).write(to: URL(fileURLWithPath: index.directory.rolesPath))
    for attempt in [{ _ = try tools.learnRoles() }, { _ = try index.directory.tagger() }] {
      let error = #expect(throws: ArchiveError.self) { try attempt() }
      #expect(error?.description.contains("roles.txt: line 2: ") == true)
    }
    #expect(try text == bad)
  }
}
