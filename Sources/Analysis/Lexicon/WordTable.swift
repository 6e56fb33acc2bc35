/// Words with a value each, looked up by number in one step.
///
/// For what one rule asks of a word; what many rules ask is a `WordClass`.
struct WordTable<Value: Sendable>: Sendable {
  private let values: [Value?]

  /// Makes a table; of two entries with one word the later counts. `source` gives the lexicon its words.
  init(_ words: [(String, Value)], lexicon: Lexicon) {
    var values = [Value?](repeating: nil, count: lexicon.count)
    for (word, value) in words {
      let id = lexicon.id(of: word)
      precondition(id != .unknown, "no lexicon source holds the word \"\(word)\"")
      values[Int(id.index)] = value
    }
    self.values = values
  }

  /// The value of a word, nil where the table has none.
  subscript(_ word: WordID) -> Value? { values[Int(word.index)] }

  /// The lexicon source that holds the words of some entries.
  static func source(_ words: [(String, Value)], classes: WordClass = []) -> LexiconSource {
    LexiconSource(classes, words.map(\.0).joined(separator: " "))
  }
}

/// A set of words, tested by number in one step.
///
/// A bit a word of the lexicon. The bits are never freed: sets belong to rules, which live as long as the program, and
/// a set that counts no references costs a rule nothing to hold.
struct WordSet: @unchecked Sendable {
  // Unchecked: nothing writes to the bits once they are made.
  private let bits: UnsafePointer<UInt64>

  /// Makes the set of the words in `words`, separated by white space.
  init(_ words: String, lexicon: Lexicon) {
    let count = lexicon.count / 64 + 1
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    bits.initialize(repeating: 0, count: count)
    for word in words.split(whereSeparator: \.isWhitespace) {
      let id = lexicon.id(of: word)
      precondition(id != .unknown, "no lexicon source holds the word \"\(word)\"")
      bits[Int(id.index) / 64] |= 1 << UInt64(id.index % 64)
    }
    self.bits = UnsafePointer(bits)
  }

  /// Whether the set holds a word; it never holds the unknown one.
  func contains(_ word: WordID) -> Bool {
    bits[Int(word.index) >> 6] >> UInt64(word.index & 63) & 1 == 1
  }
}
