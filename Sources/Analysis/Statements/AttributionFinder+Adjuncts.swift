import News

/// What stands between a cue and what is said: the one spoken to, time, place and occasion.
extension AttributionFinder {
  /// Whether "to" leads in somebody spoken to rather than an infinitive.
  func isHearer(_ index: Int) -> Bool {
    guard index < nodes.count else { return false }
    return nodes[index].isCapitalized || !classes(index).isDisjoint(with: [.determiner, .functionary, .pronoun])
  }

  /// After the one spoken to: "reporters", "the committee", "CBS News".
  func afterAddressee(_ start: Int) -> Int {
    var index = start
    if word(index) == words.to { index += 1 }
    let first = index
    while index < nodes.count, index - first < 10 {
      let node = nodes[index]
      guard
        node.kind == .word || node.kind == .clitic || node.kind == .hyphen || node.kind == .number
          || node.kind == .openParenthesis
          || node.kind == .slash
      else {
        if node.kind == .openQuote, index > first, !endsAsUtterance(index), nodes[index - 1].isCapitalized {
          index += 1  // told Fox’s “Morning Show” that
          continue
        }
        return index
      }
      if node.word == words.that || words.interrogative.contains(node.word) { return index }
      if index > first {
        let before = nodes[index - 1]
        if node.classes.contains(.weekday) || node.classes.contains(.nominative), before.word != words.and {
          return index
        }
        if before.classes.contains(.pronoun), before.kind == .word,
          !before.classes.contains(.determiner) || before.word == word(first) && isObjectPronoun(first)
        {
          return index
        }
        if node.classes.contains(.preposition), node.word != words.of { return index }
        if node.classes.contains(.determiner), before.word != words.of, before.word != words.and { return index }
        if node.classes.contains(.auxiliary) || node.classes.contains(.adverb) { return index }
        if node.classes.contains(.subordinator), node.word != words.and { return index }
        // "told reporters Clinton would": a name after a common noun.
        if node.isCapitalized, before.shape == .lower, before.word != words.of, before.word != words.and,
          !before.classes.contains(.determiner), before.kind == .word
        {
          return index
        }
        if node.shape == .lower, before.isCapitalized,
          !(isPersonNoun(index) && classes(index - 2).contains(.determiner)),
          word(index - 2) != words.a && word(index - 2) != words.an,  // "a London conference"
          !(index + 1 < nodes.count && nodes[index + 1].isCapitalized
            && node.classes.isDisjoint(with: [.preposition, .auxiliary, .finite])),
          node.word != words.of, node.word != words.and,
          !before.classes.contains(.determiner)
        {
          return index
        }
      }
      index += 1
    }
    return index
  }

