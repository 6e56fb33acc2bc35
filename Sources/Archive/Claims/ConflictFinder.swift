import Analysis
import News

/// Finds figures for the same thing that can't all be true.
///
/// The same thing is what one giver, or the West as a whole, has given to one recipient until about the same time, for
/// kinds of aid that overlap; where one sentence names a kind and the other none, they are two things. Only totals are
/// compared: of two packages both may be true. Two figures contradict each other where voices of different sides name
/// them, their ranges don't overlap, and the later one isn't the larger, for totals grow; a plain figure is taken within its
/// rounding, "about" and "around" within ten percent.
struct ConflictFinder {
  /// How far apart two totals may be dated and still be of one time, in days.
  static let maximumDays = 92

  private let rates: ReferenceRates
  /// Names of the giver that mean the West as a whole.
  private static let west: Set<String> = ["NATO", "the West", "Western allies"]

  init(rates: ReferenceRates) { self.rates = rates }

  /// The rows that can be compared at all.
  static func comparable(_ rows: [LedgerRow]) -> [LedgerRow] {
    var seen: Set<[String]> = []
    return rows.filter { row in
      guard row.flow.isTotal, row.flow.status == .given, row.flow.recipient != nil, row.flow.giver != nil,
        !row.amount.amount.isVague
      else { return false }
      return seen.insert([row.voice, String(row.figure)]).inserted
    }
  }

  /// The conflicts among rows.
  func conflicts(among rows: [LedgerRow]) -> [Conflict] {
    var things: [[String]: [LedgerRow]] = [:]
    for row in Self.comparable(rows) { things[[row.flow.recipient ?? "", scope(of: row)], default: []].append(row) }
    var conflicts: [Conflict] = []
    for rows in things.values {
      for part in components(of: rows) {
        let kinds = part.dropFirst().reduce(Set(part[0].flow.kinds)) { $0.intersection($1.flow.kinds) }
        conflicts.append(
          Conflict(
            recipient: part[0].flow.recipient ?? "", kinds: MoneyFlow.Kind.allCases.filter(kinds.contains), sides: part)
        )
      }
    }
    return conflicts.sorted { left, right in
      let keys = (left.sides.count, right.sides.count)
      if keys.0 != keys.1 { return keys.0 > keys.1 }
      return (left.recipient, left.sides[0].id, left.sides[0].figure) < (
        right.recipient, right.sides[0].id, right.sides[0].figure
      )
    }
  }

  private func scope(of row: LedgerRow) -> String {
    let giver = row.flow.giver ?? ""
    return Self.west.contains(giver) ? "the West" : giver
  }

  /// The rows that contradict another, together with those that they contradict.
  private func components(of rows: [LedgerRow]) -> [[LedgerRow]] {
    var component = Array(rows.indices)
    var isInConflict = [Bool](repeating: false, count: rows.count)
    for left in rows.indices {
      for right in rows.indices where right > left && contradict(rows[left], rows[right]) {
        isInConflict[left] = true
        isInConflict[right] = true
        let (from, to) = (component[right], component[left])
        for index in rows.indices where component[index] == from { component[index] = to }
      }
    }
    var parts: [Int: [LedgerRow]] = [:]
    for index in rows.indices where isInConflict[index] { parts[component[index], default: []].append(rows[index]) }
    return parts.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether two totals can't both be true.
  func contradict(_ left: LedgerRow, _ right: LedgerRow) -> Bool {
    guard left.voice != right.voice, left.figure != right.figure, overlap(left.flow.kinds, right.flow.kinds),
      areOfOneTime(left.date, right.date), let first = range(of: left), let second = range(of: right),
      !first.overlaps(second)
    else { return false }
    if let side = Self.side(of: left), side == Self.side(of: right) { return false }
    // What was given until a later day may be more.
    guard let day = left.date, let otherDay = right.date, day != otherDay else { return true }
    return (day < otherDay) == (first.lowerBound > second.lowerBound)
  }

  /// For whom the voice of a row speaks: the country or organisation of an officer, else the speaker; nil for narration.
  private static func side(of row: LedgerRow) -> String? { row.speaker.map { MoneyFlowFinder.side(of: $0) ?? $0 } }

  private func overlap(_ left: [MoneyFlow.Kind], _ right: [MoneyFlow.Kind]) -> Bool {
    left.isEmpty ? right.isEmpty : left.contains(where: right.contains)
  }

  private func areOfOneTime(_ left: CalendarDate?, _ right: CalendarDate?) -> Bool {
    guard let left, let right else { return true }
    return abs(left.dayNumber - right.dayNumber) <= Self.maximumDays
  }

  /// What an amount may be, in US dollars.
  private func range(of row: LedgerRow) -> ClosedRange<Double>? {
    let amount = row.amount.amount
    guard amount.currency != nil, let sum = rates.convert(amount, to: "USD", on: row.date) else { return nil }
    // Sums in other currencies are as exact as a year's average rate.
    let slack = amount.currency == "USD" ? 0.005 : 0.1
    let isAbout = Self.approximate.contains { amount.qualifier?.contains($0) ?? false }
    if let value = sum.value, sum.minimum == value || sum.minimum == nil && sum.maximum == nil {
      let part = isAbout ? 0.1 : slack
      return value * (1 - part)...value * (1 + part)
    }
    switch (sum.minimum, sum.maximum) {
    case (let low?, nil): return low * (1 - slack)...Double.greatestFiniteMagnitude
    // "nearly 30 billion" is no less than nine tenths of it, "less than" may be anything.
    case (nil, let high?):
      let isNear = ["nearly", "almost", "close", "just"].contains { amount.qualifier?.contains($0) ?? false }
      return (isNear ? high * 0.9 : 0)...high * (1 + slack)
    case (let low?, let high?): return min(low, high) * (1 - slack)...max(low, high) * (1 + slack)
    case (nil, nil): return nil
    }
  }

  private static let approximate = [
    "about", "around", "roughly", "approximately", "some", "estimated", "close to", "or so",
  ]
}
