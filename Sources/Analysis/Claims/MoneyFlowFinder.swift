public import News

/// Works out from whom to whom the sums of money in a text go, how far they have come and what they are for.
///
/// Only the sentence of the sum is looked at, and only what it names: nobody is a giver or a recipient by guess. Around the
/// sum the rules look for the verb that governs it, the verb's subject and object, and the phrases with "to", "for",
/// "from" and "by".
public struct MoneyFlowFinder: Sendable {
  private let text: [UInt8]
  private let tags: Tags
  private let sentences: [SearchSentence]

  /// Prepares a text that has been tagged and cut into sentences.
  public init(text: String, tags: Tags, sentences: [SearchSentence]) {
    self.text = Array(text.utf8)
    self.tags = tags
    self.sentences = sentences
  }

  /// The flow of each amount of the tags, in their order.
  public func flows() -> [MoneyFlow] {
    var flows = [MoneyFlow](repeating: MoneyFlow(), count: tags.amounts.count)
    var next = 0
    for sentence in sentences {
      let span = Span(start: Int(sentence.start), end: Int(sentence.end))
      let first = next
      while next < tags.amounts.count, tags.amounts[next].span.start < span.end { next += 1 }
      let within = (first..<next).filter { span.contains(tags.amounts[$0].span) }
      if within.isEmpty { continue }
      let parsed = MoneySentence(Array(text[span.start..<span.end]), start: span.start, tags: tags)
      for (place, sum) in parsed.sums.enumerated() {
        guard let number = within.first(where: { tags.amounts[$0] == sum.mention }) else { continue }
        flows[number] = MoneyClause(parsed, sum: place, we: side(of: sum.mention.span)).flow
      }
    }
    return flows
  }

  /// For whom the speaker of the words at a place says "we"; nil in narration and where the speaker acts for nobody known.
  private func side(of span: Span) -> String? {
    let statement = tags.statements.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }
    guard let statement, let speaker = statement.speaker else { return nil }
    switch statement.speakerKind {
    case .person: return Self.side(of: speaker)
    case .country, .organisation: return speaker
    case .unnamed, nil: return nil
    }
  }

  /// The country or organisation for which a holder of an office acts; nil for anybody else.
  static func side(of person: String) -> String? {
    guard let state = sides[person] else { return nil }
    if let country = Country(code: state) { return country.name }
    return PartyNames.phrases[[state.lowercased()]] ?? state
  }

  private static let sides = Dictionary(
    OfficeHolders.shared.terms.map { ($0.name, $0.state) }, uniquingKeysWith: { first, _ in first })
}
