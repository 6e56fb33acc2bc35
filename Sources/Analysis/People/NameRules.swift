/// What the rules say of a token.
enum NameRule: UInt8 {
  case none
  /// The first token of a name.
  case begin
  /// A further token of a name.
  case inside
  /// The last word of a name that stands in full elsewhere in the text.
  case repeated
  /// The first word of a name that stands in full elsewhere in the text.
  case repeatedFirst
  /// A name within that of a thing: "Kennedy" of "Kennedy Center".
  case thing
  /// A firm that bears somebody's name: "Merrill Lynch".
  case firm
  /// The first token of a name after "Mr." and the like, or one of known words: hardly anything can outweigh it.
  case beginCertain
  /// A further token of such a name.
  case insideCertain

  /// Whether hardly anything can outweigh the rule.
  var isCertain: Bool { self == .beginCertain || self == .insideCertain }
}

/// Rules that find full and titled names in a run from the kinds of its words alone.
enum NameRules {
  /// The name that begins at `start`, nil where none does.
  static func name(from start: Int, in run: PersonContext.Run, of context: PersonContext) -> Range<Int>? {
    let kind = context.kind(at: start, run.isAllCapitals)
    let limit = run.tokens.upperBound
    if start + 2 < limit, isRank(start, before: start + 1, in: run, of: context) { return nil }
    if start + 1 < limit, endsInDoubt(start + 1, in: run, of: context, after: kind) { return start..<start + 2 }
    if followsTitle(start, in: run, of: context),
      kind.mayBeSurname || kind == .initial
        || kind == .acronymWithPoints && start + 1 < limit
          && context.kind(at: start + 1, run.isAllCapitals).isSurname
    {
      return start..<end(after: start, in: run, of: context)
    }
    if isAddressed(start, of: context), context.tokens[start].isCapitalized, kind != .role, kind != .honorific,
      context.tokens[start].classes.isDisjoint(with: [.role, .roleModifier])
    {
      return start..<max(start + 1, end(after: start, in: run, of: context))
    }
    if let label = label(from: start, in: run, of: context) { return label }
    if start == run.tokens.lowerBound, isDescribed(run, of: context) { return run.tokens }
    if start == run.tokens.lowerBound, followsKin(start, of: context), mayNameKin(kind) {
      var end = start + 1
      while end < limit, context.kind(at: end, run.isAllCapitals).isSurname { end += 1 }
      return start..<end
    }
    guard start + 1 < limit else { return nil }
    if start == run.tokens.lowerBound, beginsWithVerb(run, of: context) { return nil }
    let next = context.kind(at: start + 1, run.isAllCapitals)
    switch kind {
    case .given:
      guard mayFollowGiven(next) else { return nil }
    case .givenSurname, .surname:
      let isFamilyFirst =
        eastAsian.contains(context.tokens[start].word) && next.mayBeSurname
      guard isFamilyFirst || kind == .givenSurname && mayFollowGiven(next) else { return nil }
    case .doubtfulGiven, .doubtfulGivenSurname:
      // "Columbia, Georgia Jeffrey Lewis is ...": the place ends where the name begins.
      if next == .given, context.tokens[start].classes.contains(.place) { return nil }
      guard next == .initial || next.isSurname || next == .quote else { return nil }
    case .initial:
      guard next == .initial || next.isSurname || next.isGiven, start == run.tokens.lowerBound else { return nil }
    case .likelyGiven, .likelyGivenSurname:
      guard next == .initial || next.isSurname || next == .lowerParticle else { return nil }
    case .unknown, .mixed, .likelySurname, .likelyEither, .likelyPlace:
      let isBeforeInitial =
        next == .initial && start + 2 < limit && context.kind(at: start + 2, run.isAllCapitals).isSurname
      guard isBeforeInitial || next == .surname || next == .givenSurname else { return nil }
      guard isBeforeInitial || !context.tokens[start].classes.contains(.thingLead) else { return nil }
    case .acronym, .acronymWithPoints:
      guard start == run.tokens.lowerBound, next == .surname || next == .givenSurname,
        letters(context.tokens[start]) == 2
      else { return nil }
    default: return nil
    }
    let end = end(after: start, in: run, of: context)
    guard end > start + 1, context.tokens[end - 1].kind == .word || context.tokens[end - 1].kind == .period,
      !(end == start + 2 && context.kind(at: start + 1, run.isAllCapitals) == .initial)
    else { return nil }
    return start..<end
  }

  /// Whether a word is a rank that names as well as "Major" does, and that a given name follows with another word.
  private static func isRank(
    _ index: Int, before next: Int, in run: PersonContext.Run, of context: PersonContext
  ) -> Bool {
    guard context.tokens[index].classes.isSuperset(of: [.role, .surname]) else { return false }
    let kind = context.kind(at: next, run.isAllCapitals)
    return (kind == .given || kind == .givenSurname || kind == .likelyGiven)
      && context.kind(at: next + 1, run.isAllCapitals).mayBeSurname
  }

