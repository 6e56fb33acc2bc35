import Analysis
import Testing

@Suite("Words of the search index")
struct SearchWordsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SearchWords.words(of: text).map { word in
      String(
        decoding: SearchWords.fold(String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)),
        as: UTF8.self)
    }
  }

  @Test(
    "One rule cuts and folds them",
    arguments: [
      ("The G7 gave $108bn.", ["the", "g7", "gave", "108bn"]),
      ("Ukraine's five-year fund", ["ukraine", "five", "year", "fund"]),
      ("108,000,000,000 or 1.8", ["108000000000", "or", "1.8"]),
      ("the U.S. and Łódź", ["the", "us", "and", "lodz"]),
      ("don’t", ["dont"]),
      ("…", []),
    ])
  func words(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test("Sentences know their first word")
  func sentences() {
    let analysis = Tagger().analyze("Aid came. It was late.\nMore came")
    #expect(analysis.sentences.map(\.firstWord) == [0, 2, 5])
    #expect(analysis.words.count == 7)
  }
}
