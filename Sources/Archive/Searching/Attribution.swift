import News
import QueryLanguage

/// Whose figure it is: what a search tells that asks for a sum in somebody's statement and finds it elsewhere.
enum Attribution {
  /// Sentences on the sums asked for within one statement, as partial hits give them; at most three.
  static func notes(on root: QueryNode, in articles: some Sequence<StoredArticle>) -> [String] {
    let conditions = conditions(of: root)
    if conditions.isEmpty { return [] }
    var notes: [String] = []
    for stored in articles {
      let text = Array(stored.article.text.utf8)
      for mention in stored.tags.amounts where conditions.contains(where: { $0.matches(mention.amount) }) {
        let words = String(decoding: text[mention.span.start..<mention.span.end], as: UTF8.self)
        notes.append("“\(words)” \(owner(of: mention.span, in: stored.tags)) in \(stored.article.id)")
      }
    }
    return Array(notes.uniqued().prefix(3))
  }

  /// The sums that the query wants within statements.
  private static func conditions(of node: QueryNode) -> [AmountCondition] {
    switch node {
    case .statement(let nodes, _):
      return nodes.flatMap(\.leaves).compactMap { leaf in
        if case .field(.amount, .amount(let condition), _) = leaf { condition } else { nil }
      }
    case .not: return []
    default: return node.children.flatMap(conditions(of:))
    }
  }

  private static func owner(of span: Span, in tags: Tags) -> String {
    let statement = tags.statements.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }
    guard let statement else { return "is the article's own, nobody's statement," }
    return statement.speaker.map { "is attributed to \($0)" } ?? "is attributed to somebody without a name"
  }
}
