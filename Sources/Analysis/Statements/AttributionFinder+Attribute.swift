import News

/// Joining cues with their content.
extension AttributionFinder {
  mutating func attribute() {
    var floor = 0  // nodes before it belong to earlier attributions
    var hardFloor = 0  // nodes before it are over: what is said according to somebody may hold other cues
    for number in cues.indices {
      let cue = cues[number]
      switch cue.form {
      case .according:
        attributeAccording(cue, number: number, floor: &hardFloor)
        floor = max(floor, hardFloor)
      case .nominal:
        let end = contentEnd(from: cue.at + 2, cue: number)
        add(cue.at + 2..<max(end, cue.at + 2), source: cue.subject, cue: cue.at..<cue.at + 1)
      case .asked: attributeAsked(cue, number: number)
      case .finite, .inverted, .participial:
        // "said that he believed": what is believed is part of what is said.
        if cue.verb.contains(.belief), let last = found.last,
          last.content.contains(nodes[cue.at].tokens.lowerBound)
        {
          continue
        }
        let before = found.count
        attributeVerb(cue, number: number, floor: &floor, hardFloor: hardFloor)
        if cue.verb.contains(.belief) {
          for index in before..<max(found.count, before) { found[index].isWeak = true }
        }
        if found.count > before, found[before].content.lowerBound < nodes[cue.start].tokens.lowerBound {
          hardFloor = floor
        }
      }
    }
  }

  func cueRange(_ cue: Cue) -> Range<Int> { cue.groupStart..<cue.at + 1 }

  mutating func attributeVerb(_ cue: Cue, number: Int, floor: inout Int, hardFloor: Int) {
    let following = following(cue)
    let range = cueRange(cue)
    var left = leftContent(cue, floor: floor)
    if let narrow = left, !narrow.isQuotation, hardFloor < floor, following.form == .none,
      isEnd(following.cueEnd) || kind(following.cueEnd) == .comma, !cue.verb.contains(.addressee),
      let subject = cue.subject, !classes(subject.lowerBound).contains(.nominative),
      !(hardFloor..<floor).contains(where: { isQuotation($0) }), let wide = leftContent(cue, floor: hardFloor)
    {
      left = wide  // "Ankara has told Kyiv that it will wait, the agency reported": all of it
    }
    let start = cue.start
    // “A,” X said, “B.”: both sides.
    if cue.verb.contains(.infinitive), word(cue.at + 1) == words.to,
      attributeObject(cue, number: number, after: cue.at + 1)
    {
      return
    }
    let isRight = following.form == .that || following.form == .bare && beginsClause(following.start)
    if let left,
      left.isQuotation && !(isRight && isShortTitle(left.range))
        || following.form == .none && isClosed(following.cueEnd)
    {
      switch following.form {
      case .commaQuotation, .quotation, .colon:
        add(left.range, source: cue.subject, antecedent: cue.antecedent, cue: range)
        let end = contentEnd(from: following.start, cue: number)
        if isQuotation(following.start), end > following.start {
          add(following.start..<end, source: cue.subject, antecedent: cue.antecedent, cue: range)
        }
        floor = end
        return
      case .none, .colonAtEnd, .that, .bare, .infinitive, .object, .naming:
        var content = left.range
        var end = following.cueEnd
        if !left.isQuotation, kind(end) == .comma, let resumed = resumption(after: end, number: number) {
          content = content.lowerBound..<resumed
          end = resumed
        }
        add(content, source: cue.subject, antecedent: cue.antecedent, cue: range)
        floor = max(end, cue.at + 1)
        if left.isQuotation, let later = laterQuotation(after: floor, cue: number) {
          add(later..<later + 1, source: cue.subject, antecedent: cue.antecedent, cue: range)
          floor = later + 1
        }
        return
      }
    }
    switch following.form {
    case .that, .bare, .quotation, .commaQuotation, .colon:
      guard following.form != .quotation || cue.verb.contains(.quote) || cue.verb.contains(.naming) else { break }
      // "continued its “listening tour”": only an utterance makes speech of it.
      guard
        following.form != .quotation || !cue.verb.isDisjoint(with: [.that, .bare, .naming, .question])
          || endsAsUtterance(following.start)
      else { break }
      var end = contentEnd(from: following.start, cue: number)
      if cue.form == .participial, following.form == .quotation, cue.verb.isDisjoint(with: [.that, .bare]) {
        end = following.start + 1  // “shouting "No" while”
      }
      if isQuotation(following.start), endsAsUtterance(following.start), isSubordinate(following.start + 1),
        !(following.start + 1..<max(end, following.start + 1)).contains(where: { isQuotation($0) })
      {
        end = following.start + 1  // “chanted "What curfew?" and kept going”
      }
      guard end > following.start else { break }
      if following.form == .that, kind(following.cueEnd) == .comma, following.start == following.cueEnd + 2, let left {
        add(left.range.lowerBound..<end, source: cue.subject, antecedent: cue.antecedent, cue: range)
      } else if following.form == .commaQuotation, !beginsWithCapital(following.start), let left,
        hasFiniteVerb(left.range) || isPhrase(left.range)
      {
        add(left.range.lowerBound..<end, source: cue.subject, antecedent: cue.antecedent, cue: range)
      } else {
        add(following.start..<end, source: cue.subject, antecedent: cue.antecedent, cue: range)
      }
      if cue.form != .participial || kind(cue.groupStart - 1) == .comma { floor = max(floor, cue.at + 1) }
      return
    case .colonAtEnd:
      pending = (cue.subject.map { tokens(of: $0) }, tokens(of: range))
      return
    case .none, .infinitive, .object, .naming: break
    }
    if following.form == .none, kind(following.cueEnd) == .comma, let start = leadIn(before: cue, floor: floor),
      let end = resumption(after: following.cueEnd, number: number, isOpen: cue.verb.contains(.bare))
        ?? afterApposition(following.cueEnd, of: cue).flatMap({ resumption(after: $0, number: number) }), end > start
    {
      add(start..<end, source: cue.subject, antecedent: cue.antecedent, cue: range)
      floor = max(end, cue.at + 1)
      return
    }
    if attributeNaming(cue, number: number) || attributeObject(cue, number: number, after: following.cueEnd) { return }
    if cue.verb.contains(.quote), !cue.isShared, kind(following.cueEnd) == .comma,
      let later = laterQuotation(after: following.cueEnd, cue: number), endsAsUtterance(later)
    {
      add(later..<later + 1, source: cue.subject, antecedent: cue.antecedent, cue: range)
      floor = later + 1
      return
    }
    // "As the minister put it, the port was open."
    if leadsIn(cue), kind(following.cueEnd) == .comma {
      let end = contentEnd(from: following.cueEnd + 1, cue: number)
      if end > following.cueEnd + 1 {
        add(following.cueEnd + 1..<end, source: cue.subject, cue: range)
        floor = end
        return
      }
    }
    // “Why?” Blinken asked.: the quotation is a unit of its own.
    if start == 0, following.form == .none, isEnd(following.cueEnd) || kind(following.cueEnd) == .comma {
      attachToQuotationBefore(cue)
    }
  }

