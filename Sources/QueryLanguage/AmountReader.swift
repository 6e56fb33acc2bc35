import News

/// Reads sums of money from a query's bytes: `108 billion`, `$108bn`, `108,000,000,000`, `half a billion`,
/// `US$100-130 billion`, `>60bn`.
///
/// In free text a number is money only with a scale or a currency, or with thousands separators and at least seven
/// digits, so that "30", "2024" and "50 countries" stay words. After `amount:` any number is.
struct AmountReader {
  let bytes: Bytes
  /// Whether the sum stands after `amount:`.
  let isPrefixed: Bool

  /// Reads a sum, a range or `vague` that begins at `start`; nil where there is none.
  func condition(at start: Int) throws(SyntaxError) -> (condition: AmountCondition, end: Int)? {
    switch bytes[start] {
    case UInt8(ascii: "~"):
      guard let sum = sum(at: bytes.skippingBlanks(from: start + 1)), isMoney(sum) else { return nil }
      return (AmountCondition(.about(sum.figure), currency: sum.currency), sum.end)
    case UInt8(ascii: ">"), UInt8(ascii: "<"):
      let includes = bytes[start + 1] == UInt8(ascii: "=")
      guard let sum = sum(at: bytes.skippingBlanks(from: start + (includes ? 2 : 1))), isMoney(sum) else { return nil }
      let bound = AmountCondition.Bound(sum.figure, isStrict: !includes)
      let isLower = bytes[start] == UInt8(ascii: ">")
      let kind = AmountCondition.Kind.range(lower: isLower ? bound : nil, upper: isLower ? nil : bound)
      return (AmountCondition(kind, currency: sum.currency), sum.end)
    case UInt8(ascii: "."):
      guard isPrefixed, let second = dots(at: start), let sum = sum(at: second) else { return nil }
      return (AmountCondition(.range(lower: nil, upper: .init(sum.figure)), currency: sum.currency), sum.end)
    case UInt8(ascii: "v"), UInt8(ascii: "V"):
      guard isPrefixed, let word = word(at: start), word.text == "vague" else { return nil }
      return (AmountCondition(.vague), word.end)
    default:
      return try sumOrRange(at: start)
    }
  }

  private func sumOrRange(at start: Int) throws(SyntaxError) -> (condition: AmountCondition, end: Int)? {
    // The first number of `100..130bn` is money only by the scale of the second.
    if let found = try range(at: start) { return found }
    guard let sum = sum(at: start), isMoney(sum) else { return nil }
    return (AmountCondition(.figure(sum.figure), currency: sum.currency), sum.end)
  }

  private func range(at start: Int) throws(SyntaxError) -> (condition: AmountCondition, end: Int)? {
    guard let first = sum(at: start, beforeRange: true) else { return nil }
    if let next = dots(at: first.end) {
      if let second = sum(at: next), isMoney(second) || isMoney(first) {
        return (try range(first, second, at: start), second.end)
      }
      if isPrefixed {
        return (AmountCondition(.range(lower: .init(first.figure), upper: nil), currency: first.currency), next)
      }
    }
    let dash = bytes.dash(at: first.end)
    for withCurrency in dash > 0 ? [true, false] : [] {
      if let second = sum(at: first.end + dash, withCurrencyAfter: withCurrency), isMoney(second),
        let condition = try? range(first, second, at: start)
      {
        return (condition, second.end)
      }
    }
    return nil
  }

  /// The range from one sum to another. `100..130bn` takes the scale of its end, as people mean it; a currency at one
  /// end holds for both.
  private func range(_ first: Sum, _ second: Sum, at start: Int) throws(SyntaxError) -> AmountCondition {
    var first = first
    if first.scale == nil, !first.isGrouped, second.scale != nil, first.number <= second.number {
      first.scale = second.scale
    }
    if let one = first.currency, let other = second.currency, one != other {
      throw SyntaxError(
        position: start, message: "the range begins in \(one) and ends in \(other); write one currency")
    }
    if first.figure.value > second.figure.value {
      throw SyntaxError(position: start, message: "the range ends below its beginning; swap its ends")
    }
    return AmountCondition(
      .range(lower: .init(first.figure), upper: .init(second.figure)), currency: first.currency ?? second.currency)
  }

