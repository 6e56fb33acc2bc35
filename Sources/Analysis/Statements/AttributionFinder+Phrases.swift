import News

/// Noun phrases around a cue: where the phrase that names the speaker begins and ends.
extension AttributionFinder {
  /// The noun phrase that ends before a node, back to the beginning of its clause.
  func nounPhrase(endingBefore end: Int) -> Range<Int>? {
    var start = end
    if end > 0, nodes[end - 1].classes.contains(.nominative), nodes[end - 1].kind == .word {
      return end - 1..<end
    }
    scan: while start > 0 {
      let node = nodes[start - 1]
      switch node.kind {
      case .word:
        if node.classes.contains(.subordinator) {
          guard node.word == words.and || node.word == words.or, joins(start - 1, end: end) else { break scan }
        } else if isVerb(start - 1) {
          break scan
        }
      case .comma:
        // "Jr., said" and lists of names: "Biden, Scholz and Macron said".
        guard isListComma(start - 1, end: end) || start < end && nodes[start].classes.contains(.nameSuffix) else {
          break scan
        }
      case .number, .hyphen, .clitic, .slash, .openParenthesis, .currency, .percent, .other: break
      case .apostrophe: break
      case .period:
        guard tokens[node.tokens.lowerBound].isGlued, start > 1, nodes[start - 2].kind == .word else { break scan }
      case .openQuote:
        guard start - 1 > 0, start < end, !endsAsUtterance(start - 1) else { break scan }
      default: break scan
      }
      start -= 1
    }
    return trimmedPhrase(start..<end)
  }

  /// Whether a word ends the clause before it: an auxiliary, a frequent finite verb, a verb that reports.
  func isVerb(_ index: Int) -> Bool {
    let node = nodes[index]
    if node.classes.contains(.auxiliary) { return true }
    if node.isCapitalized { return false }
    if node.classes.contains(.finite) {
      return !isAfterDeterminer(index)
    }
    if !node.cue.isDisjoint(with: [.past, .third, .gerund]), nodes[index].isCue { return true }
    return false
  }

  func isAfterDeterminer(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return !nodes[index - 1].classes.isDisjoint(with: [.determiner, .preposition]) || nodes[index - 1].kind == .clitic
      || nodes[index - 1].kind == .hyphen
  }

  /// Whether "and" joins two names or nouns rather than two clauses.
  func joins(_ conjunction: Int, end: Int) -> Bool {
    guard conjunction > 0, conjunction + 1 < end else { return false }
    let before = nodes[conjunction - 1]
    guard before.kind == .word || before.kind == .openParenthesis || before.kind == .clitic else { return false }
    // No verb may stand before it in the clause.
    var index = conjunction - 1
    while index >= 0, conjunction - index < 12 {
      let node = nodes[index]
      switch node.kind {
      case .comma, .dash, .semicolon, .colon, .openQuote: return true
      case .word:
        if isVerb(index) || !node.cue.isDisjoint(with: [.past, .third])
          || node.classes.contains(.subordinator) && node.word != words.and
        {
          return false
        }
        if node.shape == .lower, endsInEd(node.tokens.lowerBound), !isAfterDeterminer(index) { return false }
      default: break
      }
      index -= 1
    }
    return index < 0
  }

  func isListComma(_ comma: Int, end: Int) -> Bool {
    let next = word(comma + 1) == words.the ? comma + 2 : comma + 1
    guard comma > 0, next < end, nodes[comma - 1].isCapitalized, nodes[next].isCapitalized else { return false }
    // "Biden, Scholz and Macron": an "and" must follow among names.
    var index = comma + 1
    while index < end, nodes[index].isCapitalized || nodes[index].kind == .comma || word(index) == words.the {
      index += 1
    }
    guard index < end, word(index) == words.and else { return false }
    // "the UN, the EU and the bank"; in "in May, the Food and Drug Office" no list goes on.
    return next == comma + 1 || word(index + 1) == words.the
  }

  /// A phrase less what leads its clause in: "But", "Meanwhile", "On Thursday", "In a statement".
  func trimmedPhrase(_ phrase: Range<Int>) -> Range<Int>? {
    var start = phrase.lowerBound
    var end = phrase.upperBound
    // "Keller last night said"
    if end - start > 2, nodes[end - 1].classes.contains(.timeNoun),
      word(end - 2) == words.last || word(end - 2) == words.next, !endsInEd(nodes[end - 3].tokens.lowerBound)
    {
      end -= 2
    }
    while start < end {
      let node = nodes[start]
      let leads =
        node.kind != .word && node.kind != .number && node.kind != .openQuote
        || node.classes.contains(.connective) && !node.classes.contains(.nominative)
        || node.classes.contains(.subordinator) || node.word == words.as
        || node.classes.contains(.adverb) && start + 1 < end && !node.classes.contains(.functionary)
      guard leads else { break }
      start += 1
    }
    guard start < end else { return nil }
    if !isQuantity(start), nodes[start].classes.contains(.preposition) || nodes[start].classes.contains(.weekday) {
      start = afterAdjunct(start, end: end)
    }
    guard start < end else { return nil }
    if nodes[start].classes.contains(.adverb), start + 1 < end, classes(start + 1).contains(.nominative) { start += 1 }
    let last = nodes[end - 1]
    if last.kind == .word, end - start < 3,
      !last.classes.isDisjoint(with: [.weekday, .preposition])
        || last.classes.contains(.timeNoun) && !last.isCapitalized
    {
      return nil
    }
    if end - start == 1, last.kind != .word { return nil }
    return start..<end
  }

