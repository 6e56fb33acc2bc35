/// A day of the Gregorian calendar without a time zone: the date that an article carries.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a date; nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`, also where a time follows it (`2024-04-04T10:00:00Z`); nil for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(11))
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]), let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The days that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names, from first to last; nil for anything else.
  public static func days(named text: some StringProtocol) -> ClosedRange<CalendarDate>? {
    let bytes = Array(text.utf8.prefix(11))
    guard let year = number(bytes.prefix(4)) else { return nil }
    switch bytes.count {
    case 4:
      guard let first = CalendarDate(year: year, month: 1, day: 1),
        let last = CalendarDate(year: year, month: 12, day: 31)
      else { return nil }
      return first...last
    case 7:
      guard bytes[4] == UInt8(ascii: "-"), let month = number(bytes[5..<7]),
        let first = CalendarDate(year: year, month: month, day: 1),
        let last = CalendarDate(year: year, month: month, day: days(in: month, of: year))
      else { return nil }
      return first...last
    case 10: return CalendarDate(iso: text).map { $0...$0 }
    default: return nil
    }
  }

  /// The number of days in a month of a year, by the Gregorian leap rule.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date as one number that sorts as the days do: 20240404 for 4 April 2024.
  public var ordinal: Int { year * 10_000 + month * 100 + day }

  /// The date of an `ordinal`; nil where the calendar has no such day.
  public init?(ordinal: Int) {
    self.init(year: ordinal / 10_000, month: ordinal / 100 % 100, day: ordinal % 100)
  }

  /// The date as `YYYY-MM-DD`.
  public var iso: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))" }

  /// The month as `YYYY-MM`, the value of the facet `month`.
  public var isoMonth: String { "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))" }

  /// Whether `left` is the earlier day.
  public static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate {
  /// The number of days since the first of March of the year 0, by which two dates are so many days apart.
  public var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let fromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (fromMarch * 153 + 2) / 5 + day - 1
  }
}
