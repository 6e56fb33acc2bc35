import News

/// Reads the date that an input gives an article.
///
/// Only forms that can't be misread: `2024-04-04`, with or without a time behind it, `20240404`, `2024/04/04`,
/// `4 April 2024`, `April 4, 2024`, with short names of months and a weekday before them too. `04/05/2024` is none of
/// them: it is in April or in May. An article whose date can't be read is indexed without one.
enum DateReader {
  /// The date; nil where there is none, or none that can be read.
  static func date(_ text: String?) -> CalendarDate? {
    let words = (text ?? "").split { $0 == " " || $0 == "," || $0.isWhitespace }
    guard let first = words.first else { return nil }
    return CalendarDate(iso: first) ?? compact(first) ?? slashed(first) ?? worded(words)
  }

  private static func compact(_ word: Substring) -> CalendarDate? {
    guard word.utf8.count == 8, let number = number(word) else { return nil }
    return CalendarDate(ordinal: number)
  }

  private static func slashed(_ word: Substring) -> CalendarDate? {
    let parts = word.split(whereSeparator: { $0 == "/" || $0 == "." })
    guard parts.count == 3, parts[0].utf8.count == 4, let year = number(parts[0]), let month = number(parts[1]),
      let day = number(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func worded(_ words: [Substring]) -> CalendarDate? {
    let words = words.first.map(isWeekday) == true ? words.dropFirst() : words[...]
    guard words.count >= 3 else { return nil }
    let (first, second, third) = (words[words.startIndex], words[words.startIndex + 1], words[words.startIndex + 2])
    guard third.utf8.count == 4, let year = number(third) else { return nil }
    if let month = month(second), let day = number(first) { return CalendarDate(year: year, month: month, day: day) }
    if let month = month(first), let day = number(second) { return CalendarDate(year: year, month: month, day: day) }
    return nil
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(word) : nil
  }

  private static func month(_ word: Substring) -> Int? {
    let name = word.lowercased().filter { $0 != "." }
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) || name == "sept" && $0 == "september" }.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    let name = word.lowercased().filter { $0 != "." }
    return name.count >= 3 && weekdays.contains { $0.hasPrefix(name) }
  }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
