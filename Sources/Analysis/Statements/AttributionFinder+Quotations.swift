import News

/// Quotations without a verb: after a colon, standing alone, going on after their cue.
extension AttributionFinder {
  /// `X: “…”` and, in headlines, `X: …`.
  mutating func attributeColon() {
    guard let colon = nodes.firstIndex(where: { $0.kind == .colon }), colon > 0, colon <= 10,
      cues.allSatisfy({ $0.at > colon })
    else { return }
    guard colon + 1 < nodes.count else { return }
    let phrase = 0..<colon
    guard phrase.allSatisfy({ nodes[$0].kind != .comma || colon <= 8 }), !hasFiniteVerb(phrase), nodes[0].kind == .word,
      nodes[0].isCapitalized
    else { return }
    if isQuotation(colon + 1) {
      guard !isUsed[nodes[colon + 1].quotation],
        nodes[colon - 1].isCapitalized || nodes[colon - 1].kind == .openParenthesis
      else { return }
      add(colon + 1..<nodes.count, source: phrase, cue: colon..<colon + 1)
    }
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

  /// Whether some words are written as a heading is: all but the small ones with capitals.
  func isTitle(_ content: Range<Int>) -> Bool {
    guard content.count < 12 else { return false }
    return content.dropFirst().allSatisfy { index in
      tokens[index].kind != .word || tokens[index].isCapitalized || tokens[index].classes.contains(.function)
    } && content.dropFirst().contains { tokens[$0].isCapitalized }
  }

  /// Quotations of the unit that no cue took: the unit goes on with the speaker before, or its quotation stands alone.
  mutating func attributeRest(foundBefore before: Int) {
    guard found.count == before, let first = nodes.first, first.isQuotation, !isUsed[first.quotation] else { return }
    guard isEnd(1) else { return }
    let content = quotations[first.quotation].content
    guard content.count > 3, !isTitle(content), endsAsUtterance(0) || found.last?.paragraph == unit.paragraph else {
      return
    }
    isUsed[first.quotation] = true
    var attribution = Attribution(
      content: trimmed(content), kind: .direct, source: nil, antecedent: nil, cue: nil, origin: .floating,
      paragraph: unit.paragraph)
    if let last = found.last, last.kind != .indirect || last.paragraph == unit.paragraph,
      unit.paragraph - last.paragraph <= 1, last.source != nil
    {
      attribution.source = last.source
      attribution.antecedent = last.antecedent
      attribution.cue = last.cue
      attribution.origin = .continued
    }
    append(attribution)
  }
}