  /// "about half", "over 40", "at least two": a preposition that only weighs a number.
  func isQuantity(_ start: Int) -> Bool {
    guard words.weighing.contains(word(start)) else { return false }
    let next = word(start + 1) == words.least ? start + 2 : start + 1
    return kind(next) == .number || words.numeral.contains(word(next)) || word(next) == words.a
  }

  /// Where the subject begins in a phrase that a preposition leads in: after its object.
  func afterAdjunct(_ start: Int, end: Int) -> Int {
    var index = start + 1
    var seen = nodes[start].classes.contains(.weekday)
    while index < end {
      let node = nodes[index]
      let before = nodes[index - 1]
      if seen {
        if node.classes.contains(.nominative) { return index }
        let isFree = !before.classes.contains(.preposition) && before.word != words.and && before.kind != .hyphen
        if isFree, node.classes.contains(.determiner), node.kind == .word, !node.classes.contains(.preposition) {
          return index
        }
        if isFree, node.isCapitalized, !node.classes.contains(.weekday), !node.classes.contains(.month),
          before.kind == .number || before.classes.contains(.month)
            || before.shape == .lower && !before.classes.contains(.determiner)
            || before.classes.contains(.weekday)
        {
          return index
        }
      }
      if node.kind == .word || node.kind == .number, !node.classes.contains(.determiner) { seen = true }
      index += 1
    }
    return start
  }

  /// The subject after an inverted verb: ", said X, the head of Y".
  func invertedSubject(after index: Int) -> Range<Int>? {
    let start = index + 1
    var end = start
    scan: while end < nodes.count, end - start < 24 {
      let node = nodes[end]
      switch node.kind {
      case .word:
        if end == start {
          guard !node.classes.contains(.auxiliary), !node.classes.contains(.weekday),
            !node.classes.contains(.subordinator),
            !node.classes.contains(.preposition), !(node.classes.contains(.adverb) && node.word != words.that)
          else { return nil }
          if node.classes.contains(.nominative) { end += 1; break scan }
          guard
            node.isCapitalized || !node.classes.isDisjoint(with: [.determiner, .functionary, .body])
              || node.shape == .lower
          else { return nil }
        } else if node.classes.contains(.preposition) {
          guard
            node.word == words.of || node.word == words.for || node.word == words.with || word(end) == words.to
              || (nodes[end - 1].shape == .lower && (nodes[end + 1 < nodes.count ? end + 1 : end].isCapitalized))
                && !classes(end + 1).contains(.weekday) && !classes(end + 1).contains(.month)
          else { break scan }
        } else if node.classes.contains(.subordinator) {
          guard node.word == words.and, end + 1 < nodes.count, nodes[end + 1].isCapitalized else { break scan }
        } else if node.classes.contains(.weekday) || node.classes.contains(.auxiliary)
          || node.classes.contains(.nominative)
        {
          break scan
        }
      case .clitic, .hyphen, .number, .openParenthesis, .slash: break
      case .period:
        guard end + 1 < nodes.count, tokens[node.tokens.lowerBound].isGlued,
          nodes[end - 1].classes.contains(.abbreviation)
        else { break scan }
      default: break scan
      }
      end += 1
    }
    return end > start ? start..<end : nil
  }

  /// The source after "according to".
  func sourceAfter(_ start: Int) -> Range<Int>? {
    var end = start
    scan: while end < nodes.count, end - start < 30 {
      let node = nodes[end]
      switch node.kind {
      case .comma:
        if let name = nameInApposition(after: end, to: start..<end) { return start..<name }
        guard isListComma(end, end: nodes.count) else { break scan }
      case .semicolon, .colon, .dash, .question, .exclamation, .ellipsis: break scan
      case .period:
        if isEnd(end) { break scan }
      case .openQuote:
        if end > start, endsAsUtterance(end) { break scan }
      case .word:
        if node.word == words.and, word(end + 1) == words.that || classes(end + 1).contains(.nominative) { break scan }
        if node.classes.contains(.subordinator), node.word != words.and, node.word != words.or { break scan }
        if end > start, node.classes.contains(.auxiliary) { break scan }
      default: break
      }
      end += 1
    }
    return end > start ? start..<end : nil
  }

