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

  @Test("A number of a word is one folded form")
  func numbers() {
    let text = "The US, the U.S. and us: Ukraine's G7 aid, ukraine’s 5 Zzyzx don't dont The"
    let analysis = Tagger().analyze(text)
    #expect(analysis.wordNumbers.count == analysis.words.count)
    let words = zip(words(text), analysis.wordNumbers)
    var forms: [Int32: String] = [:]
    for (word, number) in words where number > 0 {
      #expect(forms.updateValue(word, forKey: number) ?? word == word)
    }
    #expect(forms.values.filter { ["the", "us", "ukraine"].contains($0) }.count == 3)
    #expect(words.filter { ["g7", "5", "zzyzx"].contains($0.0) }.allSatisfy { $0.1 == 0 })
  }
}
