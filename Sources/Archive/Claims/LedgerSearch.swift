import Analysis
import Foundation
import News
import QueryLanguage
import Xapian

/// Gathers the rows of a ledger: every sum that the matching articles give and that the query is about.
///
/// Sums are analysed when they are asked for, from the stored text and tags: the 38,283 of 14,396
/// briefings take 3.2 s, reading included, and better rules need no new index.
struct LedgerSearch {
  private let query: LedgerQuery
  private var search: ArticleSearch
  private let rates: ReferenceRates?
  private let givers: Set<String>
  private let recipients: Set<String>

  init(_ query: LedgerQuery, search: ArticleSearch, rates: ReferenceRates?) {
    self.query = query
    self.search = search
    self.rates = rates
    givers = Set(query.givers.map(Self.key))
    recipients = Set(query.recipients.map(Self.key))
  }

  /// The rows, by date and place, the figures numbered.
  mutating func rows() throws -> [LedgerRow] {
    let claims = try search.store.claims(of: search.database)
    let conditions = try RowConditions(search.parsed.root, query.filters, planner: &search.planner, claims: claims)
    var matcher = StatementMatcher(claims: claims, places: search.store.places(in: search.database))
    var rows: [LedgerRow] = []
    var isEquivalent: [Bool] = []  // to the row before it
    for docid in try candidates() where !claims.sums(of: docid).isEmpty {
      let allowed = try conditions.statements.map { Set(try matcher.statements(of: docid, fulfilling: $0)) }
      guard let stored = try search.database.withData(of: docid, { StoredArticle($0) }) else { continue }
      append(from: stored, allowed: allowed, conditions, to: &rows, &isEquivalent)
    }
    let order = rows.indices.sorted { left, right in
      let days = (rows[left].date?.ordinal ?? .max, rows[right].date?.ordinal ?? .max)
      return days.0 == days.1 ? left < right : days.0 < days.1
    }
    var sorted = order.map { rows[$0] }
    FigureNumbers.number(&sorted, equivalents: order.map { isEquivalent[$0] })
    return sorted
  }

  /// How the query was read, and what the user may want to know.
  mutating func telling() throws -> (reading: String, notes: [String]) {
    var reading = try search.planner.reading(of: search.parsed, filters: query.filters)
    if !query.givers.isEmpty { reading += " + given by \(query.givers.joined(separator: " or "))" }
    if !query.recipients.isEmpty { reading += " + for \(query.recipients.joined(separator: " or "))" }
    if !query.statuses.isEmpty { reading += " + " + query.statuses.map(\.rawValue).joined(separator: " or ") }
    return (reading, search.parsed.notes + search.planner.notes)
  }

  private mutating func candidates() throws -> [UInt32] {
    var parts = [try search.query()]
    if let filters = try search.planner.query(for: query.filters) { parts.append(filters) }
    // A country that gets is named in the article; one that gives is, or an officer of it speaks and says "we".
    for (names, isGiver) in [(query.givers, true), (query.recipients, false)] {
      let countries = names.compactMap { Country(named: $0)?.name }
      guard countries.count == names.count, !names.isEmpty else { continue }
      let officers = isGiver ? countries.map(MoneyFlowFinder.officers(of:)) : []
      if officers.contains(nil) { continue }
      parts.append(
        .or(
          countries.map { .term(Schema.term(.country, SearchWords.fold($0))) }
            + officers.flatMap { $0 ?? [] }.map { .term(Schema.term(.speaker, SearchWords.fold($0))) }))
    }
    return try search.planner.candidates(parts.count == 1 ? parts[0] : .and(parts))
  }

  private func append(
    from stored: StoredArticle, allowed: Set<Int>?, _ conditions: RowConditions, to rows: inout [LedgerRow],
    _ isEquivalent: inout [Bool]
  ) {
    let article = stored.article
    let flows = MoneyFlowFinder(text: article.text, tags: stored.tags, sentences: stored.sentences).flows()
    var last: (sentence: Int, end: Int, currency: String?, row: Int)?
    for (mention, flow) in zip(stored.tags.amounts, flows) {
      let holder = stored.tags.statements.indices.filter { stored.tags.statements[$0].span.contains(mention.span) }
        .min { stored.tags.statements[$0].span.count < stored.tags.statements[$1].span.count }
      if let allowed, !(holder.map(allowed.contains) ?? false) { continue }
      let statement = holder.map { stored.tags.statements[$0] }
      guard conditions.admits(mention.amount, speaker: statement?.speaker), admits(flow) else { continue }
      let sentence = stored.sentences.index(at: mention.span.start) ?? 0
      let (words, span) = stored.sentence(around: mention.span)
      var row = LedgerRow(
        id: article.id, title: article.title, date: article.date, source: article.source, speaker: statement?.speaker,
        isStatement: statement != nil, sentence: words, amount: AmountMention(span: span, amount: mention.amount),
        flow: flow)
      row.url = article.url
      if let statement { row.unnamedSpeaker = Self.words(for: statement, in: article.text) }
      if let currency = query.currency {
        row.converted = rates?.convert(mention.amount, to: currency, on: article.date)
      }
      let isSame =
        last.map { last in
          last.sentence == sentence && last.row == rows.count - 1 && last.currency != mention.amount.currency
            && Self.joinsEquivalents(article.text.bytes(at: Span(start: last.end, end: mention.span.start)))
        } ?? false
      rows.append(row)
      isEquivalent.append(isSame)
      last = (sentence, mention.span.end, mention.amount.currency, rows.count - 1)
    }
  }