  /// A number with what stands around it.
  struct Sum {
    var digits: UInt64
    var decimals: Int
    var isGrouped = false
    var hasDecimalComma = false
    var digitCount = 0
    var scale: AmountScale?
    var currency: String?
    /// Whether the currency's name is also an English word or a short abbreviation ("30 won", "TOP 10").
    var isWeak = false
    var end: Int

    var number: Double { AmountFigure(digits: digits, exponent: -decimals).value }

    /// The figure; where it has no decimals, the largest power of a thousand that divides it says how exact it is.
    var figure: AmountFigure {
      var digits = digits
      var exponent = (scale?.exponent ?? 0) - decimals
      if decimals == 0 {
        while digits > 0, digits % 1_000 == 0, exponent < AmountScale.trillion.exponent {
          digits /= 1_000
          exponent += 3
        }
      }
      return AmountFigure(digits: digits, exponent: exponent)
    }
  }

  private func isMoney(_ sum: Sum) -> Bool {
    isPrefixed || sum.scale != nil || sum.currency != nil && (!sum.isWeak || sum.isGrouped)
      || sum.isGrouped && sum.digitCount >= 7
  }

  /// The longest sum at an offset: a number with scale and currency or, where a word begins but doesn't end there, with
  /// less. So what follows a sum never keeps it from being one, and a printed query is read as the one it came from.
  private func sum(at start: Int, beforeRange: Bool = false, withCurrencyAfter: Bool = true) -> Sum? {
    let mark = CurrencyReader(bytes: bytes).before(start)
    guard var plain = number(at: mark?.end ?? start) ?? (mark == nil ? spelledNumber(at: start) : nil) else {
      return nil
    }
    plain.currency = mark?.code
    plain.isWeak = mark?.isWeak ?? false
    var scaled = plain
    if plain.scale == nil { readScale(&scaled, oneLetter: isPrefixed || mark != nil) }
    for var sum in scaled.end == plain.end ? [plain] : plain.hasDecimalComma ? [scaled] : [scaled, plain] {
      // Finer than a millionth of a unit is no money.
      if (sum.scale?.exponent ?? 0) - sum.decimals < -6 { continue }
      if withCurrencyAfter, let after = CurrencyReader(bytes: bytes).after(sum.end),
        sum.currency == nil || sum.currency == after.code || mark?.isSign == true,
        sum.scale != nil || sum.isGrouped || !after.isWeak, canEnd(after.end, beforeRange)
      {
        sum.currency = after.code
        sum.isWeak = after.isWeak
        sum.end = after.end
        return sum
      }
      if canEnd(sum.end, beforeRange) { return sum }
    }
    return nil
  }

  private func canEnd(_ end: Int, _ beforeRange: Bool) -> Bool {
    isBoundary(end) || beforeRange && (dots(at: end) != nil || bytes.dash(at: end) > 0)
  }

  /// Digits, with thousands separators and decimals: "1.75", "108,000,000,000", and "1,5" where a scale follows.
  private func number(at start: Int) -> Sum? {
    guard bytes.isDigit(at: start) else { return nil }
    var sum = Sum(digits: 0, decimals: 0, end: start)
    var significant = 0
    func take(_ offset: Int) {
      sum.digits = significant < 15 ? sum.digits * 10 + UInt64(bytes[offset] - 0x30) : sum.digits
      significant += significant == 0 && bytes[offset] == 0x30 ? 0 : 1
      sum.digitCount += 1
      sum.end = offset + 1
    }
    while bytes.isDigit(at: sum.end) { take(sum.end) }
    if sum.digitCount <= 3, bytes[start] != UInt8(ascii: "0") {
      while bytes[sum.end] == UInt8(ascii: ","), digitRun(at: sum.end + 1) == 3 {
        sum.isGrouped = true
        for offset in (sum.end + 1)...(sum.end + 3) { take(offset) }
      }
    }
    let decimals = digitRun(at: sum.end + 1)
    if decimals > 0, bytes[sum.end] == UInt8(ascii: ".") || isDecimalComma(at: sum.end, in: sum) {
      for offset in (sum.end + 1)...(sum.end + decimals) { take(offset) }
      sum.hasDecimalComma = bytes[sum.end - decimals - 1] == UInt8(ascii: ",")
      sum.decimals = decimals
    }
    return significant <= 15 ? sum : nil
  }

