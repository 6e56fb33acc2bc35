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
struct WordSet: Sendable {
  private let members: [Bool]

  /// Makes the set of the words in `words`, separated by white space.
  init(_ words: String, lexicon: Lexicon) {
    var members = [Bool](repeating: false, count: lexicon.count)
    for word in words.split(whereSeparator: \.isWhitespace) {
      let id = lexicon.id(of: word)
      precondition(id != .unknown, "no lexicon source holds the word \"\(word)\"")
      members[Int(id.index)] = true
    }
    self.members = members
  }

  /// Whether the set holds a word; it never holds the unknown one.
  func contains(_ word: WordID) -> Bool { members[Int(word.index)] }
}
