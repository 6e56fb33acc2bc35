import News
import QueryLanguage
import Xapian

/// Conditions that terms only narrow down: the candidates are looked up, and each one's claims are checked.
extension QueryPlanner {
  /// The articles that give such a sum, ascending.
  func documents(withAmount condition: AmountCondition) throws -> [UInt32] {
    let claims = try store.claims(of: database)
    let narrowed = try candidates(Self.candidates(withAmount: condition))
    return try budget.spend { step in
      try narrowed.filter { docid in
        try step()
        return claims.sums(of: docid).contains { condition.matches($0.amount) }
      }
    }
  }

  /// The articles with an amount in a range as `AmountFacet` labels it, or as the query language writes it.
  func documents(withAmountIn text: String) throws -> [UInt32] {
    guard let range = AmountFacet.range(of: text) else {
      return try documents(withAmount: try AmountCondition(parsing: text))
    }
    let holds = try Self.condition(onAmountIn: text)
    let claims = try store.claims(of: database)
    let upper = range.upperBound.isFinite ? range.upperBound : .greatestFiniteMagnitude
    let narrowed = try candidates(AmountBuckets.query(touching: range.lowerBound...upper))
    return try budget.spend { step in
      try narrowed.filter { docid in
        try step()
        return claims.sums(of: docid).contains { holds($0.amount) }
      }
    }
  }

  /// Whether amounts lie in a range as `AmountFacet` labels it, or as the query language writes it.
  static func condition(onAmountIn text: String) throws -> (Amount) -> Bool {
    guard let range = AmountFacet.range(of: text) else { return try AmountCondition(parsing: text).matches }
    return { amount in AmountBuckets.figures(of: amount).map { range.contains($0.upperBound) } ?? false }
  }

  /// The articles of which one statement fulfils all conditions, ascending.
  mutating func documents(withStatement nodes: [QueryNode]) throws -> [UInt32] {
    let claims = try store.claims(of: database)
    let nodes = nodes.withoutRepetitions
    let condition = StatementCondition.all(try nodes.map { try self.condition(for: $0, claims: claims) })
    var matcher = StatementMatcher(claims: claims, places: store.places(in: database))
    let narrowed = try candidates(try narrowing(nodes))
    return try budget.spend { step in
      try narrowed.filter { docid in
        try step()
        return try !matcher.statements(of: docid, fulfilling: condition).isEmpty
      }
    }
  }

  /// A condition on single statements for nodes below `QueryNode.statement`.
  mutating func condition(for node: QueryNode, claims: ClaimsColumn) throws -> StatementCondition {
    switch node {
    case .field(.speaker, .name(let name, let isPrefix), _):
      let values = Set(try names(.speaker, name, isPrefix: isPrefix))
      return .speaker(Set(claims.speakers.indices.filter { values.contains(claims.speakers[$0]) }.map(Int32.init)))
    case .field(.country, .name(let name, let isPrefix), _):
      let values = Set(try names(.country, name, isPrefix: isPrefix))
      return .country(Set(Country.all.filter { values.contains($0.name) }.map(\.code)))
    case .field(.amount, .amount(let condition), _), .amount(let condition, _):
      return .amount(condition)
    case .field(.said, .text(let pattern), _), .text(let pattern, _):
      return .words(try stems(for: pattern))
    case .and(let nodes, _), .statement(let nodes, _):
      return .all(try nodes.map { try condition(for: $0, claims: claims) })
    case .or(let nodes, _), .alternatives(words: _, ways: let nodes, _):
      return .any(try nodes.map { try condition(for: $0, claims: claims) })
    case .not(let node, _): return .not(try condition(for: node, claims: claims))
    case .everything, .near, .person, .field: return .all([])  // the parser puts none of these into a statement
    }
  }

  /// The stems that may stand at each place of a pattern.
  func stems(for pattern: TextPattern) throws -> [[[UInt8]]] {
    var places = try stems(of: pattern.text).map { [$0] }
    if case .prefix(let text) = pattern, let last = NameTable.words(of: text).last, !places.isEmpty {
      places[places.count - 1] += try database.allTerms(prefix: last, limit: 200).map(\.bytes)
    }
    return places
  }

  /// A query that all articles match of which a statement fulfils the conditions, and few others.
  private mutating func narrowing(_ nodes: [QueryNode]) throws -> Query {
    var parts: [Query] = []
    for node in nodes {
      switch node {
      case .not: continue
      case .or(let nodes, _), .alternatives(words: _, ways: let nodes, _):
        parts.append(.or(try nodes.map { try narrowing([$0]) }))
      case .and(let nodes, _), .statement(let nodes, _): parts.append(try narrowing(nodes))
      case .field(.amount, .amount(let condition), _), .amount(let condition, _):
        parts.append(Self.candidates(withAmount: condition))
      case .field(.said, .text(let pattern), _): parts.append(try query(for: .text(pattern, node.span)))
      default: parts.append(try query(for: node))
      }
    }
    return .and(parts)
  }

  /// The documents that match a query, ascending, without weighing them.
  func candidates(_ query: Query) throws -> [UInt32] {
    var search = Search(query: query)
    search.sort = .docid
    search.weighting = .none
    search.limit = Int(UInt32.max)
    search.timeLimit = budget.left.map { max($0, .milliseconds(1)) }
    return try budget.spend { _ in try search.run(on: database, with: store.matcher).items.map(\.docid) }
  }

  private static func candidates(withAmount condition: AmountCondition) -> Query {
    guard let figures = condition.figures else { return AmountBuckets.queryForVague }
    let upper = figures.upperBound.isFinite ? figures.upperBound : .greatestFiniteMagnitude
    return AmountBuckets.query(touching: figures.lowerBound...upper)
  }
}
