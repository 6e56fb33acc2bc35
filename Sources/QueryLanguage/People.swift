import News

/// A person whom words of a query name.
public struct NameMatch: Hashable, Sendable {
  /// The canonical name.
  public var name: String
  /// How many of the words are the name, from the first; at least 1.
  public var words: Int

  /// Makes a match of the first `words` words with a person.
  public init(name: String, words: Int) {
    self.name = name
    self.words = words
  }
}

extension ParsedQuery {
  /// The query with the names of people in its free text read as people.
  ///
  /// Plain words that stand side by side in the query, with nothing but blanks between, are offered from left to right;
  /// words under NEAR, in phrases and after prefixes are left as they are.
  ///
  /// - Parameter match: Whom the longest beginning of the words names, or nil where none of it names anybody.
  /// - Returns: The query with `person` nodes in the place of those words.
  public func readingPeople(_ match: ([String]) -> NameMatch?) -> ParsedQuery {
    var query = self
    query.root = root.mappingWords(Bytes(text)) { words, _ in
      guard let found = match(words.map(\.word)), (1...words.count).contains(found.words) else { return nil }
      let named = words.prefix(found.words)
      let span = Span(start: named[0].span.start, end: named[found.words - 1].span.end)
      return (.person(name: found.name, words: named.map(\.word), span), found.words)
    }
    return query
  }
}
