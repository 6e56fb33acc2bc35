import News
import Testing
import Wire

@Suite struct ReplyTests {
  static let hit = Hit(
    id: "7", rank: 1, score: 12.5, title: "A \"fund\"", date: CalendarDate(year: 2024, month: 4, day: 4), source: nil,
    passage: Passage(
      text: "She named about $108 billion.", marks: [Span(start: 16, end: 28)], speaker: "Ada Lovelace",
      amounts: [
        AmountMention(
          span: Span(start: 16, end: 28),
          amount: Amount(currency: "USD", value: 1.08e11, minimum: 1.08e11, maximum: 1.08e11, qualifier: "about"))
      ], countries: ["UA"]))

  static let search = SearchReply(
    results: Results(
      matches: 3, reading: "fund", notes: ["n"], suggestions: ["funds"], hits: [hit],
      facets: [Facet(field: "speaker", values: [.init(value: "Ada Lovelace", count: 2)], others: 4)]),
    milliseconds: 1.9)

  @Test func aSearchReadsAsTheContractHasIt() {
    let line = String(decoding: Reply(id: .integer(1), .search(Self.search)).encoded(), as: UTF8.self)
    let expected =
      #"{"v":1,"id":1,"matches":3,"exact":true,"relaxed":false,"reading":"fund","notes":["n"],"suggestions":["funds"],"#
      + #""hits":[{"id":"7","rank":1,"score":12.5,"title":"A \"fund\"","date":"2024-04-04","source":null,"#
      + #""passage":"She named about $108 billion.","marks":[[16,28]],"speaker":"Ada Lovelace","#
      + #""amounts":[{"start":16,"end":28,"text":"$108 billion","currency":"USD","value":108000000000,"#
      + #""min":108000000000,"max":108000000000,"qualifier":"about"}],"countries":["UA"]}],"#
      + #""facets":{"speaker":{"values":[{"value":"Ada Lovelace","count":2}],"exact":true,"others":4,"others_count":0}},"ms":1.9}"#
    #expect(line == expected + "\n")
  }

  @Test func aHitWithoutAPassageHasNothingOfOne() throws {
    var hit = Self.hit
    hit.passage = nil
    let reply = Reply(
      id: nil, .search(SearchReply(results: Results(matches: 1, reading: "", hits: [hit]), milliseconds: 1)))
    let expected = #"[{"id":"7","rank":1,"score":12.5,"title":"A \"fund\"","date":"2024-04-04","source":null}]"#
    #expect(String(decoding: reply.encoded(), as: UTF8.self).contains(#""hits":"# + expected))
    #expect(try Reply.decode(reply.encoded()) == reply)
  }

  @Test func anErrorReadsAsTheContractHasIt() {
    let reply = Reply(id: .integer(1), .error(WireError(.syntax, "a bracket is open", position: 12)))
    let expected = #"{"v":1,"id":1,"error":{"code":"syntax","message":"a bracket is open","position":12}}"#
    #expect(String(decoding: reply.encoded(), as: UTF8.self) == expected + "\n")
  }

  static let tags = Tags(
    people: [PersonMention(span: Span(start: 0, end: 3), name: "Ada Lovelace")],
    countries: [CountryMention(span: Span(start: 9, end: 15), code: "PL", kind: .capital)],
    amounts: [
      AmountMention(
        span: Span(start: 20, end: 28),
        amount: Amount(currency: nil, value: nil, minimum: 1e9, maximum: 1e10, isVague: true))
    ],
    statements: [
      Statement(
        span: Span(start: 4, end: 28), kind: .mixed, speaker: "Ada Lovelace", speakerKind: .person,
        source: Span(start: 0, end: 3), cue: nil), Statement(span: Span(start: 29, end: 30), kind: .direct),
    ])

