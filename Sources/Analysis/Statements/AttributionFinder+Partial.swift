import News

/// Words in quotation marks in a clause whose verb is no cue: "He offered “my thoughts and prayers”".
extension AttributionFinder {
  /// Attributes a partial quotation that nothing took to the person who is the subject of its clause.
  mutating func attributePartial() {
    for index in nodes.indices where nodes[index].isQuotation && !isUsed[nodes[index].quotation] {
      let content = quotations[nodes[index].quotation].content
      guard index > 1, content.count > 3, !isTitle(content),
        !tokens[content.lowerBound].isCapitalized || isFirstPerson(content),
        let subject = clauseSubject(before: index), isSpeaker(subject),
        let verb = (subject.upperBound..<index).first(where: { isPredicate($0) }),
        !(verb..<index).contains(where: { nodes[$0].kind == .semicolon || nodes[$0].kind == .dash || nodes[$0].isCue }),
        !(verb..<index).contains(where: { words.relative.contains(word($0)) })
      else { continue }
      let start = verb + 1
      guard start <= index else { continue }
      var end = index + 1
      while end < nodes.count, kind(end) != .comma, kind(end) != .dash, kind(end) != .semicolon, !isEnd(end),
        !words.opening.contains(word(end)), word(end) != words.and, word(end) != words.but
      {
        end += 1
      }
      if add(start..<end, source: subject, cue: verb..<verb + 1), let last = found.indices.last {
        found[last].isWeak = !words.talking.contains(word(verb))
      }
      return
    }
  }

  private func isFirstPerson(_ content: Range<Int>) -> Bool {
    content.prefix(3).contains { tokens[$0].classes.contains(.nominative) }
  }

  /// "he", "she", "they", or a phrase that a person's name ends.
  private func isSpeaker(_ subject: Range<Int>) -> Bool {
    if subject.count == 1, [words.he, words.she, words.they].contains(word(subject.lowerBound)) { return true }
    let last = nodes[subject.upperBound - 1]
    guard let mention = people.mention(at: last.tokens.lowerBound) else { return false }
    return !people.mentions[mention].isModifier
  }

  private func isPredicate(_ index: Int) -> Bool {
    let node = nodes[index]
    guard node.kind == .word, node.shape == .lower, !node.classes.contains(.auxiliary) else { return false }
    return words.have.contains(word(index - 1)) && word(index + 1) == words.of || node.classes.contains(.finite)
      || endsInEd(node.tokens.lowerBound) || endsInS(node.tokens.lowerBound)
      || !node.cue.isEmpty
  }
}
