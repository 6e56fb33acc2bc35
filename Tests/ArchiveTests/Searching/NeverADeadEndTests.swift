import Foundation
import News
import Testing

@testable import Archive

/// Synonyms, “did you mean”, and what is offered where nothing matches.
@Suite struct NeverADeadEndTests {
  let index: TemporaryIndex

  init() throws {
    index = try TemporaryIndex()
    try index.add([
      Article(
        id: "kyiv", title: "Guns", date: CalendarDate(iso: "2024-03-02"),
        text: "Artillery shells reached Kyiv. President Volodymyr Zelensky said: “The artillery is here.”"),
      Article(id: "us", title: "Money", text: "The U.S. gave $61 billion. The artillery of the programme is old."),
      Article(id: "pronoun", title: "Poem", text: "It gave us defence, and one million roses."),
      Article(id: "count", title: "Roses", text: "A million roses were sold for 5 million euros."),
    ])
  }

  private func search(_ query: String, _ change: (inout SearchRequest) -> Void = { _ in }) throws -> Results {
    var request = SearchRequest(query: query)
    change(&request)
    return try index.searcher().search(request)
  }

  @Test(
    "What is written in two ways is found under both, and the reading says so",
    arguments: [
      ("Kiev", ["kyiv"], "“Kiev” or “Kyiv”"), ("US money", ["us"], "country United States + “money”"),
      ("United States", ["us"], "phrase “United States” or country United States"),
      ("programs artillery", ["us"], "(“programs” or “programme”) + “artillery”"),
      ("defense", ["pronoun"], "“defense” or “defence”"), ("Zelenskiy", ["kyiv"], "person Volodymyr Zelensky"),
      ("speaker:Zelenskyi", ["kyiv"], "speaker Volodymyr Zelensky"), ("said:artillery Kiev", ["kyiv"], "Kyiv"),
    ])
  func synonyms(query: String, ids: [String], reading: String) throws {
    let results = try search(query)
    #expect(results.hits.map(\.id) == ids)
    #expect(!results.isRelaxed)
    #expect(results.reading.contains(reading), "\(results.reading)")
  }

  @Test("Quotation marks and `literal` leave words as they are written")
  func literal() throws {
    #expect(try search("\"Kiev\"").matches == 0)
    #expect(try search("Kiev") { $0.isLiteral = true }.matches == 0)
  }

  @Test("The file of synonyms is read again when it changes; a broken one is told and harms nothing")
  func file() throws {
    let path = index.directory.synonymsPath
    let searcher = try index.searcher()
    func matches(_ query: String) throws -> Int { try searcher.search(SearchRequest(query: query)).matches }
    #expect(try matches("howitzer") == 0)
    try Data("# ours\nhowitzer; artillery\nKiev\n".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try matches("howitzer") == 2)
    #expect(try matches("Kiev") == 0, "a word alone in its line has no synonyms")
    try Data([0x66, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: path))
    let broken = try searcher.search(SearchRequest(query: "Kiev"))
    #expect(broken.matches == 1)
    #expect(broken.notes.contains { $0.contains("not UTF-8") })
    try FileManager.default.removeItem(atPath: path)
    #expect(try matches("howitzer") == 0)
  }

  @Test(
    "A word that nobody wrote is answered with the nearest that was",
    arguments: [
      ("artilery", "artillery"), ("artilery shels", "artillery shells"),
      ("\"artilery shells\"", "\"artillery shells\""),
      ("title:rosse", "title:roses"), ("said:artilery", "said:artillery"), ("Zelenskt", "Volodymyr Zelensky"),
    ])
  func words(query: String, expected: String) throws {
    #expect(try search(query).suggestions.first == expected)
  }

  @Test(
    "Every answer without a match offers something that has matches",
    arguments: [
      "qwertz", "artilery qwertz", "77.7 trillion", "amount:>900tn", "date:1950", "speaker:Nobody", "source:None",
      "\"nobody wrote this\"", "-artillery -roses", "said:qwertz", "zzz*", "roses NEAR/2 artillery",
      "speaker:Zelensky said:roses",
    ])
  func somethingIsOffered(query: String) throws {
    for filters in [Filters(), Filters(speakers: ["Zelensky"]), Filters(since: "2030")] {
      let results = try search(query) { $0.filters = filters }
      if results.matches > 0 { continue }
      let offers = try results.suggestions.map { text in try search(text) { $0.filters = filters }.matches }
      #expect(offers.allSatisfy { $0 > 0 }, "\(query): \(results.suggestions)")
      let widened = results.notes.contains { $0.hasPrefix("without the filters") }
      #expect(!results.hits.isEmpty || !offers.isEmpty || widened, "\(query) under \(filters)")
    }
  }

  @Test("Numbers are never put right")
  func numbers() throws {
    #expect(try search("62 artillery").suggestions.isEmpty)
    #expect(try search("108.9 trillion").suggestions == ["*"])
  }

  @Test("A figure that may count things is found as words too")
  func counts() throws {
    #expect(Set(try search("1 million roses").hits.map(\.id)) == ["pronoun"])
    #expect(try search("$1 million roses").matches == 0)
  }
}