  /// Whether a word that usually names something else ends a run in running text as a family name does: "Theresa May
  /// said", "Judge Laura Strange ruled".
  private static func endsInDoubt(
    _ index: Int, in run: PersonContext.Run, of context: PersonContext, after kind: NameKind
  ) -> Bool {
    guard kind == .given || kind == .givenSurname, index + 1 == run.tokens.upperBound, !run.isAllCapitals,
      index + 1 < context.tokens.count
    else { return false }
    switch context.kind(at: index, false) {
    case .date: guard kind == .given else { return false }
    case .ordinary, .role, .likelyWord, .honorific:
      let isTitled =
        kind == .given && index - 1 > run.tokens.lowerBound && followsTitle(index - 1, in: run, of: context)
      guard
        isTitled
          || index - 1 == run.tokens.lowerBound
            && (isVerb(index + 1, of: context) || isApposition(run, of: context))
      else { return false }
    default: return false
    }
    let after = context.tokens[index + 1]
    return after.shape == .lower || after.kind == .comma || after.kind == .clitic
  }

  /// Whether a run stands between commas behind a noun for somebody: "his adviser on media, Ibrahim Alkali, ".
  private static func isApposition(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    let start = run.tokens.lowerBound
    let end = run.tokens.upperBound
    guard start > run.sentence.lowerBound + 1, end < tokens.count, tokens[start - 1].kind == .comma,
      tokens[end].kind == .comma || tokens[end].kind == .period
    else { return false }
    var index = start - 2
    while index >= run.sentence.lowerBound, start - index < 9, tokens[index].kind == .word {
      if tokens[index].classes.contains(.role) { return true }
      index -= 1
    }
    return false
  }

  /// Whether a word is a verb that tells what somebody did: "wrote", "scored".
  private static func isVerb(_ index: Int, of context: PersonContext) -> Bool {
    let token = context.tokens[index]
    guard token.kind == .word, token.shape == .lower, token.lineBreaks == 0 else { return false }
    if token.classes.contains(.finite) { return true }
    let end = Int(token.end)
    return token.end - token.start > 4 && context.text.bytes[end - 1] == UInt8(ascii: "d")
      && context.text.bytes[end - 2] == UInt8(ascii: "e")
  }

