import News

/// Numbers, dates and sums as the program writes them.
enum Wording {
  /// "14,396".
  static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// "1 article", "14,396 articles".
  static func count(_ number: Int, _ singular: String) -> String {
    if number == 1 { return "1 \(singular)" }
    return "\(grouped(number)) " + (singular.hasSuffix("y") ? "\(singular.dropLast())ies" : "\(singular)s")
  }

  /// "4 Apr 2024".
  static func day(_ date: CalendarDate) -> String {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// "0.4 ms", "12 ms", "3.1 s".
  static func time(milliseconds: Double) -> String {
    if milliseconds < 10 { return "\(decimal(milliseconds)) ms" }
    return milliseconds < 1000 ? "\(Int(milliseconds.rounded())) ms" : "\(duration(seconds: milliseconds / 1000))"
  }

  /// "3.1 s", "45 s", "2 min 5 s", "1 h 3 min".
  static func duration(seconds: Double) -> String {
    if seconds < 10 { return "\(decimal(seconds)) s" }
    let whole = Int(min(seconds, 1e9).rounded())
    if whole < 60 { return "\(whole) s" }
    return whole < 3600 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole / 60 % 60) min"
  }

  /// "512 bytes", "3.4 kB", "133.7 MB".
  static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return count(bytes, "byte") }
    var value = Double(bytes) / 1000
    for unit in ["kB", "MB", "GB"] {
      if value < 1000 { return "\(decimal(value)) \(unit)" }
      value /= 1000
    }
    return "\(decimal(value)) TB"
  }

  /// The name of the country with this code; the code where the table has none.
  static func country(_ code: String) -> String { Country(code: code)?.name ?? Sanitizer.line(code) }

  /// "about US$108bn", "€1.5m to €2m"; vague sums as the article writes them.
  static func sum(_ mention: AmountMention, in passage: String) -> String {
    let amount = mention.amount
    if amount.isVague { return excerpt(mention.span, of: passage) }
    let qualifier = amount.qualifier.map { $0 + " " } ?? ""
    if let value = amount.value { return qualifier + figure(value, amount.currency) }
    switch (amount.minimum, amount.maximum) {
    case (let low?, let high?): return "\(qualifier)\(figure(low, amount.currency)) to \(figure(high, amount.currency))"
    case (let low?, nil): return (amount.qualifier ?? "over") + " " + figure(low, amount.currency)
    case (nil, let high?): return (amount.qualifier ?? "up to") + " " + figure(high, amount.currency)
    case (nil, nil): return excerpt(mention.span, of: passage)
    }
  }

  /// A figure with its currency: "US$108bn", "UAH 5.5m", "2,500".
  static func figure(_ value: Double, _ currency: String?) -> String {
    let sign =
      switch currency {
      case nil: ""
      case "USD": "US$"
      case "EUR": "€"
      case "GBP": "£"
      case let code?: "\(code) "
      }
    for (scale, suffix) in [(1e12, "tn"), (1e9, "bn"), (1e6, "m")] where value >= scale {
      return "\(sign)\(decimal(value / scale, digits: 3))\(suffix)"
    }
    if let whole = Int(exactly: value) { return sign + grouped(whole) }
    return sign + decimal(value, digits: 2)
  }

  /// A number with at most `digits` decimals, without zeros at its end.
  static func decimal(_ value: Double, digits: Int = 1) -> String {
    var factor = 1
    for _ in 0..<digits { factor *= 10 }
    guard let scaled = Int(exactly: (value * Double(factor)).rounded()) else { return "\(value)" }
    let fraction = scaled.magnitude % UInt(factor)
    let whole = (scaled < 0 ? "-" : "") + grouped(Int(scaled.magnitude / UInt(factor)))
    if fraction == 0 { return whole }
    var decimals = String(fraction)
    decimals = String(repeating: "0", count: digits - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }

  /// The words of a text at a span of its bytes.
  static func excerpt(_ span: Span, of text: String) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: max(span.start, 0), limitedBy: bytes.endIndex) ?? bytes.endIndex
    let end = bytes.index(start, offsetBy: max(span.count, 0), limitedBy: bytes.endIndex) ?? bytes.endIndex
    return Sanitizer.line(String(decoding: bytes[start..<end], as: UTF8.self))
  }
}
