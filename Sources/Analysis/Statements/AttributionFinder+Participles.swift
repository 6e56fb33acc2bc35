import News

/// Participles that report, and the subjects that verbs take over from others.
extension AttributionFinder {
  /// ", saying that", "was quoted as saying", "a letter urging": its subject is that of the clause.
  func participialCue(at index: Int, group: VerbGroup) -> Cue? {
    var cue = Cue(form: .participial, verb: nodes[index].cue, at: index, groupStart: group.start)
    let before = group.start - 1
    guard before >= 0 else {
      cue.subject = subjectAfterComma(from: index)
      return cue.subject == nil ? nil : cue
    }
    if !classes(before).isDisjoint(with: [.determiner]) || kind(before) == .clitic { return nil }
    if classes(before).contains(.preposition), word(before) != words.as,
      word(index + 1) != words.that && !isQuotation(index + 1) && !beginsClause(index + 1),
      !((kind(index + 1) == .comma || kind(index + 1) == .colon) && isQuotation(index + 2))
    {
      return nil
    }
    if nodes[index].cue.contains(.finding), word(index + 1) != words.that { return nil }
    if word(before) == words.worth || word(before) == words.without { return nil }
    cue.isShared = true
    if nodes[before].kind == .word,
      nodes[before].classes.isDisjoint(with: [.subordinator, .preposition, .adverb, .document]),
      let own = participleSubject(endingBefore: group.start)
    {
      cue.subject = own
      return cue
    }
    if let previous = cues.last, previous.subject != nil, previous.form != .according {
      cue.subject = previous.subject
      cue.antecedent = previous.antecedent
    } else {
      cue.subject = clauseSubject(before: group.start)
      if let subject = cue.subject, subject.count == 1, kind(subject.lowerBound) == .number { return nil }
    }
    return cue.subject == nil ? nil : cue
  }

  /// "footage of Clinton asking", "one saying that": what stands directly before the participle.
  func participleSubject(endingBefore end: Int) -> Range<Int>? {
    if nodes[end - 1].isCapitalized {
      var start = end - 1
      while start > 0, nodes[start - 1].isCapitalized, nodes[start - 1].kind == .word,
        !nodes[start - 1].classes.contains(.preposition)
      { start -= 1 }
      return start..<end
    }
    guard nodes[end - 1].classes.contains(.functionary) else { return nil }
    return nounPhrase(endingBefore: end)
  }

  /// "Claiming that X, the minister told": the phrase after the comma up to a verb.
  func subjectAfterComma(from index: Int) -> Range<Int>? {
    guard let comma = (index..<nodes.count).first(where: { nodes[$0].kind == .comma }) else { return nil }
    var end = comma + 1
    while end < nodes.count, nodes[end].kind == .word || nodes[end].kind == .period || nodes[end].kind == .hyphen,
      nodes[end].cue.isEmpty, nodes[end].classes.isDisjoint(with: [.finite, .adverb]), end - comma < 12
    {
      end += 1
    }
    guard end > comma + 1, end < nodes.count, !nodes[end].cue.isEmpty || nodes[end].classes.contains(.finite) else {
      return nil
    }
    return comma + 1..<end
  }

  /// The subject of the verb that "and" or "but" joins another to.
  func sharedSubject(before conjunction: Int) -> (subject: Range<Int>, antecedent: Range<Int>?)? {
    let own = conjunction + 1 < nodes.count ? verb(conjunction + 1) : []
    if let previous = cues.last(where: {
      $0.form != .according && $0.form != .nominal && (!own.contains(.bare) || $0.verb.contains(.bare))
    })
      ?? cues.last(where: { $0.form != .according && $0.form != .nominal }), let subject = previous.subject
    {
      return (subject, previous.antecedent)
    }
    return clauseSubject(before: conjunction).map { ($0, nil) }
  }
}
