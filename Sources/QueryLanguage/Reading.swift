import News

extension ParsedQuery {
  /// How the query was read, in words, for the user: "person Jens Stoltenberg + amount 108 billion, any currency".
  ///
  /// - Parameter describe: What the caller knows better of a leaf, such as the full name that a surname stands for
  ///   ("speaker Jens Stoltenberg"); nil for the words of this module.
  /// - Returns: One line of text.
  public func reading(describing describe: (QueryNode) -> String? = { _ in nil }) -> String {
    root.reading(describing: describe)
  }
}

extension QueryNode {
  /// How the node was read, in words; see `ParsedQuery.reading`.
  public func reading(describing describe: (QueryNode) -> String? = { _ in nil }) -> String {
    if let description = describe(self) { return description }
    switch self {
    case .everything: return "every article"
    case .text(let text, _): return text.reading
    case .near(let patterns, let distance, _):
      return patterns.map(\.reading).joined(separator: " and ") + " within \(distance) words"
    case .amount(let condition, _): return condition.reading
    case .person(let name, words: _, _): return "person \(name)"
    case .alternatives(words: _, let ways, _): return Self.reading(ofWays: ways, describe)
    case .field(let field, let value, _): return value.reading(of: field)
    case .statement(let nodes, _):
      return "in one statement: (" + nodes.map { $0.part(describe) }.joined(separator: " + ") + ")"
    case .and(let nodes, _): return nodes.map { $0.part(describe) }.joined(separator: " + ")
    case .or(let nodes, _): return nodes.map { $0.part(describe) }.joined(separator: " or ")
    case .not(let node, _): return "without " + node.part(describe)
    }
  }

  /// Several ways to say one thing: at most four of them, NEARs of the same words as one.
  private static func reading(ofWays ways: [QueryNode], _ describe: (QueryNode) -> String?) -> String {
    var seen: [String] = []
    for way in ways {
      var text = way.part(describe)
      if case .near(let patterns, distance: _, _) = way, let noun = patterns.last {
        // The figure in one spelling stands for all.
        text = "the words “\(patterns[0].text) … \(noun.text)”"
        if seen.contains(where: { $0.hasPrefix("the words “") && $0.hasSuffix("… \(noun.text)”") }) { continue }
      }
      if !seen.contains(text) { seen.append(text) }
    }
    let shown = seen.prefix(4).joined(separator: " or ")
    return seen.count > 4 ? shown + " or \(seen.count - 4) more" : shown
  }

  /// The reading as a part of a longer one, in parentheses where it has parts itself.
  private func part(_ describe: (QueryNode) -> String?) -> String {
    switch self {
    case .and, .or, .alternatives: "(\(reading(describing: describe)))"
    default: reading(describing: describe)
    }
  }
}

extension TextPattern {
  fileprivate var reading: String {
    switch self {
    case .word(let text): "“\(text)”"
    case .prefix(let text): "words in “\(text)…”"
    case .phrase(let text): "phrase “\(text)”"
    }
  }
}

extension FieldValue {
  fileprivate func reading(of field: Field) -> String {
    switch self {
    case .name(let text, let isPrefix): "\(field.name) \(text)\(isPrefix ? "…" : "")"
    case .text(let text): "\(field.name) \(text.reading)"
    case .amount(let condition): condition.reading
    case .dates(let range): "published \(range.reading)"
    }
  }
}

extension AmountCondition {
  /// The condition in words: "amount 108 billion, any currency", "amount about USD 97 billion".
  public var reading: String {
    let money = currency.map { "\($0) " } ?? ""
    let text =
      switch kind {
      case .figure(let figure): money + figure.words
      case .about(let figure): "about \(money)\(figure.words), within 10 percent"
      case .range(let lower?, let upper?): "\(money)\(lower.figure.words) to \(upper.figure.words)"
      case .range(let lower?, nil): "\(lower.isStrict ? "over" : "at least") \(money)\(lower.figure.words)"
      case .range(nil, let upper?): "\(upper.isStrict ? "under" : "at most") \(money)\(upper.figure.words)"
      case .range(nil, nil): "\(money)of any size"
      case .vague: "without a figure"
      }
    return "amount \(text)" + (currency == nil && kind != .vague ? ", any currency" : "")
  }
}

extension DateRange {
  fileprivate var reading: String {
    guard let first else { return last.map { "until \($0.iso)" } ?? "at any time" }
    guard let last else { return "from \(first.iso)" }
    if first == last { return "on \(first.iso)" }
    if first.day == 1, last.day == CalendarDate.days(in: last.month, of: last.year),
      first.month == last.month && first.year == last.year
        || first.year == last.year && first.month == 1 && last.month == 12
    {
      return "in \(short)"
    }
    return "from \(first.iso) to \(last.iso)"
  }
}
