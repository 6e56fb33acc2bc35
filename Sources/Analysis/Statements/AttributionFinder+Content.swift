import News

/// Where reported content begins and ends around a cue.
extension AttributionFinder {
  /// What stands after a cue.
  struct Following {
    enum Form { case none, that, bare, quotation, commaQuotation, colon, colonAtEnd, infinitive, object, naming }
    var form: Form
    /// The first node of the content.
    var start: Int
    /// The node after the cue with its addressee and adjuncts.
    var cueEnd: Int
  }

  /// Reads on after a verb: addressee, time and place, then the content.
  func following(_ cue: Cue) -> Following {
    var index = cue.at + 1
    let verb = cue.verb
    if cue.form == .inverted, let subject = cue.subject { index = subject.upperBound }
    if word(index) == words.out { index += 1 }  // "pointed out"
    if cue.form != .inverted,
      verb.contains(.addressee) && ![words.in, words.on, words.at, words.for].contains(word(index))
        || word(index) == words.to && isHearer(index + 1)
    {
      index = afterAddressee(index)
    }
    let afterVerb = index
    index = afterAdjuncts(index)
    if isEnd(index) { return Following(form: .none, start: index, cueEnd: index) }
    let takesClause = !verb.isDisjoint(with: [.that, .bare, .question])
    if word(index) == words.that, words.tales.contains(word(index - 1)) || word(index - 1) == words.to {
      // "telling a story that nobody believes", "add to that boom"
      return Following(form: .none, start: index, cueEnd: index)
    }
    if word(index) == words.that, takesClause { return Following(form: .that, start: index + 1, cueEnd: index) }
    switch nodes[index].kind {
    case .colon:
      if isEnd(index + 1) { return Following(form: .colonAtEnd, start: index, cueEnd: index) }
      return Following(form: .colon, start: index + 1, cueEnd: index)
    case .openQuote: return Following(form: .quotation, start: index, cueEnd: index)
    case .comma:
      if isQuotation(index + 1),
        endsAsUtterance(index + 1) || isEnd(index + 2) || kind(index + 2) == .dash && beginsWithCapital(index + 1)
      {
        return Following(form: .commaQuotation, start: index + 1, cueEnd: index)
      }
      if let that = thatAfterAside(index) { return Following(form: .that, start: that + 1, cueEnd: index) }
      // "say in the car, they found drugs": the adjunct belongs to what is said.
      if index > afterVerb, cue.form == .finite, words.saying.contains(word(cue.at)),
        classes(afterVerb).contains(.preposition),
        classes(afterVerb + 1).isDisjoint(with: [.weekday, .month]), cue.start == 0 || kind(cue.start - 1) != .comma,
        classes(index + 1).contains(.nominative), beginsClause(index + 1)
      {
        return Following(form: .bare, start: afterVerb, cueEnd: afterVerb)
      }
      return Following(form: .none, start: index, cueEnd: index)
    case .dash where closingDash(after: index).map({ word($0 + 1) == words.that }) ?? false:
      // "said — on Monday, it seems — that"
      let close = closingDash(after: index) ?? index
      return Following(form: .that, start: close + 2, cueEnd: index)
    case .dash, .semicolon: return Following(form: .none, start: index, cueEnd: index)
    default: break
    }
    if cue.form == .inverted { return Following(form: .none, start: index, cueEnd: index) }
    if takesClause, !classes(index).contains(.determiner) || verb.contains(.addressee), let that = thatAhead(index) {
      return Following(form: .that, start: that + 1, cueEnd: that)
    }
    if verb.contains(.bare), isClause(index, cue: cue) {
      return Following(form: .bare, start: index, cueEnd: index)
    }
    if verb.contains(.that) || verb.contains(.question), beginsClause(index) {
      return Following(form: .bare, start: index, cueEnd: index)
    }
    return Following(form: .none, start: afterVerb, cueEnd: index)
  }

  /// Whether what follows "said" is a clause: not "said so", not a noun phrase alone.
  func isClause(_ index: Int, cue: Cue) -> Bool {
    if beginsClause(index) { return true }
    let limit = min(nodes.count, index + 30)
    let isSaying = words.saying.contains(word(cue.at))
    if isSaying, word(index) == words.it { return false }
    if isSaying {
      let isEmpty = words.empty.contains(word(index)) && !hasFiniteVerb(index + 1..<min(index + 6, limit))
      return !isEmpty && word(index) != words.as
        && (hasFiniteVerb(index..<limit) || limit - index > 3)
    }
    var end = index
    while end < limit, kind(end) != .comma { end += 1 }
    return nodes[index].isCapitalized && hasFiniteVerb(index + 1..<max(end, index + 1))
  }

