import Foundation
import Testing

@testable import Analysis

@Suite("Words cut without tokens")
struct WordCutterTests {
  private static let pieces = [
    "aid", "U.S.", "J.", "I.", "a.m", "don't", "O’Brien", "Ukraine's", "Ukraine’s", "they're", "we'll", "'s", "’", "'",
    "``", "`", "''", "G7", "108bn", "108,000", "1.8", "1,00", "3.", "-", "--", "—", "–", "…", ".", ",", " ", "  ",
    "\u{A0}", "\n", "\u{2028}", "Łódź", "Київ", "É", "日本", "😀", "$", "€", "“", "”", "(", ")", "/", "%", "x", "S", "d",
    "\u{AD}", "\u{2011}", "\u{1}", "N.A.T.O.", "U.S.A", "5's", "rock'n'roll", "l'État", "A.", "B.C", "É.", "é.a",
    " and the ", " of aid, ", " he said. ", " a b c. ", "; I",
  ]

  @Test("They are those that the tokens make, whatever stands side by side")
  func agreesWithTokens() {
    let seed = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap(UInt64.init) ?? 2024
    var random = SplitMix64(state: seed)
    for _ in 0..<4_000 {
      let count = Int(random.next() % (random.next() % 4 == 0 ? 48 : 12))
      let text = (0..<count).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }.joined()
      var bytes = Array(text.utf8)
      // Some texts end in the middle of a character, as a damaged one may.
      if random.next() % 8 == 0 { bytes.removeLast(min(bytes.count, 1)) }
      bytes.withUnsafeBufferPointer { bytes in
        let expected = SearchWords.words(of: Tokenizer.tokens(of: bytes, lexicon: nil))
        #expect(SearchWords.words(of: bytes) == expected, "\(text) (seed \(seed))")
        let wanted = Int(random.next() % UInt64(expected.count / 2 + 6))
        var cutter = WordCutter(bytes)
        let word = cutter.next(after: wanted)
        #expect(word == (expected.indices.contains(wanted) ? expected[wanted] : nil), "\(text) (seed \(seed))")
      }
    }
  }
}
