import News
import QueryLanguage
import Testing

@testable import Archive

@Suite("Searching an archive")
struct SearchTests {
  private static let articles = [
    Article(
      id: "fund", title: "Ministers weigh a fund", date: CalendarDate(iso: "2024-04-04"), source: "Baltic Courier",
      text: """
        Jens Stoltenberg met the ministers of 32 countries on Wednesday. On the table lay a fund of about $108 billion \
        for Ukraine. It would last five years.
        """),
    Article(
      id: "tanks", title: "Tanks on the way", date: CalendarDate(iso: "2023-01-30"), source: "Harbour Post",
      text: """
        "We will send 31 tanks worth $400 million," Antony Blinken said on Jan. 30. Jens Stoltenberg said that \
        allies had given over $100 billion. The ministry in Moscow spoke of $97 billion.
        """),
    Article(
      id: "grain", title: "Grain moves again",
      text: "Ships left the port with grain, under F-16s of the 1990s. No money was named."),
  ]

  private func results(
    _ query: String, _ change: (inout SearchRequest) -> Void = { _ in }
  ) throws -> Results {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    var request = SearchRequest(query: query)
    change(&request)
    return try index.searcher().search(request)
  }

  @Test(
    "Finds what a query asks for, and only that",
    arguments: [
      ("grain", ["grain"]),
      ("Stoltenberg 108 billion", ["fund"]),
      ("$108bn", ["fund"]),
      ("108,000,000,000", ["fund"]),
      ("US$108 billion", ["fund"]),
      ("\"five years\"", ["fund"]),
      ("\"years five\"", []),
      ("F-16", ["grain"]),
      ("\"F-16 jets\"", []),
      ("1990", ["grain"]),
      ("tanks OR grain", ["grain", "tanks"]),
      ("tanks -Blinken", []),
      ("title:tanks", ["tanks"]),
      ("title:ministry", []),
      ("date:2024", ["fund"]),
      ("date:2023..2024-04", ["fund", "tanks"]),
      ("source:\"baltic courier\"", ["fund"]),
      ("country:ukraine", ["fund"]),
      ("amount:>90bn", ["fund", "tanks"]),
      ("amount:100bn..110bn", ["fund", "tanks"]),
      ("€108bn", []),
      ("minist* fund", ["fund"]),
    ])
  func finds(query: String, expected: [String]) throws {
    let results = try results(query)
    #expect((results.isRelaxed ? [] : results.hits.map(\.id).sorted()) == expected)
    #expect(results.isExact)
    if !results.isRelaxed { #expect(results.matches == expected.count) }
  }

  @Test("A figure is no other number: “30 billion” is neither a day nor a count")
  func figures() throws {
    let results = try results("Stoltenberg 30 billion")
    #expect(results.isRelaxed)
    #expect(results.hits.allSatisfy { $0.passage?.amounts.allSatisfy { $0.amount.value != 30e9 } == true })
  }

  @Test("Conditions that join a speaker hold within one statement; the answer tells whose figure it is otherwise")
  func statements() throws {
    #expect(try results("speaker:Stoltenberg amount:100bn").hits.map(\.id) == ["tanks"])
    #expect(try results("speaker:Blinken said:tanks amount:400m").matches == 1)
    let others = try results("speaker:Blinken amount:100bn")
    #expect(others.isRelaxed && others.matches == 0)
    #expect(others.notes == ["“$100 billion” is attributed to Jens Stoltenberg in tanks"])
    let narrated = try results("speaker:Stoltenberg amount:108bn")
    #expect(narrated.notes == ["“$108 billion” is the article's own, nobody's statement, in fund"])
  }

  @Test("An explanation tells the tree, the index's query, and what adds to the weight of a hit")
  func explanation() throws {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    let text = try index.searcher().explanation(of: SearchRequest(query: "allies ministry $97bn"))
    let line = try #require(text.split(separator: "\n").last)
    let form = /^tanks: ([\d.]+) = allies ([\d.]+) \+ ministry ([\d.]+) \+ USD 97 billion ([\d.]+)$/
    let match = try #require(line.firstMatch(of: form))
    let weights = try [match.1, match.2, match.3, match.4].map { try #require(Double($0)) }
    #expect(abs(weights[0] - weights[1] - weights[2] - weights[3]) < 0.005 && weights[1] > 0)
  }

  @Test("The passage is the sentence that answers, with what matched marked")
  func passage() throws {
    let hit = try #require(try results("Stoltenberg 108 billion").hits.first)
    let passage = try #require(hit.passage)
    let bytes = Array(passage.text.utf8)
    let marked = passage.marks.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(marked.contains("$108 billion"))
    #expect(passage.text.contains("On the table lay a fund"))
    for (left, right) in zip(passage.marks, passage.marks.dropFirst()) { #expect(left.end <= right.start) }
  }

  @Test("Filters of one field are alternatives, of several fields conditions")
  func filters() throws {
    #expect(try results("") { $0.filters.sources = ["harbour post", "Baltic Courier"] }.matches == 2)
    #expect(
      try results("") {
        $0.filters.sources = ["harbour post", "Baltic Courier"]
        $0.filters.since = "2024"
      }.hits.map(\.id) == ["fund"])
    #expect(try results("") { $0.filters.until = "2023" }.hits.map(\.id) == ["tanks"])
    #expect(try results("") { $0.filters.amounts = ["100bn-1tn"] }.matches == 2)
  }

  @Test("An unknown name is answered with the nearest that there is")
  func unknownName() throws {
    let results = try results("") { $0.filters.sources = ["Baltik Courier"] }
    #expect(results.matches == 0)
    #expect(results.notes.contains { $0.contains("Baltic Courier") })
  }

  @Test("A word that nobody wrote is answered with the nearest name")
  func suggestions() throws {
    #expect(try results("Stoltenburg 108 billion").suggestions == ["Jens Stoltenberg 108 billion"])
    #expect(try results("speaker:blinkin").suggestions == ["speaker:\"Antony Blinken\""])
    #expect(try results("108.9 trillion").suggestions == ["*"])
  }

  @Test("Sorts by date and by amount, articles that lack them last")
  func sorting() throws {
    #expect(try results("") { $0.sort = .date }.hits.map(\.id) == ["fund", "tanks", "grain"])
    #expect(try results("") { $0.sort = .amount }.hits.map(\.id) == ["fund", "tanks", "grain"])
  }

  @Test("A field's facet counts ignore the filter on the field itself")
  func multiSelect() throws {
    let results = try results("") {
      $0.filters.sources = ["Harbour Post"]
      $0.facets = ["source", "month"]
    }
    #expect(results.facets[0].values.map(\.count) == [1, 1])
    #expect(results.facets[1].values == [Facet.Value(value: "2023-01", count: 1)])
  }

  @Test("`match` decides how many of the plain words must be there")
  func match() throws {
    #expect(try results("grain tanks ships") { $0.match = .any }.matches == 2)
    #expect(try results("grain tanks ships") { $0.match = .most }.hits.map(\.id) == ["grain"])
    #expect(throws: SyntaxError.self) { try results("grain (tanks") }
    #expect(try results("grain (tanks") { $0.match = .any }.matches == 2)
  }

  @Test("Pages through the matches by offset and limit, ranks going on")
  func paging() throws {
    let page = try results("") {
      $0.offset = 1
      $0.limit = 1
    }
    #expect(page.matches == 3 && page.hits.map(\.rank) == [2])
  }

  @Test("Replaces an article of the same id, removes one, and shows both at once")
  func changes() throws {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    let searcher = try index.searcher()
    #expect(try searcher.search(SearchRequest(query: "grain")).matches == 1)
    try index.add([Article(id: "grain", title: "Steel", text: "Steel is dear.")])
    #expect(try searcher.search(SearchRequest(query: "title:grain")).matches == 0)
    #expect(try searcher.search(SearchRequest(query: "steel")).matches == 1)
    #expect(try index.writer.remove(id: "grain"))
    #expect(try !index.writer.remove(id: "grain"))
    #expect(try searcher.search(SearchRequest(query: "steel")).matches == 1)
    try index.writer.commit()
    #expect(try searcher.search(SearchRequest(query: "steel")).matches == 0)
    #expect(try searcher.article(id: "grain") == nil)
    #expect(try searcher.article(id: "fund")?.article == Self.articles[0])
    #expect(try searcher.status().documents == 2)
  }

  @Test("A second writer is refused")
  func secondWriter() throws {
    let index = try TemporaryIndex()
    #expect(throws: ArchiveError.self) { _ = try IndexWriter(index.directory) }
  }
}