  /// The words by which a text calls the speaker of a statement who has no name there, or one that isn't known as a name's:
  /// "a NATO official", "Keller & Co."; nil for names and pronouns.
  private static func words(for statement: Statement, in text: String) -> String? {
    guard let source = statement.source, statement.speaker == nil else { return nil }
    let words = String(decoding: text.bytes(at: source), as: UTF8.self)
    if statement.speakerKind == .unnamed { return words }
    let isPronoun = pronouns.contains(words.lowercased())
    return !isPronoun && words.split(separator: " ").contains { $0.first?.isUppercase ?? false } ? words : nil
  }

  private static let pronouns: Set<String> = [
    "i", "we", "you", "he", "she", "it", "they", "this", "that", "who", "one", "some", "many", "others", "these",
    "those",
  ]

  private func admits(_ flow: MoneyFlow) -> Bool {
    if !givers.isEmpty, !(flow.giver.map { givers.contains(Self.key($0)) } ?? false) { return false }
    if !recipients.isEmpty, !(flow.recipient.map { recipients.contains(Self.key($0)) } ?? false) { return false }
    return query.statuses.isEmpty || flow.status.map(query.statuses.contains) ?? false
  }

  /// Names are compared folded, countries by their code.
  private static func key(_ name: String) -> String {
    if let country = Country(named: name) { return country.code }
    return NameTable.words(of: name).joined(separator: " ")
  }

  /// Whether the words between two sums in different currencies say that they are one: "€100 billion ($108 billion)",
  /// "€100 billion, or about $108 billion".
  private static func joinsEquivalents(_ bytes: [UInt8]) -> Bool {
    let words = String(decoding: bytes, as: UTF8.self).lowercased().split { " ,\u{a0}".contains($0) }
    guard let first = words.first, words.count <= 3 else { return false }
    return first.hasPrefix("(") || first == "or" || first == "–" || first == "="
  }
}

/// What a query asks of single rows besides what it asks of articles.
struct RowConditions {
  /// What the row's statement must fulfil; nil where narration will do too.
  let statements: StatementCondition?
  private let amounts: [AmountCondition]
  private let filterAmounts: [(Amount) -> Bool]
  private let speakers: Set<String>?

  init(_ root: QueryNode, _ filters: Filters, planner: inout QueryPlanner, claims: ClaimsColumn) throws {
    let nodes = if case .and(let nodes, _) = root { nodes } else { [root] }
    var conditions: [StatementCondition] = []
    var amounts: [AmountCondition] = []
    for node in nodes {
      switch node {
      case .statement, .field(.speaker, _, _), .field(.said, _, _):
        conditions.append(try planner.condition(for: node, claims: claims))
        amounts += node.leaves.compactMap { leaf in
          if case .field(.amount, .amount(let condition), _) = leaf { condition } else { nil }
        }
      case .amount(let condition, _), .field(.amount, .amount(let condition), _): amounts.append(condition)
      default: break
      }
    }
    statements = conditions.isEmpty ? nil : .all(conditions)
    self.amounts = amounts
    filterAmounts = try filters.amounts.map { try QueryPlanner.condition(onAmountIn: $0) }
    speakers =
      filters.speakers.isEmpty
      ? nil : Set(try filters.speakers.flatMap { try planner.names(.speaker, $0, isPrefix: false) })
  }

  /// Whether a row with such a sum and speaker is listed.
  func admits(_ amount: Amount, speaker: String?) -> Bool {
    if let speakers, !(speaker.map(speakers.contains) ?? false) { return false }
    if !amounts.isEmpty, !amounts.contains(where: { $0.matches(amount) }) { return false }
    return filterAmounts.isEmpty || filterAmounts.contains { $0(amount) }
  }
}

extension StoredArticle {
  private static let maximumSentenceBytes = 700

  /// The sentence around a span, on one line and cut where it is very long, and where the span is in it.
  func sentence(around span: Span) -> (text: String, span: Span) {
    var start = span.start
    var end = span.end
    if let index = sentences.index(at: span.start) {
      start = min(start, Int(sentences[index].start))
      end = max(end, Int(sentences[index].end))
    }
    let bytes = article.text.bytes(at: Span(start: start, end: end))
    var from = 0
    var to = bytes.count
    if bytes.count > Self.maximumSentenceBytes {
      from = max(0, span.start - start - Self.maximumSentenceBytes / 2)
      to = min(bytes.count, max(span.end - start, from + Self.maximumSentenceBytes))
      while from > 0, from < span.start - start, bytes[from - 1] != UInt8(ascii: " ") { from += 1 }
      while to < bytes.count, to > span.end - start, bytes[to] != UInt8(ascii: " ") { to -= 1 }
    }
    let before = from > 0 ? "… " : ""
    let words = String(decoding: bytes[from..<to].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    let shift = before.utf8.count - start - from
    return (
      before + words + (to < bytes.count ? " …" : ""), Span(start: span.start + shift, end: span.end + shift)
    )
  }
}
