/// Runs of words that may be one name: capitalised words, and what names have between them.
enum NameRun {
  /// Whether a run can begin at `index`: at a capitalised word that is no function word ("The", "But"), or at the small
  /// particles of a name.
  static func begins(at index: Int, in tokens: [Token], before limit: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if !token.isCapitalized { return particles(from: index, in: tokens, before: limit) != nil }
    guard token.classes.contains(.function), token.shape != .initial || !token.hasPoint else { return true }
    guard index + 1 < limit, !token.classes.isDisjoint(with: .givenName) else { return false }
    return tokens[index + 1].isCapitalized && !tokens[index + 1].classes.contains(.function)
  }

  /// Whether "May" follows a given name: "Theresa May".
  private static func isMay(_ index: Int, in tokens: [Token]) -> Bool {
    tokens[index].classes.contains(.month) && index > 0 && !tokens[index - 1].classes.isDisjoint(with: .givenName)
  }

  /// The end of the run that begins at `start`: capitalised words, hyphens between them, particles, initials, points after
  /// abbreviations and suffixes.
  static func end(from start: Int, in tokens: [Token], before limit: Int) -> Int {
    var index = particles(from: start, in: tokens, before: limit) ?? start
    index += 1
    while index < limit {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.isCapitalized {
          if token.classes.contains(.function), !isMay(index, in: tokens), token.shape != .initial,
            !token.classes.contains(.particle)
          {
            return index
          }
          index += 1
        } else if let name = particles(from: index, in: tokens, before: limit) {
          index = name + 1
        } else {
          return index
        }
      case .hyphen:
        guard index + 1 < limit, tokens[index + 1].kind == .word else { return index }
        if tokens[index + 1].isCapitalized || endsGivenName(index + 1, in: tokens, before: limit) {
          index += 2
        } else if index + 3 < limit, tokens[index + 1].classes.contains(.particle), tokens[index + 2].kind == .hyphen,
          tokens[index + 3].isCapitalized
        {
          index += 4  // "Inzamam-ul-Haq"
        } else {
          return index
        }
      case .period:
        guard token.isGlued, tokens[index - 1].classes.contains(.abbreviation) else { return index }
        index += 1
        if index < limit, tokens[index - 2].classes.contains(.nameSuffix) { return index }
      case .openQuote, .straightQuote:
        guard let close = nickname(from: index, in: tokens, before: limit) else { return index }
        index = close + 1
      case .comma:
        guard index + 1 < limit, tokens[index + 1].classes.contains(.nameSuffix), tokens[index + 1].isCapitalized else {
          return index
        }
        index += 2
      default: return index
      }
    }
    return index
  }

  /// The mark that closes a nickname of one or two words: William "Bill" Clinton.
  static func nickname(from open: Int, in tokens: [Token], before limit: Int) -> Int? {
    guard open + 3 < limit, !tokens[open].isGlued, tokens[open + 1].isCapitalized, tokens[open + 1].isGlued else {
      return nil
    }
    let close = tokens[open + 2].isCapitalized ? open + 3 : open + 2
    guard close + 1 < limit, tokens[close].kind == .closeQuote || tokens[close].kind == .straightQuote,
      tokens[close + 1].isCapitalized, !tokens[close + 1].isGlued
    else { return nil }
    return close
  }

  /// Words that a hyphen joins to names: "Biden-led".
  private static let afterNames = WordSet("led era like style born run held based type made wing", lexicon: .shared)

  /// Whether the small word at `index`, after a hyphen, is the second half of an East Asian given name: "Kim Dae-jung".
  private static func endsGivenName(_ index: Int, in tokens: [Token], before limit: Int) -> Bool {
    let token = tokens[index]
    guard index >= 3, token.isGlued, token.end - token.start <= 6,
      tokens[index - 2].end - tokens[index - 2].start <= 6, tokens[index - 2].shape == .capitalized,
      tokens[index - 3].kind == .word, tokens[index - 3].isCapitalized,
      tokens[index - 3].end - tokens[index - 3].start <= 6,
      index + 1 >= limit || tokens[index + 1].kind != .hyphen
    else { return false }
    // "Kim Jong-un": behind a known family name any short word.
    if tokens[index - 3].classes.contains(.surname), token.end - token.start < 6,
      tokens[index - 2].end - tokens[index - 2].start < 6,
      tokens[index - 2].classes.isDisjoint(with: [.ordinary, .place, .function, .thingHead, .role]),
      !afterNames.contains(token.word)
    {
      return true
    }
    return token.word == .unknown
      || !token.classes.isDisjoint(with: [.givenName, .surname])
        && token.classes.isDisjoint(with: [.ordinary, .function, .finite])
  }

  /// The capitalised word to which the small particles at `start` lead ("van der Leyen", "al-Sisi"), nil where they lead
  /// to none.
  static func particles(from start: Int, in tokens: [Token], before limit: Int) -> Int? {
    var index = start
    while index < limit, tokens[index].kind == .word, !tokens[index].isCapitalized,
      tokens[index].classes.contains(.particle)
    {
      index += 1
      if index < limit, tokens[index].kind == .hyphen { index += 1 }
    }
    guard index > start, index < limit, tokens[index].kind == .word, tokens[index].isCapitalized else { return nil }
    return tokens[index].classes.contains(.function) ? nil : index
  }
}
