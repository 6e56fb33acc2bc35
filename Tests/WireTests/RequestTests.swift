import News
import Testing
import Wire

@Suite struct RequestTests {
  private func decode(_ line: String) throws -> Request { try Request.decode(Array(line.utf8)) }

  @Test func aQueryAloneIsASearch() throws {
    let request = try decode(#"{"q":"aid"}"#)
    #expect(request == Request(.search(SearchRequest(query: "aid"))))
  }

  @Test func readsAllOfASearch() throws {
    let request = try decode(
      #"""
      {"v":1,"id":"a","op":"search","index":"/i","q":"Fund 108 billion","filters":{"speaker":["Ada Lovelace","Bo"],
       "person":"Cy","country":["UA"],"amount":["100bn..130bn"],"source":["Wire"],"since":"2023-02","until":"2024"},
       "facets":["speaker","month"],"facet_limit":3,"limit":5,"offset":10,"sort":"date","match":"most","literal":true,
       "explain":true,"passages":false}
      """#)
    var expected = SearchRequest(
      query: "Fund 108 billion",
      filters: Filters(
        speakers: ["Ada Lovelace", "Bo"], people: ["Cy"], countries: ["UA"], amounts: ["100bn..130bn"],
        sources: ["Wire"], since: "2023-02", until: "2024"),
      facets: ["speaker", "month"], facetLimit: 3, limit: 5, offset: 10, match: .most, sort: .date, isLiteral: true,
      wantsExplanation: true)
    expected.wantsPassages = false
    #expect(request == Request(id: .string("a"), index: "/i", .search(expected)))
  }

  @Test(arguments: [
    Request(id: .integer(-3), .search(SearchRequest(query: "", limit: 0))),
    Request(
      id: .string("x\ny"), index: "/srv/index",
      .facets(FacetQuery(field: .person, query: "a \"b\"", filters: Filters(countries: ["PL"]), limit: 7, prefix: "sm"))
    ),
    Request(id: .integer(5), .search(.withoutPassages)), Request(.show(article: "003")),
    Request(
      .add([
        Document(
          Article(
            id: "1", title: "T", date: CalendarDate(year: 2024, month: 4, day: 4), source: "S", author: "A", url: "U",
            text: "One.\nTwo.")), Document(id: "2", text: ""),
      ])),
    Request(id: .integer(1), .index(paths: ["/a", "/b c"])), Request(.remove(["1", "2"])), Request(.status),
  ])
  func writtenAndReadIsTheSame(_ request: Request) throws {
    let line = request.encoded()
    #expect(line.last == 0x0A)
    #expect(line.count { $0 == 0x0A } == 1)
    #expect(try Request.decode(line) == request)
  }

  @Test(arguments: [
    ("{}", "q is missing"), ("[1]", "a request must be an object, not an array"),
    (#"{"q":1}"#, "q must be a string, not a number"),
    (#"{"q":"a","limit":10001}"#, "limit must be a whole number from 0 to 10000"),
    (#"{"q":"a","limit":1.5}"#, "limit must be a whole number from 0 to 10000"),
    (#"{"q":"a","filter":{}}"#, #"unknown member "filter"; did you mean "filters"?"#),
    (#"{"q":"a","filters":{"speakers":[]}}"#, #"unknown member "filters.speakers"; did you mean "filters.speaker"?"#),
    (#"{"q":"a","filters":{"speaker":[1]}}"#, "filters.speaker must be a list of strings, not a number"),
    (
      #"{"q":"a","filters":{"since":"4 April"}}"#,
      #"filters.since: "4 April" is no date; write YYYY, YYYY-MM or YYYY-MM-DD"#
    ), (#"{"q":"a","sort":"newest"}"#, #"unknown sort "newest"; known: relevance, date, amount"#),
    (#"{"q":"a","facets":["persons"]}"#, #"unknown facet "persons"; did you mean "person"?"#),
    (
      #"{"q":"a","facets":["title"]}"#,
      #"unknown facet "title"; known: speaker, person, country, amount, month, year, source"#
    ),
    (#"{"op":"facet","field":"person"}"#, #"unknown op "facet"; did you mean "facets"?"#),
    (#"{"op":"show"}"#, "article is missing"), (#"{"op":"add"}"#, "document is missing"),
    (#"{"op":"add","document":"1"}"#, "a document must be an object, not a string"),
    (#"{"op":"add","documents":[{},[]]}"#, "a document must be an object, not an array"),
    (#"{"op":"index","paths":["a"]}"#, #"paths must be absolute, which "a" is not"#),
    (#"{"v":2,"q":"a"}"#, "this daemon speaks version 1 of the protocol, not 2"),
    (#"{"id":1.5,"q":"a"}"#, "id must be a whole number or a string, not a number"),
  ])
  func saysWhatIsWrong(_ line: String, _ message: String) {
    let error = #expect(throws: BadRequest.self) { try decode(line) }
    #expect(error?.error == WireError(.badRequest, message))
  }

  @Test(
    arguments: [
      (#"{"id":7,"q":}"#, .integer(7), 12), (#"{"q":"a" "b","id": "x\"y"}"#, .string("x\"y"), 9),
      (#"{"document":{"id":3},"q":}"#, nil, 25), (#"{"id":7"#, nil, 7), (#"{"id":7 "#, .integer(7), 8),
      (#"{"q":"\"id\":5","id":"#, nil, 21), ("junk", nil, 0),
    ] as [(String, RequestID?, Int)])
  func aLineThatIsNoJSONKeepsItsID(_ line: String, _ id: RequestID?, position: Int) {
    let error = #expect(throws: BadRequest.self) { try decode(line) }
    #expect(error?.id == id)
    #expect(error?.error.position == position)
    #expect(error?.error.code == .badRequest)
  }

  @Test func documentsAreHandedOnAsTheyCame() throws {
    let line = #"{"op":"add","document":{"id":7,"date":"4 April 2024","author":["A","B"],"text":"x"}}"#
    guard case .add(let documents) = try decode(line).operation else {
      Issue.record("no add")
      return
    }
    #expect(documents.map(\.id) == ["7"])
    let fields = Array(#"{"id":7,"date":"4 April 2024","author":["A","B"],"text":"x"}"#.utf8)
    #expect(try documents == [Document(line: fields)])
    #expect(throws: WireError.self) { try Document(line: Array("3".utf8)) }
  }

  @Test func aRefusedRequestKeepsItsID() {
    let error = #expect(throws: BadRequest.self) { try decode(#"{"id":9,"op":"fly"}"#) }
    #expect(error?.reply.id == .integer(9))
  }
}

extension SearchRequest {
  fileprivate static let withoutPassages = {
    var request = SearchRequest(query: "aid")
    request.wantsPassages = false
    return request
  }()
}
