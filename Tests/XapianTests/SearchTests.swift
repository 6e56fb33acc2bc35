import Foundation
import Synchronization
import Testing
import Xapian

@Suite struct SearchTests {
  static let texts = [
    "aid for ukraine", "military aid for ukraine and aid for poland", "gas prices rise", "ukraine gas transit",
    "the fund for aid", "tank",
  ]

  static let cases: [(query: Query, description: String, docids: [UInt32])] = [
    (.matchAll, "<alldocuments>", [1, 2, 3, 4, 5, 6]),
    (.matchNothing, "", []),
    (.term("aid"), "aid", [1, 2, 5]),
    (.term("aid", frequency: 2), "aid#2", [1, 2, 5]),
    (.and([.term("aid"), .term("ukraine")]), "(aid AND ukraine)", [1, 2]),
    (.and([]), "<alldocuments>", [1, 2, 3, 4, 5, 6]),
    (.or([]), "", []),
    (.or([.term("tank"), .term("gas")]), "(tank OR gas)", [3, 4, 6]),
    (.andNot(.term("aid"), .term("fund")), "(aid AND_NOT fund)", [1, 2]),
    (.xor([.term("aid"), .term("ukraine")]), "(aid XOR ukraine)", [4, 5]),
    (.andMaybe(.term("gas"), .term("ukraine")), "(gas AND_MAYBE ukraine)", [3, 4]),
    (.filter(.term("aid"), by: .term("Q2")), "(aid FILTER Q2)", [2]),
    (.phrase(["aid", "for", "ukraine"]), "(aid PHRASE 3 for PHRASE 3 ukraine)", [1, 2]),
    (.phrase(["aid", "poland"], window: 3), "(aid PHRASE 3 poland)", [2]),
    (.phrase(["for", "aid"]), "(for PHRASE 2 aid)", [5]),
    (
      .phrase([.or([.term("military"), .term("for")]), .term("aid")]),
      "((military OR for) PHRASE 2 aid)", [2, 5]
    ),
    (.near([.term("ukraine"), .term("aid")], window: 3), "(ukraine NEAR 3 aid)", [1, 2]),
    (.scale(.term("tank"), by: 2.5), "2.5 * tank", [6]),
    (.synonym([.term("tank"), .term("gas")]), "(tank SYNONYM gas)", [3, 4, 6]),
    (.max([.term("tank"), .term("gas")]), "(tank MAX gas)", [3, 4, 6]),
    (.eliteSet([.term("tank"), .term("gas")], count: 5), "(tank ELITE_SET 5 gas)", [3, 4, 6]),
    (.valueRange(slot: 1, from: [3], through: [4]), "VALUE_RANGE 1 \\x03 \\x04", [3, 4]),
    (.valueRange(slot: 1, from: [5], through: nil), "VALUE_GE 1 \\x05", [5, 6]),
    (.valueRange(slot: 1, from: nil, through: [1]), "VALUE_LE 1 \\x01", [1]),
    (.valueRange(slot: 1, from: nil, through: nil), "<alldocuments>", [1, 2, 3, 4, 5, 6]),
    (.wildcard(prefix: "t"), "WILDCARD SYNONYM t", [4, 5, 6]),
    (.term("never"), "never", []),
    (.term(String(repeating: "n", count: 245)), String(repeating: "n", count: 245), []),
  ]

