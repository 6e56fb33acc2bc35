import Testing
import Xapian

@Suite struct StemmerTests {
  static let stems: [(language: String, word: String, stem: String)] = [
    ("english", "deliveries", "deliveri"), ("en", "running", "run"), ("english", "aid", "aid"), ("english", "", ""),
    ("english", "ukrainian", "ukrainian"), ("german", "häuser", "haus"), ("none", "deliveries", "deliveries"),
    ("english", "counterrevolutionarily", "counterrevolutionarili"),
    ("english", String(repeating: "a", count: 40) + "ing", String(repeating: "a", count: 40)),
    ("english", String(repeating: "nation", count: 10) + "s", String(repeating: "nation", count: 9) + "n"),
  ]

  @Test(arguments: stems.indices) func stemsWords(index: Int) throws {
    let (language, word, stem) = StemmerTests.stems[index]
    let stemmer = try Stemmer(language: language)
    // The second answer comes from memory.
    for _ in 0..<2 { #expect(try stemmer.stem(word) == stem) }
    #expect(try stemmer.withStem(of: Array(word.utf8)) { Array($0) } == Array(stem.utf8))
  }

  /// More words than the stemmer remembers, so that places are taken over.
  @Test func rememberedStemsAreThoseOfTheirWords() throws {
    let stemmer = try Stemmer(language: "english")
    let words = (0..<40_000).map { "\(["deliver", "nation", "tank"][$0 % 3])\($0)\(["s", "ing", "ed", ""][$0 % 4])" }
    var fresh: [String] = []
    for start in stride(from: 0, to: words.count, by: 1000) {
      let other = try Stemmer(language: "english")
      for word in words[start..<start + 1000] { fresh.append(try other.stem(word)) }
    }
    for _ in 0..<2 {
      for (word, stem) in zip(words, fresh) where try stemmer.stem(word) != stem {
        Issue.record("\(word) is not \(stem)")
      }
    }
  }

  @Test func refusesUnknownLanguages() throws {
    #expect(code { _ = try Stemmer(language: "klingon") } == .invalidArgument)
    #expect(try Stemmer.languages.contains("english"))
  }
}
