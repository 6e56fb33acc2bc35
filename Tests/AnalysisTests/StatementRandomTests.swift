import News
import Testing

@testable import Analysis

@Suite("Statements of any text")
struct StatementRandomTests {
  private static let pieces = [
    "said", "says", "say", "saying", "told", "reporters", "that", "according to", "per", "as", "called", "asked",
    "used to",
    "announced", "warned", "of", "put it", "claim", "'s", "’s", "’", "'", "“", "”", "\"", "‘", "«", "»", "„", ",", ".",
    "?",
    "!", ":", ";", "—", "-", "(", ")", "…", "and", "but", "who", "which", "he", "she", "it", "they", "what",
    "about half",
    "Nancy Keller", "John Brown", "Mr.", "Keller", "U.S.", "Ukraine", "NATO", "the minister", "the Foreign Ministry",
    "officials", "on Monday", "in a statement", "went on to", "was", "would", "not", "never", "30", "$5 billion", "Q",
    "MR. BROWN:", "THE PRESIDENT:", "NOTE:", "\n", "\n\n", "the", "port", "open", "Asked", "é", "𝄞", "\u{2028}", "her",
  ]

  @Test("Statements keep to the text, in order, the same every time", arguments: 0..<40)
  func anyText(seed: Int) {
    var generator = SplitMix64(state: UInt64(seed) &* 977 &+ 3)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<Int(generator.next() % 60) {
        text += Self.pieces[Int(generator.next() % UInt64(Self.pieces.count))]
        if generator.next() % 5 != 0 { text += " " }
      }
      let statements = Tagger().tag(text).statements
      #expect(statements == Tagger().tag(text).statements)
      let length = text.utf8.count
      for statement in statements {
        for span in [statement.span, statement.source, statement.cue].compactMap({ $0 }) {
          #expect(span.start >= 0 && span.start < span.end && span.end <= length, "\(text)")
        }
        #expect(statement.speaker == nil || statement.speakerKind != nil)
        #expect(statement.speakerKind != .unnamed || statement.speaker == nil)
      }
      #expect(statements.map(\.span.start) == statements.map(\.span.start).sorted())
    }
  }

  @Test(
    "Long runs of one mark or word end in time",
    arguments: ["“", "said, ", "\"", "X said ", "according to ", "a, ", "(", "’ "])
  func runs(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(Tagger().tag(text).statements.count <= 60_000)
  }
}
