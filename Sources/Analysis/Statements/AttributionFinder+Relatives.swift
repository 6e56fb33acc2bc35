import News

/// Subjects that a relative clause or an aside parts from their verb: "people who know him say", "X, who led it, said".
extension AttributionFinder {
  /// The longest aside in nodes.
  private static let longestAside = 60

  /// The subject of "X, who …, said": the phrase before the aside that ends at `closing`.
  func subjectAcrossAside(closing: Int) -> Range<Int>? {
    let mark = nodes[closing].kind
    // "Kask, who spoke through an adviser, Paul Lind, said"
    if mark == .comma, let who = relativeWithoutVerb(before: closing), closing - who < Self.longestAside,
      let phrase = nounPhrase(endingBefore: kind(who - 1) == .number && kind(who - 2) == .comma ? who - 2 : who)
    {
      return phrase.lowerBound..<closing
    }
    var open = closing - 1
    while open > 0, closing - open < Self.longestAside {
      let node = nodes[open]
      if node.isQuotation, endsAsUtterance(open), !isTitle(quotations[node.quotation].content) { return nil }
      if node.kind == .semicolon || node.kind == .colon { return nil }
      if node.kind == mark, let phrase = nounPhrase(endingBefore: open), isAside(open + 1..<closing) {
        // "the agency, Smith, said": the whole is the source.
        if isListComma(open, end: closing) { open -= 1; continue }
        return (outerSubject(of: phrase, mark: mark) ?? firstOfTwo(endingIn: phrase) ?? phrase.lowerBound)..<closing
      }
      open -= 1
    }
    return nil
  }

  /// Where two joint subjects begin that have an aside each: "Sen. Anna Kask, D-Ohio, and Sen. Paul Lind, R-Iowa, said".
  private func firstOfTwo(endingIn phrase: Range<Int>) -> Int? {
    let and = phrase.lowerBound - 1
    guard and > 3, word(and) == words.and, kind(and - 1) == .comma, endsInName(phrase),
      let open = (max(0, and - 12)..<and - 1).last(where: { kind($0) == .comma }), !hasFiniteVerb(open + 1..<and - 1),
      let first = nounPhrase(endingBefore: open), endsInName(first)
    else { return nil }
    return first.lowerBound
  }

  /// Where the subject begins that a phrase is itself an aside of: "Smith, a member from Salem, Oregon, said".
  private func outerSubject(of phrase: Range<Int>, mark: Token.Kind) -> Int? {
    let first = nodes[phrase.lowerBound]
    guard phrase.lowerBound > 1, kind(phrase.lowerBound - 1) == mark,
      let outer = nounPhrase(endingBefore: phrase.lowerBound - 1), nodes[outer.upperBound - 1].isCapitalized,
      classes(outer.upperBound - 1).isDisjoint(with: [.weekday, .month]),
      !classes(outer.lowerBound).contains(.preposition)
    else { return nil }
    let isApposition =
      first.word == words.a || first.word == words.an || words.subjectRelative.contains(first.word)
      || first.shape == .lower && people.mention(at: nodes[outer.upperBound - 1].tokens.lowerBound) != nil
      || first.isCapitalized && phrase.count < 4
        && people.mention(at: first.tokens.lowerBound) == nil  // "in Salem, Oregon,"
    return isApposition ? outer.lowerBound : nil
  }

  /// Whether what stands between two commas is an aside rather than a clause of its own.
  func isAside(_ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let node = nodes[first]
    if words.subjectRelative.contains(node.word) || word(first + 1) == words.which || word(first + 1) == words.who {
      return true
    }
    if node.classes.contains(.nominative) { return false }
    if node.word == words.asked { return true }
    if node.shape == .lower, endsInIng(node.tokens.lowerBound) { return true }
    guard let auxiliary = range.first(where: { nodes[$0].classes.contains(.auxiliary) }) else { return true }
    if !node.classes.isDisjoint(with: [.preposition, .subordinator]) { return true }
    // "a union that has endorsed him"
    return (first..<auxiliary).contains { words.relative.contains(word($0)) }
  }

  /// The subject of "people who know him say": a noun with a relative clause that no comma parts from it.
  func subjectAcrossRelative(endingBefore end: Int) -> Range<Int>? {
    guard end > 4, !classes(end - 1).contains(.nominative), kind(end - 1) != .comma else { return nil }
    var index = end - 2
    while index > 0, end - index < 30 {
      let node = nodes[index]
      switch node.kind {
      case .word:
        if node.classes.contains(.nominative) || thinking.contains(node.word) { return nil }
        if !node.cue.isDisjoint(with: [.that, .bare]), node.isCue { return nil }
        if words.relative.contains(node.word), let phrase = nounPhrase(endingBefore: index),
          isRelative(index, of: phrase)
        {
          return phrase.lowerBound..<end
        }
      case .number, .hyphen, .clitic, .openParenthesis, .apostrophe, .percent, .currency, .period: break
      default: return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether a word begins a relative clause of a phrase: a verb follows it, a noun for people or a plural stands before.
  private func isRelative(_ index: Int, of phrase: Range<Int>) -> Bool {
    let noun = nodes[index - 1]
    guard noun.kind == .word, noun.cue.isEmpty, phrase.upperBound == index else { return false }
    let isSpeaker =
      !noun.classes.isDisjoint(with: [.functionary, .body, .document])
      || words.quantifying.contains(noun.word) && index > 1
      || noun.shape == .lower && endsInS(noun.tokens.lowerBound)
      || node(index).word == words.who && (noun.isCapitalized || words.quantifying.contains(noun.word))
    guard isSpeaker else { return false }
    var verb = index + 1
    while verb < nodes.count, classes(verb).contains(.adverb) { verb += 1 }
    guard verb < nodes.count, nodes[verb].kind == .word else { return false }
    return !classes(verb).isDisjoint(with: [.auxiliary, .finite])
      || !nodes[verb].cue.isDisjoint(with: [.past, .third, .base])
      || nodes[verb].shape == .lower && (endsInEd(nodes[verb].tokens.lowerBound) || word(index) == words.who)
  }

  private func node(_ index: Int) -> UnitNode { nodes[index] }

  private var thinking: WordSet { words.thinking }
}
