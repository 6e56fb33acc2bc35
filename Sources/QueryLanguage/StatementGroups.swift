import News

/// A node on its way up through the parser. Every node but a condition is `closed` already, so that no level of a deep
/// query looks at those below it again.
struct Operand {
  var node: QueryNode
  /// Whether it is a condition that may hold within a statement: a value of `speaker`, `said`, `amount` or `country`, or
  /// values of these joined by OR, or joined or negated within the parentheses of one prefix.
  var isCondition: Bool

  init(_ node: QueryNode) {
    self.node = node
    isCondition = node.isStatementCondition
  }

  init(_ node: QueryNode, isCondition: Bool) {
    self.node = node
    self.isCondition = isCondition
  }

  /// The node where it is no part of a statement.
  var closedNode: QueryNode { isCondition ? node.closed : node }

  /// The operand under a NOT. `-speaker:x` is always about the article, as no statement has two speakers: it excludes
  /// the articles in which x speaks.
  var negated: Operand {
    if case .not(let inner, _) = node {
      return isCondition ? Operand(inner, isCondition: true) : Operand(inner)
    }
    let staysCondition = isCondition && !node.leaves.contains { $0.isField(.speaker) }
    return Operand(.not(staysCondition ? node : closedNode, node.span), isCondition: staysCondition)
  }
}

extension QueryNode {
  func isField(_ wanted: Field) -> Bool { if case .field(wanted, _, _) = self { true } else { false } }

  /// Whether the node is a value of `speaker`, `said`, `amount` or `country`, or values of these under OR and NOT, so
  /// that it may hold within a statement.
  var isStatementCondition: Bool { isStatementCondition(negated: false) }

  private func isStatementCondition(negated: Bool) -> Bool {
    switch self {
    case .field(let field, _, _):
      field == .speaker && !negated || field == .said || field == .amount || field == .country
    case .or(let nodes, _): nodes.allSatisfy { $0.isStatementCondition(negated: negated) }
    case .not(let node, _): node.isStatementCondition(negated: true)
    default: false
    }
  }

  /// Whether a statement is asked for: a `speaker` or `said` stands in the condition without a NOT before it.
  var asksForStatement: Bool {
    switch self {
    case .field(let field, _, _): field == .speaker || field == .said
    case .and, .or: children.contains(where: \.asksForStatement)
    default: false
    }
  }

  /// Whether a `not` in the node is about a speaker.
  var hasNegatedSpeaker: Bool {
    if case .not(let node, _) = self { return node.leaves.contains { $0.isField(.speaker) } }
    return children.contains(where: \.hasNegatedSpeaker)
  }

  /// Whether the condition is about who speaks and nothing else.
  var isSpeakerOnly: Bool {
    switch self {
    case .field(let field, _, _): field == .speaker
    case .or: children.allSatisfy(\.isSpeakerOnly)
    default: false
    }
  }

  /// The node outside of any statement: `said:(a b)`, which reached this place as a plain AND of values, is one
  /// statement that has both.
  var closed: QueryNode {
    switch self {
    case .and(let nodes, let span):
      return asksForStatement && leaves.allSatisfy { $0.isField(.said) }
        ? .statement(nodes, span) : .and(nodes.map(\.closed), span)
    case .or(let nodes, let span): return .or(nodes.map(\.closed), span)
    case .not(let node, let span): return .not(node.closed, span)
    default: return self
    }
  }
}

/// How the operands of one AND group become one node.
///
/// Where a `speaker:` or `said:` is among them, they and the `amount:` and `country:` of the group hold within one
/// statement, the negated ones too (`speaker:x -said:tanks`: x says something without tanks), but for `-speaker:`.
/// A statement has one speaker: with several `speaker:` each heads a statement of its own in which the others hold;
/// `speaker:a speaker:b` alone is about the article. Parentheses make a group of their own: in
/// `(speaker:a amount:1bn) (speaker:b amount:2bn)` each says one.
enum StatementGroups {
  static func join(_ operands: [Operand], span: Span) throws(SyntaxError) -> Operand {
    // Every article is no condition beside others.
    let wanted = operands.filter { if case .everything = $0.node { false } else { true } }
    if operands.count == 1 || wanted.isEmpty { return operands[0] }
    if wanted.count == 1 { return wanted[0] }
    let operands = wanted.flatMap { operand in
      // The values of `said:(a b)` are conditions of the group like any other.
      if operand.isCondition, case .and(let values, _) = operand.node {
        return values.map { Operand($0, isCondition: true) }
      }
      return [operand]
    }
    let conditions = operands.filter(\.isCondition).map(\.node)
    var statements: [QueryNode] = []
    if conditions.count >= 2, conditions.contains(where: \.asksForStatement) {
      statements = try self.statements(of: conditions)
    }
    var nodes: [QueryNode] = []
    var placed = false
    for operand in operands {
      if operand.isCondition, !statements.isEmpty {
        if !placed { nodes += statements }
        placed = true
      } else if case .and(let inner, _) = operand.node,
        !operand.node.leaves.contains(where: \.isStatementCondition)
      {
        nodes += inner
      } else {
        nodes.append(operand.closedNode)
      }
    }
    return Operand(nodes.count == 1 ? nodes[0] : .and(nodes, span), isCondition: false)
  }

  private static func statements(of conditions: [QueryNode]) throws(SyntaxError) -> [QueryNode] {
    let speakers = conditions.indices.filter { conditions[$0].isSpeakerOnly }
    if speakers.count < 2 { return [statement(conditions)] }
    if speakers.count == conditions.count { return [] }
    if speakers.count > QueryLimits.speakers {
      throw SyntaxError(
        position: conditions[speakers[QueryLimits.speakers]].span.start,
        message: "at most \(QueryLimits.speakers) speakers can share the other conditions; ask in several queries, "
          + "or join the speakers with OR")
    }
    return speakers.map { speaker in
      statement(conditions.indices.filter { $0 == speaker || !speakers.contains($0) }.map { conditions[$0] })
    }
  }

  private static func statement(_ conditions: [QueryNode]) -> QueryNode {
    let span = Span(
      start: conditions.map(\.span.start).min() ?? 0, end: conditions.map(\.span.end).max() ?? 0)
    return .statement(conditions, span)
  }
}
