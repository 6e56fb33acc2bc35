/// Phrases of one or more words with a value each, found at a token by the longest match.
///
/// Words are compared by number, so every word of a phrase must be in the lexicon: `source` lists them for it. Hyphens
/// between words of the text are passed over ("two-hundred" is "two hundred"), and so is the point of an abbreviation
/// ("St. Lucia" is "st lucia"); a line break ends a phrase.
struct PhraseTable<Value: Sendable>: Sendable {
  /// A phrase: where its words after the first lie.
  private struct Entry {
    var rest: Range<Int32>
    var value: Value
  }

  /// The entries, those with one first word together, the longest first.
  private let entries: [Entry]
  /// The words of all entries after their first ones; in one array, so that no entry counts references.
  private let rests: [WordID]
  /// Where the entries of a word begin, by word number; one more at the end.
  private let starts: [Int32]

  /// Makes a table; of two entries with the same words the later counts.
  init(_ phrases: [(String, Value)], lexicon: Lexicon) {
    var byFirstWord: [Int32: [(rest: [WordID], value: Value)]] = [:]
    for (phrase, value) in phrases {
      let words = phrase.split(separator: " ").map { lexicon.id(of: $0) }
      guard let first = words.first, !words.contains(.unknown) else {
        preconditionFailure("the phrase \"\(phrase)\" has a word that no lexicon source holds")
      }
      let rest = Array(words.dropFirst())
      byFirstWord[first.index, default: []].removeAll { $0.rest == rest }
      byFirstWord[first.index, default: []].append((rest, value))
    }
    var entries: [Entry] = []
    var rests: [WordID] = []
    var starts: [Int32] = [0]
    for word in 0..<Int32(lexicon.count) {
      for (rest, value) in (byFirstWord[word] ?? []).sorted(by: { $0.rest.count > $1.rest.count }) {
        let first = Int32(rests.count)
        rests += rest
        entries.append(Entry(rest: first..<Int32(rests.count), value: value))
      }
      starts.append(Int32(entries.count))
    }
    self.entries = entries
    self.rests = rests
    self.starts = starts
  }

  /// The lexicon source that holds the words of some phrases.
  static func source(_ phrases: [(String, Value)], classes: WordClass = []) -> LexiconSource {
    LexiconSource(classes, phrases.map(\.0).joined(separator: " "))
  }

  /// The longest phrase that begins at token `index`, and the index after its last token; of those only that `isMeant`
  /// accepts.
  func longestMatch(
    in tokens: [Token], at index: Int, where isMeant: (Value, Int) -> Bool = { _, _ in true }
  ) -> (value: Value, end: Int)? {
    let first = Int(tokens[index].word.index)
    for entry in Int(starts[first])..<Int(starts[first + 1]) {
      if let end = end(of: entries[entry].rest, in: tokens, after: index), isMeant(entries[entry].value, end) {
        return (entries[entry].value, end)
      }
    }
    return nil
  }

  private func end(of rest: Range<Int32>, in tokens: [Token], after index: Int) -> Int? {
    var next = index + 1
    for place in rest {
      let word = rests[Int(place)]
      if next < tokens.count, tokens[next].kind == .hyphen || Self.isPoint(at: next, in: tokens) { next += 1 }
      guard next < tokens.count, tokens[next].word == word, tokens[next].lineBreaks == 0 else { return nil }
      next += 1
    }
    return next
  }

  private static func isPoint(at index: Int, in tokens: [Token]) -> Bool {
    tokens[index].kind == .period && tokens[index].isGlued && tokens[index - 1].classes.contains(.abbreviation)
  }
}
