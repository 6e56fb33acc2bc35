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
    query.root = root.readingPeople(Bytes(text), match)
    return query
  }
}

extension QueryNode {
  fileprivate func readingPeople(_ bytes: Bytes, _ match: ([String]) -> NameMatch?) -> QueryNode {
    switch self {
    case .text(.word(let word), let span):
      guard let found = match([word]), found.words == 1 else { return self }
      return .person(name: found.name, words: [word], span)
    case .or(let nodes, let span):
      return .or(nodes.map { $0.readingPeople(bytes, match) }, span)
    case .not(let node, let span):
      return .not(node.readingPeople(bytes, match), span)
    case .and(let nodes, let span):
      var result: [QueryNode] = []
      var index = 0
      while index < nodes.count {
        let run = Self.run(of: nodes[index...], bytes)
        if let found = run.isEmpty ? nil : match(run.map(\.word)), (1...run.count).contains(found.words) {
          let named = run.prefix(found.words)
          let span = Span(start: named[0].span.start, end: named[found.words - 1].span.end)
          result.append(.person(name: found.name, words: named.map(\.word), span))
          index += found.words
        } else {
          result.append(run.isEmpty ? nodes[index].readingPeople(bytes, match) : nodes[index])
          index += 1
        }
      }
      return result.count == 1 ? result[0] : .and(result, span)
    default:
      return self
    }
  }

  /// The plain words at the beginning of `nodes` between which the query has nothing but blanks, at most eight.
  private static func run(of nodes: ArraySlice<QueryNode>, _ bytes: Bytes) -> [(word: String, span: Span)] {
    var run: [(word: String, span: Span)] = []
    for node in nodes.prefix(8) {
      guard case .text(.word(let word), let span) = node else { break }
      if let last = run.last, bytes.skippingBlanks(from: last.span.end) != span.start { break }
      run.append((word, span))
    }
    return run
  }
}
