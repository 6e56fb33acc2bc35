/// Tells whether a capital stands for its government: "Moscow has warned", "Kyiv's ability", "ties with Beijing".
///
/// Only a frame that a town does not fit counts; in doubt it is the town. The frames: subject of a verb of governments,
/// possessive before what governments have, object of support or pressure, partner of a relation, and compounds
/// ("Moscow-backed", "pro-Kyiv").
struct CapitalContext: Sendable {
  static let shared = CapitalContext(lexicon: .shared)

  static let sources: [LexiconSource] = [
    LexiconSource(.governmentVerb, CapitalWords.verbs), LexiconSource(.governmentNoun, CapitalWords.nouns),
    LexiconSource(.townNoun, CapitalWords.townNouns),
    LexiconSource(.supportVerb, CapitalWords.verbsBefore), LexiconSource(.relationWord, CapitalWords.relations),
    LexiconSource(.locative, CapitalWords.locatives),
    LexiconSource(
      [],
      [
        CapitalWords.governing, CapitalWords.backed, CapitalWords.adverbs, CapitalWords.townVerbs, CapitalWords.modals,
        CapitalWords.misc,
      ].joined(separator: " ")),
  ]

  private let governing: WordSet
  private let backed: WordSet
  private let adverbs: WordSet
  private let sides: WordSet
  private let journeys: WordSet
  private let and: WordSet
  private let townVerbs: WordSet
  private let modals: WordSet
  private let inNeed: WordSet
  private let that, between, which, the, to, by, `for`, `in`, of, hague: WordID

  private init(lexicon: Lexicon) {
    governing = WordSet(CapitalWords.governing, lexicon: lexicon)
    backed = WordSet(CapitalWords.backed, lexicon: lexicon)
    adverbs = WordSet(CapitalWords.adverbs, lexicon: lexicon)
    sides = WordSet("pro anti", lexicon: lexicon)
    journeys = WordSet("train trains flight flights road", lexicon: lexicon)
    and = WordSet("and or nor", lexicon: lexicon)
    between = lexicon.id(of: "between")
    townVerbs = WordSet(CapitalWords.townVerbs, lexicon: lexicon)
    modals = WordSet(CapitalWords.modals, lexicon: lexicon)
    inNeed = WordSet("debt no favor favour talks denial breach", lexicon: lexicon)
    that = lexicon.id(of: "that")
    `in` = lexicon.id(of: "in")
    which = lexicon.id(of: "which")
    to = lexicon.id(of: "to")
    by = lexicon.id(of: "by")
    `for` = lexicon.id(of: "for")
    of = lexicon.id(of: "of")
    hague = lexicon.id(of: "hague")
    the = lexicon.id(of: "the")
  }

  /// Whether the capital at `range` of a text stands for its government. `state` tells where the name of a country or
  /// capital that begins at a token ends.
  func isGovernment(_ range: Range<Int>, in text: AnalyzedText, state: (Int) -> Int?) -> Bool {
    let tokens = text.tokens
    let next = range.upperBound
    var first = range.lowerBound
    var before = first > 0 && tokens[first].lineBreaks == 0 ? first - 1 : nil
    // Compounds.
    if next + 1 < tokens.count, tokens[next].kind == .hyphen { return backed.contains(tokens[next + 1].word) }
    if let before, tokens[before].kind == .hyphen, before > 0 { return sides.contains(tokens[before - 1].word) }
    if next < tokens.count, tokens[next].kind == .word, tokens[next].isCapitalized, tokens[next].lineBreaks == 0 {
      return false
    }
    if let article = before, tokens[article].word == the {
      guard tokens[first].word == hague, article > 0 else { return false }
      first = article
      before = article - 1
    }
    if let before, tokens[before].kind == .word {
      if !tokens[before].classes.isDisjoint(with: [.locative, .determiner]), tokens[before].word != that {
        return false
      }
      if tokens[before].isCapitalized,
        tokens[before].classes.isDisjoint(with: [.function, .supportVerb, .weekday, .month])
      {
        return false
      }
    }
    if isPossessive(next, in: tokens) { return owns(next + 1, in: tokens) }
    let chain = start(ofChainAt: first, in: tokens, state: state)
    if isSubject(first: chain, end: next, in: text, state: state) { return true }
    return isObject(first: first, chain: chain, end: next, in: tokens, state: state)
  }

  private func isPossessive(_ index: Int, in tokens: [Token]) -> Bool {
    guard index < tokens.count, tokens[index].isGlued else { return false }
    if tokens[index].kind == .apostrophe { return true }
    return tokens[index].kind == .clitic && tokens[index].end - tokens[index].start <= 4
  }

  /// Whether what follows a possessive belongs to a government: no noun of towns among the next small words, or a noun
  /// of governments where capitals follow ("Moscow's Foreign Ministry").
  private func owns(_ index: Int, in tokens: [Token]) -> Bool {
    var noun = index
    var isPlain = true
    if index < tokens.count, tokens[index].kind == .currency { return true }  // "Kyiv's $61 billion"
    while noun < tokens.count, noun < index + 5, tokens[noun].lineBreaks == 0 {
      let token = tokens[noun]
      if token.kind == .hyphen {
        noun += 1
        continue
      }
      guard token.kind == .word else { break }
      if token.classes.contains(.townNoun) { return false }
      if noun > index, !token.classes.isDisjoint(with: [.function, .preposition, .auxiliary]) { break }
      if token.classes.contains(.governmentNoun), !token.isCapitalized || noun > index { return true }
      if token.isCapitalized, !token.classes.contains(.governmentNoun) { isPlain = false }
      noun += 1
    }
    return isPlain && noun > index
  }

