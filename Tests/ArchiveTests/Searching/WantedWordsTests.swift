import Analysis
import Testing
import Xapian

@testable import Archive

@Suite("Words of a query, found in a passage")
struct WantedWordsTests {
  private static let vocabulary = [
    "Tanks", "tank", "aid", "AID", "U.S.", "us", "Łódź", "lodz", "dying", "die", "108,000", "108000", "O'Brien",
    "missiles",
    "missing", "don't", "Élan", "elan", "g7", "G7s", "sky", "skies", "–", ",",
  ]

  @Test("The same are found as by folding and stemming every word")
  func agree() throws {
    var generator = TestGenerator()
    let terms = TermDictionary(stemmer: try Stemmer(language: "english"))
    func stem(_ word: String) throws -> [UInt8] { try terms.stem(of: word) }
    for _ in 0..<300 {
      let wanted = (0..<3).map { _ in Self.vocabulary.randomElement(using: &generator) ?? "aid" }
      var highlights = Highlights()
      for (place, word) in wanted.enumerated() {
        var part = Highlights.Part(stems: [try stem(word)], weight: Double(place + 1))
        if place == 2 { part.prefixes = [Array(SearchWords.fold(word).prefix(3))] }
        highlights.add(part)
      }
      let text = (0..<12).map { _ in Self.vocabulary.randomElement(using: &generator) ?? "aid" }.joined(separator: " ")
      let bytes = Array(text.utf8)
      var expected: [String] = []
      for word in SearchWords.words(of: text) {
        let written = String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
        let own = try stem(written)
        let byStem = highlights.parts.first { $0.stems.contains(own) }
        let folded = SearchWords.fold(written)
        let part = byStem ?? highlights.parts.first { $0.prefixes.contains { folded.starts(with: $0) } }
        if let part { expected.append("\(word.start) \(part.weight)") }
      }
      var found: [String] = []
      try bytes.withUnsafeBufferPointer {
        try WantedWords(highlights).forEach(in: $0, terms: terms) { found.append("\($0.start) \($1)") }
      }
      #expect(found == expected, "\(wanted) in \(text)")
    }
  }
}
