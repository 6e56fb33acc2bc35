import Analysis
import News
import Testing

@testable import Archive

/// One canonical name a person over all articles of an archive.
@Suite("One person, one name") struct OnePersonTests {
  private func people(_ texts: [String], tagger: Tagger = Tagger(), field: String = "person") throws -> [Facet.Value] {
    let index = try TemporaryIndex(tagger: tagger)
    try index.add(texts.enumerated().map { Article(id: "\($0.offset)", title: "Port", text: $0.element) })
    var request = SearchRequest(query: "harbour", facets: [field])
    request.limit = 1
    return try index.searcher().search(request).facets[0].values
  }

  @Test(
    "Transliterations and diacritics are joined",
    arguments: [
      (
        [
          "President Volodymyr Zelensky saw the harbour.", "The harbour pleased Mr. Zelenskyy.",
          "Vladimir Zelensky left the harbour.", "President Zelenskiy: the harbour is ours.",
        ], "Volodymyr Zelensky"
      ),
      (
        ["Sergei Lavrov saw the harbour.", "Sergey Lavrov saw the harbour.", "Lavrov said the harbour was small."],
        "Sergei Lavrov"
      ),
      (
        ["Viktor Orbán saw the harbour.", "Viktor Orban saw the harbour.", "The harbour pleased Orbán."], "Viktor Orban"
      ),
      (
        ["Recep Tayyip Erdoğan saw the harbour.", "President Tayyip Erdogan saw the harbour."], "Recep Tayyip Erdogan"
      ),
      (
        [
          "Norway's Prime Minister Jonas Gahr Støre saw the harbour.",
          "Norway's Prime Minister Jonas Gahr Store saw the harbour.",
        ], "Jonas Gahr Støre"
      ),
      (["Joseph R. Biden Jr. saw the harbour.", "President Biden saw the harbour."], "Joe Biden"),
      (
        ["Egypt's Abdel Fattah el-Sisi saw the harbour.", "The harbour pleased President Sisi."], "Abdel Fattah al-Sisi"
      ),
    ])
  func joined(texts: [String], name: String) throws {
    #expect(try people(texts) == [Facet.Value(value: name, count: texts.count)])
  }

  @Test("Two persons of one surname stay apart, in one article and in two")
  func apart() throws {
    let found = try people([
      "Jane Miller and Robert Miller saw the harbour. Ms. Miller said it was small.",
      "Robert Miller saw the harbour.", "Hillary Clinton and Bill Clinton saw the harbour.",
      "Bill Clinton saw the harbour again.",
    ])
    #expect(
      found.map { "\($0.value) \($0.count)" }.sorted()
        == ["Bill Clinton 2", "Hillary Clinton 1", "Jane Miller 1", "Robert Miller 2"])
  }

  @Test("The keeper's aliases outrank the rules, for mentions and for speakers")
  func aliases() throws {
    let aliases = try Aliases(parsing: "Volodymyr Zelenskyy: Zelensky; Volodymyr Zelensky; Zelya")
    let texts = [
      "President Zelensky said the harbour was ours.", "“Our harbour,” said Volodymyr Zelensky.",
      "Zelya said the harbour was small.",
    ]
    let expected = [Facet.Value(value: "Volodymyr Zelenskyy", count: 3)]
    #expect(try people(texts, tagger: Tagger(aliases: aliases)) == expected)
    #expect(try people(texts, tagger: Tagger(aliases: aliases), field: "speaker") == expected)
  }

  @Test("A query finds the person under every spelling")
  func queries() throws {
    let index = try TemporaryIndex()
    try index.add([Article(id: "a", title: "Port", text: "Volodymyr Zelenskyy said: “The harbour is ours.”")])
    for spelling in ["Zelensky", "Zelenskiy", "Volodymyr Zelenskyy", "Vladimir Zelensky"] {
      for query in ["person:\"\(spelling)\"", "speaker:\"\(spelling)\""] {
        #expect(try index.searcher().search(SearchRequest(query: query)).matches == 1, "\(query)")
      }
    }
  }
}