  @Test(
    arguments: [
      .search(search), .search(SearchReply(results: Results(matches: 0, reading: ""), milliseconds: 0)),
      .facets(
        FacetReply(
          FacetCount(facet: Facet(field: "month", values: []), matches: 1, isExact: false, reading: "r"),
          milliseconds: 1)),
      .article(Article(id: "1", title: "T", text: "Ada told Warsaw what billions."), tags),
      .indexed(IndexReport(added: 1, replaced: 2, unchanged: 3, problems: 4, bytes: 5, milliseconds: 6)),
      .removed(RemoveReport(removed: 1, missing: ["x"])),
      .status(
        Status(
          documents: 1, revision: 2, bytes: nil, index: "/i", socket: "/s", pid: 3, version: "0.1", uptime: 4.5)),
      .error(WireError(.wrongIndex, "m")), .progress(IndexProgress(documents: 1, bytes: 2, totalBytes: nil)),
      .problem(IndexProblem(path: "/a", line: 3, message: "m")),
    ] as [Reply.Body])
  func writtenAndReadIsTheSame(_ body: Reply.Body) throws {
    let reply = Reply(id: .string("q"), body)
    #expect(try Reply.decode(reply.encoded()) == reply)
  }

  @Test(arguments: [
    ("", "the reply is not JSON: the text ends where a value is expected (at byte 0)"),
    ("3", "the reply is a number, not an object"),
    (#"{"v":2}"#, "the reply cannot be read: it is of version 2 of the protocol, this program speaks 1"),
    (#"{"v":1}"#, "the reply cannot be read: it holds neither an answer nor an error"),
    (#"{"v":1,"hits":[{"rank":1}],"matches":1}"#, "the reply cannot be read: hits.id is missing"),
    (
      #"{"v":1,"hits":[{"id":"a","rank":1,"passage":"b","marks":[[3,1]]}],"matches":1}"#,
      "the reply cannot be read: hits.marks must be pairs of offsets"
    ),
  ])
  func refusesWhatIsNoReply(_ line: String, _ message: String) {
    let error = #expect(throws: Reply.Malformed.self) { try Reply.decode(Array(line.utf8)) }
    #expect(error?.message == message)
  }

  @Test func laterMembersAndCodesAreNoObstacle() throws {
    let line = #"{"v":1,"new":1,"error":{"code":"new_code","message":"m","more":{}}}"#
    #expect(try Reply.decode(Array(line.utf8)) == Reply(id: nil, .error(WireError(.internal, "m"))))
  }

  @Test func resultLinesNameTheirType() throws {
    let lines = String(decoding: ResultLines.encode(Self.search), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(#"{"type":"hit","id":"7","rank":1,"#))
    #expect(lines[1].hasPrefix(#"{"type":"facet","field":"speaker","values":[{"value":"Ada Lovelace","count":2}]"#))
    #expect(lines[2].hasPrefix(#"{"type":"summary","matches":3,"exact":true,"relaxed":false,"reading":"fund","#))
  }

  @Test func tagLinesFollowTheContract() throws {
    let input = try TagLine.decode(Array(#"{"id":5,"text":"Ada told Warsaw.","title":"ignored"}"#.utf8))
    #expect(input == ("5", "Ada told Warsaw."))
    var bytes: [UInt8] = []
    let tags = Tags(
      countries: [CountryMention(span: Span(start: 9, end: 15), code: "PL", kind: .capital)],
      statements: [Statement(span: Span(start: 0, end: 3), kind: .direct, cue: Span(start: 4, end: 8))])
    TagLine.encode(id: input.id, text: input.text, tags: tags, onto: &bytes)
    let expected =
      #"{"id":"5","people":[],"countries":[{"start":9,"end":15,"text":"Warsaw","code":"PL","kind":"capital"}],"#
      + #""amounts":[],"statements":[{"start":0,"end":3,"text":"Ada","kind":"direct","speaker":null,"#
      + #""speaker_kind":null,"source":null,"cue":{"start":4,"end":8}}]}"#
    #expect(String(decoding: bytes, as: UTF8.self) == expected + "\n")
    #expect(throws: WireError.self) { try TagLine.decode(Array(#"{"id":"5"}"#.utf8)) }
  }
}