  /// Whether a cue stands in a clause with "as" that what is said follows: "But as he noted, …", "it failed because, as
  /// he said, …".
  func leadsIn(_ cue: Cue) -> Bool {
    let conjunction = cue.start - 1
    guard conjunction >= 0, word(conjunction) == words.as, !cue.isShared else { return false }
    if conjunction == 0 { return true }
    let before = nodes[conjunction - 1]
    if before.kind == .comma { return conjunction > 1 && classes(conjunction - 2).contains(.subordinator) }
    return before.word == words.and || before.word == words.but || before.classes.contains(.connective)
  }

  /// What stands before the subject (or the inverted verb) and is said: a quotation, or a clause up to the comma.
  func leftContent(_ cue: Cue, floor: Int) -> (range: Range<Int>, isQuotation: Bool)? {
    guard !cue.isShared || cue.form == .inverted, cue.antecedent == nil,
      cue.verb.contains(.quote) || cue.verb.contains(.that)
    else { return nil }
    var end = cue.form == .inverted ? cue.groupStart : cue.start
    if end - 2 > floor, word(end - 1) == words.as, kind(end - 2) == .comma { end -= 1 }
    guard end > floor else { return nil }
    var isQuoted = false
    if isQuotation(end - 1), endsAsUtterance(end - 1) || cue.form == .inverted {
      isQuoted = true
    } else if kind(end - 1) == .comma || kind(end - 1) == .dash, end - 1 > floor {
      end -= 1
      isQuoted = isQuotation(end - 1)
    } else {
      return nil
    }
    var start = floor
    while start < end, nodes[start].kind == .comma || nodes[start].kind == .semicolon || nodes[start].kind == .dash {
      start += 1
    }
    if floor > 0, start < end, word(start) == words.and || word(start) == words.but { start += 1 }
    guard start < end else { return nil }
    // "a note of caution: the money would come late, he said"
    if !isQuoted, let colon = (start..<end).last(where: { kind($0) == .colon }), end - colon > 1 { start = colon + 1 }
    // "He defended the port: “It was late,” he said."
    if isQuoted, end - 2 > start, kind(end - 2) == .colon, isQuotation(end - 1) { start = end - 1 }
    let range = start..<end
    if isQuoted, isShortTitle(range), classes(start).contains(.preposition), !hasFiniteVerb(range) { return nil }
    if !isQuoted,
      range.count < 3 || isAdjunct(range) || !cue.verb.contains(.bare) && !words.closing.contains(word(cue.at))
    {
      return nil
    }
    return (range, isQuoted)
  }

