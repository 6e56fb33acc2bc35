import News

/// Questions in the passive voice: "asked by reporters whether …", "was asked about …". Who asks is mostly not said.
extension AttributionFinder {
  /// A form of "ask" without a subject that asks.
  func askedCue(at index: Int) -> Cue? {
    guard nodes[index].word == words.asked else { return nil }
    let group = verbGroup(before: index)
    let before = group.start - 1
    guard group.hasBe || before < 0 || kind(before) == .comma || words.opening.contains(word(before)), !group.isNegated
    else { return nil }
    guard let start = questionStart(after: index) else { return nil }
    // "Lady Kask, the peer, asked whether": she asks, unless the clause has a verb of its own behind the question.
    if before > 0, kind(before) == .comma, !group.hasBe, word(index + 1) != words.by,
      subjectAcrossAside(closing: before) != nil,
      !(start..<nodes.count).contains(where: {
        kind($0) == .comma && (!nodes[min($0 + 1, nodes.count - 1)].cue.isEmpty || isQuotation($0 + 1))
      })
    {
      return nil
    }
    return Cue(
      form: .asked, verb: [.question, .past], at: index, groupStart: group.start,
      subject: word(index + 1) == words.by ? index + 2..<start : nil)
  }

  /// Where the question begins: at a question word, "about", or a quotation; nil where none follows.
  private func questionStart(after index: Int) -> Int? {
    var next = index + 1
    while next < nodes.count, next - index < 14 {
      let node = nodes[next]
      if node.isQuotation { return endsAsUtterance(next) ? next : nil }
      if words.interrogative.contains(node.word) || node.word == words.about {
        return isEnd(next + 1) || node.word == words.about && classes(next + 1).contains(.pronoun) ? nil : next
      }
      switch node.kind {
      case .word:
        if node.classes.contains(.nominative) || node.word == words.to && next == index + 1 { return nil }
      case .comma:
        return isQuotation(next + 1) && endsAsUtterance(next + 1) ? next + 1 : nil
      case .number, .hyphen, .clitic, .openParenthesis, .period: break
      default: return nil
      }
      next += 1
    }
    return nil
  }

  mutating func attributeAsked(_ cue: Cue, number: Int) {
    guard let start = questionStart(after: cue.at) else { return }
    var end = contentEnd(from: start, cue: number)
    if isQuotation(start) {
      end = start + 1
    } else if let colon = (start..<max(end, start)).first(where: { nodes[$0].kind == .colon }), isQuotation(colon + 1) {
      end = colon  // "Tusk, asked whether it was over: “No.”"
    } else if cue.groupStart > 0, kind(cue.groupStart - 1) == .comma,
      let comma = (start..<max(end, start)).first(where: { nodes[$0].kind == .comma })
    {
      end = comma  // "Tusk, asked whether it was over, said"
    } else if let comma = (start..<max(end, start)).first(where: {
      let comma = $0
      return nodes[comma].kind == .comma
        && (classes(comma + 1).contains(.nominative) || nodes[min(comma + 1, nodes.count - 1)].isCapitalized
          || classes(comma + 1).contains(.determiner) && cues.contains { $0.at > comma })
    }) {
      end = comma
    }
    var source = cue.subject
    if let by = source {
      var upper = by.lowerBound
      while upper < by.upperBound, classes(upper).isDisjoint(with: [.preposition, .weekday]), kind(upper) != .comma {
        upper += 1
      }
      source = upper > by.lowerBound ? by.lowerBound..<upper : nil
    }
    guard end > start else { return }
    add(start..<end, source: source, cue: cueRange(cue))
  }
}
