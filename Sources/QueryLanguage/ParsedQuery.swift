import News

/// A query that was understood: the tree that the archive runs, and how to tell the user what was understood.
public struct ParsedQuery: Hashable, Sendable {
  /// The query as it was typed; the spans of the nodes are bytes of it.
  public let text: String
  /// What is asked for; `.everything` for an empty query.
  public var root: QueryNode
  /// What the user may have meant otherwise, in whole sentences: "“or” is searched for as a word; …".
  public var notes: [String]
  /// Whether numbers were left as words.
  public let isLiteral: Bool

  /// Reads a query. The grammar stands at the head of Parser.swift; the bounds are those of `QueryLimits`.
  ///
  ///     try ParsedQuery(parsing: #"Stoltenberg 108 billion"#).canonical  // Stoltenberg 108 billion
  ///
  /// - Parameters:
  ///   - text: The query.
  ///   - literal: Whether to leave sums of money in free text as words (`amount:` still reads them).
  /// - Throws: `SyntaxError` with the byte of the mistake.
  public init(parsing text: String, literal: Bool = false) throws(SyntaxError) {
    var parser = Parser(Bytes(text), isLiteral: literal)
    root = try parser.parse()
    self.text = text
    notes = parser.notes
    isLiteral = literal
  }
}