  /// Whether a run of two or three words that no table knows is said to be somebody: "Jarno Habicht, WHO representative
  /// in Ukraine,".
  private static func isDescribed(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    let end = run.tokens.upperBound
    guard run.tokens.count == 2 || run.tokens.count == 3, !run.isAllCapitals, end + 2 < tokens.count,
      tokens[end].kind == .comma,
      run.tokens.allSatisfy({
        context.kind(at: $0, false).mayBeSurname && tokens[$0].shape != .upper
          || context.kind(at: $0, false) == .initial
      })
    else { return false }
    var index = end + 1
    // "Jarno Habicht, who", "Jarno Habicht, 41,".
    if who.contains(tokens[index].word) { return true }
    if tokens[index].kind == .number, tokens[index].end - tokens[index].start == 2 {
      return tokens[index + 1].kind == .comma
    }
    if tokens[index].classes.contains(.determiner) { index += 1 }
    let limit = min(index + 7, tokens.count)
    while index < limit {
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.classes.contains(.role) { return !ofCompanies.contains(token.word) }
        if token.shape != .upper, !token.classes.isDisjoint(with: [.auxiliary, .pronoun, .preposition]),
          !token.classes.contains(.roleModifier)
        {
          return false
        }
      case .hyphen, .clitic: break
      default: return false
      }
      index += 1
    }
    return false
  }
  private static let who = WordSet("who whose", lexicon: .shared)
  /// Roles that companies and groups have as well.
  private static let ofCompanies = Set(
    [
      "manager", "owner", "producer", "publisher", "leader", "investor", "broker", "member", "members", "host",
      "designer", "trainer", "champion", "winner", "broadcaster", "rebel", "partner",
    ].map { Lexicon.shared.id(of: $0) })

  private static func mayFollowGiven(_ kind: NameKind) -> Bool {
    kind == .initial || kind.mayBeSurname || kind == .lowerParticle || kind == .hyphen || kind == .quote
  }

  /// The name at the end of a transcript's label in capitals that begins a paragraph: "PRESIDENT BIDEN:", "SULLIVAN:".
  private static func label(from start: Int, in run: PersonContext.Run, of context: PersonContext) -> Range<Int>? {
    let tokens = context.tokens
    let end = run.tokens.upperBound
    guard end < tokens.count, tokens[end].kind == .colon, run.tokens.count <= 8,
      run.tokens.lowerBound == 0 || tokens[run.tokens.lowerBound].lineBreaks > 0,
      run.tokens.allSatisfy({ tokens[$0].kind != .word || isCapitals(tokens[$0]) })
    else { return nil }
    let isPart = { (index: Int) in
      tokens[index].kind != .word
        || tokens[index].classes.isDisjoint(with: [
          .role, .roleModifier, .honorific, .ordinary, .thingHead, .function, .place,
        ])
        || !tokens[index].classes.isDisjoint(with: [.givenName, .surname])
    }
    guard tokens[start].kind == .word, isPart(start), (start..<end).allSatisfy(isPart) else { return nil }
    return start..<end
  }

  static func isLabel(_ name: Range<Int>, in run: PersonContext.Run, of context: PersonContext) -> Bool {
    name.upperBound == run.tokens.upperBound && label(from: name.lowerBound, in: run, of: context) == name
      && name.contains {
        !context.tokens[$0].classes.isDisjoint(with: [.givenName, .surname])
      }
      || name.upperBound == run.tokens.upperBound && name.lowerBound > run.tokens.lowerBound
        && label(from: name.lowerBound, in: run, of: context) == name
  }

  private static func isCapitals(_ token: Token) -> Bool {
    token.shape == .upper || token.shape == .initial || token.classes.contains(.nameSuffix)
      || token.shape == .mixed && token.end - token.start > 3
  }

  /// Whether a word for a relative stands before the token: "her son Otto", "his daughters, Anna and Rosa".
  private static func followsKin(_ start: Int, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    guard start > 1, tokens[start].lineBreaks == 0 else { return false }
    let before = tokens[start - 1].kind == .comma ? start - 2 : start - 1
    return tokens[before].shape == .lower && kin.contains(tokens[before].word)
  }

  private static func mayNameKin(_ kind: NameKind) -> Bool {
    switch kind {
    case .given, .givenSurname, .doubtfulGiven, .doubtfulGivenSurname, .likelyGiven, .likelyGivenSurname, .unknown: true
    default: false
    }
  }

  private static let kinWords = """
    wife husband son sons daughter daughters brother brothers sister sisters mother father widow uncle aunt nephew niece
    cousin grandson granddaughter grandfather grandmother fiancé fiancée girlfriend boyfriend
    """
  private static let kin = WordSet(kinWords, lexicon: .shared)

  private static func letters(_ token: Token) -> Int32 {
    token.end - token.start - (token.hasPoint ? 2 : 0)
  }

  /// Family names of China, Korea and Vietnam, which stand before the given name.
  private static let eastAsianNames = """
    zhang wang li zhao liu chen huang zhou wu xu zhu gao lin guo luo liang song zheng xie han tang feng dong xiao cheng
    cao deng xi peng jiang cai jia ding wei xue ye pan du dai xia zhong tian ren fang shi yao qiu kang dou hao meng qin
    shen lu bai mao kim park choi jung cho yoon jang shin seo kwon hwang ahn yoo moon bae nguyen tran pham phan vu dang
    bui ngo duong roh noh chun hu wen tsai chiang lien lai
    """
  /// The lexicon source that holds them.
  static let sources = [
    LexiconSource(.surname, eastAsianNames), LexiconSource([], listWords), LexiconSource([], mediaWords), firmSource,
    LexiconSource([], regionWords), LexiconSource([], kinWords),
  ]
  private static let eastAsian = WordSet(eastAsianNames, lexicon: .shared)
  /// Whether a word is a family name that stands before the given name.
  static func isFamilyFirst(_ index: Int, of context: PersonContext) -> Bool {
    eastAsian.contains(context.tokens[index].word)
  }

  /// The end of the name that begins at `start`: initials, particles, hyphens, words that may be surnames, a suffix.
  private static func end(after start: Int, in run: PersonContext.Run, of context: PersonContext) -> Int {
    var end = start + 1
    while end < run.tokens.upperBound {
      let kind = context.kind(at: end, run.isAllCapitals)
      switch kind {
      case .initial, .suffix, .lowerParticle: end += 1
      case .hyphen where end + 1 < run.tokens.upperBound: end += 2
      case .comma where end + 1 < run.tokens.upperBound && context.tokens[end + 1].classes.contains(.nameSuffix):
        end += 2
      case .quote:
        guard let close = NameRun.nickname(from: end, in: context.tokens, before: run.tokens.upperBound),
          context.kind(at: close + 1, run.isAllCapitals).mayBeSurname
        else { return end }
        end = close + 1
      case .period where context.tokens[end - 1].classes.contains(.nameSuffix): return end + 1
      case _ where kind.mayBeSurname: end += 1
      default: return end
      }
    }
    return end
  }
}
