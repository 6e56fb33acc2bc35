import News
import QueryLanguage
import Testing

@testable import Archive

@Suite("Ledgers and conflicts")
struct LedgerTests {
  private static let articles = [
    Article(
      id: "west", title: "What the West gave", date: CalendarDate(iso: "2023-02-08"), source: "Harbour Post",
      text: """
        NATO has sent Kyiv weapons worth over $90 billion in the past year, Jens Stoltenberg said on Wednesday. Since last \
        February, NATO has provided around 110 billion dollars in military and humanitarian aid to Ukraine, Jens \
        Stoltenberg told reporters. According to Antony Blinken, the US has given Ukraine nearly $30 billion worth of \
        military aid. In December, the Russian Defense Ministry estimated that the West had provided Ukraine with $80 \
        billion worth of weapons. A $60 billion package for Ukraine is held up in Congress.
        """),
    Article(
      id: "again", title: "The same again", date: CalendarDate(iso: "2023-03-01"), source: "Baltic Courier",
      text: "Norway gave Ukraine $60.84 billion. The package of $61 billion from Norway for Ukraine was large."),
    Article(
      id: "grain", title: "Grain", text: "Ships left the port with grain worth €100 million (US$108 million)."),
  ]

  private func searcher() throws -> Searcher {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    Self.kept.append(index)
    return try index.searcher()
  }

  /// Indexes that must live as long as their searchers.
  nonisolated(unsafe) private static var kept: [TemporaryIndex] = []

  private func short(_ row: LedgerRow) -> String {
    let number = row.amount.amount.value ?? row.amount.amount.minimum ?? row.amount.amount.maximum ?? 0
    return "\(row.voice) \(number / 1e9) \(row.flow.giver ?? "-") > \(row.flow.recipient ?? "-")"
  }