  /// Whether the quotation that ends a phrase is a title in it rather than what is said: "On “Fox News Sunday,”".
  func isShortTitle(_ range: Range<Int>) -> Bool {
    guard range.count > 1, isQuotation(range.upperBound - 1) else { return false }
    return quotations[nodes[range.upperBound - 1].quotation].content.count < 7
  }

  func isSubordinate(_ index: Int) -> Bool {
    guard index < nodes.count, nodes[index].kind == .word else { return false }
    return !classes(index).isDisjoint(with: [.subordinator, .preposition]) || word(index) == words.as
  }

  func beginsWithCapital(_ index: Int) -> Bool {
    isQuotation(index) && tokens[quotations[nodes[index].quotation].content.lowerBound].isCapitalized
  }

  /// Whether a cue's phrase is over at a node: at a mark, or a conjunction or participle that goes on.
  func isClosed(_ index: Int) -> Bool {
    guard !isEnd(index) else { return true }
    switch nodes[index].kind {
    case .word:
      return !classes(index).isDisjoint(with: [.subordinator, .preposition, .adverb]) || word(index) == words.as
    case .number, .currency: return false
    default: return true
    }
  }

  /// The quotation that goes on after an aside: “A,” he said, pointing at the map, “B.”
  func laterQuotation(after start: Int, cue number: Int) -> Int? {
    let limit = number + 1 < cues.count ? cues[number + 1].groupStart : nodes.count
    var index = start
    while index < limit {
      if isQuotation(index) {
        guard
          kind(index - 1) == .comma || classes(index - 1).contains(.subordinator)
            || classes(index - 1).contains(.adverb),
          endsAsUtterance(index) || isEnd(index + 1)
        else { return nil }
        return index
      }
      index += 1
    }
    return nil
  }

  /// Where a phrase begins that leads the clause in which the cue interrupts: "With the loan, he said, it can be closed".
  func leadIn(before cue: Cue, floor: Int) -> Int? {
    guard !cue.isShared, cue.antecedent == nil, cue.start > floor + 1, kind(cue.start - 1) == .comma else { return nil }
    let colon = (floor..<cue.start - 2).last { kind($0) == .colon }
    return colon.map { $0 + 1 } ?? floor
  }

  /// Whether a phrase before a comma only leads in: "On Wednesday", "After the talks in Kyiv".
  func isAdjunct(_ range: Range<Int>) -> Bool {
    let first = nodes[range.lowerBound]
    if words.asking.contains(first.word) || first.word == words.that { return false }
    if first.classes.isDisjoint(with: [.preposition, .subordinator, .connective, .adverb]) { return false }
    let second = range.lowerBound + 1
    // "Nor are tariffs …": the verb comes first.
    if classes(second).contains(.auxiliary), !first.classes.contains(.preposition) { return false }
    if first.word == words.but || first.word == words.and {
      return !hasFiniteVerb(range)
        && !(range.count > 3 && (classes(second).contains(.nominative) || nodes[second].isCapitalized))
    }
    return !hasFiniteVerb(range)
      || first.classes.contains(.subordinator) && !range.dropFirst().contains { nodes[$0].kind == .comma }
  }

  func isPhrase(_ range: Range<Int>) -> Bool {
    let first = nodes[range.lowerBound]
    return first.classes.contains(.determiner) && first.classes.isDisjoint(with: [.preposition])
  }

  /// “The plan, he said, would fail”: where the clause that the cue interrupts ends; nil where it is over.
  /// `isOpen` takes words without a verb that is known, too.
  func resumption(after comma: Int, number: Int, isOpen: Bool = false) -> Int? {
    let next = comma + 1
    guard next < nodes.count, nodes[next].kind == .word else { return nil }
    if cues.contains(where: { $0.at == next || $0.start == next || $0.groupStart == next }) { return nil }
    let node = nodes[next]
    guard !node.classes.contains(.subordinator) || node.word == words.that || node.word == words.and else { return nil }
    if node.word == words.and, cues.contains(where: { $0.at == next + 1 || $0.start == next + 1 }) { return nil }
    if node.shape == .lower, text.bytes[Int(tokens[node.tokens.upperBound - 1].end) - 1] == UInt8(ascii: "g") {
      return nil
    }
    let limit = min(next + (isOpen ? 14 : 6), nodes.count)
    guard hasFiniteVerb(next..<limit) || isOpen && classes(comma + 1).isDisjoint(with: [.preposition, .adverb]) else {
      return nil
    }
    return contentEnd(from: next, cue: number)
  }

