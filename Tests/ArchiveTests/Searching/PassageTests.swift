import News
import Testing

@testable import Archive

/// Which part of an article a hit shows.
@Suite struct PassageTests {
  private static let transcript = """
    MR. ORDWAY: Good morning, everyone. It is good to be back in the hall. Three things before your questions. The \
    depots will be moved to the coast before the winter. We have sent tanks to the northern brigade. Nothing else is new.

    MS. HALVORSEN: The tanks were late. The depots are full, and that was known before the spring came.
    """

  private func passage(_ query: String) throws -> Passage? {
    let index = try TemporaryIndex()
    try index.add([Article(id: "a", title: "Briefing in the hall", text: Self.transcript)])
    return try index.searcher().search(SearchRequest(query: query)).hits.first?.passage
  }

  @Test("Where no passages are asked for, hits are the same without")
  func withoutPassages() throws {
    let index = try TemporaryIndex()
    try index.add([Article(id: "a", title: "Briefing in the hall", text: Self.transcript)])
    let searcher = try index.searcher()
    for isAboutStatements in [false, true] {
      var request = SearchRequest(query: "speaker:Ordway tanks")
      request.wantsStatements = isAboutStatements
      var expected = try searcher.search(request)
      request.wantsPassages = false
      #expect(expected.hits.allSatisfy { $0.passage != nil })
      #expect(!expected.hits.isEmpty)
      for place in expected.hits.indices { expected.hits[place].passage = nil }
      #expect(try searcher.search(request) == expected)
    }
  }

  @Test(
    "The sentence of a long turn that has the words, not the turn's first or another's",
    arguments: [
      ("speaker:Ordway tanks", "We have sent tanks to the northern brigade."),
      ("speaker:Ordway said:depots", "The depots will be moved to the coast before the winter."),
      ("speaker:Halvorsen tanks", "The tanks were late."),
    ])
  func turns(query: String, expected: String) throws {
    let passage = try #require(try passage(query))
    #expect(passage.text.contains(expected))
    #expect(passage.speaker?.hasSuffix(query.contains("Ordway") ? "Ordway" : "Halvorsen") == true)
  }
}
