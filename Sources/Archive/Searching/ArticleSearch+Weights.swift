import News
import QueryLanguage
import Xapian

/// Why a hit stands where it stands.
extension ArticleSearch {
  /// A line for each hit of the page: its weight, and what each part of the query adds to it. Parts that only choose
  /// articles (sums, names, dates) add nothing.
  mutating func weights(of matches: MatchSet) throws -> String {
    let ids = try stored(matches.items).map { $0.record.id }
    let shown: Query = .documents(matches.items.map(\.docid).sorted())
    var parts: [(text: String, weights: [UInt32: Double])] = []
    let nodes = if case .and(let nodes, _) = parsed.root { nodes } else { [parsed.root] }
    for node in nodes {
      var search = Search(query: .filter(try planner.query(for: node), by: shown))
      search.limit = max(matches.items.count, 1)
      search.weighting = Self.weighting
      let found = try planner.budget.spend { _ in try search.run(on: database, with: store.matcher).items }
      parts.append((node.canonical, Dictionary(found.map { ($0.docid, $0.weight) }, uniquingKeysWith: max)))
    }
    return zip(ids, matches.items).map { id, match in
      let added = parts.compactMap { part in
        part.weights[match.docid].flatMap { $0 > 0 ? "\(part.text) \(Self.rounded($0))" : nil }
      }
      return "\(id): \(Self.rounded(match.weight))" + (added.isEmpty ? "" : " = " + added.joined(separator: " + "))
    }.joined(separator: "\n")
  }

  private static func rounded(_ weight: Double) -> String { "\((weight * 1000).rounded() / 1000)" }
}
