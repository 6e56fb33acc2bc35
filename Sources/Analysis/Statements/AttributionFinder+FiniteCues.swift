extension AttributionFinder {
  /// The cue that a finite verb is, by what stands before its group: "X said", "said X", "X, who said".
  func finiteCue(at index: Int, group: VerbGroup) -> Cue? {
    var cue = Cue(form: .finite, verb: nodes[index].cue, at: index, groupStart: group.start)
    let before = group.start - 1
    guard before >= 0 else {
      // "Said Blinken: ...": only with a capital, after a quotation's unit or before a colon.
      guard words.saying.contains(nodes[index].word), let subject = invertedSubject(after: index) else { return nil }
      cue.form = .inverted
      cue.subject = subject
      return cue
    }
    let node = nodes[before]
    switch node.kind {
    case .openQuote:
      guard endsAsUtterance(before) || nodes[index].cue.contains(.quote) else { return nil }
      guard let subject = invertedSubject(after: index) else { return nil }
      cue.form = .inverted
      cue.subject = subject
      return cue
    case .comma, .dash:
      if node.kind == .comma, let subject = invertedSubject(after: index),
        isInversion(index, subject: subject, comma: before)
      {
        cue.form = .inverted
        cue.subject = subject
        return cue
      }
      guard let subject = subjectAcrossAside(closing: before) else { return nil }
      cue.subject = subject
      return cue
    case .word where node.word == words.and || node.word == words.but || node.word == words.or:
      guard let shared = sharedSubject(before: before) else { return nil }
      cue.subject = shared.subject
      cue.antecedent = shared.antecedent
      cue.isShared = true
      return cue
    case .word where words.subjectRelative.contains(node.word) || node.word == words.that:
      guard before > 0 else { return nil }
      let end = kind(before - 1) == .comma ? before - 1 : before
      guard end > 0, let antecedent = nounPhrase(endingBefore: end) else { return nil }
      if node.word == words.that, !classes(antecedent.upperBound - 1).contains(.document) { return nil }
      cue.subject = before..<before + 1
      cue.antecedent = antecedent
      return cue
    case .word, .openParenthesis, .number, .period, .clitic, .hyphen, .closeParenthesis:
      if group.start == index, node.classes.contains(.determiner), !node.classes.contains(.nominative),
        !words.quantifying.contains(node.word)
      {
        return nil
      }
      if let subject = subjectAcrossRelative(endingBefore: group.start) {
        cue.subject = subject
        return cue
      }
      guard let subject = nounPhrase(endingBefore: group.start) else { return nil }
      if verb(index).contains(.base), !verb(index).contains(.past), !group.hasDo, subject.lowerBound > 0,
        classes(subject.lowerBound - 1).contains(.finite)
      {
        return nil  // "let editorials tell them"
      }
      if isReducedRelative(subject) || subject.count > 1 && words.everything.contains(word(subject.lowerBound)) {
        return nil
      }
      // "the proposed plan", "an estimated 30": an adjective, not a verb.
      if subject.count == 1, classes(subject.lowerBound).contains(.determiner),
        !classes(subject.lowerBound).contains(.nominative),
        !(words.quantifying.contains(word(subject.lowerBound))
          && (beginsClause(index + 1) || kind(index + 1) == .comma || kind(index + 1) == .colon)),
        nodes[index].cue.contains(.past), index + 1 < nodes.count, !isQuotation(index + 1),
        word(index + 1) != words.that
      {
        return nil
      }
      // ", general notes, and": an adjective and a noun in a list.
      if subject.count == 1, subject.lowerBound > 0, kind(subject.lowerBound - 1) == .comma,
        nodes[subject.lowerBound].shape == .lower, verb(index).contains(.noun), kind(index + 1) == .comma,
        classes(subject.lowerBound).isDisjoint(with: [.nominative, .pronoun]), !isQuotation(subject.lowerBound - 2),
        word(index + 2) == words.and || word(index + 2) == words.or
      {
        return nil
      }
      // "a fund called “Hope”": a name, not a judgement.
      if nodes[index].cue.contains(.naming), isQuotation(index + 1), !nodes[index].cue.contains(.third),
        !endsInName(subject),
        subject.lowerBound == 0
          || !words.heldBack.contains(word(subject.lowerBound - 1)) && word(subject.lowerBound - 1) != words.which
      {
        return nil
      }
      // "a group called Hope": a name for it, not a report.
      if nodes[index].cue.contains([.naming, .past]), group.start == index, subject.lowerBound > 0 || subject.count > 1,
        nodes[index - 1].shape == .lower, nodes[index - 1].classes.isDisjoint(with: [.functionary, .pronoun]),
        index + 1 < nodes.count,
        nodes[index + 1].isCapitalized
          || word(index + 1) == words.the && index + 2 < nodes.count
            && nodes[index + 2].isCapitalized
      {
        return nil
      }
      // "who in 2010 said"
      if classes(subject.lowerBound).contains(.preposition), subject.lowerBound > 1,
        words.subjectRelative.contains(word(subject.lowerBound - 1)),
        let antecedent = nounPhrase(
          endingBefore: kind(subject.lowerBound - 2) == .comma ? subject.lowerBound - 2 : subject.lowerBound - 1)
      {
        cue.subject = subject.lowerBound - 1..<subject.lowerBound
        cue.antecedent = antecedent
        return cue
      }
      if classes(subject.lowerBound).contains(.preposition), !classes(subject.lowerBound).contains(.determiner),
        !isQuantity(subject.lowerBound)
      {
        return nil
      }
      // "what Trump says his plan would do": a relative clause, nothing is reported.
      if subject.lowerBound > 0, !nodes[index].cue.contains(.naming),
        words.heldBack.contains(word(subject.lowerBound - 1)), kind(subject.lowerBound - 2) != .comma,
        word(index + 1) != words.that, !isEnd(index + 1)
      {
        return nil
      }
      cue.subject = subject
      return cue
    default: return nil
    }
  }
}
