/// Rules for lists of results, datelines and verbs of speech.
extension NameRules {
  /// The name of one to five words that a list of results gives: "Surname (Country)", "c Surname b Surname 12",
  /// "Surname 10-2-44-1", "2 (Surname 12, 70)", "135 Given Surname 67 68", "4 - Given Surname;".
  static func listed(_ run: PersonContext.Run, of context: PersonContext) -> Range<Int>? {
    let tokens = context.tokens
    guard run.tokens.count <= 5, isListedName(run, of: context) else { return nil }
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    if hasCountry(after: end, in: tokens) || hasBowling(after: end, in: tokens) || isOut(start, end, in: tokens)
      || isScorer(start, end, in: context) || hasRounds(start, end, in: tokens) || hasTeam(start, end, in: tokens)
    {
      return run.tokens
    }
    // A line-up: the number of a shirt, a dash, the player.
    if start > 1, end < tokens.count, tokens[start - 1].kind == .dash, tokens[start - 2].kind == .number,
      tokens[start - 2].end - tokens[start - 2].start <= 2,
      [.comma, .semicolon, .period].contains(tokens[end].kind)
    {
      return run.tokens
    }
    return nil
  }

  /// Whether the words of a run may be a name in a list: such as no table knows for anything else, or any word after a
  /// given name.
  private static func isListedName(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    if run.tokens.allSatisfy({ isPartOfName(context.kind(at: $0, run.isAllCapitals)) }) { return true }
    guard run.tokens.count == 2, context.kind(at: run.tokens.lowerBound, run.isAllCapitals) == .given else {
      return false
    }
    switch context.kind(at: run.tokens.lowerBound + 1, run.isAllCapitals) {
    case .ordinary, .thingHead, .role, .place: return true
    default: return false
    }
  }

  /// "Surname (Country)".
  private static func hasCountry(after end: Int, in tokens: [Token]) -> Bool {
    end + 2 < tokens.count && tokens[end].kind == .openParenthesis && tokens[end + 1].classes.contains(.place)
      && (tokens[end + 2].kind == .closeParenthesis
        || end + 3 < tokens.count && tokens[end + 3].kind == .closeParenthesis)
  }

  /// A player between a colon, a semicolon or a line's beginning and his team: "Leaders: Keller, Boston 20; Kask, Utah 19".
  private static func hasTeam(_ start: Int, _ end: Int, in tokens: [Token]) -> Bool {
    guard end + 2 < tokens.count, tokens[end].kind == .comma, tokens[end + 1].isCapitalized,
      start == 0 || tokens[start].lineBreaks > 0 || tokens[start - 1].kind == .colon
        || tokens[start - 1].kind == .semicolon
    else { return false }
    var next = end + 1
    while next < tokens.count, next < end + 5, tokens[next].lineBreaks == 0,
      tokens[next].isCapitalized || tokens[next].kind == .period && tokens[next].isGlued
    {
      next += 1
    }
    return next < tokens.count && tokens[next].kind == .number && tokens[next].lineBreaks == 0
      && tokens[next].end - tokens[next].start <= 4
  }

  /// The line of an author: "By ANNA KASK", or "Anna Kask" above "LVIV, Ukraine 1997-01-30".
  static func isByline(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    if 2...4 ~= run.tokens.count, start > 0, tokens[start - 1].word == by, tokens[start - 1].isCapitalized,
      tokens[start].lineBreaks == 0, start == 1 || tokens[start - 1].lineBreaks > 0,
      end == tokens.count || tokens[end].lineBreaks > 0 || tokens[end].kind == .comma
    {
      return run.tokens.allSatisfy {
        let kind = context.kind(at: $0, false)
        return isPartOfName(kind) || kind == .acronym || kind == .acronymName
      }
    }
    guard 2...4 ~= run.tokens.count, start == 0 || tokens[start].lineBreaks > 0, end + 2 < tokens.count,
      tokens[end].lineBreaks > 0, tokens[end].shape == .upper, tokens[start].shape != .upper,
      run.tokens.allSatisfy({ isPartOfName(context.kind(at: $0, run.isAllCapitals)) })
    else { return false }
    var next = end + 1
    while next < tokens.count, next < end + 9, tokens[next].lineBreaks == 0 {
      if endsDateline(next, in: tokens) { return true }
      next += 1
    }
    return false
  }

