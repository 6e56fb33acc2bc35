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
    guard let first = nodes.first, first.isQuotation, !isUsed[first.quotation], nodes.count > 2, kind(1) == .dash,
      nodes.count < 14,
      nodes[2].isCapitalized
    else { return }
    var end = nodes.count
    while end > 3, isEnd(end - 1) { end -= 1 }
    guard
      let name = (2..<end).first(where: {
        nodes[$0].kind != .word && nodes[$0].kind != .hyphen && nodes[$0].kind != .period
      }).map({ 2..<$0 }) ?? Optional(2..<end),
      !name.isEmpty, !hasFiniteVerb(name)
    else { return }
    add(0..<1, source: name, cue: 1..<2)
  }

  /// Whether some words are written as a heading is: all but the small ones with capitals.
  private func isTitle(_ content: Range<Int>) -> Bool {
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
    guard content.count > 3, !isTitle(content) else { return }
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
    found.append(attribution)
  }
}
