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
    var counts = try counts(of: parts)
    if !required.isEmpty {
      var allowed = [UInt16](repeating: 0, count: counts.count)
      for docid in try candidates(.and(required)) { allowed[Int(docid)] = counts[Int(docid)] }
      counts = allowed
    }
    let most = Int(counts.reduce(0) { $1 > $0 ? $1 : $0 })
    if most < max(1, atLeast) { return nil }
    return (.filter(.or(parts), by: .documents(Self.documents(in: counts, atLeast: most))), most)
  }

  /// The query for the articles that fulfil at least some of several conditions.
  mutating func query(forAtLeast count: Int, of nodes: [QueryNode]) throws -> Query {
    let parts = try nodes.map { try query(for: $0) }
    if count <= 1 { return .or(parts) }
    if count >= parts.count { return .and(parts) }
    return .filter(.or(parts), by: .documents(Self.documents(in: try counts(of: parts), atLeast: count)))
  }

  /// By document how many of the queries it matches.
  private func counts(of parts: [Query]) throws -> [UInt16] {
    var counts = [UInt16](repeating: 0, count: Int(try database.lastDocid) + 1)
    for part in parts {
      for docid in try candidates(part) { counts[Int(docid)] += 1 }
    }
    return counts
  }

  /// The documents with counts that are high enough, which is above 0, ascending.
  private static func documents(in counts: [UInt16], atLeast least: Int) -> [UInt32] {
    var documents: [UInt32] = []
    counts.withUnsafeBufferPointer { counts in
      for docid in counts.indices where Int(counts[docid]) >= least { documents.append(UInt32(docid)) }
    }
    return documents
  }
}
