import News

/// Finds who is said to have said what, sentence by sentence, by the verbs and phrases that report.
///
/// Works on nodes: tokens, with each quotation and each parenthesis taken as one piece, so that a rule sees
/// `Q , X said , Q .` whatever stands within the marks.
struct AttributionFinder {
  let text: AnalyzedText
  let tokens: [Token]
  let quotations: [Quotation]
  let people: PeopleOfText
  let words = CueWords.shared
  let verbs = CueVerb.byWord

  /// The nodes of the unit at hand.
  var nodes: [UnitNode] = []
  /// The cues of the unit at hand, in order.
  var cues: [Cue] = []
  /// Whether the unit at hand is written as a headline: all but its small words with capitals.
  var isTitleCase = false
  var unit = StatementUnit(tokens: 0..<0, paragraph: 0, quotations: 0..<0)
  /// Quotations that an attribution holds.
  var isUsed: [Bool]
  var found: [Attribution] = []
  /// A cue at the end of a unit whose quotation the next unit must bring: "He said:".
  var pending: (source: Range<Int>?, cue: Range<Int>)?
  /// The number of the unit at hand, and of the last one before it that has an attribution.
  var unitNumber = 0
  var lastUnit = -9
  /// The person whom the sentence before the unit begins with, where it reports nothing itself.
  var turnsTo: Int?
  /// The number of the paragraph that is a quotation as a whole, without marks.
  private var block = -1

  /// The longest sentence in nodes that is read: what is longer is a list or lacks its points.
  static let longest = 400

  /// A word or phrase that reports, with its subject. Positions are of nodes.
  struct Cue {
    enum Form { case finite, inverted, participial, according, nominal, asked }
    var form: Form
    var verb: CueVerb
    /// The word itself.
    var at: Int
    /// The first node of the verb group, adverbs and auxiliaries included.
    var groupStart: Int
    /// The phrase of the subject.
    var subject: Range<Int>?
    /// What a relative pronoun as subject stands for.
    var antecedent: Range<Int>?
    /// The subject was taken over from an earlier verb.
    var isShared = false
    /// Where the phrase of cue and subject begins.
    var start: Int { if let subject, !isShared { min(subject.lowerBound, groupStart) } else { groupStart } }
  }

  init(text: AnalyzedText, quotations: [Quotation], people: PeopleOfText) {
    self.text = text
    self.people = people
    tokens = text.tokens
    self.quotations = quotations
    isUsed = [Bool](repeating: false, count: quotations.count)
  }

  /// The attributions of the units in order.
  mutating func search(_ units: [StatementUnit]) {
    for (number, unit) in units.enumerated() {
      guard unit.tokens.count <= Self.longest || !unit.quotations.isEmpty, pending != nil || mayReport(unit),
        unit.paragraph != block
      else { continue }
      self.unit = unit
      unitNumber = number
      turnsTo = nil
      if let start = Dateline.end(before: unit.tokens, in: tokens) { self.unit.tokens = start..<unit.tokens.upperBound }
      if let start = labelEnd() { self.unit.tokens = start..<unit.tokens.upperBound }
      self.unit.nodes(of: tokens, quotations: quotations, cues: verbs, into: &nodes)
      for index in nodes.indices where !nodes[index].classes.isDisjoint(with: [.weekday, .month]) {
        // "says Sunday" of Pat Sunday
        if people.mention(at: nodes[index].tokens.lowerBound) != nil {
          nodes[index].classes.subtract([.weekday, .month])
        }
      }
      if number > 0, units[number - 1].paragraph == unit.paragraph { note(before: unit, after: units[number - 1]) }
      takePending()
      if nodes.count > Self.longest { continue }
      if unit.paragraph == block { continue }
      let before = found.count
      isTitleCase = isHeadline()
      collectCues()
      attribute()
      attributeColon()
      if unit.tokens.lowerBound == 0 { attributeHeadline() } else { attributeSubheading() }
      attributeSignature()
      attributePartial()
      attributeRest(foundBefore: before)
      if found.count > before { lastUnit = number }
    }
  }

  /// Whether all but the small words of the unit begin with capitals.
  private func isHeadline() -> Bool {
    guard nodes.count > 3, nodes.count < 30,
      nodes[0].tokens.lowerBound == 0 || tokens[nodes[0].tokens.lowerBound].lineBreaks > 0
    else { return false }
    var capitals = 0
    for node in nodes where node.kind == .word {
      if node.isCapitalized {
        capitals += 1
      } else if node.classes.isDisjoint(with: [.function, .auxiliary, .preposition, .determiner]) {
        return false
      }
    }
    return capitals > 3
  }

