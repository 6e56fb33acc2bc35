import News

/// The turns of a transcript: paragraphs that begin with a speaker's label ("MR. KASK:", "THE PRESIDENT:", "Q") and
/// those that go on until the next label.
///
/// A text is one if at least two paragraphs begin with labels, or one with an office's label. Each paragraph of a turn is
/// a statement of its speaker; what the speaker reports of others is part of it.
struct Transcript {
  private let text: AnalyzedText
  private let tokens: [Token]
  private let people: PeopleOfText
  private let words = CueWords.shared

  /// The attributions of a text's turns; empty where it is no transcript. All that follows the first label is turns.
  static func turns(of text: AnalyzedText, people: PeopleOfText) -> (attributions: [Attribution], start: Int)? {
    guard text.tokens.contains(where: { $0.kind == .colon }) else { return nil }
    return Transcript(text: text, tokens: text.tokens, people: people).turns()
  }

  private init(text: AnalyzedText, tokens: [Token], people: PeopleOfText) {
    self.text = text
    self.tokens = tokens
    self.people = people
  }

  private struct Label {
    /// The words that name the speaker.
    var name: Range<Int>
    /// The first token of what is said.
    var content: Int
    var isOffice: Bool
    /// One word in capitals that nothing else makes a speaker's name.
    var isLoose = false
  }

  private func turns() -> (attributions: [Attribution], start: Int)? {
    let paragraphs = self.paragraphs()
    var labels = paragraphs.map { label(of: $0) }
    // "WALLACE:", somebody whom the text doesn't name otherwise, counts among other labels only, and twice at least.
    let loose = Dictionary(grouping: labels.compactMap { $0 }.filter(\.isLoose)) { text.string(text.span(of: $0.name)) }
    let hasOthers = labels.contains { $0.map { !$0.isLoose } ?? false } || loose.count > 1
    labels = labels.map { label in
      guard let label, label.isLoose else { return label }
      return hasOthers && (loose[text.string(text.span(of: label.name))]?.count ?? 0) > 1 ? label : nil
    }
    // Names with colons head sections and tables of results too: in a talk they come every few paragraphs.
    let found = labels.compactMap { $0 }
    if let first = labels.firstIndex(where: { $0 != nil }), found.allSatisfy(\.isLoose) {
      guard found.count * 4 >= labels.count - first else { return nil }
    }
    guard found.contains(where: { $0.name.count > 1 || !isQuestion($0.name.lowerBound) }),
      found.count >= 2 || found.contains(where: \.isOffice)
    else { return nil }
    var attributions: [Attribution] = []
    var current: Label?
    var start = tokens.count
    for (number, paragraph) in paragraphs.enumerated() {
      var content = paragraph
      if let label = labels[number] {
        if current == nil { start = paragraph.lowerBound }
        current = label
        content = label.content..<paragraph.upperBound
      }
      guard let current, let said = spoken(content) else { continue }
      attributions.append(
        Attribution(
          content: said, kind: .direct, source: current.name, antecedent: nil, cue: nil, origin: .turn,
          paragraph: number))
    }
    return (attributions, start)
  }

  private func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var last = -1
    for sentence in text.sentences {
      if sentence.paragraph == last, let previous = paragraphs.last {
        paragraphs[paragraphs.count - 1] = previous.lowerBound..<sentence.tokens.upperBound
      } else {
        paragraphs.append(sentence.tokens)
        last = sentence.paragraph
      }
    }
    return paragraphs
  }

  private func isQuestion(_ index: Int) -> Bool {
    tokens[index].shape == .initial && text.bytes[Int(tokens[index].start)] == UInt8(ascii: "Q")
  }

  /// The label that a paragraph begins with.
  private func label(of paragraph: Range<Int>) -> Label? {
    var start = paragraph.lowerBound
    if tokens[start].isQuote { start += 1 }
    guard start < paragraph.upperBound, tokens[start].kind == .word else { return nil }
    if isQuestion(start), start + 1 < paragraph.upperBound {
      let next = tokens[start + 1]
      if next.kind == .colon, start + 2 < paragraph.upperBound {
        return Label(name: start..<start + 1, content: start + 2, isOffice: false)
      }
      return next.kind == .word && !next.isGlued || next.kind == .openParenthesis || next.kind == .dash
        ? Label(name: start..<start + 1, content: start + 1, isOffice: false) : nil
    }
    var end = start
    var isOffice = false
    while end < paragraph.upperBound, end - start < 9 {
      let token = tokens[end]
      if token.kind == .colon { break }
      switch token.kind {
      case .word:
        guard token.shape != .lower, token.shape != .capitalized || isShortTitle(end) else {
          return personLabel(of: paragraph, from: start)
        }
        if token.classes.contains(.label) { isOffice = true }
      case .period, .hyphen, .apostrophe, .clitic: break
      case .openParenthesis, .closeParenthesis: break
      default: return nil
      }
      end += 1
    }
    guard end < paragraph.upperBound, tokens[end].kind == .colon, end > start, end + 1 < paragraph.upperBound else {
      return nil
    }
    // "AMVETS: “We back it”": who is quoted in a list of voices, no turn of a talk.
    if !isOffice, tokens[end + 1].isQuote { return nil }
    let isLoose = !isOffice && !isSurname(end - 1)
    if isLoose, end - start > 1 || tokens[start].shape != .upper { return nil }
    return Label(name: start..<end, content: end + 1, isOffice: isOffice && end - start > 1, isLoose: isLoose)
  }

  /// "Mr." in a label that is written in capitals otherwise.
  private func isShortTitle(_ index: Int) -> Bool { tokens[index].classes.contains(.abbreviation) }

  /// "Keller: …" where the label is the name of a person of the text. Names head sections too: only those that come
  /// again are labels.
  private func personLabel(of paragraph: Range<Int>, from start: Int) -> Label? {
    guard let mention = people.mention(at: start).map({ people.mentions[$0] }), mention.tokens.lowerBound == start,
      mention.tokens.upperBound + 1 < paragraph.upperBound, tokens[mention.tokens.upperBound].kind == .colon,
      people.persons[mention.person].mentions.count > 2, tokens[mention.tokens.upperBound + 1].kind == .word
    else { return nil }
    return Label(name: mention.tokens, content: mention.tokens.upperBound + 1, isOffice: false, isLoose: true)
  }

  private func isSurname(_ index: Int) -> Bool {
    let word = Folding.fold(text.string(index))
    return people.persons.contains { person in
      person.name.split(separator: " ").last.map { Folding.fold($0) == word } ?? false
    }
  }

  /// What is said in a stretch of a turn: nil for remarks in parentheses, times of day and what closes a transcript.
  private func spoken(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, tokens[start].kind == .openParenthesis || tokens[start].isQuote || tokens[start].kind == .dash {
      if tokens[start].kind == .openParenthesis {
        guard let close = (start..<end).first(where: { tokens[$0].kind == .closeParenthesis }) else { break }
        start = close + 1
        while start < end, tokens[start].kind == .period { start += 1 }
      } else {
        start += 1
      }
    }
    while end > start, tokens[end - 1].isQuote { end -= 1 }
    guard end > start, tokens[start].kind != .number || end - start > 8, tokens[start].word != words.end else {
      return nil
    }
    return start..<end
  }
}
