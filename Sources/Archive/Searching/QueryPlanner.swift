import Analysis
import News
import QueryLanguage
import Xapian

/// Turns parsed queries and filters into queries of the index, resolving names and cutting words into terms.
struct QueryPlanner {
  let database: Database
  let store: ColumnStore
  let terms: TermDictionary
  let resolver: NameResolver
  /// How long the search may still work.
  let budget: SearchBudget
  /// What the user may want to know, in the order of the query.
  private(set) var notes: [String] = []

  init(database: Database, store: ColumnStore, terms: TermDictionary, budget: SearchBudget) {
    self.budget = budget
    self.database = database
    self.store = store
    self.terms = terms
    resolver = NameResolver(store: store, database: database)
  }

  /// The query of the index for a node.
  mutating func query(for node: QueryNode) throws -> Query {
    switch node {
    case .everything: return .matchAll
    case .text(let pattern, _): return try query(for: pattern)
    case .near(let patterns, let distance, _): return try near(patterns, distance: distance)
    case .amount(let condition, _): return .documents(try documents(withAmount: condition), weight: amountWeight)
    case .person(let name, let words, _):
      let text = try query(for: .phrase(words.joined(separator: " ")))
      return .or([text, .term(Schema.term(.person, SearchWords.fold(name)))])
    case .alternatives(words: _, let ways, _): return try query(forAnyOf: ways)
    case .field(let field, let value, _): return try query(for: field, value)
    case .statement(let nodes, _): return .documents(try documents(withStatement: nodes), weight: amountWeight)
    case .and(let nodes, _): return try conjunction(of: nodes)
    case .or(let nodes, _): return .or(try nodes.withoutRepetitions.map { try query(for: $0) })
    case .not(let node, _): return .andNot(.matchAll, try query(for: node))
    }
  }

  /// What an amount weighs: as much as a word that one article in a thousand has (BM25's inverse document frequency).
  private var amountWeight: Double { 7 }

  private mutating func conjunction(of nodes: [QueryNode]) throws -> Query {
    var wanted: [Query] = []
    var excluded: [Query] = []
    for node in nodes.withoutRepetitions {
      if case .not(let inner, _) = node {
        excluded.append(try query(for: inner))
      } else {
        wanted.append(try query(for: node))
      }
    }
    let all = Query.and(wanted)
    return excluded.isEmpty ? all : .andNot(all, .or(excluded))
  }

  // MARK: - Words