  private static func isPartOfName(_ kind: NameKind) -> Bool {
    kind.mayBeSurname || kind == .initial || kind == .hyphen || kind == .suffix || kind == .lowerParticle
      || kind == .lower || kind == .likelyWord
  }

  /// A bowler's figures: "Surname 10-2-44-1".
  private static func hasBowling(after end: Int, in tokens: [Token]) -> Bool {
    end + 4 < tokens.count && tokens[end].kind == .number && tokens[end].lineBreaks == 0
      && (1...4).allSatisfy { tokens[end + $0].kind == ($0 % 2 == 1 ? .hyphen : .number) }
  }

  /// A batsman and how he is out: "Surname lbw b Surname 12".
  private static func isOut(_ start: Int, _ end: Int, in tokens: [Token]) -> Bool {
    if start > 0, tokens[start].lineBreaks == 0, tokens[start - 1].kind == .word, tokens[start - 1].shape == .lower,
      tokens[start - 1].end - tokens[start - 1].start == 1, dismissals.contains(tokens[start - 1].word)
    {
      return true
    }
    guard start == 0 || tokens[start].lineBreaks > 0, end + 1 < tokens.count, tokens[end].lineBreaks == 0,
      tokens[end].shape == .lower
    else { return false }
    return tokens[end].word == legBeforeWicket
      || tokens[end].end - tokens[end].start == 1 && dismissals.contains(tokens[end].word)
      || tokens[end + 1].word == out && (tokens[end].word == not || tokens[end].word == run)
  }

  /// A scorer and the minute: after the goals of a team, "2 (Surname 12, 70)", or after another scorer.
  private static func isScorer(_ start: Int, _ end: Int, in context: PersonContext) -> Bool {
    let tokens = context.tokens
    guard start > 1, end < tokens.count, tokens[end].kind == .number, tokens[end].lineBreaks == 0,
      tokens[end].end - tokens[end].start <= 3
    else { return false }
    var before = start - 1
    if tokens[before].kind == .colon { return scorers.contains(tokens[before - 1].word) }
    if tokens[before].kind == .openParenthesis { return tokens[before - 1].kind == .number }
    guard tokens[before].kind == .comma || tokens[before].kind == .semicolon else { return false }
    while before > 0, isBetweenScorers(tokens[before]) { before -= 1 }
    return before < start - 1 && context.rule(at: before).isCertain
  }

