import News

extension ParsedQuery {
  /// The query in its plainest form: sums in words, blanks single, OR and AND in capitals. Parsed again (with the same
  /// `literal`) it gives an equal tree, spans aside.
  public var canonical: String { root.canonical }

  /// The tree on one line, for `--explain` and for tests: `(and (word Stoltenberg) (amount 108 billion))`.
  public var tree: String { root.tree }
}

extension QueryNode {
  /// The node as a query that parses to it.
  public var canonical: String {
    switch self {
    case .everything: return "*"
    case .text(let text, _): return text.canonical
    case .near(let patterns, let distance, _):
      return patterns.map(\.canonical).joined(separator: " NEAR/\(distance) ")
    case .amount(let condition, _): return condition.canonical
    case .person(name: _, let words, _), .alternatives(let words, ways: _, _): return words.joined(separator: " ")
    case .field(let field, let value, _): return "\(field.name):\(value.canonical)"
    case .statement(let nodes, _): return nodes.map { $0.operandText(inStatement: true) }.joined(separator: " ")
    case .and(let nodes, _):
      var result = ""
      let spreads = spreadsStatement
      for (index, node) in nodes.enumerated() {
        if index > 0 { result += node.mayJoin(after: nodes[index - 1]) ? " AND " : " " }
        if spreads, case .statement = node { result += node.canonical } else { result += node.operandText() }
      }
      return result
    case .or(let nodes, _):
      return nodes.map { node in if case .or = node { "(\(node.canonical))" } else { node.canonical } }
        .joined(separator: " OR ")
    case .not(let node, _):
      if case .near = node { return "-(\(node.canonical))" }
      return "-" + node.operandText()
    }
  }

  /// The node as an operand of AND or NOT, in parentheses where it needs them.
  private func operandText(inStatement: Bool = false) -> String {
    switch self {
    case .and(let nodes, _) where inStatement: Self.values(nodes[0].leaves[0], self)
    case .not(let node, _) where inStatement: "-" + node.operandText(inStatement: true)
    case .or(let nodes, _) where inStatement:
      "(" + nodes.map { $0.operandText(inStatement: true) }.joined(separator: " OR ") + ")"
    case .and, .or, .statement: "(\(canonical))"
    default: canonical
    }
  }

  /// `said:(a AND b)`: within a statement an AND is always one of values of one field.
  private static func values(_ leaf: QueryNode, _ node: QueryNode) -> String {
    guard case .field(let field, _, _) = leaf else { return node.canonical }
    return "\(field.name):(\(node.valuesText))"
  }

  private var valuesText: String {
    switch self {
    case .field(_, let value, _): value.canonical
    case .and(let nodes, _): nodes.map(\.valueText).joined(separator: " AND ")
    case .or(let nodes, _): nodes.map(\.valuesText).joined(separator: " OR ")
    default: valueText
    }
  }

  private var valueText: String {
    switch self {
    case .not(let node, _): "-" + node.valueText
    case .field: valuesText
    default: "(\(valuesText))"
    }
  }

  /// Whether the only statement of an AND can stand without parentheses, as nothing else would join it.
  private var spreadsStatement: Bool {
    var statements = 0
    for node in children {
      if case .statement = node { statements += 1 } else if node.isStatementCondition { return false }
    }
    return statements == 1
  }

  /// Whether two neighbours could be read as one sum of money ("30" and "billion"), so that AND must keep them apart.
  private func mayJoin(after previous: QueryNode) -> Bool {
    guard let first = firstText, let last = previous.lastText else { return false }
    return AmountVocabulary.canStandBefore(last) && AmountVocabulary.canStandAfter(first)
  }

  /// The word with which the node is printed last, where a sum of money could go on with the next.
  private var lastText: String? {
    switch self {
    case .text(.word(let text), _): text
    case .near(let patterns, distance: _, _): patterns.last?.text
    case .amount(let condition, _): condition.canonical
    case .field(_, .amount(let condition), _): condition.short
    case .not(let node, _): node.lastText
    case .statement(let nodes, _): nodes.last?.lastText
    default: nil
    }
  }

  private var firstText: String? {
    switch self {
    case .text(.word(let text), _), .text(.prefix(let text), _): text
    case .near(let patterns, distance: _, _): patterns.first?.text
    case .amount(let condition, _): condition.canonical
    default: nil
    }
  }

