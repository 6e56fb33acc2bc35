/// Names that what stands before them makes certain: titles and forms of address.
extension NameRules {
  /// Whether hardly anything can outweigh the rules: a name after "Mr.", a known name after a title, a name whose first and
  /// last words are known.
  static func isCertain(_ name: Range<Int>, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    if isAddressed(name.lowerBound, of: context) { return true }
    if isLabel(name, in: run, of: context) { return true }
    let first = context.kind(at: name.lowerBound, run.isAllCapitals)
    if followsTitle(name.lowerBound, in: run, of: context) {
      if first.isUnlisted, isPeer(name.lowerBound, of: context) { return true }
      switch first {
      case .given, .givenSurname, .surname: return true
      default: break
      }
    }
    guard name.count > 1, first == .given || first == .givenSurname,
      let last = name.last(where: {
        context.tokens[$0].kind == .word && !context.tokens[$0].classes.contains(.nameSuffix)
      })
    else { return false }
    switch context.kind(at: last, run.isAllCapitals) {
    case .givenSurname, .surname: return true
    default: return false
    }
  }

  /// Whether "Lord" or the like stands before a name, without an article: not "the Lord Almighty".
  private static func isPeer(_ start: Int, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    guard start > 0, peers.contains(tokens[start - 1].word), tokens[start - 1].isCapitalized else { return false }
    return start < 2
      || tokens[start].lineBreaks == 0 && tokens[start - 2].classes.isDisjoint(with: [.determiner, .pronoun])
  }
  private static let peers = WordSet("lord lady baroness dame", lexicon: .shared)

  /// Whether a form of address, an office or its like stands before a name.
  static func followsTitle(_ start: Int, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    var before = start - 1
    guard before >= run.sentence.lowerBound else { return false }
    let tokens = context.tokens
    if tokens[before].kind == .period, tokens[before].isGlued, before > run.sentence.lowerBound,
      tokens[before - 1].classes.contains(.honorific)
    {
      before -= 1
    }
    guard tokens[before].kind == .word else { return false }
    if tokens[before].classes.contains(.honorific), tokens[before].isCapitalized { return true }
    if before > run.sentence.lowerBound + 1, tokens[before - 1].word == of,
      tokens[before].classes.contains(.roleModifier),
      tokens[before - 2].classes.contains(.role)
    {
      return true  // "Secretary of State Kerry"
    }
    return tokens[before].classes.contains(.role) && tokens[start].isCapitalized
      && context.kind(at: start, run.isAllCapitals) != .acronymName
  }

  /// Whether "Mr.", "Mrs.", "Ms." or "Dr." stands before the token.
  static func isAddressed(_ start: Int, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    guard start > 0, tokens[start].lineBreaks == 0 else { return false }
    if tokens[start - 1].kind == .period, start > 1 { return addresses.contains(tokens[start - 2].word) }
    return addresses.contains(tokens[start - 1].word)
  }

  private static let of = Lexicon.shared.id(of: "of")
  private static let addresses = WordSet("mr mrs ms dr sen rep", lexicon: .shared)
}