  private func isDecimalComma(at offset: Int, in sum: Sum) -> Bool {
    guard bytes[offset] == UInt8(ascii: ","), !sum.isGrouped, digitRun(at: offset + 1) <= 2 else { return false }
    var copy = sum
    copy.end = offset + 1 + digitRun(at: offset + 1)
    readScale(&copy, oneLetter: false)
    return copy.scale != nil && (canEnd(copy.end, true) || CurrencyReader(bytes: bytes).after(copy.end) != nil)
  }

  private func digitRun(at start: Int) -> Int {
    var end = start
    while end - start < 20, bytes.isDigit(at: end) { end += 1 }
    return end - start
  }

  /// "half a billion", "a billion", "five million": words before a scale of a million or more.
  private func spelledNumber(at start: Int) -> Sum? {
    guard var next = word(at: start) else { return nil }
    var sum = Sum(digits: 1, decimals: 0, end: next.end)
    if next.text == "a", let after = word(at: bytes.skippingBlanks(from: next.end)), after.text == "quarter" {
      next = after
    }
    switch next.text {
    case "a": break
    case "half": (sum.digits, sum.decimals) = (5, 1)
    case "quarter": (sum.digits, sum.decimals) = (25, 2)
    default:
      guard let value = Self.spelled[next.text] else { return nil }
      sum.digits = value
    }
    sum.end = next.end
    if sum.decimals > 0 {
      for link in ["of", "a"] {
        if let after = word(at: bytes.skippingBlanks(from: sum.end)), after.text == link { sum.end = after.end }
      }
    }
    readScale(&sum, oneLetter: false)
    guard let scale = sum.scale, scale.exponent >= 6 else { return nil }
    return sum
  }

  static let spelled: [String: UInt64] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
  ]

  /// Takes the scale after a number: against it, after a blank ("108 billion") or a hyphen ("50-billion").
  private func readScale(_ sum: inout Sum, oneLetter: Bool) {
    var start = bytes.skippingBlanks(from: sum.end)
    let isApart = start > sum.end
    if !isApart { start += bytes.dash(at: start) }
    guard let word = word(at: start),
      let scale = AmountScale(word.text, oneLetter: oneLetter && start == sum.end)
    else { return }
    sum.scale = scale
    sum.end = word.end
  }

  /// The ASCII letters at an offset in lower case, unless they are only the beginning of a word.
  private func word(at start: Int) -> (text: String, end: Int)? {
    var end = start
    while end - start < 12, bytes.isASCIILetter(at: end) { end += 1 }
    let isWhole =
      !bytes.isWordByte(at: end) || bytes[end] >= 0x80 && CurrencyReader(bytes: bytes).beginsWithSign(at: end)
    guard end > start, isWhole else { return nil }
    return (lowercasedASCII(bytes.text(start, end)), end)
  }

  /// The offset after two or more full stops.
  private func dots(at start: Int) -> Int? {
    var end = start
    while bytes[end] == UInt8(ascii: ".") { end += 1 }
    return end - start >= 2 ? end : nil
  }

  /// Whether a sum may end here: not within a number, a word, a percentage or before a `*`.
  private func isBoundary(_ end: Int) -> Bool {
    switch bytes[end] {
    case UInt8(ascii: "%"), UInt8(ascii: "*"): false
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "'"):
      !(bytes.isDigit(at: end - 1) && bytes.isDigit(at: end + 1))
    default:
      !bytes.isWordByte(at: end) && !(bytes.dash(at: end) > 0 && bytes.isDigit(at: end + bytes.dash(at: end)))
    }
  }
}
