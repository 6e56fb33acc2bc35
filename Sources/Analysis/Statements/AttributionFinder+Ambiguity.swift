import News

/// Telling verbs that report from nouns, participles and relative clauses that look like them.
extension AttributionFinder {
  /// Whether what precedes a form like "say" or "claim" can be its subject.
  func isPluralSubject(before start: Int, of verb: CueVerb) -> Bool {
    guard start > 0 else { return false }
    let node = nodes[start - 1]
    switch node.kind {
    case .openQuote, .openParenthesis, .comma: return true
    case .word: break
    default: return false
    }
    if node.classes.contains(.nominative) || node.word == words.who || node.word == words.which { return true }
    if node.word == words.and { return true }
    if !node.classes.isDisjoint(with: [.determiner, .preposition, .auxiliary]) { return false }
    let isPlural =
      endsInS(node.tokens.lowerBound) || node.classes.contains(.functionary)
      || verb.isDisjoint(with: [.noun, .addressee, .belief])
        && (nounPhrase(endingBefore: start)?.contains { word($0) == words.and } ?? false)
    return isPlural || node.isCapitalized && !verb.contains(.noun)
  }

  /// Whether a form that is a noun too ("claims", "report") is one here.
  func isNoun(at index: Int, groupStart: Int) -> Bool {
    if groupStart < index { return false }
    guard index > 0 else { return true }
    let before = nodes[index - 1]
    if before.kind == .clitic || before.kind == .apostrophe || before.kind == .hyphen || before.kind == .number
      || words.numeral.contains(before.word)
    {
      return true
    }
    if !before.classes.isDisjoint(with: [.determiner, .preposition]), !before.classes.contains(.nominative) {
      return true
    }
    if before.classes.contains(.nominative) || before.word == words.who || before.word == words.which { return false }
    let next = word(index + 1)
    if isQuotation(index + 1) { return false }
    // "Keller, a retired general, warns it could take years"
    if before.kind == .comma || before.kind == .dash,
      next == words.that || !classes(index + 1).contains(.preposition) && (beginsClause(index + 1) || next == words.it),
      let subject = subjectAcrossAside(closing: index - 1), endsInName(subject) || beginsWithName(subject)
    {
      return false
    }
    if next == words.that, index > 1, classes(index - 2).contains(.determiner), !classes(index - 2).contains(.pronoun),
      !endsInS(before.tokens.lowerBound)
    {
      return false
    }
    if next == words.that, let phrase = nounPhrase(endingBefore: index), phrase.lowerBound == 0, phrase.count > 2,
      [words.the, words.a, words.an].contains(word(0)), !endsInS(before.tokens.lowerBound)
    {
      return false  // "A document on the website states that"
    }
    if next == words.that {
      return !before.isCapitalized && before.classes.isDisjoint(with: [.functionary, .body, .document, .adverb])
        && before.kind == .word && !endsInS(before.tokens.lowerBound)
    }
    if next == words.of || next == words.by || next == words.for || next == words.on
      || classes(index + 1).contains(.preposition)
    {
      return next != words.of || !nodes[index].cue.contains(.preposition)
    }
    if isEnd(index + 1) || kind(index + 1) == .comma {
      // "…,” the agency reports."
      guard let subject = nounPhrase(endingBefore: index), subject.lowerBound > 0 else { return true }
      if isQuotation(subject.lowerBound - 1) { return false }
      return kind(subject.lowerBound - 1) != .comma || !namesSpeaker(subject)
    }
    if classes(index + 1).contains(.auxiliary) { return true }
    let isSubject =
      before.isCapitalized || !before.classes.isDisjoint(with: [.functionary, .body, .document, .timeNoun])
    if nodes[index].cue.contains(.naming) { return !isSubject }
    if !isSubject {
      // "a reader claims that": one noun after an article is a subject.
      let isSingular =
        index > 1 && classes(index - 2).contains(.determiner) && !endsInS(before.tokens.lowerBound)
        && !classes(index - 2).contains(.pronoun)
      return !(isSingular && beginsClause(index + 1))
    }
    return before.kind == .word && !before.isCapitalized && !beginsClause(index + 1)
  }

