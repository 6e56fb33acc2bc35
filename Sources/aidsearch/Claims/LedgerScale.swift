import News

/// Where the rows of a ledger lie in a picture of amounts over time: days across, amounts up by their logarithm.
struct LedgerScale {
  /// A row in the picture.
  struct Point {
    var row: LedgerRow
    /// From 0 at the left to 1 at the right.
    var across: Double
    /// From 0 at the bottom to 1 at the top.
    var up: Double
    /// The place of the voice in `voices`; nil for the others.
    var voice: Int?
  }

  /// The voices with most figures, at most `maximumVoices`.
  let voices: [String]
  let points: [Point]
  /// The powers of ten from the bottom to the top.
  let decades: ClosedRange<Int>
  /// The first and the last day.
  let days: ClosedRange<CalendarDate>
  /// The currency of the amounts; nil where it is none.
  let currency: String?

  static let maximumVoices = 8

  /// Lays out the rows that have a date and a figure in the commonest currency; nil where fewer than two are there.
  init?(_ rows: [LedgerRow]) {
    func amount(_ row: LedgerRow) -> Amount { row.converted ?? row.amount.amount }
    let usable = rows.filter { row in
      row.date != nil && !row.amount.amount.isVague && (Self.figure(of: amount(row)) ?? 0) >= 1
    }
    var counts: [String?: Int] = [:]
    for row in usable { counts[amount(row).currency, default: 0] += 1 }
    let commonest = counts.max { ($0.value, $1.key ?? "") < ($1.value, $0.key ?? "") }
    guard let commonest else { return nil }
    currency = commonest.key
    let shown = usable.filter { amount($0).currency == commonest.key }
    let dates = shown.compactMap(\.date)
    guard shown.count > 1, let first = dates.min(), let last = dates.max() else { return nil }
    days = first...last
    let figures = shown.map { Self.figure(of: amount($0)) ?? 1 }
    let low = Self.decade(of: figures.min() ?? 1)
    decades = low...max(low + 1, Self.decade(of: figures.max() ?? 1) + 1)
    var spoken: [String: Int] = [:]
    for row in shown { spoken[row.voice, default: 0] += 1 }
    let ranked = spoken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    voices = Array(ranked.prefix(Self.maximumVoices))
    let width = Double(max(1, last.dayNumber - first.dayNumber))
    let height = Double(decades.upperBound - decades.lowerBound)
    var points: [Point] = []
    for (row, figure) in zip(shown, figures) {
      let across = Double((row.date ?? first).dayNumber - first.dayNumber) / width
      let up = (Self.log10(figure) - Double(low)) / height
      points.append(Point(row: row, across: across, up: min(max(up, 0), 1), voice: voices.firstIndex(of: row.voice)))
    }
    self.points = points
  }

  private static func figure(of amount: Amount) -> Double? { amount.value ?? amount.minimum ?? amount.maximum }

  private static func decade(of figure: Double) -> Int { Int(log10(figure).rounded(.down)) }

  /// The decimal logarithm of a number from 1, without the mathematics library: whole decades, then by squaring.
  static func log10(_ number: Double) -> Double {
    var rest = max(number, 1)
    var result = 0.0
    while rest >= 10 {
      rest /= 10
      result += 1
    }
    var bit = 0.5
    for _ in 0..<20 {
      rest *= rest
      if rest >= 10 {
        rest /= 10
        result += bit
      }
      bit /= 2
    }
    return result
  }

  /// A power of ten as a sum: "US$1bn".
  func label(ofDecade decade: Int) -> String {
    var figure = 1.0
    for _ in 0..<max(0, decade) { figure *= 10 }
    return Wording.figure(figure, currency)
  }
}