  /// The first token after "Q:" or "A:" at the beginning of a line.
  private func labelEnd() -> Int? {
    let first = unit.tokens.lowerBound
    guard unit.tokens.count > 2, tokens[first].shape == .initial, tokens[first + 1].kind == .colon,
      first == 0 || tokens[first].lineBreaks > 0
    else { return nil }
    return first + 2
  }

  /// Records whether the sentence before a unit turns to a person, of the same paragraph and by name.
  private mutating func note(before unit: StatementUnit, after previous: StatementUnit) {
    turnsTo = nil
    guard unit.quotations.isEmpty == false, previous.quotations.isEmpty else { return }
    let first = previous.tokens.lowerBound
    for token in first..<min(first + 3, previous.tokens.upperBound) {
      guard let number = people.mention(at: token) else { continue }
      if !people.mentions[number].isModifier { turnsTo = people.mentions[number].person }
      return
    }
  }

  private func mayReport(_ unit: StatementUnit) -> Bool {
    if !unit.quotations.isEmpty { return true }
    for index in unit.tokens {
      let token = tokens[index]
      if !token.classes.isDisjoint(with: [.reporting, .reportingNoun]) { return true }
      if token.kind == .colon || token.word == words.according || token.word == words.per { return true }
    }
    return false
  }

  // MARK: - Nodes

  func kind(_ index: Int) -> Token.Kind? { nodes.indices.contains(index) ? nodes[index].kind : nil }
  func word(_ index: Int) -> WordID { nodes.indices.contains(index) ? nodes[index].word : .unknown }
  func classes(_ index: Int) -> WordClass { nodes.indices.contains(index) ? nodes[index].classes : [] }
  func isQuotation(_ index: Int) -> Bool { nodes.indices.contains(index) && nodes[index].isQuotation }

  /// The tokens of some nodes.
  func tokens(of range: Range<Int>) -> Range<Int> {
    nodes[range.lowerBound].tokens.lowerBound..<nodes[range.upperBound - 1].tokens.upperBound
  }

  /// Whether a quotation ends as an utterance does that a cue follows: in a mark of punctuation.
  func endsAsUtterance(_ index: Int) -> Bool {
    guard isQuotation(index) else { return false }
    let content = quotations[nodes[index].quotation].content
    switch tokens[content.upperBound - 1].kind {
    case .comma, .question, .exclamation, .period, .ellipsis, .dash: return true
    case .apostrophe, .closeQuote:  // a quotation within that ends with it
      guard content.count > 2 else { return false }
      switch tokens[content.upperBound - 2].kind {
      case .comma, .question, .exclamation, .period, .ellipsis, .dash: return true
      default: return false
      }
    default: return false
    }
  }

  /// Whether nothing but closing marks follows.
  func isEnd(_ index: Int) -> Bool {
    var next = index
    while next < nodes.count {
      switch nodes[next].kind {
      case .period, .question, .exclamation, .ellipsis, .closeQuote, .straightQuote, .apostrophe, .closeParenthesis:
        next += 1
      default: return false
      }
    }
    return true
  }

  /// Whether a word of some nodes is a finite verb that the tables know, or ends as a past tense does.
  func hasFiniteVerb(_ range: Range<Int>) -> Bool {
    for index in range where index < nodes.count {
      let node = nodes[index]
      if node.classes.contains(.finite) || !node.cue.isDisjoint(with: [.past, .third]) { return true }
      if node.kind == .clitic, tokens[node.tokens.lowerBound].end - tokens[node.tokens.lowerBound].start > 2,
        !endsInS(node.tokens.lowerBound)
      {
        return true
      }
      if node.kind == .word, node.shape == .lower, endsInEd(node.tokens.lowerBound) { return true }
    }
    return false
  }

  func endsInEd(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return tokens[token].end - tokens[token].start > 3 && text.bytes[end - 1] == UInt8(ascii: "d")
      && text.bytes[end - 2] == UInt8(ascii: "e")
  }

  func endsInS(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return text.bytes[end - 1] == UInt8(ascii: "s") || text.bytes[end - 1] == UInt8(ascii: "S")
  }

  func endsInIng(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return tokens[token].end - tokens[token].start > 4 && text.bytes[end - 1] == UInt8(ascii: "g")
      && text.bytes[end - 2] == UInt8(ascii: "n") && text.bytes[end - 3] == UInt8(ascii: "i")
  }

  func endsInLy(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return tokens[token].end - tokens[token].start > 4 && text.bytes[end - 1] == UInt8(ascii: "y")
      && text.bytes[end - 2] == UInt8(ascii: "l")
  }

