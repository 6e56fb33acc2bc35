import News

extension ParsedQuery {
  /// The query with figures that may count things read both ways: `1 million shells` asks for the sum of a million or
  /// for the words “1 million … shells”.
  ///
  /// The rule: a single figure with a scale and without a currency, and right behind it a plain word in the plural that
  /// is no word for money ("loans"). Sums of money are found as before; what is added stands within three words.
  public func readingCounts() -> ParsedQuery {
    var query = self
    var left = QueryLimits.alternatives
    query.root = root.readingCounts(Bytes(text), &left)
    return query
  }
}

extension QueryNode {
  fileprivate func readingCounts(_ bytes: Bytes, _ left: inout Int) -> QueryNode {
    switch self {
    case .and(let nodes, let span):
      var nodes = nodes.map { $0.readingCounts(bytes, &left) }
      for index in nodes.indices.dropLast() {
        guard left > 0, case .amount(let condition, let own) = nodes[index], condition.currency == nil,
          case .figure(let figure) = condition.kind, figure.scale != .one,
          case .text(.word(let noun), let next) = nodes[index + 1], Self.isCountable(noun),
          bytes.skippingBlanks(from: own.end) == next.start
        else { continue }
        left -= 1
        let ways = figure.spellings.map { spelling -> QueryNode in
          .near([spelling.contains(" ") ? .phrase(spelling) : .word(spelling), .word(noun)], distance: 3, own)
        }
        nodes[index] = .alternatives(words: [bytes.text(own.start, own.end)], ways: [nodes[index]] + ways, own)
      }
      return .and(nodes, span)
    case .or(let nodes, let span): return .or(nodes.map { $0.readingCounts(bytes, &left) }, span)
    case .not(let node, let span): return .not(node.readingCounts(bytes, &left), span)
    default: return self
    }
  }

  /// Whether a word looks like the plural of things that can be counted: people, or a word in -s.
  private static func isCountable(_ noun: String) -> Bool {
    let word = lowercasedASCII(noun)
    if ["people", "men", "women", "children", "troops", "personnel"].contains(word) { return true }
    guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), word.hasSuffix("s") else {
      return false
    }
    return !["ss", "us", "is"].contains(String(word.suffix(2))) && !money.contains(word)
  }

  /// Words in -s that stand behind sums of money.
  private static let money: Set<String> = [
    "funds", "loans", "grants", "pledges", "bonds", "assets", "sanctions", "taxes", "costs", "savings", "investments",
    "payments", "donations", "contributions", "commitments", "sales", "exports", "imports", "reserves", "arrears",
    "revenues", "losses", "damages", "debts", "credits", "arms", "economics", "politics", "news", "reparations",
    "needs", "proceeds", "guarantees", "deals", "contracts", "subsidies", "tranches", "packages", "budgets",
  ]
}

extension AmountFigure {
  /// How texts write the figure where it counts things: "1 million", "one million", "1m", "1000000".
  var spellings: [String] {
    var spellings = [words]
    if exponent == scale.exponent, let word = AmountReader.spelled.first(where: { $0.value == digits })?.key {
      spellings.append("\(word) \(scale.word)")
    }
    if scale != .one { spellings.append(short) }
    let plain = value
    if plain >= 1_000, plain < 1e15, plain == plain.rounded() { spellings.append(String(UInt64(plain))) }
    return spellings
  }
}
