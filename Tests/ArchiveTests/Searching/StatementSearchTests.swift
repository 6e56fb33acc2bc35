import News
import QueryLanguage
import Testing

@testable import Archive

@Suite("Searching for statements")
struct StatementSearchTests {
  static let articles = [
    Article(
      id: "talks", title: "Talks in the capital", date: CalendarDate(iso: "2024-02-01"), source: "Harbour Post",
      text: """
        Jens Stoltenberg said on Monday that allies had sent tanks worth $4 billion. "We need long range missiles now," \
        Antony Blinken said. "The tanks are old," Antony Blinken told reporters. In December, the Russian Defense \
        Ministry estimated that the West had provided weapons worth $97 billion.
        """),
    Article(
      id: "later", title: "A later article", date: CalendarDate(iso: "2024-05-01"), source: "Baltic Courier",
      text: "Antony Blinken said that the range of the missiles is long. Tanks were not named by Jens Stoltenberg."),
  ]

  private func search(_ query: String, _ change: (inout SearchRequest) -> Void = { _ in }) throws -> Results {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    var request = SearchRequest(query: query)
    request.wantsStatements = true
    change(&request)
    return try index.searcher().search(request)
  }

  /// Each statement as its speaker's surname, its article and its first two words.
  private func short(_ results: Results) -> [String] {
    results.hits.map { hit in
      let speaker = hit.passage?.speaker?.split(separator: " ").last.map(String.init) ?? "-"
      let words = hit.passage?.text.split(separator: " ").prefix(2) ?? []
      return "\(speaker) \(hit.id): \(words.joined(separator: " "))"
    }.sorted()
  }

  @Test(
    "All conditions hold within one statement, those on date, source and title on its article",
    arguments: [
      ("tanks", ["Blinken talks: The tanks", "Stoltenberg talks: allies had"]),
      ("said:tanks speaker:Blinken", ["Blinken talks: The tanks"]),
      ("speaker:Stoltenberg amount:97bn", []),
      ("speaker:Stoltenberg amount:4bn", ["Stoltenberg talks: allies had"]),
      ("amount:>50bn", ["Ministry talks: the West"]),
      ("\"long range\"", ["Blinken talks: We need"]),
      ("range NEAR/6 long", ["Blinken later: the range", "Blinken talks: We need"]),
      ("range NEAR/2 long", ["Blinken talks: We need"]),
      ("missil*", ["Blinken later: the range", "Blinken talks: We need"]),
      ("Blinken -tanks", ["Blinken later: the range", "Blinken talks: We need"]),
      ("missiles date:2024-05", ["Blinken later: the range"]),
      ("missiles source:\"harbour post\"", ["Blinken talks: We need"]),
      ("title:later", ["Blinken later: the range"]),
      ("weapons OR old", ["Blinken talks: The tanks", "Ministry talks: the West"]),
      ("nothing", []),
    ])
  func finds(query: String, expected: [String]) throws {
    let results = try search(query)
    #expect(short(results) == expected)
    #expect(results.matches == expected.count && results.unit == .statement && results.isExact)
  }

  @Test("Filters are about the statement, and facets count statements")
  func filters() throws {
    let results = try search("") {
      $0.filters.speakers = ["Blinken"]
      $0.filters.since = "2024-02"
      $0.facets = ["speaker", "month", "amount"]
    }
    #expect(results.matches == 3)
    #expect(results.facets[0].values == [Facet.Value(value: "Antony Blinken", count: 3)])
    #expect(results.facets[1].values.map(\.count) == [2, 1])
    #expect(results.facets[2].values.isEmpty)
    #expect(try search("") { $0.filters.amounts = ["10bn-100bn"] }.matches == 1)
    #expect(try search("") { $0.facets = ["year"] }.facets[0].values.map(\.value) == ["2024"])
    #expect(throws: ArchiveError.self) { try search("") { $0.facets = ["title"] } }
  }

  @Test("A figure that is somebody else's is told to be theirs")
  func attribution() throws {
    let notes = try search("speaker:Stoltenberg amount:97bn").notes
    #expect(notes == ["“$97 billion” is attributed to Russian Defense Ministry in talks"])
  }

  @Test("Where no statement has all of it, the answer says where to look")
  func emptyAnswers() throws {
    let apart = "1 article has all of it, not in one statement; leave out --statements to see them."
    #expect(try search("old missiles").notes == [apart])
    let part = "No article has all of it; leave out --statements to see those that have a part."
    #expect(try search("missiles grain").notes == [part])
    #expect(try search("zebras").notes == [])
  }

  @Test("Pages in a fixed order, with the place of the words and their surroundings")
  func hits() throws {
    let all = Array(try search("speaker:Blinken").hits)
    let paged = try (0..<3).flatMap { offset in
      try search("speaker:Blinken") { ($0.offset, $0.limit) = (offset, 1) }.hits
    }
    #expect(all == paged && all.map(\.rank) == [1, 2, 3])
    let hit = try #require(try search("old") { $0.wantsContext = true }.hits.first)
    let details = try #require(hit.statement)
    let text = Array(Self.articles[0].text.utf8)
    #expect(String(decoding: text[details.span.start..<details.span.end], as: UTF8.self) == hit.passage?.text)
    #expect(details.before?.hasSuffix("Antony Blinken said. \"") == true)
    #expect(details.after?.contains("Antony Blinken told reporters. In December") == true)
    #expect(details.kind == .direct && details.speakerKind == .person)
  }

  @Test("A changed article is searched as it is now")
  func changes() throws {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    let searcher = try index.searcher()
    var request = SearchRequest(query: "missiles")
    request.wantsStatements = true
    #expect(try searcher.search(request).matches == 2)
    try index.add([Article(id: "later", title: "Grain", text: "Antony Blinken said that missiles and grain differ.")])
    #expect(try searcher.search(request).hits.map(\.id).sorted() == ["later", "talks"])
    #expect(try index.writer.remove(id: "talks"))
    try index.writer.commit()
    #expect(try searcher.search(request).hits.map(\.id) == ["later"])
  }
}