  /// Whether a clause begins at a node, without "that": a question word, a subject pronoun, or a phrase and its verb.
  func beginsClause(_ index: Int) -> Bool {
    guard index < nodes.count,
      nodes[index].kind == .word || nodes[index].kind == .number || nodes[index].kind == .currency
    else { return false }
    if word(index + 1) == words.to { return false }
    if words.interrogative.contains(word(index)) { return true }
    if word(index) == words.it {
      return hasFiniteVerb(index + 1..<min(index + 5, nodes.count)) || kind(index + 1) == .clitic
    }
    if classes(index).contains(.nominative), index + 1 < nodes.count { return true }
    if !classes(index).isDisjoint(with: [.subordinator, .auxiliary]) || word(index) == words.as
      || word(index) == words.by
    {
      return false
    }
    var next = index + 1
    var count = 0
    while next < nodes.count, count < 10 {
      let node = nodes[next]
      switch node.kind {
      case .word:
        if node.classes.contains(.auxiliary) { return true }
        if node.classes.contains(.finite), !isPrecededByDeterminer(next) { return true }
        if node.shape == .lower, node.classes.isEmpty || node.cue.contains(.past), endsInEd(next),
          !isPrecededByDeterminer(next),
          nodes[next - 1].isCapitalized || classes(next + 1).contains(.determiner) || word(next + 1) == words.to
            || classes(next + 1).contains(.pronoun)
        {
          return true
        }
        if node.word == words.that || node.word == words.who || node.word == words.which { return false }
        if node.word == words.to { return false }
        if node.classes.contains(.subordinator), node.word != words.and { return false }
      case .comma, .colon, .semicolon, .dash, .openQuote, .question: return false
      default: break
      }
      next += 1
      count += 1
    }
    return false
  }

  func isPrecededByDeterminer(_ index: Int) -> Bool {
    index > 0 && !nodes[index - 1].classes.isDisjoint(with: [.determiner, .preposition])
  }

  /// The node after the content that begins at `start`: up to the next clause with a cue of its own, or the unit's end.
  func contentEnd(from start: Int, cue number: Int) -> Int {
    let end = clauseEnd(from: start, cue: number)
    return end > start ? endWithoutTail(start..<end, cue: number) : end
  }

  private func clauseEnd(from start: Int, cue number: Int) -> Int {
    var end = nodes.count
    if let item = nextItem(within: start..<end) { end = item }
    while end > start, isEnd(end - 1) { end -= 1 }
    let opener = cues[number].form == .nominal ? 0 : cues[number].start - 1
    if opener >= 0, opener < start, word(opener) != words.as || !leadsIn(cues[number]) || kind(start - 1) != .comma,
      words.opening.contains(word(opener)) || cues[number].form == .nominal && classes(0).contains(.preposition),
      opener == 0 || opener < 4 && kind(0) != .openQuote,
      let comma = (start..<end).first(where: {
        nodes[$0].kind == .comma && !classes($0 + 1).contains(.subordinator) || $0 + 1 < end && endsAsUtterance($0)
      })
    {
      end = isQuotation(comma) ? comma + 1 : comma
    }
    if cues[number].form == .participial, let subject = cues[number].subject, subject.lowerBound > cues[number].at {
      end = min(end, subject.lowerBound - 1)
    }
    var next = number + 1
    while next < cues.count {
      let cue = cues[next]
      if !cue.isShared, let subject = cue.subject, subject.lowerBound < start, cue.groupStart > start + 1,
        kind(cue.groupStart - 1) == .comma, cue.form == .finite
      {
        return min(end, cue.groupStart - 1)  // the verb of the clause that this one is an aside in
      }
      if cue.start > start, let cut = cut(before: cue, from: start) {
        return min(end, cut)
      }
      next += 1
    }
    return end
  }

  /// Where the next item of a list in one line begins, after a dash and with a label of its own: "- Reuters: Trump".
  private func nextItem(within range: Range<Int>) -> Int? {
    for dash in range.dropFirst() where kind(dash) == .dash {
      var index = dash + 1
      while index < range.upperBound, index - dash < 8, nodes[index].kind == .word, nodes[index].isCapitalized {
        index += 1
      }
      if index > dash + 1, index < range.upperBound, kind(index) == .colon { return dash }
    }
    return nil
  }

  /// Where the content before a later cue ends, nil where that cue lies within the content.
  func cut(before cue: Cue, from start: Int) -> Int? {
    switch cue.form {
    case .inverted: return nil
    case .asked:
      let before = cue.groupStart - 1
      return kind(before) == .comma ? before : words.opening.contains(word(before)) ? before : nil
    case .nominal: return nil
    case .according:
      guard cue.groupStart > start + 1 else { return nil }
      let before = cue.groupStart - 1
      return kind(before) == .comma ? before : isQuotation(before) || cue.groupStart > start + 3 ? cue.groupStart : nil
    case .participial:
      let before = cue.groupStart - 1
      if kind(before) == .comma { return before }
      if word(before) == words.and { return kind(before - 1) == .comma ? before - 1 : before }
      if isQuotation(before), endsAsUtterance(before) { return cue.groupStart }
      return nil
    case .finite:
      if cue.isShared {
        let conjunction = cue.groupStart - 1
        guard conjunction > start else { return nil }
        return kind(conjunction - 1) == .comma ? conjunction - 1 : conjunction
      }
      var before = cue.start - 1
      guard before > start else { return nil }
      if word(before) == words.as, kind(before - 1) == .comma { return nil }
      if word(before) == words.and || word(before) == words.but
        || classes(before).contains(.subordinator) && kind(before - 1) == .comma
      {
        guard word(before) != words.that, !words.interrogative.contains(word(before)) else { return nil }
        before -= 1
        if isQuotation(before) { return before + 1 }
        guard kind(before) == .comma || kind(before) == .semicolon || kind(before) == .dash else { return nil }
        return before
      }
      switch kind(before) {
      case .semicolon: return before
      case .comma:
        return cue.antecedent == nil ? before : nil
      default:
        if isQuotation(before), endsAsUtterance(before) { return before + 1 }
        return nil
      }
    }
  }
}
