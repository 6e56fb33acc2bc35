import News

/// Quotations without a verb: after a colon, standing alone, going on after their cue.
extension AttributionFinder {
  /// `X: “…”`, also without a name before the colon.
  mutating func attributeColon() {
    for colon in nodes.indices where nodes[colon].kind == .colon {
      var next = colon + 1
      while kind(next) == .other { next += 1 }  // the asterisks of markup
      guard isQuotation(next) else { continue }
      let quotation = nodes[next].quotation
      guard !isUsed[quotation], colon > 0, endsAsUtterance(next) || isEnd(next + 1) else { continue }
      let name =
        nameBefore(colon)
        ?? (hasFiniteVerb(0..<colon) || cues.contains { $0.at < colon } ? clauseSubject(before: colon) : nil)
      guard name != nil || quotations[quotation].content.count > 6 else { continue }
      add(next..<next + 1, source: name, cue: name == nil ? nil : colon..<colon + 1)
    }
  }

  /// Headlines: "Keller: port must stay open", "Port must stay open: Keller". The name is a person's.
  mutating func attributeHeadline() {
    guard let colon = nodes.firstIndex(where: { $0.kind == .colon }), colon > 0, colon + 1 < nodes.count,
      !nodes.contains(where: { $0.isQuotation && isUsed[$0.quotation] }), cues.isEmpty
    else { return }
    var end = nodes.count
    while end > colon + 1, isEnd(end - 1) { end -= 1 }
    if nodes[0].isQuotation, colon == 1, let mention = people.mention(at: nodes[2].tokens.lowerBound),
      !people.mentions[mention].isModifier
    {
      // “We will not give up”: Keller on the strike
      var last = 2
      while last < end, nodes[last].tokens.upperBound <= people.mentions[mention].tokens.upperBound { last += 1 }
      add(0..<1, source: 2..<max(last, 3), cue: 1..<2)
    } else if colon <= 3, end - colon > 3, isOutlet(colon - 1) {
      add(colon + 1..<end, source: 0..<colon, cue: colon..<colon + 1)
    } else if colon <= 5, end - colon > 3, isPerson(0..<colon) {
      add(colon + 1..<end, source: 0..<colon, cue: colon..<colon + 1)
    } else if colon > 2, end > colon + 1, end - colon <= 6, isPerson(colon + 1..<end) {
      add(0..<colon, source: colon + 1..<end, cue: colon..<colon + 1)
    }
  }

  /// A line of a live report or a list: "13:10 – Keller: port must stay open", "- Kask: no news". The name is a person's.
  mutating func attributeSubheading() {
    let end = unit.tokens.upperBound
    guard tokens[unit.tokens.lowerBound].lineBreaks > 0, end == tokens.count || tokens[end].lineBreaks > 0,
      cues.isEmpty, nodes.count > 4, nodes.count < 30, kind(nodes.count - 1) != .period,
      !nodes.contains(where: { $0.isQuotation && isUsed[$0.quotation] })
    else { return }
    // "13:10 —", "10:40 a.m.", "-"
    var start = 0
    while start < min(8, nodes.count), nodes[start].kind != .word || nodes[start].word == words.a || isOfClock(start) {
      start += 1
    }
    guard let colon = nodes.indices.first(where: { $0 > start && nodes[$0].kind == .colon }), colon - start <= 5,
      nodes.count - colon > 3, nodes[start].isCapitalized, isPerson(start..<colon),
      hasFiniteVerb(colon + 1..<nodes.count)
    else { return }
    add(colon + 1..<nodes.count, source: start..<colon, cue: colon..<colon + 1)
  }

  /// Whether a word after a time belongs to it: "a.m.", "GMT".
  private func isOfClock(_ index: Int) -> Bool {
    index > 0 && kind(index - 1) == .number && nodes[index].tokens.count == 1
      && (nodes[index].shape == .upper || tokens[nodes[index].tokens.lowerBound].hasPoint)
      && tokens[nodes[index].tokens.lowerBound].end - tokens[nodes[index].tokens.lowerBound].start < 5
  }

  /// Whether a word is the name of an outlet or a body that headlines quote.
  private func isOutlet(_ index: Int) -> Bool {
    nodes[index].isCapitalized && SpeakerResolver.outlets.contains(word(index))
  }

  /// Whether a phrase ends in the name of a person.
  private func isPerson(_ range: Range<Int>) -> Bool {
    guard let mention = people.mention(at: nodes[range.upperBound - 1].tokens.lowerBound) else { return false }
    return !people.mentions[mention].isModifier && !hasFiniteVerb(range)
  }

  /// The name or phrase that ends before a colon, after a dash or from the beginning: "A headline – John Brown: “…”".
  private func nameBefore(_ colon: Int) -> Range<Int>? {
    let isPerson = isPerson(colon - 1..<colon)
    var start = colon
    while start > 0, colon - start < (isPerson ? 24 : 12) {
      switch nodes[start - 1].kind {
      case .word, .period, .hyphen, .openParenthesis, .clitic, .number: start -= 1
      case .comma where start - 1 > 0: start -= 1
      case .other where start > 1 && nodes[start].tokens.count == 1 && isHandle(start): start -= 1
      default: return phrase(start..<colon, longest: isPerson ? 24 : 9)
      }
    }
    return start == 0 ? phrase(start..<colon, longest: isPerson ? 24 : 9) : nil
  }

