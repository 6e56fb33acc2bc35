import News

/// Content that is no clause: judgements in quotation marks, what is promised, asked and called for.
extension AttributionFinder {
  /// "called it “madness”", "described the plan as “reckless”", "accused him of “lying”".
  mutating func attributeNaming(_ cue: Cue, number: Int) -> Bool {
    guard !cue.verb.isDisjoint(with: [.naming, .object, .that, .bare, .question]) else { return false }
    var index = cue.at + 1
    let limit = min(nodes.count, cue.at + 18)
    while index < limit, !isQuotation(index) {
      switch nodes[index].kind {
      case .semicolon, .colon: return false
      case .comma where !cue.verb.contains(.naming): return false
      default: break
      }
      if nodes[index].isCue, !nodes[index].cue.contains(.gerund) || !classes(index - 1).contains(.preposition) {
        return false
      }
      index += 1
    }
    guard index < limit else { return false }
    let end = contentEnd(from: cue.at + 1, cue: number)
    guard end > cue.at + 1 else { return false }
    return add(cue.at + 1..<end, source: cue.subject, antecedent: cue.antecedent, cue: cueRange(cue))
  }

  /// "called Governor Keller on Monday to discuss the fires": by telephone.
  private func isTelephoneCall(from start: Int) -> Bool {
    guard let to = (start..<min(start + 16, nodes.count)).first(where: { word($0) == words.to }) else { return false }
    return (start..<to).contains { people.mention(at: nodes[$0].tokens.lowerBound) != nil }
  }

  /// "called my mother, and": an object that nothing is said of.
  private func isSimpleObject(from start: Int) -> Bool {
    var end = start
    while end < nodes.count, kind(end) == .word, classes(end).isDisjoint(with: [.subordinator, .preposition]) {
      end += 1
    }
    return end - start < 3 && (isEnd(end) || kind(end) == .comma || classes(end).contains(.subordinator))
  }

  /// "vowed to fight", "called for talks", "announced a plan".
  mutating func attributeObject(_ cue: Cue, number: Int, after adjunct: Int) -> Bool {
    guard cue.form != .inverted, cue.antecedent == nil, cue.start == 0 || word(cue.start - 1) != words.as else {
      return false
    }
    var start = cue.at + 1
    guard start < nodes.count,
      nodes[start].kind == .word || nodes[start].kind == .number || nodes[start].kind == .currency
    else { return false }
    if cue.verb.contains(.infinitive) {
      guard word(start) == words.to else { return false }
    } else if cue.verb.contains(.call), word(start) == words.for || word(start) == words.on {
      start += 1
    } else if cue.verb.contains(.objectInfinitive) {
      guard !isEnd(start),
        (start..<min(start + 14, nodes.count)).first(where: {
          word($0) == words.to || word($0) == words.that
        })
        .map({ word($0) == words.to }) ?? false || cue.verb.contains(.object)
      else { return false }
    } else if cue.verb.contains(.preposition) {
      guard
        word(start) == words.of || word(start) == words.against || word(start) == words.about || word(start) == words.to
      else {
        return false
      }
      guard word(start) != words.to || !cue.verb.isDisjoint(with: .forms) && words.pointing.contains(word(cue.at))
      else {
        return false
      }
      start += 1
    } else {
      guard cue.verb.contains(.object), cue.form == .finite || cue.verb.contains(.cite) else { return false }
      if cue.verb.contains(.call), isTelephoneCall(from: start) || isSimpleObject(from: start) { return false }
      // "announced on Friday the arrest"
      if adjunct > start, adjunct < nodes.count, classes(adjunct).contains(.determiner) || kind(adjunct) == .currency {
        start = adjunct
      }
      guard !nodes[start].classes.contains(.preposition), !nodes[start].classes.contains(.weekday) else { return false }
    }
    var end = contentEnd(from: start, cue: number)
    if let comma = (start..<max(end, start)).first(where: { nodes[$0].kind == .comma && !(isQuotation($0 - 1)) }),
      !classes(comma + 1).contains(.determiner)
    {
      end = min(end, comma)
    }
    guard end > start + 1 else { return false }
    let isFigure = words.putting.contains(word(cue.at))  // "put the losses at 800"
    let isAdded = add(start..<end, source: cue.subject, antecedent: cue.antecedent, cue: cueRange(cue))
    if isAdded, let last = found.indices.last { found[last].isWeak = found[last].kind == .indirect && !isFigure }
    return isAdded
  }
}
