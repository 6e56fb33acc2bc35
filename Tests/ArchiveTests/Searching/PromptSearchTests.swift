import News
import QueryLanguage
import Testing

@testable import Archive

@Suite("Searches that are given up after a moment")
struct PromptSearchTests {
  private static func index() throws -> TemporaryIndex {
    let index = try TemporaryIndex()
    try index.add(
      (0..<40).map {
        Article(id: "\($0)", title: "Report \($0)", text: "Ann Lee said Norway would give $\($0 + 1) million in tanks.")
      })
    return index
  }

  @Test("They answer as all searches do, once what they need is loaded")
  func answers() throws {
    let index = try Self.index()
    let searcher = try index.searcher()
    let request = SearchRequest(query: "tanks speaker:lee", facets: ["speaker"])
    #expect(try searcher.searchPromptly(request, within: .seconds(60)) == nil, "nothing is loaded yet")
    try searcher.warmUp()
    #expect(try searcher.searchPromptly(request, within: .seconds(60)) == searcher.search(request))
    try index.add([Article(id: "new", title: "New", text: "Ann Lee said that tanks would come.")])
    #expect(try searcher.searchPromptly(request, within: .seconds(60)) == nil, "the columns are of the revision before")
    try searcher.refresh()
    #expect(try searcher.searchPromptly(request, within: .seconds(60))?.matches == 41)
    #expect(throws: SyntaxError.self) {
      try searcher.searchPromptly(SearchRequest(query: "(tanks"), within: .seconds(60))
    }
  }

  @Test("What takes longer, or may, is left to others, whose own limit stays")
  func leavesTheRest() throws {
    let index = try Self.index()
    defer { withExtendedLifetime(index) {} }
    let searcher = try index.searcher()
    try searcher.warmUp()
    #expect(try searcher.searchPromptly(SearchRequest(query: "tanks"), within: .zero) == nil)
    #expect(try searcher.searchPromptly(SearchRequest(query: "tan*"), within: .seconds(60)) == nil)
    #expect(try searcher.searchPromptly(SearchRequest(query: "query:mine"), within: .seconds(60)) == nil)
    #expect(searcher.timeLimit == .seconds(10))
    // What there is to suggest must not depend on who searches.
    let wrong = SearchRequest(query: "tankz")
    #expect(try searcher.search(wrong).suggestions == ["tanks"])
    for limit in [1, 100, 300, 1000, 3000, 10_000, 1_000_000] {
      let results = try searcher.searchPromptly(wrong, within: .microseconds(limit))
      #expect(results == nil || results?.suggestions == ["tanks"])
    }
    #expect(try searcher.search(SearchRequest(query: "tanks")).matches == 40)
  }
}
