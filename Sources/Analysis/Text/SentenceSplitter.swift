/// A sentence: a range of tokens within one paragraph.
struct Sentence {
  /// The tokens of the sentence, its closing marks included.
  var tokens: Range<Int>
  /// The number of its paragraph, from 0.
  var paragraph: Int
}

/// Finds sentences and paragraphs among tokens.
///
/// A line break ends a paragraph, as in saved articles, unless the text is wrapped to a width; then a blank line does. In
/// a text with some lines broken in mid-sentence a single break ends a paragraph only after the end of a sentence.
/// A point ends a sentence unless it belongs to an abbreviation or a small letter follows.
struct SentenceSplitter {
  private let tokens: [Token]
  private let breaks: LineBreaks

  /// What a single line break means in a text.
  private enum LineBreaks { case paragraphs, mixed, wrapped }

  /// The sentences of a text, in order; together they hold every token.
  static func sentences(of tokens: [Token]) -> [Sentence] {
    let splitter = SentenceSplitter(tokens: tokens, breaks: lineBreaks(tokens))
    return splitter.split()
  }

  private func split() -> [Sentence] {
    var sentences: [Sentence] = []
    var begin = 0
    var paragraph = 0
    var index = 0
    while index < tokens.count {
      var next = index + 1
      var ends = false
      if endsSentence(at: index) {
        while next < tokens.count, closes(at: next) { next += 1 }
        ends = next >= tokens.count || begins(at: next, after: index)
      }
      let endsParagraph = next < tokens.count && breaksParagraph(before: next)
      if ends || endsParagraph || next >= tokens.count {
        sentences.append(Sentence(tokens: begin..<next, paragraph: paragraph))
        begin = next
        if endsParagraph { paragraph += 1 }
      }
      index = next
    }
    return sentences
  }

  private func breaksParagraph(before index: Int) -> Bool {
    let count = tokens[index].lineBreaks
    if count != 1 { return count > 1 }
    switch breaks {
    case .paragraphs: return true
    case .wrapped: return false
    case .mixed: return !continuesLine(index)
    }
  }

  /// Whether the line before a token breaks off in mid-sentence.
  private func continuesLine(_ index: Int) -> Bool {
    // A list of quotations with their authors.
    if tokens[index].isQuote, tokens[index - 1].isCapitalized { return false }
    switch tokens[index - 1].kind {
    case .word: return !tokens[index - 1].hasPoint || tokens[index].shape == .lower
    case .comma, .clitic, .number, .semicolon, .dash, .hyphen, .currency, .percent: return true
    default: return tokens[index].shape == .lower
    }
  }

  private func endsSentence(at index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .question, .exclamation: return true
    case .ellipsis: return true
    case .word: return token.hasPoint
    case .period:
      guard index > 0 else { return true }
      let before = tokens[index - 1]
      if token.isGlued, before.classes.contains(.abbreviation), before.end - before.start <= 6 {
        return endsAfterAbbreviation(at: index)
      }
      return true
    default: return false
    }
  }

  /// After "Jan.", "Inc.", "No." a sentence may end; after "Mr." and "Gen." a name follows, so only a function word ends it.
  private func endsAfterAbbreviation(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.lineBreaks > 0 { return true }
    // "voted no. Greene": "no." is short for "number" before figures only.
    if tokens[index - 1].word == Self.no { return next.isCapitalized || next.isQuote }
    return next.isCapitalized && next.classes.contains(.function) && next.shape != .initial
  }

  private static let no = Lexicon.shared.id(of: "no")

  private func closes(at index: Int) -> Bool {
    guard !breaksParagraph(before: index) else { return false }
    switch tokens[index].kind {
    case .closeQuote, .closeParenthesis: return true
    case .straightQuote, .apostrophe: return tokens[index].isGlued
    case .period, .question, .exclamation, .ellipsis: return tokens[index].isGlued
    default: return false
    }
  }

  /// Whether a sentence can begin at `next` after the mark at `mark`.
  private func begins(at next: Int, after mark: Int) -> Bool {
    let token = tokens[next]
    if breaksParagraph(before: next) { return true }
    if token.isGlued { return token.kind == .openQuote }
    switch token.kind {
    case .word:
      guard token.isCapitalized else { return false }
      if tokens[mark].kind == .word {  // "U.S.", "J.": only where a word follows that begins sentences
        return token.classes.contains(.function) && token.shape != .initial
      }
      return true
    case .number: return tokens[mark].kind != .word
    case .openQuote, .straightQuote, .currency, .openParenthesis: return true
    case .apostrophe: return next + 1 < tokens.count && tokens[next + 1].isGlued && tokens[next + 1].isCapitalized
    case .dash, .other: return true
    default: return false
    }
  }

  /// Whether the lines of a text were broken to a width: many single breaks in mid-sentence, lines of like length.
  private static func lineBreaks(_ tokens: [Token]) -> LineBreaks {
    var breaks = 0
    var inSentence = 0
    for (before, after) in zip(tokens, tokens.dropFirst()) where after.lineBreaks == 1 {
      breaks += 1
      if after.shape == .lower, before.kind == .word || before.kind == .comma || before.kind == .clitic {
        inSentence += 1
      }
    }
    if breaks >= 4, inSentence * 2 > breaks { return .wrapped }
    return inSentence >= 3 && inSentence * 5 > breaks ? .mixed : .paragraphs
  }
}