  /// The end of the full name after a comma that says who the phrase before it is: "the ministry's director, Anna Kask,".
  private func nameInApposition(after comma: Int, to phrase: Range<Int>) -> Int? {
    guard comma + 1 < nodes.count, phrase.contains(where: { !classes($0).isDisjoint(with: [.functionary, .role]) }),
      let mention = people.mention(at: nodes[comma + 1].tokens.lowerBound).map({ people.mentions[$0] }),
      mention.form == .full, mention.tokens.lowerBound == nodes[comma + 1].tokens.lowerBound
    else { return nil }
    var end = comma + 1
    while end < nodes.count, nodes[end].tokens.upperBound <= mention.tokens.upperBound { end += 1 }
    if kind(end) == .openParenthesis { end += 1 }
    return kind(end) == .comma || isEnd(end) ? end : nil
  }

  /// Whether a full name begins behind a noun: "veteran Anna Kask".
  private func isBeforeName(_ index: Int) -> Bool {
    guard index + 1 < nodes.count, nodes[index + 1].isCapitalized, nodes[index].classes.isEmpty,
      let mention = people.mention(at: nodes[index + 1].tokens.lowerBound)
    else { return false }
    return people.mentions[mention].form == .full && !people.mentions[mention].isModifier
      && people.mentions[mention].tokens.lowerBound == nodes[index + 1].tokens.lowerBound
  }

  /// Past a phrase for a time that leads a clause in: "this year", "the day after", "a month ago".
  private func afterTime(_ start: Int, limit: Int) -> Int? {
    guard start < limit, !nodes[start].classes.isDisjoint(with: [.determiner]) || kind(start) == .number,
      let noun = (start + 1..<min(start + 4, limit)).first(where: { nodes[$0].classes.contains(.timeNoun) })
    else { return nil }
    let next = noun + 1
    guard next < limit, kind(next) != .clitic, kind(next) != .hyphen else { return nil }
    if kind(next) == .comma { return next + 1 }
    if nodes[next].classes.contains(.nominative) || nodes[next].isCapitalized { return next }
    if nodes[next].classes.contains(.adverb) || word(next) == words.before || word(next) == words.after {
      let after = kind(next + 1) == .comma ? next + 2 : next + 1
      return after < limit && (nodes[after].classes.contains(.nominative) || nodes[after].isCapitalized) ? after : nil
    }
    return nil
  }

  /// The subject of the clause that a node stands in, from the beginning of the unit or the last semicolon.
  func clauseSubject(before limit: Int) -> Range<Int>? {
    var start = 0
    for index in 0..<limit where nodes[index].kind == .semicolon || nodes[index].kind == .dash && index < 6 {
      start = index + 1
    }
    // Past what leads in, up to its comma.
    while start < limit,
      nodes[start].classes.contains(.connective) || nodes[start].kind == .comma
        || nodes[start].classes.contains(.adverb) || nodes[start].kind == .openParenthesis
    {
      guard !nodes[start].classes.contains(.nominative) else { break }
      start += 1
    }
    // "This year he", "A few minutes later they"
    if let time = afterTime(start, limit: limit) { start = time }
    if start < limit,
      !nodes[start].classes.isDisjoint(with: [.preposition, .subordinator, .weekday])
        || nodes[start].word == words.asked
        || endsInIng(nodes[start].tokens.lowerBound) && nodes[start].kind == .word
          && !nodes[start].classes.contains(.pronoun)
    {
      if let comma = (start..<limit).first(where: { nodes[$0].kind == .comma }) {
        start = comma + 1
        while start + 1 < limit, nodes[start].classes.contains(.connective), kind(start + 1) == .comma { start += 2 }
      } else if nodes[start].classes.contains(.preposition) {
        start = afterAdjunct(start, end: limit)
      }
    }
    var end = start
    scan: while end < limit {
      let node = nodes[end]
      switch node.kind {
      case .word:
        if node.classes.contains(.nominative) {
          if end == start { end += 1 }
          break scan
        }
        if end > start, isVerb(end) || node.classes.contains(.adverb) { break scan }
        if end > start, node.word == words.last || node.word == words.next, classes(end + 1).contains(.timeNoun) {
          break scan
        }
        if end > start, node.classes.contains(.preposition), !classes(end + 1).isDisjoint(with: [.weekday, .month]) {
          break scan
        }
        if end > start, node.classes.contains(.subordinator), node.word != words.and { break scan }
        if end > start, node.shape == .lower, nodes[end - 1].isCapitalized,
          !nodes[end - 1].classes.contains(.determiner), !isBeforeName(end),
          !(end - start == 2 && nodes[start].classes.contains(.determiner)), !node.classes.contains(.preposition),
          !node.classes.contains(.functionary), !node.classes.contains(.body), node.word != words.and
        {
          break scan
        }
        if end > start, node.shape == .lower, endsInEd(node.tokens.lowerBound), !isAfterDeterminer(end) { break scan }
      case .clitic, .hyphen, .openParenthesis, .number, .slash: break
      case .period:
        guard tokens[node.tokens.lowerBound].isGlued else { break scan }
      default: break scan
      }
      end += 1
    }
    return end > start ? start..<end : nil
  }
}
