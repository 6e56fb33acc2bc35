import News

/// A word as the index knows it: a run of letters and digits, with the place where it stands.
public struct SearchWord: Hashable, Sendable {
  /// The offset of the first byte in the text.
  public var start: Int32
  /// The offset after the last byte.
  public var end: Int32
}

/// A sentence as the index knows it.
public struct SearchSentence: Hashable, Sendable {
  /// The offset of the first byte in the text.
  public var start: Int32
  /// The offset after the last byte.
  public var end: Int32
  /// The number of words before the sentence, so the index of its first word.
  public var firstWord: Int32

  /// Makes a sentence of its parts.
  public init(start: Int32, end: Int32, firstWord: Int32) {
    self.start = start
    self.end = end
    self.firstWord = firstWord
  }
}

/// The words of a text as they are searched for: one rule for articles, titles and queries.
///
/// Letters and digits that touch make one word ("G7", "108bn"); hyphens, slashes and apostrophes part words, but for
/// apostrophes within one ("don't"); the clitics "'s" and "'ll" are left out.
public enum SearchWords {
  /// The words of a text, in order.
  public static func words(of text: String) -> [SearchWord] {
    var text = text
    return text.withUTF8 { words(of: $0) }
  }

  /// The words of a text, in order. The bytes are valid UTF-8.
  public static func words(of text: UnsafeBufferPointer<UInt8>) -> [SearchWord] {
    var words: [SearchWord] = []
    words.reserveCapacity(text.count / 5 + 8)
    var cutter = WordCutter(text)
    while let word = cutter.next() { words.append(word) }
    return words
  }

  /// The sentences of a text, in order.
  public static func sentences(of text: String) -> [SearchSentence] {
    let analyzed = AnalyzedText(text)
    return sentences(of: analyzed, words: words(of: analyzed.tokens))
  }

  /// Appends a word's form for comparison: `Folding`'s, and a number without its commas ("108,000" is "108000").
  public static func fold(_ word: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    guard let first = word.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
      return Folding.fold(word, into: &output)
    }
    for byte in word where byte != UInt8(ascii: ",") {
      output.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
    }
  }

  /// A word's form for comparison.
  public static func fold(_ word: some StringProtocol) -> [UInt8] {
    var output: [UInt8] = []
    Array(word.utf8).withUnsafeBufferPointer { fold($0, into: &output) }
    return output
  }

  /// The words that tokens make: those without a space between are one.
  static func words(of tokens: [Token]) -> [SearchWord] {
    var words: [SearchWord] = []
    words.reserveCapacity(tokens.count)
    var isWordBefore = false
    for token in tokens {
      let isWord = token.kind == .word || token.kind == .number
      if isWord {
        if isWordBefore, token.isGlued {
          words[words.count - 1].end = token.end
        } else {
          words.append(SearchWord(start: token.start, end: token.end))
        }
      }
      isWordBefore = isWord
    }
    return words
  }

  /// The numbers of the words that tokens make: those of one token have its own.
  static func numbers(of words: [SearchWord], in tokens: [Token]) -> [Int32] {
    var token = 0
    return words.map { word in
      while tokens[token].start < word.start { token += 1 }
      return tokens[token].end == word.end ? tokens[token].word.index : WordID.unknown.index
    }
  }

  static func sentences(of text: AnalyzedText, words: [SearchWord]) -> [SearchSentence] {
    var word = 0
    return text.sentences.map { sentence in
      let span = text.span(of: sentence.tokens)
      while word < words.count, Int(words[word].start) < span.start { word += 1 }
      return SearchSentence(start: Int32(span.start), end: Int32(span.end), firstWord: Int32(word))
    }
  }
}
