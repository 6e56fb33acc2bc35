import News
import Testing

@testable import Analysis

@Suite("Tokens and sentences")
struct TokenizerTests {
  @Test(
    "Cuts words, numbers and marks",
    arguments: [
      ("US$61bn.", ["US", "$", "61", "bn", "."]),
      ("Ukraine's five-year fund", ["Ukraine", "'s", "five", "-", "year", "fund"]),
      ("$108,000,000,000, or 1.8 bln", ["$", "108,000,000,000", ",", "or", "1.8", "bln"]),
      ("in 2022,2023", ["in", "2022", ",", "2023"]),
      ("the U.S. and U.N.", ["the", "U.S.", "and", "U.N."]),
      ("Lloyd J. Austin III", ["Lloyd", "J.", "Austin", "III"]),
      ("don’t O'Brien we're", ["don’t", "O'Brien", "we", "'re"]),
      ("“Yes,” he said", ["“", "Yes", ",", "”", "he", "said"]),
      ("members' aid -- a lot", ["members", "'", "aid", "--", "a", "lot"]),
      ("10\u{a0}billion €50-billion", ["10", "billion", "€", "50", "-", "billion"]),
      ("``No''...", ["``", "No", "''", "..."]),
    ])
  func cuts(text: String, expected: [String]) {
    let analyzed = AnalyzedText(text)
    #expect(analyzed.tokens.indices.map { analyzed.string($0) } == expected)
  }

  @Test(
    "Reads a word alike at a text's end, byte by byte, and before more text, eight bytes at a time",
    arguments: [
      "a", "I", "US", "the", "Kyiv", "minister", "MINISTER", "McDonald", "Ministers", "iPhones", "Stoltenberg",
      "understanding", "administration", "internationals", "responsibilities", "intergovernmental", "O'Brien", "U.S.",
      "J.", "Zürich", "Łódź", "don't", "ministerż", "Xylophonistically", "zzzzzzzz", "ZzzzzzzZ", "[word", "word{",
      "word@work", "wordy`",
    ], ["", ".", ",", "'s", ")", "-", "\u{2019}s", "7", "é", "\n"])
  func readsWordsAlike(word: String, mark: String) {
    let alone = AnalyzedText(word + mark).tokens
    let followed = AnalyzedText(word + mark + " and the prime minister of Norway").tokens
    let lone = Lexicon.shared.id(of: word)
    if mark == ",", alone.count == 2 { #expect(alone[0].word == lone) }
    for (token, other) in zip(alone, followed) {
      #expect(token.start == other.start && token.end == other.end && token.kind == other.kind)
      #expect(token.word == other.word && token.classes == other.classes && token.shape == other.shape)
      #expect(token.hasPoint == other.hasPoint && token.isGlued == other.isGlued)
    }
  }

  @Test("Numbers the words of a text as the lexicon does one by one")
  func numbersWords() {
    let words = [
      "minister", "Kyiv", "zzzqq", "of", "Stoltenberg", "billion", "told", "qwertyuiop", "U.S.", "reporters",
    ]
    let text = AnalyzedText(
      (0..<400).map { words[$0 * 7 % words.count] + ($0 % 3 == 0 ? "," : "") }.joined(separator: " "))
    let tokens = text.tokens.filter { $0.kind == .word }
    #expect(tokens.count == 400)
    for token in tokens {
      let span = Span(start: Int(token.start), end: Int(token.end))
      let id = Lexicon.shared.id(of: text.string(span))
      #expect(token.word == id && token.classes == (id == .unknown ? [] : Lexicon.shared.classes(of: id)))
    }
  }

  @Test(
    "Ends sentences at points that are not of abbreviations",
    arguments: [
      ("Mr. Smith met Gen. Jones. They spoke.", 2),
      ("It rose on Jan. 30. Talks go on.", 2),
      ("He left the U.S. The talks failed.", 2),
      ("The U.S. Congress met.", 1),
      ("“Will it end?” he asked.", 1),
      ("“It will.” Nobody spoke.", 2),
      ("A headline\nThe text. More", 3),
      ("It cost $1.5 million at example.com today.", 1),
    ])
  func splits(text: String, count: Int) {
    #expect(AnalyzedText(text).sentences.count == count)
  }

  @Test("Takes the lines of a wrapped text for one paragraph")
  func wrapped() {
    let text = """
      The ministers met again on Tuesday and
      talked about the fund, which has been
      proposed by several of the members of
      the alliance and would be paid into by
      all of them over the next years.

      Nothing was decided.
      """
    #expect(AnalyzedText(text).sentences.map(\.paragraph) == [0, 1])
  }

  @Test("Takes a single break in mid-sentence for none where a text has several")
  func mixedBreaks() {
    let text = """
      The port was closed on Monday after the
      storm, officials said.
      It will open again in May.
      Nobody was hurt.
      The minister, who came to see the
      damage, was met by a crowd of
      fishermen.
      A ship had sunk.
      Two were missing.
      """
    #expect(AnalyzedText(text).sentences.map(\.paragraph) == [0, 1, 2, 3, 4, 5])
  }

  @Test("Sentences hold every token once, whatever the text")
  func coverage() {
    var generator = SplitMix64(state: 7)
    let pieces = [
      "U.S.", "Mr.", "“", "”", "\"", "'", ".", "?", "\n", " ", "Kyiv", "aid", "$", "108", "é", "—", "…", "\u{a0}",
    ]
    for _ in 0..<500 {
      let text = (0..<40).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
      let analyzed = AnalyzedText(text)
      var next = 0
      for sentence in analyzed.sentences {
        #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty)
        next = sentence.tokens.upperBound
      }
      #expect(next == analyzed.tokens.count)
    }
  }

  @Test(
    "Folds case and diacritics",
    arguments: [("Székely", "szekely"), ("Łukasz", "lukasz"), ("U.S.", "us"), ("O’Brien", "obrien"), ("КИЇВ", "київ")])
  func folds(word: String, expected: String) {
    #expect(String(decoding: Folding.fold(word), as: UTF8.self) == expected)
  }
}

/// A small random generator with a seed that can be printed (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