  /// Whether a phrase may name a speaker by its form: not "federal reserve" of "federal reserve notes".
  private func namesSpeaker(_ subject: Range<Int>) -> Bool {
    let first = nodes[subject.lowerBound]
    return first.isCapitalized || !first.classes.isDisjoint(with: [.determiner, .nominative])
      || subject.contains { !classes($0).isDisjoint(with: [.functionary, .body, .document]) }
  }

  /// "the impact it said she had": a pronoun directly after a noun, outside an adjunct that leads the sentence in.
  func isReducedRelative(_ subject: Range<Int>) -> Bool {
    guard subject.count == 1, classes(subject.lowerBound).contains(.nominative), subject.lowerBound > 1 else {
      return false
    }
    let before = nodes[subject.lowerBound - 1]
    guard before.kind == .word, before.shape == .lower,
      before.classes.isDisjoint(with: [
        .subordinator, .finite, .auxiliary, .adverb, .connective, .weekday, .timeNoun, .reporting, .preposition,
      ]), !endsInLy(before.tokens.lowerBound)
    else { return false }
    return classes(0).isDisjoint(with: [.preposition, .subordinator])
  }

  /// After a comma: whether the verb comes before its subject (", said X.") rather than after an aside ("X, who …, said").
  func isInversion(_ index: Int, subject: Range<Int>, comma: Int) -> Bool {
    let verb = nodes[index].cue
    guard verb.contains(.quote), !verb.contains(.addressee), subject.upperBound <= nodes.count else { return false }
    // "Kask, who leads the “Blue Port”, said the port": the quotation is no utterance.
    if isQuotation(comma - 1) { return endsAsUtterance(comma - 1) || relativeWithoutVerb(before: comma) == nil }
    if !verb.isDisjoint(with: [.object, .infinitive, .objectInfinitive]), !endsInName(subject) { return false }
    // ", said the wheat, worth millions, would": nobody who speaks, or the clause before it lacks a verb.
    guard mayBeSpeaker(subject), relativeWithoutVerb(before: comma) == nil else { return false }
    let after = subject.upperBound
    // "Of every dollar, says Kask, some is spent here."
    if kind(after) == .comma, classes(0).contains(.preposition), endsInName(subject), !hasFiniteVerb(0..<comma),
      hasFiniteVerb(after + 1..<min(after + 7, nodes.count))
    {
      return true
    }
    let short =
      isEnd(after) || kind(after) == .comma || kind(after) == .colon
      || !classes(after).isDisjoint(with: [.preposition, .weekday])
    if classes(after).contains(.preposition) {
      var end = after
      while end < nodes.count, kind(end) != .comma { end += 1 }
      if hasFiniteVerb(after..<end) { return false }
    }
    guard short, !classes(subject.lowerBound).contains(.weekday), word(subject.lowerBound) != words.that else {
      return false
    }
    return !hasFiniteVerb(subject) && (hasFiniteVerb(0..<comma) || (0..<comma).contains { isQuotation($0) })
  }

  /// The comma before a relative clause where all that stands before another comma is a phrase and that clause: "Keller,
  /// who led the mission, said".
  func relativeWithoutVerb(before comma: Int) -> Int? {
    guard
      let open = (0..<comma).first(where: { kind($0) == .comma && words.subjectRelative.contains(word($0 + 1)) }),
      !hasFiniteVerb(0..<open)
    else { return nil }
    var begin = open + 1
    var isFirst = true
    for index in open + 1...comma where index == comma || kind(index) == .comma {
      if !isFirst, hasFiniteVerb(begin..<index) { return nil }
      isFirst = false
      begin = index + 1
    }
    return open
  }
}
