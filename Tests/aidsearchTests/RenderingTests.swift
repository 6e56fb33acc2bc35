import News
import Testing
import Wire

@testable import aidsearch

@Suite struct RenderingTests {
  private let painter = Painter(width: 60, hasColour: false)

  private var reply: SearchReply {
    let passage = Passage(
      text: "She named about $108 billion for five years, and no minister who sat there objected.",
      marks: [Span(start: 16, end: 28)], speaker: "Ada Lovelace",
      amounts: [
        AmountMention(
          span: Span(start: 16, end: 28),
          amount: Amount(currency: "USD", value: 1.08e11, minimum: 1.08e11, maximum: 1.08e11, qualifier: "about"))
      ], countries: ["UA"])
    let hits: Hits = [
      Hit(
        id: "7", rank: 1, score: 2.5, title: "Ministers weigh a fund of five years for arms and training",
        date: CalendarDate(year: 2024, month: 4, day: 4), source: "Wire", passage: passage),
      Hit(
        id: "8\u{1B}[2J", rank: 2, score: 1, title: "", date: nil, source: nil,
        passage: Passage(text: "=1+1, \"she\" said", marks: [Span(start: 90, end: 99)])),
    ]
    let facets = [
      Facet(
        field: "person", values: [.init(value: "Ada Lovelace", count: 1200), .init(value: "Bo", count: 3)], others: 4),
      Facet(field: "month", values: []),
    ]
    return SearchReply(
      results: Results(
        matches: 1234, reading: "sum 108 billion", notes: ["No Zelda here."], suggestions: ["fund"], hits: hits,
        facets: facets), milliseconds: 1.94)
  }

  @Test func aSearchReadsWell() {
    let expected = """
      1,234 articles, 1 to 2 shown · read as: sum 108 billion ·
      1.9 ms
      No Zelda here.
      Did you mean: fund

       1  Ministers weigh a fund of five years…  4 Apr 2024 · Wire
          She named about [$108 billion] for five years, and no
          minister who sat there objected.
          Ada Lovelace · about US$108bn · Ukraine · id 7

       2  (without a title)
          =1+1, "she" said
          narration · id 8\u{FFFD}[2J

          people     Ada Lovelace 1,200 · Bo 3 · 4 more

      """
    #expect(SearchText(painter: painter).render(reply) == expected)
  }

  @Test func hitsWithoutPassagesReadWell() {
    var reply = reply
    for index in reply.results.hits.indices { reply.results.hits[index].passage = nil }
    let text = SearchText(painter: painter).render(reply)
    #expect(text.contains("4 Apr 2024 · Wire\n    id 7\n\n 2  (without a title)\n    id 8\u{FFFD}[2J\n"))
    let rows = Delimited(kind: .tsv).render(reply).split(separator: "\n")
    #expect(rows.dropFirst().first?.split(separator: "\t", omittingEmptySubsequences: false).last == "")
  }

  @Test func noLineIsWiderThanTheScreen() {
    for width in stride(from: 40, through: 120, by: 8) {
      for hasColour in [true, false] {
        let text = SearchText(painter: Painter(width: width, hasColour: hasColour)).render(reply)
        for line in text.split(separator: "\n") {
          let plain = line.replacing(/\u{1B}\[[0-9;]*m/, with: "")
          #expect(DisplayWidth.of(String(plain)) <= width)
        }
      }
    }
  }

  @Test(arguments: [
    (0, false, true, "no article · read as: r · 1 ms\n"), (1, false, true, "1 article · read as: r · 1 ms\n"),
    (2000, false, false, "about 2,000 articles · read as: r · 1 ms\n"),
    (5, true, true, "no article matches all of it · read as: r · 1 ms\n"),
  ])
  func headings(_ matches: Int, _ isRelaxed: Bool, _ isExact: Bool, _ expected: String) {
    let results = Results(matches: matches, isExact: isExact, isRelaxed: isRelaxed, reading: "r")
    #expect(SearchText(painter: painter).render(SearchReply(results: results, milliseconds: 1)) == expected)
  }

  @Test func aSearchIsATable() {
    let expected = """
      rank,id,title,date,source,speaker,amounts,countries,score,passage
      1,7,Ministers weigh a fund of five years for arms and training,2024-04-04,Wire,Ada Lovelace,about US$108bn,UA,2.5,\
      "She named about $108 billion for five years, and no minister who sat there objected."
      2,8\u{FFFD}[2J,,,,,,,1.0,"'=1+1, ""she"" said"

      """
    #expect(Delimited(kind: .csv).render(reply) == expected)
  }

  @Test(arguments: [
    ("plain", "plain", "plain"), ("a,b", "\"a,b\"", "a,b"), ("say \"x\"", "\"say \"\"x\"\"\"", "say \"x\""),
    ("=1", "'=1", "'=1"), ("+cmd", "'+cmd", "'+cmd"), ("@x", "'@x", "'@x"), ("-x", "'-x", "'-x"), ("-5", "-5", "-5"),
    ("a\tb\r\nc", "a b  c", "a b  c"), (" =1", "' =1", "' =1"), ("＝1", "'＝1", "'＝1"), ("", "", ""),
  ])
  func cells(_ text: String, csv: String, tsv: String) {
    #expect(Delimited(kind: .csv).cell(text) == csv)
    #expect(Delimited(kind: .tsv).cell(text) == tsv)
  }

  @Test func anArticleReadsWell() {
    let article = Article(
      id: "7", title: "A title", source: "Wire", text: "She said \"tanks\".\n\nThen \u{1B}[2Jno more.\n")
    let tags = Tags(
      people: [
        PersonMention(span: Span(start: 0, end: 3), name: "Ada Lovelace"),
        PersonMention(span: Span(start: 4, end: 5), name: "Ada Lovelace"),
      ], countries: [CountryMention(span: Span(start: 0, end: 1), code: "PL", kind: .name)],
      statements: [Statement(span: Span(start: 10, end: 15), kind: .direct, speaker: "Ada Lovelace")])
    let expected = """
      A title
      Wire · id 7

      She said "tanks".

      Then \u{FFFD}[2Jno more.

      people     Ada Lovelace (2)
      countries  Poland
      statements
        Ada Lovelace (direct): tanks

      """
    #expect(ReportText(painter: painter).render(article, tags) == expected)
  }

  @Test func exitCodesTellWhatWasFound() {
    func code(_ body: Reply.Body) -> ExitCode { Answer(body: body, format: .text, painter: painter).exitCode }
    func found(_ matches: Int, relaxed: Bool = false) -> Reply.Body {
      .search(SearchReply(results: Results(matches: matches, isRelaxed: relaxed, reading: ""), milliseconds: 0))
    }
    #expect(code(found(1)) == .found)
    #expect(code(found(0)) == .nothingFound)
    #expect(code(found(3, relaxed: true)) == .nothingFound)
    #expect(code(.removed(RemoveReport(removed: 1, missing: ["x"]))) == .nothingFound)
  }

  @Test func theCaretStandsUnderTheByte() {
    #expect(Program.caret(in: "Київ (tanks", at: 9) == "  Київ (tanks\n       ^")
    #expect(Program.caret(in: "a", at: 5) == "")
  }
}
