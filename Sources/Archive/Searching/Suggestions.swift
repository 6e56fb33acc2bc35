import News
import QueryLanguage
import Xapian

/// “Did you mean”: queries with the words that the archive lacks put right. Never made for numbers.
extension QueryPlanner {
  /// Queries in which each unknown word or name is the nearest name that the archive has; at most three.
  func suggestions(for query: ParsedQuery) throws -> [String] {
    var suggestions: [String] = []
    for leaf in query.root.leaves {
      let (field, word) =
        switch leaf {
        case .text(.word(let word), _): (Field.person, word)
        case .field(let field, .name(let name, isPrefix: false), _): (field, name)
        default: (Field.date, "")
        }
      if field == .date || word.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
        continue
      }
      if try isKnown(word, as: leaf, field) { continue }
      for name in try store.names(field, of: database).suggestions(for: word) {
        let isPlain = if case .text = leaf { true } else { false }
        suggestions.append(
          Self.replacing(leaf.span, of: query.text, with: isPlain ? name : "\(field.name):\"\(name)\""))
      }
    }
    return Array(suggestions.uniqued().prefix(3))
  }

  private func isKnown(_ word: String, as leaf: QueryNode, _ field: Field) throws -> Bool {
    if case .text = leaf {
      return try stems(of: word).contains { try database.termFrequency($0) > 0 }
    }
    return try !resolver.values(of: field, named: word).isEmpty
  }

  private static func replacing(_ span: Span, of text: String, with words: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[..<span.start], as: UTF8.self) + words
      + String(decoding: bytes[span.end...], as: UTF8.self)
  }
}
