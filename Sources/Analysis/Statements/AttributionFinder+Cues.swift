import News

/// Finding the words that report, and their subjects.
extension AttributionFinder {
  /// What stands before a verb and belongs to it.
  struct VerbGroup {
    var start: Int
    var hasBe = false
    var hasModal = false
    var hasTo = false
    var hasDo = false
    var isNegated = false
    /// A short form: "he's", "they've".
    var hasClitic = false
  }

  mutating func collectCues() {
    cues.removeAll(keepingCapacity: true)
    let words = words
    var isBehindQuotation = false
    for index in nodes.indices {
      if nodes[index].isQuotation { isBehindQuotation = true }
      if Self.mayBeCue(nodes[index], isBehindQuotation, words) { collectCue(at: index) }
    }
  }

  /// Whether a node has what any of the rules for cues asks for first: a word that reports, one of a few others, or, behind
  /// a quotation, any word written small. Most nodes have none of it.
  ///
  /// Static, for a method would copy the finder for each node.
  private static func mayBeCue(_ node: UnitNode, _ isBehindQuotation: Bool, _ words: CueWords) -> Bool {
    guard node.kind == .word else { return false }
    return !node.cue.isEmpty || !node.classes.isDisjoint(with: [.reporting, .reportingNoun])
      || isBehindQuotation && node.shape == .lower || node.word == words.asked || node.word == words.according
      || node.word == words.per || node.word == words.words_ || words.putting.contains(node.word)
  }

  private mutating func collectCue(at index: Int) {
    let node = nodes[index]
    if let cue = askedCue(at: index) {
      append(cue)
    } else if node.classes.contains(.reporting),
      let cue = backCue(at: index) ?? figureCue(at: index) ?? quotedCue(at: index)
    {
      append(cue)
    } else if isReportedBy(index) {
      let start = word(index - 1) == words.first ? index - 2 : index - 1
      append(
        Cue(
          form: .according, verb: [], at: index + 1, groupStart: word(start) == words.as ? start : start + 1,
          subject: sourceAfter(index + 2)))
    } else if !node.cue.isEmpty, let cue = verbCue(at: index) {
      append(cue)
    } else if index > 0, node.shape == .lower, isQuotation(index - 1), endsAsUtterance(index - 1),
      node.classes.isEmpty,
      endsInEd(node.tokens.lowerBound), let subject = invertedSubject(after: index)
    {
      // “…,” sighed the aide: any verb may tell how something was said.
      append(Cue(form: .inverted, verb: [.quote, .past], at: index, groupStart: index, subject: subject))
    } else if node.cue.isEmpty, let cue = closingCue(at: index) {
      append(cue)
    } else if node.word == words.according, word(index + 1) == words.to {
      append(Cue(form: .according, verb: [], at: index, groupStart: index, subject: sourceAfter(index + 2)))
    } else if node.word == words.per, node.kind == .word, nodes.indices.contains(index + 1),
      nodes[index + 1].isCapitalized, index == 0 || word(index - 1) == words.as
    {
      let start = word(index - 1) == words.as ? index - 1 : index
      append(Cue(form: .according, verb: [], at: index, groupStart: start, subject: sourceAfter(index + 1)))
    } else if node.word == words.words_, index > 1, word(index - 2) == words.in,
      classes(index - 1).isSuperset(of: [.pronoun, .determiner]), kind(index + 1) == .comma
    {
      // "in his words, "
      append(
        Cue(form: .according, verb: [], at: index, groupStart: index - 2, subject: index - 1..<index))
    } else if words.putting.contains(node.word), word(index + 1) == words.it, let cue = putCue(at: index) {
      append(cue)
    } else if node.classes.contains(.reportingNoun), let cue = nominalCue(at: index) {
      append(cue)
    }
  }

  mutating func append(_ cue: Cue) {
    nodes[cue.at].isCue = true
    cues.append(cue)
  }

  // MARK: - Verbs

