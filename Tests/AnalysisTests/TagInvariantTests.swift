import News
import Testing

@testable import Analysis

@Suite("Tags of any text")
struct TagInvariantTests {
  private static let pieces = [
    "Nancy Keller", "Mr. Brown", "J. Keller-Brown", "the minister", "Ukraine's president", "He", "she", "they",
    "Moscow",
    "Georgia", "NATO", "the U.S.", "said", "said that", "told reporters", "asked whether", "according to",
    "as reported by",
    "who", "which", "while", "but", "and", "because", "went on to say", "shot back", "“", "”", "\"", "'", "’s", "«",
    "»",
    ",", ".", ":", ";", "—", "(", ")", "?", "$5 billion", "€50-billion", "a dollar", "$US5", "~$", "nearly", "between",
    "and a half", "to", "pounds", "tens of billions", "no.", "U.N.", "30", "MR. BROWN:", "THE PRESIDENT:", "Q", "\n",
    "\n\n",
    "The White House", "on Monday", "in a statement", "the pier was gone", "é", "𝄞", "\u{2028}", "\u{200b}", "\u{feff}",
  ]

  private static func text(_ generator: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int(generator.next() % 80) {
      text += pieces[Int(generator.next() % UInt64(pieces.count))]
      if generator.next() % 6 != 0 { text += " " }
    }
    return text
  }

  @Test("Stretches, names and bounds are sane, and a second run says the same", arguments: 0..<20)
  func sane(seed: Int) {
    var generator = SplitMix64(state: UInt64(seed) &* 7919 &+ 11)
    for _ in 0..<80 {
      let text = Self.text(&generator)
      let title = generator.next() % 3 == 0 ? Self.text(&generator) : nil
      let date = CalendarDate(year: 2010 + Int(generator.next() % 17), month: 1, day: 15)
      let tags = Tagger().tag(text, title: title, date: date)
      if let violation = TagInvariants.violation(of: tags, in: text) { Issue.record("\(violation) in: \(text)") }
      #expect(tags == Tagger().tag(text, title: title, date: date))
    }
  }

  @Test("Two threads find the same")
  func threads() async {
    let texts: [String] = {
      var generator = SplitMix64(state: 4711)
      return (0..<60).map { _ in Self.text(&generator) }
    }()
    let results = await withTaskGroup(of: [Tags].self, returning: [[Tags]].self) { group in
      for _ in 0..<2 { group.addTask { texts.map { Tagger().tag($0) } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 2 && results[0] == results[1])
  }

  @Test("What breaks the rules is told")
  func violations() {
    let text = "é paid $5."
    let amount = Amount(currency: "USD", value: 5, minimum: 5, maximum: 5)
    let wrong = [
      Tags(amounts: [AmountMention(span: Span(start: 1, end: 5), amount: amount)]),
      Tags(amounts: [AmountMention(span: Span(start: 3, end: 50), amount: amount)]),
      Tags(amounts: [
        AmountMention(
          span: Span(start: 8, end: 10), amount: Amount(currency: "USD", value: nil, minimum: 6, maximum: 5))
      ]),
      Tags(statements: [Statement(span: Span(start: 0, end: 2), kind: .direct, speaker: "", speakerKind: .person)]),
    ]
    for tags in wrong { #expect(TagInvariants.violation(of: tags, in: text) != nil) }
    #expect(TagInvariants.violation(of: Tagger().tag(text), in: text) == nil)
  }
}
