public import News

/// A stretch of days, both ends included, open where an end is nil.
public struct DateRange: Hashable, Sendable {
  /// The first day, or nil for any before `last`.
  public let first: CalendarDate?
  /// The last day, or nil for any after `first`.
  public let last: CalendarDate?

  /// Makes a stretch of days.
  public init(first: CalendarDate?, last: CalendarDate?) {
    self.first = first
    self.last = last
  }

  /// Whether a day lies in it.
  public func contains(_ day: CalendarDate) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  /// Reads what follows `date:` in a query: `2023`, `2023-02`, `2023-02-14`, two of these with `..` between them or at
  /// one end, or one after `>`, `>=`, `<`, `<=`. A year or a month stands for all its days: `2023-02..2024` runs to 31
  /// December 2024. For `--since X` take `first` of the range of X, for `--until X` its `last`.
  ///
  /// - Throws: `SyntaxError`, its position counted from the beginning of `text`.
  public init(parsing text: String) throws(SyntaxError) {
    let bytes = Bytes(text)
    let start = bytes.skippingBlanks(from: 0)
    var end = bytes.count
    while end > start, bytes.blank(at: end - 1) == 1 { end -= 1 }
    if end == start { throw SyntaxError(position: start, message: "a date is missing; \(Self.forms)") }
    for (sign, isAbove, includes) in [(">=", true, true), ("<=", false, true), (">", true, false), ("<", false, false)]
    where bytes.text(start, end).utf8.starts(with: sign.utf8) {
      let period = try Self.period(bytes, bytes.skippingBlanks(from: start + sign.utf8.count), end)
      let edge =
        isAbove
        ? (includes ? period.first : period.last.next) : (includes ? period.last : period.first.previous)
      guard let edge else {
        throw SyntaxError(position: start, message: "no day lies beyond that date; \(Self.forms)")
      }
      self.init(first: isAbove ? edge : nil, last: isAbove ? nil : edge)
      return
    }
    let dot = UInt8(ascii: ".")
    guard let dots = (start..<end).first(where: { bytes[$0] == dot && bytes[$0 + 1] == dot }) else {
      let period = try Self.period(bytes, start, end)
      self.init(first: period.first, last: period.last)
      return
    }
    let second = bytes.skippingBlanks(from: dots + 2)
    var firstEnd = dots
    while firstEnd > start, bytes.blank(at: firstEnd - 1) == 1 { firstEnd -= 1 }
    let first = firstEnd == start ? nil : try Self.period(bytes, start, firstEnd).first
    let last = second >= end ? nil : try Self.period(bytes, second, end).last
    if first == nil && last == nil {
      throw SyntaxError(position: start, message: "a range needs a date at one end at least; \(Self.forms)")
    }
    if let first, let last, last < first {
      throw SyntaxError(position: start, message: "the range ends before it begins; swap its ends")
    }
    self.init(first: first, last: last)
  }

  static let forms = "write 2023, 2023-02 or 2023-02-14, or a range such as 2023-02..2024-01"

  /// The first and the last day of a year, a month or a day.
  private static func period(
    _ bytes: Bytes, _ start: Int, _ end: Int
  ) throws(SyntaxError) -> (first: CalendarDate, last: CalendarDate) {
    var numbers: [(value: Int, digits: Int)] = [(0, 0)]
    for offset in start..<max(start, end) {
      if bytes.isDigit(at: offset), numbers[numbers.count - 1].digits < 4 {
        numbers[numbers.count - 1].value = numbers[numbers.count - 1].value * 10 + Int(bytes[offset] - 0x30)
        numbers[numbers.count - 1].digits += 1
      } else if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "/"), numbers.count < 3 {
        numbers.append((0, 0))
      } else {
        throw SyntaxError(position: offset, message: "this is no date; \(forms)")
      }
    }
    guard numbers[0].digits == 4, numbers.dropFirst().allSatisfy({ (1...2).contains($0.digits) }) else {
      throw SyntaxError(position: start, message: "this is no date; \(forms)")
    }
    let year = numbers[0].value
    let month = numbers.count > 1 ? numbers[1].value : nil
    let day = numbers.count > 2 ? numbers[2].value : nil
    let lastMonth = month ?? 12
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1),
      let last = CalendarDate(year: year, month: lastMonth, day: day ?? CalendarDate.days(in: lastMonth, of: year))
    else {
      throw SyntaxError(position: start, message: "the calendar has no such day; \(forms)")
    }
    return (first, last)
  }

  /// The range in the form that `init(parsing:)` reads, as short as its ends allow.
  public var short: String {
    guard let first, let last else {
      return "\(first?.iso ?? "")..\(last?.iso ?? "")"
    }
    if first == last { return first.iso }
    let isWhole = first.day == 1 && last.day == CalendarDate.days(in: last.month, of: last.year)
    if isWhole && first.month == 1 && last.month == 12 {
      let years = [String(first.iso.prefix(4)), String(last.iso.prefix(4))]
      return first.year == last.year ? years[0] : "\(years[0])..\(years[1])"
    }
    if isWhole {
      return first.isoMonth == last.isoMonth ? first.isoMonth : "\(first.isoMonth)..\(last.isoMonth)"
    }
    return "\(first.iso)..\(last.iso)"
  }
}

extension CalendarDate {
  /// The day after, or nil after the last of the calendar.
  fileprivate var next: CalendarDate? {
    CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// The day before, or nil before the first of the calendar.
  fileprivate var previous: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    if month > 1 {
      return CalendarDate(year: year, month: month - 1, day: CalendarDate.days(in: month - 1, of: year))
    }
    return CalendarDate(year: year - 1, month: 12, day: 31)
  }
}