  private static func isBetweenScorers(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .number, .openParenthesis, .closeParenthesis: true
    case .word: token.shape == .lower && penalties.contains(token.word)
    default: false
    }
  }

  /// A golfer between the total and the rounds: "135 Given Surname 67 68".
  private static func hasRounds(_ start: Int, _ end: Int, in tokens: [Token]) -> Bool {
    func isRound(_ index: Int) -> Bool {
      tokens[index].kind == .number && tokens[index].end - tokens[index].start == 2 && tokens[index].lineBreaks == 0
    }
    return end - start > 1 && start > 0 && end + 1 < tokens.count && isRound(end) && isRound(end + 1)
      && (tokens[start - 1].kind == .number || tokens[start - 1].kind == .comma)
  }

  /// Whether a run is the place of a dateline that a date or an agency ends: "LAHORE, Pakistan 1997-01-30",
  /// "KYIV (Reuters) -".
  static func isDateline(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    guard run.tokens.count <= 5, end + 2 < tokens.count, tokens[end].lineBreaks == 0 else { return false }
    let beginsLine = start == 0 || tokens[start].lineBreaks > 0
    if beginsLine, tokens[start].shape == .upper {
      if tokens[end].kind == .comma, tokens[end + 1].isCapitalized {
        var next = end + 2
        while next < tokens.count, next < end + 5, tokens[next].kind == .word, tokens[next].isCapitalized { next += 1 }
        return endsDateline(next, in: tokens)
      }
      return endsDateline(end, in: tokens)
    }
    guard start > 1, tokens[start - 1].kind == .comma, endsDateline(end, in: tokens) else { return false }
    var before = start - 2
    while before > 0, tokens[before].lineBreaks == 0, tokens[before].shape == .upper, start - before < 6 { before -= 1 }
    return tokens[before].shape == .upper && (before == 0 || tokens[before].lineBreaks > 0)
  }

  /// Whether a run is the state or country that follows a town's name: "in Atlanta, Georgia,".
  static func isPlaceAfterTown(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    let start = run.tokens.lowerBound
    guard run.tokens.count == 1, start > run.sentence.lowerBound + 2,
      tokens[start].classes.contains(.place) || namesakes.contains(tokens[start].word),
      tokens[start - 1].kind == .comma, tokens[start - 2].isCapitalized,
      run.tokens.upperBound < tokens.count
    else { return false }
    var town = start - 2
    while town > run.sentence.lowerBound, tokens[town].isCapitalized { town -= 1 }
    guard tokens[town].classes.contains(.preposition) else { return false }
    switch tokens[run.tokens.upperBound].kind {
    case .comma, .period, .closeParenthesis: return true
    default: return false
    }
  }

  /// States that are given names as well.
  private static let namesakes = WordSet("georgia jordan chad", lexicon: .shared)

  /// Whether a date ("1997-01-30") or an agency and a dash ("(Reuters) -") stand at `index`.
  private static func endsDateline(_ index: Int, in tokens: [Token]) -> Bool {
    guard index + 3 < tokens.count, tokens[index].lineBreaks == 0 else { return false }
    if tokens[index].kind == .number {
      return tokens[index].end - tokens[index].start == 4 && tokens[index + 1].kind == .hyphen
        && tokens[index + 2].kind == .number
    }
    return tokens[index].kind == .openParenthesis && tokens[index + 1].isCapitalized
      && tokens[index + 2].kind == .closeParenthesis && tokens[index + 3].kind == .dash
  }

  /// How a batsman is out, what stands beside scorers, and verbs of speech.
  static let listWords = "b c lbw not run out scorers scorer goals pen penalty og said says told added adds asked"
  private static let by = Lexicon.shared.id(of: "by")
  private static let dismissals = WordSet("b c", lexicon: .shared)
  private static let legBeforeWicket = Lexicon.shared.id(of: "lbw")
  private static let not = Lexicon.shared.id(of: "not")
  private static let run = Lexicon.shared.id(of: "run")
  private static let out = Lexicon.shared.id(of: "out")
  private static let scorers = WordSet("scorers scorer goals", lexicon: .shared)
  private static let penalties = WordSet("pen penalty og", lexicon: .shared)
  static let reports = WordSet("said says told added adds asked", lexicon: .shared)

  /// Whether a sentence begins with the verb of what somebody says, with a capital as a name has: "Said Dorothy Keller, who
  /// knew him", "Said Keller: “We will.”".
  static func beginsWithVerb(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let start = run.tokens.lowerBound
    let tokens = context.tokens
    guard run.sentence.lowerBound == start, run.tokens.count > 1, reports.contains(tokens[start].word) else {
      return false
    }
    if context.kind(at: start + 1, run.isAllCapitals) == .given { return true }
    let end = run.tokens.upperBound
    guard end < tokens.count else { return false }
    return tokens[end].kind == .colon || tokens[end].kind == .comma && end + 1 < tokens.count && tokens[end + 1].isQuote
  }

  /// Whether a lone family name stands beside a verb of speech.
  static func speaks(_ index: Int, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    guard run.tokens.count == (index > run.tokens.lowerBound && beginsWithVerb(run, of: context) ? 2 : 1) else {
      return false
    }
    switch context.kind(at: index, run.isAllCapitals) {
    case .surname, .givenSurname: break
    default: return false
    }
    let tokens = context.tokens
    return index + 1 < tokens.count && reports.contains(tokens[index + 1].word)
      || index > 0 && reports.contains(tokens[index - 1].word) && tokens[index].lineBreaks == 0
  }
}