  /// The auxiliaries and adverbs before a verb.
  func verbGroup(before index: Int) -> VerbGroup {
    var group = VerbGroup(start: index)
    while group.start > 0 {
      let before = nodes[group.start - 1]
      if before.kind == .clitic {
        // "he's said", "they've said", "she'll say"; a possessive stays.
        let isPossessive =
          group.start >= 2 && !nodes[group.start - 2].classes.contains(.pronoun)
          && endsInS(before.tokens.lowerBound)
        if isPossessive { return group }
        group.hasClitic = true
        group.start -= 1
        continue
      }
      guard before.kind == .word else { return group }
      if before.classes.contains(.auxiliary) {
        if words.be_.contains(before.word) { group.hasBe = true }
        if words.modal.contains(before.word) { group.hasModal = true }
        if CueWords.negatives.contains(before.word) { group.isNegated = true }
        if !words.be_.contains(before.word), !words.modal.contains(before.word), !words.have.contains(before.word) {
          group.hasDo = true
        }
      } else if before.word == words.to {
        group.hasTo = true
      } else if before.classes.contains(.adverb) || before.shape == .lower && endsInLy(before.tokens.lowerBound) {
        if CueWords.negatives.contains(before.word) { group.isNegated = true }
      } else {
        return group
      }
      group.start -= 1
    }
    return group
  }

  func verbCue(at index: Int) -> Cue? {
    let verb = nodes[index].cue
    // In headlines verbs have capitals; elsewhere a capital makes a name of it ("the United States").
    if nodes[index].shape != .lower, index > 0, !isTitleCase,
      verb.contains(.noun) || verb.contains(.base) && !verb.contains(.past) || nodes[index].shape == .upper
    {
      return nil
    }
    if words.feeling.contains(nodes[index].word), word(index + 1) != words.that || !beginsClause(index + 2) {
      return nil
    }
    let group = verbGroup(before: index)
    // "would say only that"
    let saysOnly =
      nodes[index].word == words.say && (word(index + 1) == words.only || word(index - 1) == words.only)
    if group.isNegated || group.hasModal && !saysOnly { return nil }
    // "of said program": an adjective.
    if group.start == index, classes(index - 1).contains(.preposition), words.saying.contains(nodes[index].word),
      verb.contains(.past)
    {
      return nil
    }
    // "on announced investments": an adjective.
    if group.start == index, classes(index - 1).contains(.preposition), verb.contains(.past),
      word(index - 1) != words.as, nodes[index].shape == .lower, kind(index + 1) == .word,
      nodes[index + 1].shape == .lower,
      classes(index + 1).isDisjoint(with: [
        .determiner, .preposition, .nominative, .pronoun, .subordinator, .adverb, .auxiliary,
      ]), !beginsClause(index + 1), word(index + 1) != words.that
    {
      return nil
    }
    if verb.contains(.gerund), !group.hasBe, !group.hasClitic {
      if group.hasTo { return nil }
      return participialCue(at: index, group: group)
    }
    if verb.contains(.past) || verb.contains(.participle), group.hasBe { return nil }
    if group.hasTo {
      // "went on to say": as good as "said".
      if word(group.start - 1) == words.used || words.continuing.contains(word(group.start - 1)) {
        var used = group
        used.start -= 1
        return finiteCue(at: index, group: used)
      }
      guard word(group.start - 1) == words.on, group.start > 1 else { return nil }
      return participialCue(at: index, group: group)
    }
    if verb.contains(.base), !verb.contains(.past), !group.hasDo,
      nodes[index].word == words.say ? isAfterDeterminer(group.start) : !isPluralSubject(before: group.start, of: verb)
    {
      return nil
    }
    if verb.contains(.noun), !verb.contains(.past), !isCall(at: index), isNoun(at: index, groupStart: group.start) {
      return nil
    }
    if verb.contains(.finding), !isFinding(at: index, group: group) { return nil }
    if verb.contains(.past), word(index + 1) == words.by, !words.saying.contains(nodes[index].word) { return nil }
    if words.stating.contains(nodes[index].word), word(index + 1) != words.that, !isQuotation(index + 1),
      kind(index + 1) != .comma, kind(index + 1) != .colon, !isQuotation(group.start - 1),
      kind(group.start - 1) != .comma
    {
      return nil
    }
    // "the ministry's proposed rules": an adjective.
    if group.start == index, index > 0, kind(index - 1) == .clitic, word(index + 1) != words.that,
      !isQuotation(index + 1)
    {
      return nil
    }
    guard let cue = finiteCue(at: index, group: group) else { return nil }
    if cue.verb.contains(.showing), let subject = cue.subject, !mayBeSpeaker(subject) { return nil }
    return cue
  }

