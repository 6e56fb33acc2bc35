import News
import Testing
import Xapian

@testable import Archive

/// The same searches with postings in memory and by Xapian alone, also while articles come, change and go.
///
/// No phrase here stands below an `or`, as in a relaxed answer: Xapian 1.4 weighs it there even where its words stand apart,
/// and the matcher only where it is.
@Suite("Searches in memory and by Xapian agree")
struct MatcherAgreementTests {
  private static let words = ["aid", "tanks", "budget", "NATO", "Ukraine", "winter", "grain", "ministers", "loan"]

  private static func article(_ number: Int, _ generator: inout some RandomNumberGenerator) -> Article {
    func words(_ count: Int) -> String {
      (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "aid" }.joined(separator: " ")
    }
    let names = ["Ann Lee", "Boris Katz", "Carla Diaz"]
    let name = names.randomElement(using: &generator) ?? names[0]
    let sum = Int.random(in: 1...40, using: &generator) * 5
    return Article(
      id: "\(number)", title: words(3), date: CalendarDate(iso: "2024-0\(1 + number % 9)-1\(number % 7)"),
      source: number % 2 == 0 ? "Baltic Courier" : "River Post",
      text: "\(words(Int.random(in: 3...30, using: &generator))). "
        + "\(name) said on Monday that Ukraine would get $\(sum) billion in \(words(3)).")
  }

  private static let requests: [SearchRequest] = {
    let queries = [
      "aid", "tanks budget", "tanks OR grain", "\"aid tanks\"", "budget -winter", "(aid OR loan) \"nato ukraine\"",
      "aid 30 billion", "amount:10bn..60bn", "speaker:Lee tanks", "speaker:Katz amount:>50bn", "date:2024-03..2024-06",
      "title:winter", "tan*", "aid NEAR/5 grain", "said:grain", "person:\"Carla Diaz\" loan", "zebra aid", "",
    ]
    var requests: [SearchRequest] = []
    for query in queries {
      for sort in [SearchRequest.Sort.relevance, .date, .amount] {
        var request = SearchRequest(query: query, facets: Field.facets.map(\.name), limit: 7)
        request.sort = sort
        request.offset = requests.count % 3 * 2
        if requests.count % 4 == 1 { request.filters.sources = ["River Post"] }
        if requests.count % 5 == 2 { request.filters.since = "2024-03" }
        if requests.count % 7 == 3 { request.match = .any }
        requests.append(request)
      }
    }
    return requests
  }()

  @Test("Results are the same, commit after commit")
  func agree() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add((0..<120).map { Self.article($0, &generator) })
    let store = ColumnStore()
    let plain = try index.searcher(store: ColumnStore(memory: 0))
    let fast = try index.searcher(store: store)
    // So little that it forgets lists and articles all the time.
    let tight = try index.searcher(store: ColumnStore(memory: 32 << 10))
    for round in 0..<4 {
      for request in Self.requests {
        let expected = try plain.search(request)
        let found = try fast.search(request)
        #expect(found.matches == expected.matches, "\(request)")
        #expect(found.facets == expected.facets, "\(request)")
        #expect(found.hits.map(\.id) == expected.hits.map(\.id), "\(request)")
        #expect(found.hits.map(\.passage) == expected.hits.map(\.passage), "\(request)")
        #expect(try tight.search(request).hits == found.hits, "\(request)")
        #expect(zip(found.hits, expected.hits).allSatisfy { abs($0.score - $1.score) < 1e-9 }, "\(request)")
      }
      for number in 0..<5 where round < 3 { _ = try index.writer.remove(id: "\(round * 20 + number)") }
      try index.add((0..<6).map { Self.article(round * 17 + 100 + $0 * 3, &generator) })
    }
    let state = try #require(store.matcher).state
    #expect(state.updates > state.loads / 4, "commits must not throw away what is in memory")
  }

  @Test("Every commit leaves a record of what it changed")
  func records() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add((1...5).map { Self.article($0, &generator) })
    let database = try index.database()
    let before = try database.revision
    #expect(try CommitRecord.records(since: before, of: database) == [])
    _ = try index.writer.remove(id: "2")
    try index.add([Self.article(4, &generator)])
    try index.add([Self.article(9, &generator)])
    try database.reopen()
    #expect(
      try CommitRecord.records(since: before, of: database) == [
        CommitRecord(after: before, docids: [2, 4]), CommitRecord(after: before + 1, docids: [6]),
      ])
    for number in 10...80 { try index.add([Self.article(number, &generator)]) }
    try database.reopen()
    #expect(try CommitRecord.records(since: before, of: database) == nil, "only the last ones are kept")
    #expect(try CommitRecord.records(since: database.revision - 60, of: database)?.count == 60)
  }
}