  /// A noun for somebody that a name or an adjective with a capital qualifies: "his Ukrainian counterpart".
  private func isPersonNoun(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.functionary, .role]) && !endsInS(nodes[index].tokens.lowerBound)
  }

  func isObjectPronoun(_ index: Int) -> Bool {
    classes(index).contains(.pronoun) && word(index) == words.her
  }

  /// After adjuncts of time, place and occasion: "on Wednesday", "in a statement", "during a visit to Kyiv".
  func afterAdjuncts(_ start: Int) -> Int {
    var index = start
    var turns = 0
    while index < nodes.count, turns < 6 {
      turns += 1
      let node = nodes[index]
      if node.kind == .openParenthesis { index += 1; continue }
      guard node.kind == .word || node.kind == .number else { return index }
      if qualifiesFigure(index) { return index }
      if words.timing.contains(node.word), isTime(index + 1) {
        index += 1  // "late on Thursday", "early Friday"
        continue
      }
      if !node.classes.isDisjoint(with: [.weekday, .adverb]), !node.classes.contains(.nominative) {
        if kind(index + 1) == .clitic { return index }  // "said Monday's vote"
        if node.classes.contains(.determiner), kind(index + 1) == .word, word(index + 1) != words.that {
          return index  // "said all targets"
        }
        if words.focusing.contains(node.word), kind(index + 1) == .word || kind(index + 1) == .number,
          word(index + 1) != words.that
        {
          return index  // "said only half"
        }
        index += 1
        continue
      }
      if node.shape == .lower, endsInLy(node.tokens.lowerBound) { index += 1; continue }
      if node.classes.contains(.month), kind(index + 1) == .number { index += 2; continue }
      if node.classes.contains(.timeNoun) { index += 1; continue }
      if node.classes.contains(.determiner) || node.word == words.last || node.word == words.next,
        classes(index + 1).contains(.timeNoun)
      {
        // "this week", but "this week is": then it is the subject.
        if classes(index + 2).contains(.auxiliary) { return index }
        index += 2
        continue
      }
      guard words.adjunctPreposition.contains(node.word), node.word != words.to || isHearer(index + 1) else {
        return index  // "continues to call for"
      }
      let end = afterPrepositionalPhrase(index)
      if end <= index { return index }
      index = end
    }
    return index
  }

  /// Whether a day, a month or a time of day stands at a node, or "on" before it.
  private func isTime(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.weekday, .month, .timeNoun])
      || word(index) == words.on && !classes(index + 1).isDisjoint(with: [.weekday, .month])
  }

  /// Whether a word belongs to the figure behind it, and so to what is said: "said about $3 billion was needed", "said
  /// nearly 30,000 had left".
  private func qualifiesFigure(_ index: Int) -> Bool {
    guard nodes[index].shape == .lower,
      words.approximating.contains(word(index)) || endsInLy(nodes[index].tokens.lowerBound)
    else { return false }
    switch kind(index + 1) {
    case .number, .currency: return true
    case .word: return nodes[index + 1].isCapitalized && kind(index + 2) == .currency
    default: return false
    }
  }

  func afterPrepositionalPhrase(_ preposition: Int) -> Int {
    var index = preposition + 1
    var hasNoun = false
    while index < nodes.count, index - preposition < 14 {
      let node = nodes[index]
      switch node.kind {
      case .word:
        if node.classes.contains(.nominative), index == preposition + 1, words.clausal.contains(word(preposition)) {
          // "before he left": up to the comma.
          while index < nodes.count, kind(index) != .comma, !isQuotation(index), !isEnd(index) { index += 1 }
          return index
        }
        if node.word == words.that || node.classes.contains(.nominative) { return index }
        let before = nodes[index - 1]
        if hasNoun {
          if qualifiesFigure(index) { return index }
          if node.classes.contains(.auxiliary) { return preposition }  // it was the clause's subject
          if node.classes.contains(.weekday) || words.adjunctPreposition.contains(node.word) && node.word != words.of {
            return index
          }
          if node.classes.contains(.determiner), !before.classes.contains(.preposition), before.word != words.and {
            return index
          }
          if node.isCapitalized, before.shape == .lower, !before.classes.contains(.determiner),
            !before.classes.contains(.preposition), before.word != words.and
          {
            return index
          }
          if node.classes.contains(.subordinator), node.word != words.and { return index }
        }
        if !node.classes.contains(.determiner) { hasNoun = true }
      case .number: hasNoun = true
      case .clitic, .hyphen, .slash, .openParenthesis: break
      case .openQuote:
        // The name of a broadcast: “Meet the Press”.
        if hasNoun && nodes[index - 1].kind == .word && !nodes[index - 1].classes.contains(.determiner)
          || endsAsUtterance(index) && !isEnd(index + 1) && kind(index + 1) != .word
        {
          return index
        }
        hasNoun = true
      case .period:
        guard !isEnd(index) else { return index }
      default: return index
      }
      index += 1
    }
    return index
  }

  /// "said, after talks in Brussels, that": the "that" after a comma soon after another.
  func thatAfterAside(_ comma: Int) -> Int? {
    if word(comma + 1) == words.that { return comma + 1 }
    var index = comma + 1
    while index < nodes.count, index - comma < 24 {
      if nodes[index].kind == .comma, word(index + 1) == words.that { return index + 1 }
      if nodes[index].kind == .openQuote || nodes[index].kind == .semicolon { break }
      index += 1
    }
    // "told a crowd in Salem, Oregon, on Monday that"
    return nodes.indices.contains(comma + 1) && nodes[comma + 1].isCapitalized ? thatAhead(comma + 1) : nil
  }

  /// A "that" that begins the content although words stand before it: "wrote in his memoir that".
  func thatAhead(_ start: Int) -> Int? {
    var index = start
    while index < nodes.count, index - start < 6 {
      let node = nodes[index]
      if node.word == words.that {
        if words.tales.contains(word(index - 1)) || word(index - 1) == words.to { return nil }
        return index > start && classes(index + 1).isDisjoint(with: [.auxiliary]) ? index : nil
      }
      if node.classes.contains(.nominative) || node.classes.contains(.auxiliary) || node.classes.contains(.finite)
        || !node.cue.isEmpty
      {
        return nil
      }
      switch node.kind {
      case .word, .hyphen, .clitic, .number: break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  func closingDash(after open: Int) -> Int? {
    (open + 1..<min(open + 20, max(nodes.count, open + 1))).first { $0 < nodes.count && nodes[$0].kind == .dash }
  }
}
