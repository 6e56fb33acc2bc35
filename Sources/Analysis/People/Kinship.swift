/// Relatives whom a text presents beside somebody of the same family name: "his wife, Jill Biden", "whose sister Rachel
/// Johnson".
///
/// They are called by their full names, and the family name alone stays with the one whom the text is about.
enum Kinship {
  private static let relativeWords = """
    wife husband son daughter brother sister mother father widow widower uncle aunt nephew niece cousin grandson
    granddaughter grandfather grandmother stepson stepdaughter spouse fiancé fiancée twin
    """
  private static let ownerWords = "his her their my our your its whose"

  private static let relatives = ids(relativeWords)
  private static let owners = ids(ownerWords)
  /// The lexicon source that holds them all.
  static let source = LexiconSource([], relativeWords + " " + ownerWords)

  /// The word for a relative of somebody that a name stands behind, with at most two words between owner and relative
  /// and a title before the name: "the president's elder brother Anton", "his wife, Dr. Jill Biden".
  static func relative(before name: Range<Int>, in tokens: [Token]) -> WordID? {
    var index = name.lowerBound - 1
    if index >= 0, tokens[index].kind == .period { index -= 1 }
    if index >= 0, tokens[index].classes.contains(.honorific), !relatives.contains(tokens[index].word) { index -= 1 }
    if index >= 0, tokens[index].kind == .comma { index -= 1 }
    guard index >= 0, relatives.contains(tokens[index].word) else { return nil }
    for owner in stride(from: index - 1, through: max(index - 3, 0), by: -1) {
      if owners.contains(tokens[owner].word) || tokens[owner].kind == .clitic { return tokens[index].word }
      // "Ukrainians' sons" end in an apostrophe of their own.
      if tokens[owner].kind == .apostrophe { return tokens[index].word }
      guard tokens[owner].kind == .word, tokens[owner].shape == .lower else { return nil }
    }
    return nil
  }

  private static func ids(_ words: String) -> WordSet {
    WordSet(words, lexicon: .shared)
  }
}