  // MARK: - Results

  /// Adds an attribution whose content is some nodes; trims marks at both ends.
  @discardableResult
  mutating func add(
    _ content: Range<Int>, source: Range<Int>?, antecedent: Range<Int>? = nil, cue: Range<Int>?,
    origin: Attribution.Origin = .explicit
  ) -> Bool {
    var first = content.lowerBound
    var last = content.upperBound
    while first < last, !isContent(first) { first += 1 }
    while last > first, !isContent(last - 1) { last -= 1 }
    guard first < last else { return false }
    var hasQuotation = false
    for index in first..<last where nodes[index].isQuotation {
      hasQuotation = true
      isUsed[nodes[index].quotation] = true
    }
    let range: Range<Int>
    let kind: Statement.Kind
    if last - first == 1, hasQuotation {
      range = trimmed(quotations[nodes[first].quotation].content)
      kind = .direct
    } else {
      range = tokens(of: first..<last)
      kind = hasQuotation ? .mixed : .indirect
    }
    guard !range.isEmpty else { return false }
    append(
      Attribution(
        content: range, kind: kind, source: source.map { tokens(of: $0) },
        antecedent: antecedent.map { tokens(of: $0) },
        cue: cue.map { tokens(of: $0) }, origin: origin, paragraph: unit.paragraph))
    return true
  }

  /// Records an attribution; one that goes on over paragraphs as one for each.
  mutating func append(_ attribution: Attribution) {
    let content = attribution.content
    guard attribution.kind == .direct else { return found.append(attribution) }
    var begin = content.lowerBound
    var paragraph = -1
    var sentence = sentence(at: begin)
    while sentence < text.sentences.count, text.sentences[sentence].tokens.lowerBound < content.upperBound {
      let next = text.sentences[sentence]
      if paragraph >= 0, next.paragraph != paragraph {
        appendPart(begin..<next.tokens.lowerBound, of: attribution, paragraph: paragraph)
        begin = next.tokens.lowerBound
      }
      paragraph = next.paragraph
      sentence += 1
    }
    appendPart(begin..<content.upperBound, of: attribution, paragraph: paragraph)
  }

  private mutating func appendPart(_ range: Range<Int>, of attribution: Attribution, paragraph: Int) {
    var part = attribution
    var start = range.lowerBound
    if start > attribution.content.lowerBound {
      while start < range.upperBound, tokens[start].isQuote || tokens[start].kind == .apostrophe { start += 1 }
    }
    guard start < range.upperBound else { return }
    part.content = trimmed(start..<range.upperBound)
    part.paragraph = paragraph
    found.append(part)
  }

  private func sentence(at token: Int) -> Int {
    var low = 0
    var high = text.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if text.sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isContent(_ index: Int) -> Bool {
    switch nodes[index].kind {
    case .word, .number, .currency, .percent, .openQuote, .openParenthesis, .clitic: true
    case .closeQuote, .straightQuote, .apostrophe, .comma, .period, .question, .exclamation, .colon, .semicolon,
      .ellipsis, .closeParenthesis, .hyphen, .dash, .slash, .other:
      false
    }
  }

  /// A quotation's content without a comma at its end.
  func trimmed(_ content: Range<Int>) -> Range<Int> {
    var end = content.upperBound
    while end > content.lowerBound, tokens[end - 1].kind == .comma { end -= 1 }
    return content.lowerBound..<end
  }

  private mutating func takePending() {
    guard let waiting = pending else { return }
    pending = nil
    guard let first = nodes.first else { return }
    guard first.isQuotation else {
      // A paragraph of its own after "X said:", without marks.
      guard tokens[unit.tokens.lowerBound].lineBreaks > 0, nodes.count >= 8, first.kind == .word else { return }
      var end = unit.tokens.upperBound
      var sentence = sentence(at: unit.tokens.lowerBound)
      while sentence < text.sentences.count, text.sentences[sentence].paragraph == unit.paragraph {
        end = text.sentences[sentence].tokens.upperBound
        sentence += 1
      }
      found.append(
        Attribution(
          content: unit.tokens.lowerBound..<end, kind: .direct, source: waiting.source, antecedent: nil,
          cue: waiting.cue, origin: .explicit, paragraph: unit.paragraph))
      block = unit.paragraph
      return
    }
    isUsed[first.quotation] = true
    append(
      Attribution(
        content: trimmed(quotations[first.quotation].content), kind: .direct, source: waiting.source, antecedent: nil,
        cue: waiting.cue, origin: .explicit, paragraph: unit.paragraph))
  }
}
