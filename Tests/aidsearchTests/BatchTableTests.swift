import News
import Testing
import Wire

@testable import aidsearch

/// Batches in tables: CSV and TSV of queries, what is passed over, and answers as rows.
@Suite struct BatchTableTests {
  private func entries(
    _ text: String, _ input: BatchOptions.Input = .csv, skip: Int = 0, limit: Int = 10
  ) throws -> [BatchEntry] {
    var options = BatchOptions(defaults: SearchRequest(query: "", limit: limit))
    options.input = input
    options.skip = skip
    var questions = BatchInput(options, index: nil)
    var entries: [BatchEntry] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      entries += try questions.take(.complete(Array(line)))
    }
    return entries + (try questions.finish())
  }

  private func search(_ entry: BatchEntry?) -> SearchRequest? {
    guard case .request(let request) = entry?.line, case .search(let search) = request.operation else { return nil }
    return search
  }

  private func refusal(_ entry: BatchEntry?) -> String? {
    guard case .refused(let reply) = entry?.line, case .error(let error) = reply.body else { return nil }
    return error.message
  }

  @Test func oneColumnHoldsQueries() throws {
    let text =
      "aid\n\"tanks, jets\"\n\n\"\"\"long range\"\" missiles\"\n\"long range\" missiles\nspeaker:\"A B\" x\n\"two\nlines\"\nlast"
    let entries = try entries(text)
    #expect(
      entries.map(\.query) == [
        "aid", "tanks, jets", "\"long range\" missiles", "\"long range\" missiles", "speaker:\"A B\" x", "two\nlines",
        "last",
      ])
    #expect(entries.map(\.number) == [1, 2, 4, 5, 6, 7, 9])
    #expect(entries.map(\.id) == [1, 2, 4, 5, 6, 7, 9].map { RequestID.integer($0) })
  }

  @Test func aHeaderNamesFilters() throws {
    let text = """
      \u{FEFF}id,Query,speaker,since,limit,match\r
      a-1,aid,Jens Stoltenberg; Blinken,2024-02,3,any\r
      7,"$108bn",,,,\r
      ,tanks
      """
    let entries = try entries(text)
    #expect(entries.map(\.id) == [.string("a-1"), .integer(7), .integer(4)])
    let first = try #require(search(entries.first))
    #expect(first.query == "aid" && first.limit == 3 && first.match == .any)
    #expect(first.filters == Filters(speakers: ["Jens Stoltenberg", "Blinken"], since: "2024-02"))
    #expect(search(entries[1]) == SearchRequest(query: "$108bn"))
    #expect(search(entries[2])?.query == "tanks")
  }

  @Test func tabsPartCellsWithoutQuotationMarks() throws {
    let entries = try entries("q\tcountry\n\"long range\"\tUA;PL\naid, more", .tsv)
    #expect(entries.map(\.query) == ["\"long range\"", "aid, more"])
    #expect(search(entries[0])?.filters.countries == ["UA", "PL"])
  }

  @Test func aBadRowIsNamedAndSpoilsNoOther() throws {
    let text = "id,query,since,limit\n1,a,soon,\n2,b,,-1\n3,c,,,,9\n4,\"open\n5,d,2024,\n6,e,,1"
    let entries = try entries(text)
    #expect(entries.count == 6)
    #expect(refusal(entries[0]) == "line 2, column since: \"soon\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
    #expect(refusal(entries[1])?.hasPrefix("line 3, column limit: \"-1\"") == true)
    #expect(refusal(entries[2]) == "line 4 has 6 cells; the header has 4")
    #expect(refusal(entries[3])?.hasPrefix("line 5: a quotation mark is never closed") == true)
    #expect(search(entries[4])?.filters.since == "2024")
    #expect(search(entries[5])?.limit == 1)
    #expect(entries.map(\.id) == [1, 2, 3, 5, 5, 6].map { RequestID.integer($0) })
  }

  @Test func aHeaderThatCannotBeMeantSoIsRefused() {
    #expect(throws: Failure.message("the table has no column \"spekaer\"; did you mean speaker?")) {
      _ = try entries("query,spekaer\naid,x")
    }
    #expect(throws: Failure.self) { _ = try entries("query,q\naid,x") }
  }

  @Test func questionsThatWereAnsweredArePassedOver() throws {
    #expect(try entries("a\n\nb\nc\nd", .lines, skip: 2).map(\.number) == [4, 5])
    #expect(try entries("query\na\n\nb\nc", skip: 1).map(\.query) == ["b", "c"])
    #expect(try entries("a\nb", .lines, skip: 9).isEmpty)
  }

  @Test func answersAreRowsOfATable() throws {
    var queue = BatchQueue(output: .tsv)
    let entries = try entries("id,query\nx,aid\ny,none\nz,(")
    for entry in entries { queue.take(entry) }
    let hit =
      #"{"id":"1","rank":1,"score":2,"title":"T","date":null,"source":null,"passage":"p","marks":[],"speaker":null,"amounts":[],"countries":[]}"#
    for reply in [
      #"{"v":1,"id":"x","matches":1,"exact":true,"relaxed":false,"reading":"","hits":[\#(hit)],"ms":1}"#,
      #"{"v":1,"id":"y","matches":0,"exact":true,"relaxed":false,"reading":"","hits":[],"ms":1}"#,
      #"{"v":1,"id":"z","error":{"code":"syntax","message":"no","position":0}}"#,
    ] {
      let isTaken = queue.take(reply: Array(reply.utf8))
      #expect(isTaken)
    }
    let rows = String(decoding: queue.output.removeAll(), as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(
      rows.map { $0.prefix(6).joined(separator: "|") } == [
        "query_id|query|matches|relaxed|error|rank", "x|aid|1|false||1", "y|none|0|false||", "z|(|||no|",
      ])
    #expect(queue.zeroHits.map(\.query) == ["none"])
    #expect(queue.failed == 1 && queue.withoutHit == 1 && queue.answered == 3)
  }

  @Test(arguments: [
    (#"{"v":1,"id":1,"matches":0,"exact":true,"hits":[]}"#, true), (#"{"v":1,"id":1,"matches":10,"hits":[]}"#, false),
    (#"{"v":1,"id":"\"matches\":0,","matches":1,"hits":[]}"#, false), ("", false), ("{}", false),
  ])
  func answersWithoutAMatchAreRecognised(_ line: String, _ hasNone: Bool) {
    #expect(Reply.hasNoMatch(Array(line.utf8)) == hasNone)
  }
}
