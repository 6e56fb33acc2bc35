/// Names that are part of a thing's: a building's, a company's, an outlet's.
extension NameRules {
  /// Whether what stands around a name makes it a thing's: "Kennedy Center", "Fort Bragg".
  static func isThing(_ name: Range<Int>, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    var next = name.upperBound
    while next < run.tokens.upperBound, tokens[next].kind == .word, tokens[next].isCapitalized {
      if tokens[next].classes.contains(.thingHead) {
        return next > name.upperBound || !ofPersons.contains(tokens[next].word)
      }
      // "John Lewis Voting Rights Advancement Act": words that name nobody may stand between.
      guard tokens[next].classes.contains(.ordinary) else { break }
      next += 1
    }
    if name.count == 1, isCompany(name.upperBound, in: run, of: context) { return true }
    guard name.lowerBound > run.tokens.lowerBound else { return false }
    var before = name.lowerBound - 1
    if tokens[before].kind == .period, before > run.tokens.lowerBound { before -= 1 }
    return tokens[before].classes.contains(.thingLead) || saints.contains(tokens[before].word)
  }

  /// Whether what stands after a word makes it a company's or a county's name: "Dell CEO", "Prince George's County".
  private static func isCompany(_ next: Int, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    guard next < tokens.count, tokens[next].lineBreaks == 0 else { return false }
    if companyRoles.contains(tokens[next].word) { return true }
    return tokens[next].kind == .clitic && next + 1 < tokens.count && tokens[next + 1].isCapitalized
      && counties.contains(tokens[next + 1].word)
  }
  private static let companyRoles = WordSet("ceo cfo coo cto founder cofounder", lexicon: .shared)

  /// Whether a word before a run says that it names an outlet: "public broadcaster Yle".
  static func isOutlet(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let start = run.tokens.lowerBound
    guard start > run.sentence.lowerBound, context.tokens[start].lineBreaks == 0 else { return false }
    let before = context.tokens[start - 1]
    return before.shape == .lower && media.contains(before.word)
  }
  static let mediaWords = "broadcaster newspaper tabloid magazine channel website outlet station"
  private static let media = WordSet(mediaWords, lexicon: .shared)
  private static let counties = WordSet("county hospital cathedral", lexicon: .shared)

  /// Things that are called after a person who is meant: "the Trump Administration".
  private static let ofPersons = WordSet(
    "administration campaign era team plan report scandal affair", lexicon: .shared)
  private static let saints = WordSet("st san santa saint sao", lexicon: .shared)
}