  /// Whether a word is the name of an account behind a person's: "Keller @annakeller".
  private func isHandle(_ index: Int) -> Bool {
    tokens[nodes[index].tokens.lowerBound].isGlued && endsInName(index - 2..<index - 1)
  }

  private func phrase(_ range: Range<Int>, longest: Int) -> Range<Int>? {
    guard !range.isEmpty, !hasFiniteVerb(range) else { return nil }
    var start = range.lowerBound
    if let from = range.last(where: { word($0) == words.from }) { start = from + 1 }
    guard start < range.upperBound,
      nodes[start].isCapitalized || classes(start).contains(.determiner) && start > range.lowerBound,
      range.upperBound - start <= longest
    else { return nil }
    return start..<range.upperBound
  }

  /// “…” — Name: the quotation's author after a dash, as under a motto.
  mutating func attributeSignature() {
    if let first = nodes.first, first.kind == .dash, let name = signature(from: 1), let last = found.last,
      last.origin != .explicit || last.source == nil, let quotation = quotations[..<unit.quotations.lowerBound].last,
      quotation.tokens.upperBound == unit.tokens.lowerBound, last.content.lowerBound >= quotation.tokens.lowerBound
    {
      found[found.count - 1].source = tokens(of: name)
      found[found.count - 1].cue = first.tokens
      found[found.count - 1].origin = .explicit
      return
    }
    guard let first = nodes.first, first.isQuotation, !isUsed[first.quotation], kind(1) == .dash,
      let name = signature(from: 2)
    else { return }
    add(0..<1, source: name, cue: 1..<2)
  }

  /// A name that ends the unit, perhaps with what the person is after a comma.
  func signature(from start: Int) -> Range<Int>? {
    guard start < nodes.count, nodes.count - start < 14, nodes[start].isCapitalized else { return nil }
    var end = start
    while end < nodes.count,
      nodes[end].kind == .word || nodes[end].kind == .hyphen || nodes[end].kind == .period && !isEnd(end)
    { end += 1 }
    guard isEnd(end) || kind(end) == .comma || kind(end) == .openParenthesis, !hasFiniteVerb(start..<end) else {
      return nil
    }
    return start..<end
  }

  /// Whether a quotation is a paragraph of its own and so short that it heads a section.
  func isHeading(_ index: Int) -> Bool {
    let quotation = quotations[nodes[index].quotation]
    let end = quotation.tokens.upperBound
    return quotation.content.count < 7 && tokens[quotation.tokens.lowerBound].lineBreaks > 0
      && (end == tokens.count || tokens[end].lineBreaks > 0) && index == 0 && found.last?.paragraph != unit.paragraph
      && !hasShortVerb(quotation.content)
  }

  private func hasShortVerb(_ content: Range<Int>) -> Bool {
    content.contains { !tokens[$0].classes.isDisjoint(with: [.auxiliary, .nominative]) }
  }

  /// Whether some words are written as a heading is: all but the small ones with capitals.
  func isTitle(_ content: Range<Int>) -> Bool {
    guard content.count < 12 else { return false }
    return content.dropFirst().allSatisfy { index in
      tokens[index].kind != .word || tokens[index].isCapitalized || tokens[index].classes.contains(.function)
    } && content.dropFirst().contains { tokens[$0].isCapitalized }
  }

  /// Whether the sentence before begins with somebody else than a source, and reports nothing: "Kask, who led it, sees no
  /// end. “We go on.”"
  private func turnsAway(from source: Range<Int>) -> Bool {
    guard let turnsTo, lastUnit < unitNumber - 1 else { return false }
    return !source.contains { people.mention(at: $0).map { people.mentions[$0].person } == turnsTo }
  }

  /// Quotations of the unit that no cue took: the unit goes on with the speaker before, or its quotation stands alone.
  mutating func attributeRest(foundBefore before: Int) {
    guard found.count == before, let first = nodes.first, first.isQuotation, !isUsed[first.quotation] else { return }
    guard isEnd(1) else { return }
    let content = quotations[first.quotation].content
    guard content.count > 3, !isTitle(content), !isHeading(0),
      endsAsUtterance(0) || found.last?.paragraph == unit.paragraph
    else {
      return
    }
    isUsed[first.quotation] = true
    var attribution = Attribution(
      content: trimmed(content), kind: .direct, source: nil, antecedent: nil, cue: nil, origin: .floating,
      paragraph: unit.paragraph)
    var latest = found.last
    if latest?.kind == .indirect, lastUnit == unitNumber - 1,
      let direct = found.last(where: { $0.kind == .direct && $0.origin == .explicit && $0.paragraph == unit.paragraph }
      ),
      found.count < 3 || found[found.count - 2].content == direct.content
    {
      latest = direct  // “No,” he said when the reporter cited the figure. “Never.”
    }
    if let last = latest, last.kind != .indirect || last.paragraph == unit.paragraph,
      unit.paragraph - last.paragraph <= 1, let source = last.source, !turnsAway(from: source)
    {
      attribution.source = source
      attribution.antecedent = last.antecedent
      attribution.cue = last.cue
      attribution.origin = .continued
    }
    append(attribution)
  }
}
