/// The place, date and agency before the first sentence of a report: "KYIV, Feb 6 (Reuters) - ".
enum Dateline {
  /// The longest dateline in tokens.
  private static let longest = 18

  /// The first token after the dateline that a sentence begins with; nil where it begins with none.
  ///
  /// A dateline begins a line, has no small word but months' and places', and ends in a dash: after an agency in
  /// parentheses, after a place in capitals, or after a place and a date. "MOSCOW. March 12 (Interfax) - " is two
  /// sentences to the splitter.
  static func end(before sentence: Range<Int>, in tokens: [Token]) -> Int? {
    var line = sentence.lowerBound
    while line > 0, sentence.lowerBound - line < 4, tokens[line].lineBreaks == 0,
      tokens[line - 1].shape == .upper || tokens[line - 1].kind == .period
    {
      line -= 1
    }
    guard line == 0 || tokens[line].lineBreaks > 0, sentence.count > 2 else { return nil }
    var hasAgency = false
    var hasDate = false
    var isUpper = true
    var index = line
    let limit = min(sentence.upperBound - 1, line + longest)
    while index < limit {
      let token = tokens[index]
      if index > line, token.lineBreaks > 0 { return nil }
      switch token.kind {
      case .dash:
        guard index > sentence.lowerBound,
          hasAgency || hasDate && tokens[line].isCapitalized || isUpper && isPlace(line..<index, in: tokens)
            || isKnownPlace(line..<index, in: tokens) && begins(index + 1, in: tokens)
        else { return nil }
        return index + 1
      case .other:  // "LONDON | "
        guard index > sentence.lowerBound, isUpper, isPlace(line..<index, in: tokens) else { return nil }
        return index + 1
      case .colon:  // "LONDON: "
        guard index > sentence.lowerBound, isUpper, tokens[line].classes.contains(.place), index - line < 3 else {
          return nil
        }
        return index + 1
      case .closeParenthesis: hasAgency = true
      case .number: break
      case .word:
        if !token.classes.isDisjoint(with: [.month, .weekday]) {
          hasDate = true
        } else {
          guard
            token.isCapitalized || token.classes.contains(.particle) || hasOpenParenthesis(before: index, in: tokens)
              || compass.contains(token.word)
          else { return nil }
          if token.shape != .upper { isUpper = false }
        }
      case .comma, .period, .slash, .hyphen, .openParenthesis: break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// Whether some words in capitals may be a place: at least one of four letters.
  private static func isPlace(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    range.contains { tokens[$0].shape == .upper && tokens[$0].end - tokens[$0].start > 3 } && range.count < 6
  }

  /// Whether some words are known places: "Toronto", "Lutsk, Ukraine", "Lutsk, western Ukraine".
  private static func isKnownPlace(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    guard range.count < 6, let last = range.last, tokens[last].classes.contains(.place) else { return false }
    return range.allSatisfy { tokens[$0].kind == .word || tokens[$0].kind == .comma }
      && (range.count == 1 || range.contains { tokens[$0].kind == .comma })
  }

  /// Whether a sentence begins at a token: with a capital or a quotation mark.
  private static func begins(_ index: Int, in tokens: [Token]) -> Bool {
    tokens[index].isCapitalized || tokens[index].isQuote
  }

  private static let compass = WordSet("northern southern eastern western central near", lexicon: .shared)

  private static func hasOpenParenthesis(before index: Int, in tokens: [Token]) -> Bool {
    (max(0, index - 4)..<index).contains { tokens[$0].kind == .openParenthesis }
  }
}
