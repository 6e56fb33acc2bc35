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
        let statement = statement(around: sum.mention.span)
        let clause = MoneyClause(
          parsed, sum: place, we: statement.flatMap(Self.side), announcement: statement.flatMap(Self.announcement))
        flows[number] = clause.flow
        guard number > first else { continue }
        // "$5 billion from 30 countries, including $2 billion from Norway" has come as far as the whole; so has the next
        // of a list, whose recipient is its own: "$4 billion for Sudan, $2 billion to help feed Yemen".
        flows[number].isPart = clause.isPart
        let whole = flows[number - 1]
        guard clause.isPart || clause.isNextOfList else { continue }
        if flows[number].status == nil { flows[number].status = whole.status }
        if flows[number].giver == nil, flows[number].recipient != whole.giver { flows[number].giver = whole.giver }
        if clause.isPart, flows[number].recipient == nil, flows[number].giver != whole.recipient {
          flows[number].recipient = whole.recipient
        }
      }
    }
    return flows
  }

  /// The innermost statement in which a sum stands.
  private func statement(around span: Span) -> Statement? {
    tags.statements.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }
  }

  /// For whom the speaker of a statement says "we"; nil where the speaker acts for nobody known.
  private static func side(of statement: Statement) -> String? {
    guard let speaker = statement.speaker else { return nil }
    switch statement.speakerKind {
    case .person: return side(of: speaker)
    case .country, .organisation: return speaker
    case .unnamed, nil: return nil
    }
  }

  /// The organisation that speaks, and the words that say that it does.
  private static func announcement(of statement: Statement) -> (name: String, cue: Span)? {
    guard statement.speakerKind == .organisation else { return nil }
    return statement.speaker.flatMap { name in statement.cue.map { (name, $0) } }
  }

  /// The country or organisation for which a holder of an office acts; nil for anybody else.
  public static func side(of person: String) -> String? {
    guard let state = sides[person] else { return nil }
    if let country = Country(code: state) { return country.name }
    return PartyNames.phrases[[state.lowercased()]] ?? state
  }

  /// The persons who act for a country, by its English name; nil where bodies with names of their own ("the Pentagon") do
  /// so too.
  public static func officers(of country: String) -> [String]? {
    PartyNames.phrases.values.contains(country) ? nil : sides.keys.filter { side(of: $0) == country }.sorted()
  }

  private static let sides = Dictionary(
    OfficeHolders.shared.terms.map { ($0.name, $0.state) }, uniquingKeysWith: { first, _ in first })
}
