/// Rules for lists of results and for verbs of speech.
extension NameRules {
  /// The name of one to three words that a list of results gives: "Surname (Country)", "c Surname b Surname 12",
  /// "Surname 10-2-44-1".
  static func listed(_ run: PersonContext.Run, of context: PersonContext) -> Range<Int>? {
    let tokens = context.tokens
    guard run.tokens.count <= 5 else { return nil }
    let isName = run.tokens.allSatisfy { index in
      let kind = context.kind(at: index, run.isAllCapitals)
      return kind.mayBeSurname || kind == .initial || kind == .hyphen || kind == .suffix || kind == .lowerParticle
    }
    guard isName else { return nil }
    let end = run.tokens.upperBound
    if end + 2 < tokens.count, tokens[end].kind == .openParenthesis, tokens[end + 1].classes.contains(.place),
      tokens[end + 2].kind == .closeParenthesis
        || tokens[end + 3 < tokens.count ? end + 3 : end].kind == .closeParenthesis
    {
      return run.tokens
    }
    if end + 4 < tokens.count, tokens[end].kind == .number, tokens[end].lineBreaks == 0,
      (1...4).allSatisfy({ tokens[end + $0].kind == ($0 % 2 == 1 ? .hyphen : .number) })
    {
      return run.tokens
    }
    let start = run.tokens.lowerBound
    if start > 0, tokens[start].lineBreaks == 0, tokens[start - 1].kind == .word, tokens[start - 1].shape == .lower,
      tokens[start - 1].end - tokens[start - 1].start == 1, dismissals.contains(tokens[start - 1].word)
    {
      return run.tokens
    }
    return nil
  }

  /// How a batsman is out: caught, bowled.
  static let dismissalWords = "b c said says told added adds asked"
  private static let dismissals = Set(["b", "c"].map { Lexicon.shared.id(of: $0) })
  private static let reports = Set(
    ["said", "says", "told", "added", "adds", "asked"].map { Lexicon.shared.id(of: $0) })

  /// Whether a lone family name stands beside a verb of speech.
  static func speaks(_ index: Int, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    guard run.tokens.count == 1 else { return false }
    switch context.kind(at: index, run.isAllCapitals) {
    case .surname, .givenSurname: break
    default: return false
    }
    let tokens = context.tokens
    return index + 1 < tokens.count && reports.contains(tokens[index + 1].word)
      || index > 0 && reports.contains(tokens[index - 1].word) && tokens[index].lineBreaks == 0
  }
}
