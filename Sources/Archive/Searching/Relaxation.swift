import News
import QueryLanguage
import Xapian

/// What is asked for in parts, so that articles with most of it can be found where none has all.
struct Relaxation {
  /// The conditions that must hold in any case: what the query excludes.
  var required: [QueryNode] = []
  /// The conditions of which as many as possible are to hold.
  var wanted: [QueryNode] = []

  /// Takes a query apart at its topmost AND; conditions within one statement become conditions on the article.
  init(_ root: QueryNode) {
    let nodes = if case .and(let nodes, _) = root { nodes } else { [root] }
    for node in nodes {
      switch node {
      case .not: required.append(node)
      case .statement(let conditions, _):
        for condition in conditions {
          if case .not = condition { required.append(condition) } else { wanted.append(condition) }
        }
      default: wanted.append(node)
      }
    }
  }
}

extension QueryPlanner {
  /// The query for the articles that fulfil the most of several conditions and match the filters, and how many
  /// conditions those are; nil where no article fulfils at least `atLeast` of them.
  mutating func best(of relaxation: Relaxation, filters: Query?, atLeast: Int = 1) throws -> (query: Query, count: Int)?
  {
    let parts = try relaxation.wanted.map { try query(for: $0) }
    let required = try relaxation.required.map { try query(for: $0) } + (filters.map { [$0] } ?? [])
    let allowed = required.isEmpty ? nil : Set(try candidates(.and(required)))
    let counts = try counts(of: parts).filter { allowed?.contains($0.key) ?? true }
    guard let most = counts.values.max(), most >= atLeast else { return nil }
    let documents = counts.filter { $0.value == most }.map(\.key).sorted()
    return (.filter(.or(parts), by: .documents(documents)), most)
  }

  /// The query for the articles that fulfil at least some of several conditions.
  mutating func query(forAtLeast count: Int, of nodes: [QueryNode]) throws -> Query {
    let parts = try nodes.map { try query(for: $0) }
    if count <= 1 { return .or(parts) }
    if count >= parts.count { return .and(parts) }
    let documents = try counts(of: parts).filter { $0.value >= count }.map(\.key).sorted()
    return .filter(.or(parts), by: .documents(documents))
  }

  /// For each article how many of the queries it matches.
  private func counts(of parts: [Query]) throws -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for part in parts {
      for docid in try candidates(part) { counts[docid, default: 0] += 1 }
    }
    return counts
  }
}