  /// The stems of a text's words, in order.
  func stems(of text: String) throws -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return try SearchWords.words(of: text).compactMap { word in
      var stem: [UInt8] = []
      try bytes[Int(word.start)..<Int(word.end)].withUnsafeBufferPointer { try terms.appendStem(of: $0, to: &stem) }
      return stem.isEmpty ? nil : stem
    }
  }

  private func query(for pattern: TextPattern, prefix: StaticString = "") throws -> Query {
    func term(_ stem: [UInt8]) -> Query {
      .term(prefix.withUTF8Buffer { Array($0) } + stem)
    }
    let stems = try stems(of: pattern.text)
    guard case .prefix(let text) = pattern else {
      return stems.count == 1 ? term(stems[0]) : stems.isEmpty ? .matchAll : .phrase(stems.map(term))
    }
    // Terms are stems, so the beginning may be longer than the term ("missile*"): its own stem counts too.
    guard let last = NameTable.words(of: text).last, let stem = stems.last else { return .matchAll }
    let expansion = Query.wildcard(
      prefix: prefix.withUTF8Buffer { Array($0) } + Array(last.utf8), maximumExpansion: 500, takesMostFrequent: true)
    let beginning = Query.synonym([expansion, term(stem)])
    return stems.count == 1 ? beginning : .and(stems.dropLast().map(term) + [beginning])
  }

  /// Any of several ways to write one thing: the single words among them weigh as one word, however rare one of them is.
  private mutating func query(forAnyOf ways: [QueryNode]) throws -> Query {
    var words: [Query] = []
    var others: [Query] = []
    for way in ways {
      let query = try query(for: way)
      if case .text(.word(let word), _) = way, try stems(of: word).count == 1 {
        words.append(query)
      } else {
        others.append(query)
      }
    }
    return .or((words.count > 1 ? [.synonym(words)] : words) + others)
  }

  private func near(_ patterns: [TextPattern], distance: Int) throws -> Query {
    let stems = try patterns.flatMap { try self.stems(of: $0.text) }
    if stems.count < 2 { return .and(stems.map { .term($0) }) }
    return .near(stems.map { .term($0) }, window: UInt32(clamping: distance + stems.count))
  }

  // MARK: - Fields

  private mutating func query(for field: Field, _ value: FieldValue) throws -> Query {
    switch value {
    case .name(let name, let isPrefix): return .or(try nameTerms(field, name, isPrefix: isPrefix))
    case .amount(let condition): return .documents(try documents(withAmount: condition), weight: amountWeight)
    case .dates(let range): return Self.query(for: range)
    case .text(let pattern):
      if field == .title { return try query(for: pattern, prefix: "S") }
      return .documents(
        try documents(withStatement: [.field(field, value, Span(start: 0, end: 0))]), weight: amountWeight)
    }
  }

  private mutating func nameTerms(_ field: Field, _ name: String, isPrefix: Bool) throws -> [Query] {
    try names(field, name, isPrefix: isPrefix).map { .term(Schema.term(field, SearchWords.fold($0))) }
  }

  /// The values of a field that a name means; where there are none, the user is told.
  mutating func names(_ field: Field, _ name: String, isPrefix: Bool) throws -> [String] {
    let values = try resolver.values(of: field, named: name, isPrefix: isPrefix)
    if values.isEmpty { note(try resolver.note(onMissing: name, in: field)) }
    return values
  }

  /// Adds what the user may want to know.
  mutating func note(_ texts: [String]) { for text in texts { note(text) } }

  private mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  static func query(for range: DateRange) -> Query {
    guard let slot = Field.date.slot else { return .matchAll }
    // Articles without a date have no value, which sorts before every date: a lower bound leaves them out.
    return .valueRange(
      slot: slot, from: range.first.map(Schema.dateValue) ?? [UInt8(ascii: "0")],
      through: range.last.map(Schema.dateValue))
  }

  /// The query for filters: any of the values of a field, all of the fields; nil where there are none.
  mutating func query(for filters: Filters, except: Field? = nil) throws -> Query? {
    var parts: [Query] = []
    let names: [(Field, [String])] = [
      (.speaker, filters.speakers), (.person, filters.people), (.country, filters.countries),
      (.source, filters.sources),
    ]
    for (field, values) in names where field != except && !values.isEmpty {
      parts.append(.or(try values.flatMap { try nameTerms(field, $0, isPrefix: false) }))
    }
    if except != .amount, !filters.amounts.isEmpty {
      parts.append(
        .or(
          try filters.amounts.map { text in
            .documents(try documents(withAmountIn: text))
          }))
    }
    if let since = filters.since {
      parts.append(Self.query(for: DateRange(first: try DateRange(parsing: since).first, last: nil)))
    }
    if let until = filters.until {
      parts.append(Self.query(for: DateRange(first: nil, last: try DateRange(parsing: until).last)))
    }
    return parts.isEmpty ? nil : .and(parts)
  }
}

extension [QueryNode] {
  /// The nodes without conditions that stand among them already; words that are asked for twice weigh twice.
  var withoutRepetitions: [QueryNode] {
    if count < 2 { return self }
    var seen: Set<String> = []
    return filter { node in
      switch node {
      case .field, .amount, .statement, .alternatives, .near, .not: seen.insert(node.tree).inserted
      default: true
      }
    }
  }
}