  @Test("A row for each sum, with whose figure it is and where the money goes")
  func rows() throws {
    let ledger = try searcher().ledger(LedgerQuery(query: "weapons"))
    #expect(
      ledger.rows.map(short) == [
        "Jens Stoltenberg 90.0 NATO > Ukraine", "Jens Stoltenberg 110.0 NATO > Ukraine",
        "Antony Blinken 30.0 United States > Ukraine", "Russian Defense Ministry 80.0 the West > Ukraine",
        "Harbour Post 60.0 - > Ukraine",
      ])
    #expect(ledger.rows.last?.flow.status == .blocked && ledger.rows.last?.isStatement == false)
    let row = try #require(ledger.rows.first)
    #expect(Array(row.sentence.utf8)[row.amount.span.start..<row.amount.span.end].elementsEqual("$90 billion".utf8))
  }

  @Test("Conditions on sums, speakers, givers and recipients are about the row")
  func conditions() throws {
    let searcher = try searcher()
    func count(_ query: String, _ change: (inout LedgerQuery) -> Void = { _ in }) throws -> Int {
      var ledger = LedgerQuery(query: query)
      change(&ledger)
      return try searcher.ledger(ledger).total.rows
    }
    #expect(try count("amount:>100bn") == 1)
    #expect(try count("speaker:Blinken") == 1)
    #expect(try count("speaker:Blinken amount:>50bn") == 0)
    #expect(try count("") { $0.recipients = ["UA"] } == 7)
    #expect(try count("") { $0.givers = ["Norway"] } == 2)
    #expect(try count("") { $0.filters.speakers = ["Stoltenberg"] } == 2)
    #expect(try count("") { $0.statuses = [.blocked] } == 1)
  }

  @Test("Totals count a figure once, however often it is restated and in whatever currencies")
  func totals() throws {
    var query = LedgerQuery()
    query.givers = ["Norway"]
    let ledger = try searcher().ledger(query)
    #expect(ledger.total.rows == 2 && ledger.total.figures == 1 && ledger.total.leftOut == 2)
    #expect(ledger.total.sums.isEmpty && ledger.total.largest?.amount.value == 61e9)
    let grain = try searcher().ledger(LedgerQuery(query: "grain")).total
    #expect(grain.figures == 1 && grain.sums.isEmpty && grain.leftOut == 2)
    query.grouping = .month
    #expect(try searcher().ledger(query).groups.map(\.key) == ["2023-03"])
  }

  @Test("A speaker whose name isn't known as one is called as in the text; pronouns are nobody's name")
  func sources() throws {
    let index = try TemporaryIndex()
    try index.add([
      Article(id: "a", title: "Plants", source: "Post", text: "- Polarbyte announced it will invest $40 million."),
      Article(id: "b", title: "Plants", source: "Post", text: "It said it would invest $50 million in Riga."),
    ])
    let rows = try index.searcher().ledger(LedgerQuery()).rows
    #expect(rows.map(\.voice) == ["Polarbyte", "unknown speaker"])
  }

  @Test("A sum holds what may be added: no running totals, no vague figures, no parts, no two stages")
  func sums() throws {
    let index = try TemporaryIndex()
    try index.add([
      Article(
        id: "a", title: "Sums", date: CalendarDate(iso: "2024-05-01"), source: "Post",
        text: """
          Norway has given Ukraine $40 billion since 2022. Norway gave Ukraine another $3 billion in May, including $1 billion \
          for new tanks. Sweden gave Ukraine over $2 billion in new aid. Norway’s further $3 billion was sent to Ukraine. \
          Denmark pledged an additional $5 billion to Ukraine. Finland gave Ukraine billions of dollars. Iceland gave Ukraine a \
          further €4 billion. Latvia gave Ukraine $7 billion. A hotel cost another $9 billion.
          """)
    ])
    let total = try index.searcher().ledger(LedgerQuery()).total
    #expect(
      total.sums == [
        .init(currency: "USD", status: .given, figures: 2, minimum: 5e9, maximum: nil),
        .init(currency: "USD", status: .pledged, figures: 1, minimum: 5e9, maximum: 5e9),
        .init(currency: "EUR", status: .given, figures: 1, minimum: 4e9, maximum: 4e9),
      ])
    #expect(total.rows == 10 && total.leftOut == 5)
    #expect(total.largest?.amount.value == 40e9 && total.largest?.voice == "Post" && total.largest?.id == "a")
  }

  @Test("Figures for the same thing that differ, and no others")
  func conflicts() throws {
    let found = try searcher().conflicts(LedgerQuery())
    #expect(found.conflicts.count == 1)
    let sides = try #require(found.conflicts.first).sides
    #expect(sides.map(\.voice) == ["Jens Stoltenberg", "Jens Stoltenberg", "Russian Defense Ministry"])
    #expect(found.conflicts.first?.kinds == [.military])
  }

  @Test("Totals that grow, that are of other kinds, or that one side names are no conflict")
  func noConflicts() throws {
    func said(_ day: String, _ speaker: String, _ sum: String, _ kind: String) -> Article {
      Article(
        id: "\(day) \(speaker)", title: "Sums", date: CalendarDate(iso: day), source: "Post",
        text: "“The United States has given Ukraine \(sum) in \(kind) since 2022,” \(speaker) said.")
    }
    func sides(_ articles: Article...) throws -> Int {
      let index = try TemporaryIndex()
      try index.add(articles)
      return try index.searcher().conflicts(LedgerQuery()).conflicts.first?.sides.count ?? 0
    }
    let first = said("2023-05-01", "Ida Berg", "$30 billion", "weapons")
    #expect(try sides(first, said("2023-06-01", "Tom Marsh", "$40 billion", "weapons")) == 0)
    #expect(try sides(first, said("2023-06-01", "Tom Marsh", "$20 billion", "weapons")) == 2)
    #expect(try sides(first, said("2023-05-01", "Tom Marsh", "$40 billion", "weapons")) == 2)
    #expect(try sides(first, said("2023-05-01", "Tom Marsh", "$40 billion", "food")) == 0)
    #expect(try sides(first, said("2023-05-01", "Tom Marsh", "$40 billion", "help")) == 0)
    let one = said("2023-05-01", "Antony Blinken", "$30 billion", "weapons")
    #expect(try sides(one, said("2023-05-01", "Joe Biden", "$40 billion", "weapons")) == 0)
  }

  @Test("Sums are converted at the rates of their year, the original kept")
  func rates() throws {
    let rates = ReferenceRates.shipped
    let amount = Amount(currency: "EUR", value: 100, minimum: 100, maximum: 100)
    let day = try #require(CalendarDate(iso: "2022-12-31"))
    #expect(rates.convert(amount, to: "USD", on: day)?.value?.rounded() == 105)
    #expect(rates.convert(amount, to: "EUR", on: day)?.value == 100)
    #expect(rates.convert(Amount(currency: "RUB", value: 1, minimum: 1, maximum: 1), to: "USD", on: day) != nil)
    #expect(rates.convert(Amount(currency: nil, value: 1, minimum: 1, maximum: 1), to: "USD", on: day) == nil)
    let own = try ReferenceRates(parsing: "Date,USD,XXX,\n2022-12-30,1.1,N/A,\n2023-01-02,1.3,4,\n")
    #expect(own.convert(amount, to: "USD", on: day)?.value?.rounded() == 110)
    #expect(throws: ReferenceRates.Problem(line: 2, message: "\"x\" is no rate")) {
      try ReferenceRates(parsing: "Date,USD\n2022-12-30,x\n")
    }
  }

  @Test("Saved queries stand for their text, and mistakes are told in their place")
  func savedQueries() throws {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    var queries = try SavedQueries(of: index.directory)
    try queries.save(SavedQuery(name: "sea", query: "grain OR ships"))
    try queries.save(SavedQuery(name: "both", query: "query:sea port"))
    try queries.write(to: index.directory)
    let searcher = try index.searcher()
    #expect(try searcher.search(SearchRequest(query: "query:both")).hits.map(\.id) == ["grain"])
    #expect(try searcher.search(SearchRequest(query: "-query:sea")).matches == 2)
    #expect(throws: SyntaxError.self) { try searcher.search(SearchRequest(query: "query:none")) }
    #expect(throws: SyntaxError.self) { try queries.save(SavedQuery(name: "sea", query: "query:both")) }
    #expect(throws: SyntaxError.self) { try queries.save(SavedQuery(name: "bad", query: "(open")) }
    do {
      _ = try searcher.search(SearchRequest(query: "query:sea (open"))
      Issue.record("a mistake was not told")
    } catch let error as SyntaxError {
      #expect((9...15).contains(error.position))
    }
    #expect(queries.remove("both") && !queries.remove("both"))
  }

  @Test("A watcher is told what is new, once")
  func watch() throws {
    let index = try TemporaryIndex()
    try index.add(Self.articles)
    let searcher = try index.searcher()
    let request = SearchRequest(query: "grain")
    let begin = try searcher.watch(WatchQuery(request: request))
    #expect(begin.results.hits.isEmpty)
    try index.add([
      Article(id: "new", title: "More", text: "More grain came."), Article(id: "no", title: "No", text: "Nothing."),
    ])
    let next = try searcher.watch(WatchQuery(request: request, since: begin.place))
    #expect(next.results.hits.map(\.id) == ["new"])
    #expect(try searcher.watch(WatchQuery(request: request, since: next.place)).results.hits.isEmpty)
    let lost = WatchPlace(revision: 0, lastDocument: begin.place.lastDocument)
    #expect(try searcher.watch(WatchQuery(request: request, since: lost)).results.hits.map(\.id).contains("new"))
  }
}
