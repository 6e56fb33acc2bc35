import News

/// Cues of several words: "hit back that", "put the losses at".
extension AttributionFinder {
  /// "hit back that …", "shot back on the channel: “…”".
  func backCue(at index: Int) -> Cue? {
    guard words.hittingBack.contains(word(index)), word(index + 1) == words.back else { return nil }
    let after = afterAdjuncts(index + 2)
    let isFollowed =
      word(after) == words.that || kind(after) == .colon || isQuotation(after)
      || kind(after) == .comma && isQuotation(after + 1)
    let group = verbGroup(before: index)
    guard isFollowed, !group.isNegated, !group.hasModal, !group.hasTo, var cue = finiteCue(at: index, group: group)
    else { return nil }
    cue.at = index + 1
    cue.verb = [.quote, .that, .past]
    return cue
  }

  /// "“…,” Keller was quoted by the agency as saying", "was quoted as saying that …".
  func quotedCue(at index: Int) -> Cue? {
    guard words.saying.contains(word(index)), verb(index).contains(.gerund), word(index - 1) == words.as,
      let quoted = (max(0, index - 9)..<index).last(where: { word($0) == words.quoted })
    else { return nil }
    let group = verbGroup(before: quoted)
    guard group.hasBe, !group.isNegated, let subject = nounPhrase(endingBefore: group.start) else { return nil }
    return Cue(
      form: .finite, verb: [.bare, .that, .quote, .past], at: index, groupStart: group.start, subject: subject)
  }

  /// "puts the losses at 800 men": a figure that somebody names.
  func figureCue(at index: Int) -> Cue? {
    guard words.putting.contains(word(index)), nodes[index].shape == .lower else { return nil }
    let group = verbGroup(before: index)
    guard !group.isNegated, !group.hasModal, !group.hasTo, !group.hasBe,
      let at = (index + 2..<min(index + 12, max(nodes.count, index + 2))).first(where: {
        $0 >= nodes.count || nodes[$0].kind != .word && nodes[$0].kind != .clitic
          || classes($0).contains(.preposition) && word($0) != words.of
      }), word(at) == words.at, word(at + 1) != words.least, namesFigure(after: at),
      var cue = finiteCue(at: index, group: group)
    else { return nil }
    cue.verb = [.object, .past]
    return cue
  }

  /// Whether a figure stands soon after a node, before any mark: "at more than 500", "at between $3bn and $4bn".
  private func namesFigure(after node: Int) -> Bool {
    for index in node + 1..<min(node + 6, max(nodes.count, node + 1)) {
      switch nodes[index].kind {
      case .number, .currency: return true
      case .word: if words.numeral.contains(word(index)) { return true }
      default: return false
      }
    }
    return false
  }

  /// Whether a person's name stands at the beginning of a phrase or behind an owner: "the board's Anna Kask, a judge".
  func beginsWithName(_ phrase: Range<Int>) -> Bool {
    phrase.prefix(5).contains { index in
      people.mention(at: nodes[index].tokens.lowerBound).map { !people.mentions[$0].isModifier } ?? false
    }
  }

  /// Whether a phrase ends in a person's name.
  func endsInName(_ phrase: Range<Int>) -> Bool {
    guard let mention = people.mention(at: nodes[phrase.upperBound - 1].tokens.lowerBound) else { return false }
    return !people.mentions[mention].isModifier
  }
}
