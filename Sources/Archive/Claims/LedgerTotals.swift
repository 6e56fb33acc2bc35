import News

/// Works out what rows come to, by the rules of `LedgerTotal`.
enum LedgerTotals {
  /// A figure that may be added up, as its rows give it.
  private struct Figure {
    var currency: String
    var status: MoneyFlow.Status
    var minimum: Double
    var maximum: Double?
  }

  /// The total of some rows.
  static func total(of rows: some Sequence<LedgerRow>, key: String? = nil) -> LedgerTotal {
    var figures: [Int: Figure] = [:]
    var numbers: [Int: Int] = [:]  // how many rows state a figure
    var currencies: [String?: Int] = [:]
    var count = 0
    for row in rows {
      count += 1
      numbers[row.figure, default: 0] += 1
      let amount = row.converted ?? row.amount.amount
      if !row.amount.amount.isVague { currencies[amount.currency, default: 0] += 1 }
      guard let figure = figure(of: row) else { continue }
      if let known = figures[row.figure] {
        if rank(figure.status) > rank(known.status) { figures[row.figure]?.status = figure.status }
      } else {
        figures[row.figure] = figure
      }
    }
    var sums: [LedgerTotal.Sum] = []
    for figure in figures.sorted(by: { $0.key < $1.key }).map(\.value) {
      if let index = sums.firstIndex(where: { $0.currency == figure.currency && $0.status == figure.status }) {
        sums[index].figures += 1
        sums[index].minimum += figure.minimum
        sums[index].maximum = sums[index].maximum.flatMap { sum in figure.maximum.map { sum + $0 } }
      } else {
        sums.append(
          .init(
            currency: figure.currency, status: figure.status, figures: 1, minimum: figure.minimum,
            maximum: figure.maximum))
      }
    }
    sums.sort { left, right in
      let counts = (currencies[left.currency] ?? 0, currencies[right.currency] ?? 0)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      return left.currency == right.currency
        ? rank(left.status) > rank(right.status) : left.currency < right.currency
    }
    let commonest = currencies.max { ($0.value, $1.key ?? "~") < ($1.value, $0.key ?? "~") }?.key
    return LedgerTotal(
      key: key, rows: count, figures: numbers.count, sums: sums,
      leftOut: numbers.filter { figures[$0.key] == nil }.reduce(0) { $0 + $1.value },
      largest: largest(of: rows, in: commonest ?? nil))
  }

  /// What a row adds to a sum; nil where it may not be added.
  private static func figure(of row: LedgerRow) -> Figure? {
    let amount = row.converted ?? row.amount.amount
    guard let status = row.flow.status, let currency = amount.currency, !row.amount.amount.isVague,
      row.flow.isAddition, !row.flow.isTotal, !row.flow.isPart, row.flow.giver != nil || row.flow.recipient != nil
    else { return nil }
    let isNear = ["nearly", "almost", "close", "just"].contains { row.amount.amount.qualifier?.contains($0) ?? false }
    if let value = amount.value, amount.minimum != nil || isNear {
      let isOpen = amount.maximum == nil && amount.minimum != nil
      return Figure(currency: currency, status: status, minimum: value, maximum: isOpen ? nil : value)
    }
    guard amount.minimum != nil || amount.maximum != nil else { return nil }
    return Figure(currency: currency, status: status, minimum: amount.minimum ?? 0, maximum: amount.maximum)
  }

  /// How far a stage is; a figure counts at the furthest that is told of it.
  private static func rank(_ status: MoneyFlow.Status) -> Int {
    switch status {
    case .given: 5
    case .committed: 4
    case .pledged: 3
    case .blocked: 2
    case .proposed: 1
    }
  }

  private static func largest(of rows: some Sequence<LedgerRow>, in currency: String?) -> LedgerTotal.Largest? {
    var largest: (row: LedgerRow, number: Double)?
    for row in rows where !row.amount.amount.isVague {
      let amount = row.converted ?? row.amount.amount
      guard amount.currency == currency, let number = number(of: amount) else { continue }
      if number > largest?.number ?? 0 { largest = (row, number) }
    }
    return largest.map { .init(amount: $0.row.converted ?? $0.row.amount.amount, voice: $0.row.voice, id: $0.row.id) }
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