  /// The comma after an apposition to an inverted subject: ", said Smith, who led the office, …".
  private func afterApposition(_ comma: Int, of cue: Cue) -> Int? {
    guard cue.form == .inverted,
      let close = (comma + 1..<nodes.count).first(where: { nodes[$0].kind == .comma }), close - comma < 20,
      words.subjectRelative.contains(word(comma + 1)) || !hasFiniteVerb(comma + 1..<close)
    else { return nil }
    return close
  }

  mutating func attachToQuotationBefore(_ cue: Cue) {
    guard unit.quotations.lowerBound > 0, nodes.first.map({ $0.tokens.lowerBound > 0 }) == true else { return }
    let last = unit.quotations.lowerBound - 1
    let quotation = quotations[last]
    guard quotation.tokens.upperBound == unit.tokens.lowerBound else { return }
    // “That is all.” Keller shrugged.
    if words.gesturing.contains(word(cue.at)), tokens[quotation.content.upperBound - 1].kind == .period { return }
    if let index = found.lastIndex(where: { $0.content.lowerBound == quotation.content.lowerBound }) {
      guard found[index].origin != .explicit else { return }
      found.remove(at: index)
    }
    guard unit.tokens.lowerBound < tokens.count, tokens[unit.tokens.lowerBound].lineBreaks == 0 else { return }
    isUsed[last] = true
    found.append(
      Attribution(
        content: trimmed(quotation.content), kind: .direct, source: cue.subject.map { tokens(of: $0) },
        antecedent: nil, cue: tokens(of: cueRange(cue)), origin: .explicit, paragraph: unit.paragraph))
  }

  // MARK: - According to

  /// Whether what a person is begins at a node and ends in a comma: "a member of the council, the council's chief, ".
  private func isApposition(_ start: Int, after source: Range<Int>) -> Bool {
    guard kind(start - 1) == .comma, endsInName(source),
      let close = (start..<nodes.count).first(where: { kind($0) == .comma }), close - start < 20, !isEnd(close + 1),
      !hasFiniteVerb(start..<close)
    else { return false }
    return word(start) == words.a || word(start) == words.an
      || (start..<close).contains { !classes($0).isDisjoint(with: [.functionary, .role]) }
  }

  mutating func attributeAccording(_ cue: Cue, number: Int, floor: inout Int) {
    guard let source = cue.subject else { return }
    let range = cue.groupStart..<(word(cue.at) == words.according ? cue.at + 2 : cue.at + 1)
    var before = cue.groupStart
    if before > 0, word(before - 1) == words.first { before -= 1 }
    while before > floor,
      nodes[before - 1].kind == .comma || nodes[before - 1].kind == .dash
        || word(before - 1) == words.but || word(before - 1) == words.and
    {
      before -= 1
    }
    let after = max(source.upperBound, cue.at + 1)
    // "because, according to X, …", "While A, according to X, B"
    // "He disagreed: according to him, …"
    let beginsClause = kind(cue.groupStart - 1) == .colon || kind(cue.groupStart - 1) == .semicolon
    let isRight =
      kind(after) == .comma && beginsClause
      || kind(after) == .comma && before > floor && before < cue.groupStart
        && (classes(before - 1).contains(.subordinator) && !isQuotation(before - 1)
          || words.opening.contains(word(floor)) && word(floor) != words.as && hasFiniteVerb(floor..<before)
            && resumption(
              after: after, number: number, isOpen: !(floor..<before).contains { kind($0) == .comma }) != nil)
    if !isRight, before > floor, before - floor > 2 || isQuotation(before - 1) || hasFiniteVerb(floor..<before) {
      var start = floor
      if floor > 0, word(start) == words.and || word(start) == words.but || kind(start) == .comma { start += 1 }
      // “…,” she told a crowd in Salem, Oregon, on Monday, according to a transcript.
      if floor > 0, !hasFiniteVerb(start..<before),
        !(start..<before).contains(where: { isQuotation($0) || kind($0) == .semicolon })
      {
        return
      }
      if let semicolon = (start..<before).last(where: { nodes[$0].kind == .semicolon }) { start = semicolon + 1 }
      var end = before
      if kind(after) == .comma, !hasFiniteVerb(start..<before), let resumed = resumption(after: after, number: number) {
        end = resumed
      }
      if start < end { add(start..<end, source: source, cue: range) }
      floor = max(after, end)
      return
    }
    var start = kind(after) == .comma ? after + 1 : after
    // "According to the institute, which tracks aid, …", "According to Keller, a member of the council, …"
    if words.relative.contains(word(start)) && word(start) != words.that || isApposition(start, after: source),
      let close = (start..<nodes.count).first(where: { kind($0) == .comma })
    {
      start = close + 1
    }
    let end = contentEnd(from: start, cue: number)
    if end > start {
      add(start..<end, source: source, cue: range)
      floor = max(floor, after)
    }
  }
}
