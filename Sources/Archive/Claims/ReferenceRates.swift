import News

/// Exchange rates by day: how many units of a currency one euro is worth, as the European Central Bank's reference rates
/// say it.
struct ReferenceRates: Sendable {
  /// The days in order, each as a number of days.
  private var days: [Int] = []
  /// For each currency its rates by the place of the day; NaN where there is none.
  private var rates: [String: [Double]] = [:]

  /// The table that ships: yearly averages of the main currencies.
  static let shipped: ReferenceRates = {
    do { return try ReferenceRates(parsing: table) } catch { preconditionFailure("the shipped rates: \(error)") }
  }()

  /// What is wrong with a table of rates.
  struct Problem: Error, Equatable, CustomStringConvertible {
    /// The line, from 1.
    var line: Int
    /// What is wrong there.
    var message: String

    var description: String { "line \(line): \(message)" }
  }

  /// Reads a table in the form of the European Central Bank's history file (`eurofxref-hist.csv`): a line `Date,USD,JPY,…`,
  /// then a line a day, `2024-12-31,1.0389,…`, in any order. `N/A` or nothing stands for no rate. Lines that begin with `#`
  /// are remarks.
  init(parsing text: String) throws(Problem) {
    var header: [String] = []
    var rows: [(day: Int, rates: [Double])] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { Self.trimmed($0) }
      guard let first = cells.first, !first.isEmpty, !first.hasPrefix("#") else { continue }
      if header.isEmpty {
        guard first == "Date" || first == "\u{FEFF}Date" else {
          throw Problem(line: index + 1, message: "the first line must be Date,USD,…, with the currencies' codes")
        }
        header = cells.dropFirst().map { String($0) }
        continue
      }
      guard let date = CalendarDate(iso: first) else {
        throw Problem(line: index + 1, message: "\"\(first)\" is no date; write YYYY-MM-DD")
      }
      var row: [Double] = []
      for cell in cells.dropFirst().prefix(header.count) {
        if cell.isEmpty || cell == "N/A" {
          row.append(.nan)
        } else if let rate = Double(cell), rate > 0, rate.isFinite {
          row.append(rate)
        } else {
          throw Problem(line: index + 1, message: "\"\(cell)\" is no rate")
        }
      }
      rows.append((date.dayNumber, row + [Double](repeating: .nan, count: header.count - row.count)))
    }
    guard !rows.isEmpty else { throw Problem(line: 1, message: "there are no rates") }
    rows.sort { $0.day < $1.day }
    days = rows.map(\.day)
    for (place, code) in header.enumerated() where !code.isEmpty { rates[code] = rows.map { $0.rates[place] } }
    rates["EUR"] = [Double](repeating: 1, count: rows.count)
  }

  /// The codes of the currencies that it knows, in order.
  var currencies: [String] { rates.keys.sorted() }

  /// Whether it knows a currency.
  func knows(_ currency: String) -> Bool { rates[currency] != nil }

  /// An amount in another currency, at the rates of the day nearest to its date, of the last day where it has none; nil
  /// where a currency has no rate within a year and a half of it, or the amount names none.
  func convert(_ amount: Amount, to currency: String, on date: CalendarDate?) -> Amount? {
    guard let own = amount.currency else { return nil }
    let day = date?.dayNumber ?? days.last ?? 0
    guard let from = rate(of: own, on: day), let to = rate(of: currency, on: day) else { return nil }
    let factor = to / from
    var converted = amount
    converted.currency = currency
    converted.value = amount.value.map { $0 * factor }
    converted.minimum = amount.minimum.map { $0 * factor }
    converted.maximum = amount.maximum.map { $0 * factor }
    return converted
  }

  private func rate(of currency: String, on day: Int) -> Double? {
    guard let rates = rates[currency] else { return nil }
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    let before = (0..<low).last { !rates[$0].isNaN }
    let after = (low..<days.count).first { !rates[$0].isNaN }
    let nearest = [before, after].compactMap { $0 }.min { abs(days[$0] - day) < abs(days[$1] - day) }
    // The shipped table goes on with its last year.
    guard let nearest, abs(days[nearest] - day) <= 550 || nearest == days.count - 1 else { return nil }
    return rates[nearest]
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " || text.last == "\r" { text.removeLast() }
    return text
  }
}