  func withDatabase(_ body: (Database) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      for (index, text) in SearchTests.texts.enumerated() {
        let stored = try document("\(index + 1)", text)
        try stored.setValue([UInt8(index + 1)], slot: 1)
        try writer.add(stored)
      }
      try writer.commit()
      try body(Database(path: directory + "/db"))
    }
  }

  @Test func findsAndPrints() throws {
    try withDatabase { database in
      for (query, description, docids) in SearchTests.cases {
        #expect(query.description == "Query(\(description))")
        var search = Search(query: query)
        search.sort = .docid
        #expect(try search.run(on: database).items.map(\.docid) == docids, "\(query)")
        // A limit in time adds a condition, a null change in results.
        search.cancellation = try Cancellation()
        #expect(try search.run(on: database).items.map(\.docid) == docids, "\(query)")
        search.sort = .relevance
        let limited = try search.run(on: database)
        search.cancellation = nil
        #expect(try search.run(on: database).items == limited.items, "\(query)")
      }
    }
  }

  @Test func refusesQueriesThatAreTooLarge() throws {
    try withDatabase { database in
      func nested(_ depth: Int) -> Query {
        (1..<depth).reduce(Query.term("aid")) { query, _ in .or([query, .term("gas")]) }
      }
      let deep = try Search(query: nested(Query.maximumDepth)).run(on: database)
      #expect(deep.matchesEstimated > 0)
      #expect(code { _ = try Search(query: nested(Query.maximumDepth + 1)).run(on: database) } == .invalidArgument)
      #expect(code { _ = try Search(query: nested(2000)).run(on: database) } == .invalidArgument)
      let wide = Query.or((0...Query.maximumLeaves).map { .term("a\($0)") })
      #expect(code { _ = try Search(query: wide).run(on: database) } == .invalidArgument)
      #expect(code { _ = try Search(query: .term("a\u{0}b")).run(on: database) } == .invalidArgument)
      #expect(code { _ = try Search(query: .term("")).run(on: database) } == .invalidArgument)
      let long = String(repeating: "a", count: 246)
      #expect(code { _ = try Search(query: .term(long)).run(on: database) } == .invalidArgument)
      #expect(code { _ = try Search(query: .scale(.term("aid"), by: -1)).run(on: database) } == .invalidArgument)
      let phrase = Query.phrase([.synonym([.term("tank"), .term("gas")]), .term("aid")])
      #expect(code { _ = try Search(query: phrase).run(on: database) } == .unimplemented)
      let many = Query.wildcard(prefix: "t", maximumExpansion: 2)
      #expect(code { _ = try Search(query: many).run(on: database) } == .wildcard)
      let few = Query.wildcard(prefix: "t", maximumExpansion: 2, takesMostFrequent: true)
      let expanded = try Search(query: few).run(on: database)
      #expect(expanded.matchesEstimated == 2)
      let none = Query.wildcard(prefix: "t", maximumExpansion: 0)
      #expect(code { _ = try Search(query: none).run(on: database) } == .invalidArgument)
    }
  }

  @Test func pagesAndWeighs() throws {
    try withDatabase { database in
      var search = Search(query: .term("aid"))
      let all = try search.run(on: database)
      #expect(all.items.map(\.docid) == [2, 1, 5])
      #expect(all.items.allSatisfy { $0.weight > 0 && $0.weight <= all.maximumWeight })
      search.offset = 1
      search.limit = 1
      #expect(try search.run(on: database).items.map(\.docid) == [1])
      search.limit = 0
      search.checkAtLeast = Search.all
      let none = try search.run(on: database)
      #expect(none.items == [])
      #expect(none.matchesEstimated == 3)
      search = Search(query: .term("aid"))
      // Without regard to length, and to how often the term occurs, all are equal: the order is that of the ids.
      search.weighting = .bm25(k1: 0, b: 0)
      #expect(try search.run(on: database).items.map(\.docid) == [1, 2, 5])
      search.newestFirst = true
      #expect(try search.run(on: database).items.map(\.docid) == [5, 2, 1])
      search.weighting = .none
      #expect(try search.run(on: database).items.map(\.weight) == [0, 0, 0])
      search.weighting = .bm25(k1: -1)
      search.offset = -5
      #expect(try search.run(on: database).items.count == 3)
    }
  }

  @Test func filterSeesValues() throws {
    try withDatabase { database in
      var search = Search(query: .matchAll)
      search.checkAtLeast = Search.all
      var seen: [UInt32] = []
      let matches = try search.run(on: database) { candidate in
        seen.append(candidate.docid)
        let first = candidate.value(1)
        let empty = candidate.value(99)
        let again = candidate.value(1)
        // The first bytes are still there after two more calls.
        return empty.isEmpty && first.elementsEqual(again) && first.first == UInt8(candidate.docid) && first[0] % 2 == 0
      }
      #expect(seen == [1, 2, 3, 4, 5, 6])
      #expect(matches.items.map(\.docid) == [2, 4, 6])
      #expect(matches.matchesEstimated == 3)
      #expect(matches.isExact)
    }
  }
}
