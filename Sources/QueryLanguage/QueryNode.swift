public import News

/// A parsed query as a tree. Every node knows the bytes of the query it was read from.
///
/// Conditions (`field`) outside of a `statement` are about the article: `speaker:x` holds where x speaks in it,
/// `said:x` where one of its statements has x, `amount:x` where it gives the sum anywhere. The conditions in a
/// `statement` hold within one statement together.
public indirect enum QueryNode: Hashable, Sendable {
  /// Every article: an empty query, or `*`.
  case everything(Span)
  /// A word, the beginning of a word, or a phrase, anywhere in the article.
  case text(TextPattern, Span)
  /// Two or more words or phrases with at most `distance` words between the first and the last, in any order.
  case near([TextPattern], distance: Int, Span)
  /// A sum of money in free text, anywhere in the article.
  case amount(AmountCondition, Span)
  /// Words of the free text that name a person whom the archive knows, by the canonical `name`; the words as they were
  /// written. Never made by the parser: `ParsedQuery.readingPeople` makes it.
  case person(name: String, words: [String], Span)
  /// Words of the free text that articles may say in other ways: any of `ways`, the words as they were written first.
  /// Never made by the parser: `ParsedQuery.readingSynonyms` and `readingCounts` make it.
  case alternatives(words: [String], ways: [QueryNode], Span)
  /// A condition on one field. `amount` goes with `.amount`, `date` with `.dates`, `title` and `said` with `.text`, the
  /// other fields with `.name`.
  case field(Field, FieldValue, Span)
  /// Two or more conditions on `speaker`, `said`, `amount` and `country` that hold within one statement. They are
  /// `field` nodes and `or`, `and`, `not` of such, which are then about the statement too.
  case statement([QueryNode], Span)
  /// All of two or more nodes. A `not` among them excludes; where all are `not`, they exclude from every article.
  case and([QueryNode], Span)
  /// At least one of two or more nodes.
  case or([QueryNode], Span)
  /// Whatever the node does not match.
  case not(QueryNode, Span)

  /// The bytes of the query that the node was read from.
  public var span: Span {
    switch self {
    case .everything(let span), .text(_, let span), .near(_, distance: _, let span), .amount(_, let span),
      .person(name: _, words: _, let span), .alternatives(words: _, ways: _, let span), .field(_, _, let span),
      .statement(_, let span), .and(_, let span),
      .or(_, let span), .not(_, let span):
      span
    }
  }

  /// The nodes directly below, in the order of the query; none for a leaf.
  public var children: [QueryNode] {
    switch self {
    case .statement(let nodes, _), .and(let nodes, _), .or(let nodes, _): nodes
    case .alternatives(words: _, ways: let nodes, _): nodes
    case .not(let node, _): [node]
    default: []
    }
  }

  /// All leaves of the tree, in the order of the query, also the negated ones.
  public var leaves: [QueryNode] {
    var leaves: [QueryNode] = []
    var open = [self]
    while let node = open.popLast() {
      let below = node.children
      if below.isEmpty { leaves.append(node) } else { open += below.reversed() }
    }
    return leaves
  }
}

/// What a piece of text in a query asks for. Cutting it into index terms is up to the archive: a word such as "F-16" or
/// "10:30" may be several.
public enum TextPattern: Hashable, Sendable {
  /// A word as it was written, without the punctuation around it.
  case word(String)
  /// Every word that begins so (`missil*`).
  case prefix(String)
  /// Words next to each other, as written between quotation marks; blanks are single.
  case phrase(String)

  /// The characters themselves.
  public var text: String {
    switch self {
    case .word(let text), .prefix(let text), .phrase(let text): text
    }
  }
}

/// What a field is asked for.
public enum FieldValue: Hashable, Sendable {
  /// A name of `speaker`, `person`, `country` or `source` as it was written; with `isPrefix` every name that begins so.
  case name(String, isPrefix: Bool)
  /// Words of `title` or `said`.
  case text(TextPattern)
  /// A sum of money.
  case amount(AmountCondition)
  /// A stretch of days.
  case dates(DateRange)
}
