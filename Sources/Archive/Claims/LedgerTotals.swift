import News

/// Adds figures up, each once.
enum LedgerTotals {
  /// The total of some rows.
  static func total(of rows: some Sequence<LedgerRow>, key: String? = nil) -> LedgerTotal {
    var sums: [String?: Double] = [:]
    var counted: [Int: Set<String?>] = [:]
    var count = 0
    for row in rows {
      count += 1
      let amount = row.converted ?? row.amount.amount
      // A figure that is given in two currencies stands in both sums; converted into one, it is one.
      let isNew = counted[row.figure, default: []].insert(amount.currency).inserted
      guard isNew, !row.amount.amount.isVague, let number = number(of: amount) else { continue }
      sums[amount.currency, default: 0] += number
    }
    return LedgerTotal(
      key: key, rows: count, figures: counted.count,
      sums: sums.map { LedgerTotal.Sum(currency: $0.key, value: $0.value) }
        .sorted { ($1.value, $0.currency ?? "") < ($0.value, $1.currency ?? "") })
  }

  /// The rows group by group, and the totals of the groups: months in their order, others by their number of rows.
  static func grouped(
    _ rows: [LedgerRow], by grouping: LedgerQuery.Grouping
  ) -> (rows: [LedgerRow], totals: [LedgerTotal]) {
    var groups: [String: [LedgerRow]] = [:]
    for row in rows { groups[key(of: row, grouping), default: []].append(row) }
    let keys = groups.keys.sorted { left, right in
      if grouping == .month { return left < right }
      let counts = (groups[left]?.count ?? 0, groups[right]?.count ?? 0)
      return counts.0 == counts.1 ? left < right : counts.0 > counts.1
    }
    return (
      keys.flatMap { groups[$0] ?? [] }, keys.map { total(of: groups[$0] ?? [], key: $0) }
    )
  }

  private static func key(of row: LedgerRow, _ grouping: LedgerQuery.Grouping) -> String {
    switch grouping {
    case .speaker: row.voice
    case .month: row.date?.isoMonth ?? "without a date"
    case .recipient: row.flow.recipient ?? "no recipient named"
    }
  }

  /// The figure of an amount, or the bound that it has.
  static func number(of amount: Amount) -> Double? { amount.value ?? amount.minimum ?? amount.maximum }
}