  /// "the group calls for talks": a verb where a plural or a name stands before "call", someone before "calls".
  private func isCall(at index: Int) -> Bool {
    guard nodes[index].cue.contains(.call), index > 0, word(index + 1) == words.for || word(index + 1) == words.on
    else { return false }
    let before = nodes[index - 1]
    guard before.kind == .word, before.cue.isEmpty else { return false }
    let isPlural = endsInS(before.tokens.lowerBound)
    if nodes[index].cue.contains(.base) { return before.shape == .lower && isPlural && index > 1 }
    return before.isCapitalized && !before.classes.contains(.function)
      || before.shape == .lower && !before.classes.isDisjoint(with: [.functionary, .body, .document]) && !isPlural
  }

  /// "the poll found that": a text or a body before the verb, a clause after it.
  private func isFinding(at index: Int, group: VerbGroup) -> Bool {
    guard let subject = nounPhrase(endingBefore: group.start) else { return false }
    let isSource = subject.contains { !nodes[$0].classes.isDisjoint(with: [.document, .body]) }
    return isSource && (word(index + 1) == words.that || beginsClause(index + 1))
  }

  /// “…,” the aide barked: any verb may tell how something was said that stands before a short subject.
  private func closingCue(at index: Int) -> Cue? {
    let node = nodes[index]
    guard node.shape == .lower, index > 1, endsInEd(node.tokens.lowerBound) || words.speakingOn.contains(node.word),
      node.classes.isDisjoint(with: [.auxiliary, .adverb, .preposition]), let subject = nounPhrase(endingBefore: index),
      subject.lowerBound > 0, subject.count < 5, isQuotation(subject.lowerBound - 1),
      endsAsUtterance(subject.lowerBound - 1)
    else { return nil }
    let next = index + 1
    guard
      isEnd(next) || kind(next) == .comma || isQuotation(next)
        || !classes(next).isDisjoint(with: [.preposition, .subordinator, .adverb, .weekday])
        || words.particles.contains(word(next))
    else { return nil }
    return Cue(form: .finite, verb: [.quote, .past], at: index, groupStart: index, subject: subject)
  }

  /// "as reported by", "as first reported by", ", first reported by".
  func isReportedBy(_ index: Int) -> Bool {
    guard nodes[index].cue.contains([.past, .that]), word(index + 1) == words.by, index > 0 else { return false }
    guard word(index - 1) == words.as || word(index - 1) == words.first else { return false }
    // "the loan – first reported by the Herald – was done": an aside that reports nothing of its own.
    return kind(index - 2) != .dash
  }

  /// Whether a phrase may name somebody who speaks, rather than a thing that shows something: "the vote underscored that".
  func mayBeSpeaker(_ subject: Range<Int>) -> Bool {
    var end = subject.lowerBound
    while end < subject.upperBound, end == subject.lowerBound || !classes(end).contains(.preposition) { end += 1 }
    let head = nodes[end - 1]
    guard head.kind == .word, head.shape == .lower else { return true }
    return !head.classes.isDisjoint(with: [.functionary, .body, .document, .nominative, .pronoun, .role])
  }

  func verb(_ index: Int) -> CueVerb { nodes[index].cue }

  /// "as the minister put it".
  func putCue(at index: Int) -> Cue? {
    let group = verbGroup(before: index)
    guard !group.isNegated, !group.hasTo, let subject = nounPhrase(endingBefore: group.start) else { return nil }
    return Cue(form: .finite, verb: [.quote, .bare, .past], at: index + 1, groupStart: group.start, subject: subject)
  }

  // MARK: - Nouns

  /// "Trump's claim that …", "his assertion that …".
  func nominalCue(at index: Int) -> Cue? {
    guard word(index + 1) == words.that, index > 0 else { return nil }
    var possessor = index
    while possessor > 0, index - possessor < 4 {
      let before = nodes[possessor - 1]
      if before.kind == .clitic || before.kind == .apostrophe { break }
      if before.classes.contains(.pronoun), before.classes.contains(.determiner) {
        return Cue(
          form: .nominal, verb: [], at: index, groupStart: index, subject: possessor - 1..<possessor)
      }
      guard before.kind == .word, !before.classes.contains(.function) || before.classes.contains(.adverb) else {
        return nil
      }
      possessor -= 1
    }
    guard possessor > 1, nodes[possessor - 1].kind == .clitic || nodes[possessor - 1].kind == .apostrophe,
      let phrase = nounPhrase(endingBefore: possessor - 1)
    else { return nil }
    return Cue(form: .nominal, verb: [], at: index, groupStart: index, subject: phrase)
  }
}