  /// The node on one line, as `(and (word aid) (not (country Russia)))`.
  public var tree: String {
    switch self {
    case .everything: "(everything)"
    case .text(let text, _): "(\(text.tree))"
    case .near(let patterns, let distance, _):
      "(near \(distance) \(patterns.map { "(\($0.tree))" }.joined(separator: " ")))"
    case .amount(let condition, _): "(amount \(condition.canonical))"
    case .person(let name, let words, _): "(person \(name): \(words.joined(separator: " ")))"
    case .alternatives(words: _, let ways, _): "(alternatives \(Self.trees(ways)))"
    case .field(let field, let value, _): "(\(field.name) \(value.tree))"
    case .statement(let nodes, _): "(statement \(Self.trees(nodes)))"
    case .and(let nodes, _): "(and \(Self.trees(nodes)))"
    case .or(let nodes, _): "(or \(Self.trees(nodes)))"
    case .not(let node, _): "(not \(node.tree))"
    }
  }

  private static func trees(_ nodes: [QueryNode]) -> String { nodes.map(\.tree).joined(separator: " ") }
}

extension TextPattern {
  var canonical: String {
    switch self {
    case .word(let text): text
    case .prefix(let text): text + "*"
    case .phrase(let text): "\"\(text)\""
    }
  }

  var tree: String {
    switch self {
    case .word(let text): "word \(text)"
    case .prefix(let text): "prefix \(text)"
    case .phrase(let text): "phrase \(text)"
    }
  }
}

extension FieldValue {
  var canonical: String {
    switch self {
    case .name(let text, let isPrefix): isPrefix ? text + "*" : text.isPlain ? text : "\"\(text)\""
    case .text(let text): text.canonical
    case .amount(let condition): condition.short
    case .dates(let range): range.short
    }
  }

  var tree: String {
    switch self {
    case .name(let text, let isPrefix): isPrefix ? text + "*" : text
    case .text(let text): text.tree
    case .amount(let condition): condition.short
    case .dates(let range): range.short
    }
  }
}

extension AmountCondition {
  /// The condition in words as free text takes it: "USD 108 billion", "~97 billion", ">60 billion".
  var canonical: String {
    if let currency, isBare, let words = CurrencyReader.wordsForWeakCode(currency) {
      return text("", " " + words, short: false)
    }
    return text(currency.map { $0 + " " } ?? "", "", short: false)
  }

  /// The condition in short as `amount:` takes it: "USD108bn", "100bn..130bn", "vague".
  public var short: String { text(currency ?? "", "", short: true) }

  /// Whether no figure of the condition is written with a scale.
  private var isBare: Bool {
    switch kind {
    case .figure(let figure), .about(let figure): figure.scale == .one
    case .range(let lower, let upper): [lower, upper].allSatisfy { $0 == nil || $0?.figure.scale == .one }
    case .vague: false
    }
  }

  private func text(_ before: String, _ after: String, short: Bool) -> String {
    switch kind {
    case .figure(let figure): before + figure.text(of: figure.scale, short: short) + after
    case .about(let figure): "~" + before + figure.text(of: figure.scale, short: short) + after
    case .range(let lower?, let upper?):
      before + Self.text(of: lower.figure, to: upper.figure, short: short) + ".."
        + upper.figure.text(of: upper.figure.scale, short: short) + after
    case .range(let lower?, nil):
      (lower.isStrict ? ">" : ">=") + before + lower.figure.text(of: lower.figure.scale, short: short) + after
    case .range(nil, let upper?):
      (upper.isStrict ? "<" : "<=") + before + upper.figure.text(of: upper.figure.scale, short: short) + after
    case .range(nil, nil): ">=0"
    case .vague: "vague"
    }
  }

  /// The lower end of a range: with a scale wherever the upper has one, as it would be read with that scale otherwise.
  private static func text(of lower: AmountFigure, to upper: AmountFigure, short: Bool) -> String {
    let scale = lower.scale == .one && upper.scale != .one ? .thousand : lower.scale
    return lower.text(of: scale, short: short)
  }
}

extension String {
  /// Whether the text is one word of ASCII letters and digits that needs no quotation marks after a prefix.
  fileprivate var isPlain: Bool {
    utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
      && !["AND", "OR", "NOT"].contains(self)
  }
}