  /// The first token of "Moscow and Beijing" where `first` is that of its last member.
  private func start(ofChainAt first: Int, in tokens: [Token], state: (Int) -> Int?) -> Int {
    guard first > 1, and.contains(tokens[first - 1].word) else { return first }
    var begin = first - 2
    while begin > 0, begin > first - 5, state(begin) != first - 1 { begin -= 1 }
    return state(begin) == first - 1 ? begin : first
  }

  private func isSubject(first: Int, end: Int, in text: AnalyzedText, state: (Int) -> Int?) -> Bool {
    let tokens = text.tokens
    if first > 0, tokens[first].lineBreaks == 0 {
      let before = tokens[first - 1]
      if before.word == `for`, end < tokens.count, tokens[end].word == to { return true }  // "for Moscow to agree"
      if !before.classes.isDisjoint(with: [.locative, .determiner]), before.word != that { return false }
      if before.classes.contains(.preposition), !before.classes.contains(.function) || before.word == of {
        return false
      }
      if governing.contains(before.word) { return false }
      // "Brixton, London, gets its name": the town of the place before it.
      if before.kind == .comma, first > 1, tokens[first - 2].isCapitalized, end < tokens.count,
        tokens[end].kind == .comma
      {
        return false
      }
    }
    var next = end
    if next + 1 < tokens.count, and.contains(tokens[next].word), tokens[next + 1].isCapitalized {
      next = state(next + 1) ?? next + 2
    }
    if next + 1 < tokens.count, tokens[next].kind == .comma, tokens[next + 1].word == which { next += 2 }
    var steps = 0
    var hasModal = false
    while next < tokens.count, steps < 6, tokens[next].lineBreaks == 0 {
      let token = tokens[next]
      if token.kind == .comma, steps < 3 {
        next += 1
        steps += 1
        continue
      }
      guard token.kind == .word, !token.isCapitalized else { return false }
      if townVerbs.contains(token.word) { return false }
      if token.word == `in`, steps > 0, next + 1 < tokens.count, inNeed.contains(tokens[next + 1].word) { return true }
      if token.classes.contains(.governmentVerb) { return true }
      if modals.contains(token.word) {
        hasModal = true
      } else if !adverbs.contains(token.word) {
        if hasModal { return token.classes.isDisjoint(with: [.determiner, .preposition]) || steps == 1 }
        return endsInEd(token, in: text)
      }
      next += 1
      steps += 1
    }
    return false
  }

  /// Whether a small word ends in "ed": most likely the verb of the capital before it.
  private func endsInEd(_ token: Token, in text: AnalyzedText) -> Bool {
    let end = Int(token.end)
    return end - Int(token.start) > 4 && text.bytes[end - 1] == UInt8(ascii: "d")
      && text.bytes[end - 2] == UInt8(ascii: "e")
  }

  private func isObject(first: Int, chain: Int, end: Int, in tokens: [Token], state: (Int) -> Int?) -> Bool {
    guard chain > 0, tokens[chain].lineBreaks == 0 else { return false }
    let before = tokens[chain - 1]
    if before.classes.contains(.supportVerb) { return true }
    // "dare Paris to do likewise": a verb, the capital, and what it is to do.
    var after = end
    if end + 1 < tokens.count, and.contains(tokens[end].word), let next = state(end + 1) { after = next }
    if before.shape == .lower, after + 1 < tokens.count, tokens[after].word == to, tokens[after + 1].shape == .lower,
      before.classes.isDisjoint(with: [.preposition, .locative, .determiner, .function, .auxiliary]),
      tokens[after + 1].classes.isDisjoint(with: [.preposition, .locative, .determiner])
    {
      return true
    }
    guard governing.contains(before.word), chain > 1 else { return false }
    // "by Washington think tanks" is the town's; "to Kyiv this year" is not.
    if end < tokens.count, tokens[end].kind == .word, tokens[end].lineBreaks == 0,
      tokens[end].classes.isDisjoint(with: [.function, .preposition, .auxiliary, .determiner, .governmentVerb])
    {
      return false
    }
    let cue = tokens[chain - 2]
    if before.word == between {
      if journeys.contains(cue.word) { return false }
      return chain < first || end < tokens.count && and.contains(tokens[end].word) && state(end + 1) != nil
    }
    if before.word == by { return cue.kind == .word && !cue.isCapitalized }
    if before.word == of { return cue.classes.contains(.relationWord) && !cue.isCapitalized }
    var index = chain - 2
    while index >= 0, index > chain - 6, tokens[index].kind == .word {
      if tokens[index].classes.contains(.relationWord) { return true }
      if tokens[index].classes.contains(.preposition) { return false }
      index -= 1
    }
    return false
  }
}
