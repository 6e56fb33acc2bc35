import News

/// What else is written for words of a query.
public struct SynonymMatch: Hashable, Sendable {
  /// How many of the words it stands for, from the first; at least 1.
  public var words: Int
  /// The other ways to write them: single words or several.
  public var others: [String]
  /// A name of the country that the words mean, where they mean one.
  public var country: String?
  /// Whether the words themselves are to be left out, as "US" would find every "us".
  public var replaces: Bool

  /// Makes a match of the first `words` words.
  public init(words: Int, others: [String], country: String? = nil, replaces: Bool = false) {
    self.words = words
    self.others = others
    self.country = country
    self.replaces = replaces
  }
}

extension ParsedQuery {
  /// The query with the plain words of its free text, and of `title:` and `said:`, joined by what else is written for
  /// them. Phrases, prefixes and words under NEAR are left as they were written.
  ///
  /// - Parameter match: What is written for the longest beginning of some words; nil where nothing is.
  /// - Returns: The query with `alternatives` in the place of those words, and `or` in that of values.
  public func readingSynonyms(_ match: ([String]) -> SynonymMatch?) -> ParsedQuery {
    var query = self
    var left = QueryLimits.alternatives
    query.root = root.mappingWords(Bytes(text)) { words, _ in
      guard left > 0, let found = match(words.map(\.word)), (1...words.count).contains(found.words) else { return nil }
      left -= 1
      let own = words.prefix(found.words).map(\.word)
      let span = Span(start: words[0].span.start, end: words[found.words - 1].span.end)
      var ways: [QueryNode] = []
      if !found.replaces {
        ways.append(.text(own.count == 1 ? .word(own[0]) : .phrase(own.joined(separator: " ")), span))
      }
      if let country = found.country { ways.append(.field(.country, .name(country, isPrefix: false), span)) }
      // The tagger has found a country under all of its names.
      if found.country == nil {
        ways += found.others.map { .text($0.contains(" ") ? .phrase($0) : .word($0), span) }
      }
      return (ways.count == 1 ? ways[0] : .alternatives(words: own, ways: ways, span), found.words)
    } field: { field, word, span in
      guard left > 0, let found = match([word]), found.words == 1 else { return nil }
      left -= 1
      let texts = [TextPattern.word(word)] + found.others.map { $0.contains(" ") ? .phrase($0) : .word($0) }
      return .or(texts.map { .field(field, .text($0), span) }, span)
    }
    return query
  }
}

extension QueryNode {
  /// A plain word and where it stands in the query.
  typealias PlainWord = (word: String, span: Span)

  /// The tree with runs of plain words in the place of which `replace` gives a node, and how many words it stands for;
  /// `field` is asked for the words of `title:` and `said:`.
  ///
  /// Plain words run on where nothing but blanks stands between them; eight at most are offered at a time.
  func mappingWords(
    _ bytes: Bytes, _ replace: ([PlainWord], Span) -> (QueryNode, words: Int)?,
    field: (Field, String, Span) -> QueryNode? = { _, _, _ in nil }
  ) -> QueryNode {
    switch self {
    case .text(.word(let word), let span): return replace([(word, span)], span)?.0 ?? self
    case .field(let name, .text(.word(let word)), let span): return field(name, word, span) ?? self
    case .or(let nodes, let span): return .or(nodes.map { $0.mappingWords(bytes, replace, field: field) }, span)
    case .statement(let nodes, let span):
      return .statement(nodes.map { $0.mappingWords(bytes, replace, field: field) }, span)
    case .not(let node, let span): return .not(node.mappingWords(bytes, replace, field: field), span)
    case .and(let nodes, let span):
      var result: [QueryNode] = []
      var index = 0
      while index < nodes.count {
        let run = Self.run(of: nodes[index...], bytes)
        if !run.isEmpty, let (node, words) = replace(run, span) {
          result.append(node)
          index += words
        } else {
          result.append(run.isEmpty ? nodes[index].mappingWords(bytes, replace, field: field) : nodes[index])
          index += 1
        }
      }
      return result.count == 1 ? result[0] : .and(result, span)
    default: return self
    }
  }

  /// The plain words at the beginning of `nodes` between which the query has nothing but blanks, at most eight.
  private static func run(of nodes: ArraySlice<QueryNode>, _ bytes: Bytes) -> [PlainWord] {
    var run: [PlainWord] = []
    for node in nodes.prefix(8) {
      guard case .text(.word(let word), let span) = node else { break }
      if let last = run.last, bytes.skippingBlanks(from: last.span.end) != span.start { break }
      run.append((word, span))
    }
    return run
  }
}
