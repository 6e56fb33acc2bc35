public import News

/// A figure as it was written: `digits` times ten to the power of `exponent`, where the last digit says how exact it is.
public struct AmountFigure: Hashable, Sendable {
  /// The digits without a point, at most fifteen, so that the value is exact.
  public let digits: UInt64
  /// The power of ten of the last digit: 9 for "108 billion", 7 for "1.75 billion", -2 for "0.50".
  public let exponent: Int

  /// Makes a figure of its digits and the power of ten of the last.
  public init(digits: UInt64, exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// The figure in units of the currency.
  public var value: Double { Self.scaled(digits, exponent) }

  /// The least figure that is written so when rounded to this precision: half a unit of the last digit below, but never
  /// more than a tenth of the value ("1 billion" is no rounding of 600 million).
  public var low: Double { max(value - half, value * 0.9) }

  /// The bound below which figures are written so; see `low`.
  public var high: Double { min(value + half, value * 1.1) }

  private var half: Double { exponent > 0 ? Self.scaled(5, exponent - 1) : Self.scaled(1, exponent) / 2 }

  private static func scaled(_ digits: UInt64, _ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<abs(exponent) { power *= 10 }
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  /// The figure in words: "108 billion", "1.75 billion", "0.50".
  public var words: String { text(of: scale, short: false) }

  /// The figure in short: "108bn", "1.75bn", "0.50".
  public var short: String { text(of: scale, short: true) }

  func text(of scale: AmountScale, short: Bool) -> String {
    number(of: scale) + (short ? scale.short : scale == .one ? "" : " " + scale.word)
  }

  /// The greatest scale that the value reaches, or that the last digit needs.
  var scale: AmountScale {
    AmountScale.allCases.last { Double(digits) >= Self.scaled(1, $0.exponent - exponent) && $0.exponent >= exponent }
      ?? AmountScale.allCases.first { $0.exponent >= exponent } ?? .trillion
  }

  /// The number that stands before a scale.
  func number(of scale: AmountScale) -> String {
    let decimals = scale.exponent - exponent
    var number = String(digits)
    if decimals > 0 {
      number = String(repeating: "0", count: max(0, decimals + 1 - number.utf8.count)) + number
      number = "\(number.dropLast(decimals)).\(number.suffix(decimals))"
    }
    return number
  }
}

/// A power of a thousand by which figures are written.
enum AmountScale: CaseIterable, Sendable {
  case one, thousand, million, billion, trillion

  var exponent: Int {
    switch self {
    case .one: 0
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .trillion: 12
    }
  }

  var word: String { self == .one ? "" : "\(self)" }

  var short: String {
    switch self {
    case .one: ""
    case .thousand: "k"
    case .million: "m"
    case .billion: "bn"
    case .trillion: "tn"
    }
  }

  /// The scale of a word or abbreviation in lower case. One letter is a scale only where money is certain.
  init?(_ word: String, oneLetter: Bool) {
    switch word {
    case "thousand", "thousands": self = .thousand
    case "million", "millions", "mn", "mln", "mio", "mil": self = .million
    case "billion", "billions", "bn", "bln", "bil", "mrd", "milliard", "milliards": self = .billion
    case "trillion", "trillions", "tn", "trn", "tln", "trln": self = .trillion
    case "k" where oneLetter: self = .thousand
    case "m" where oneLetter: self = .million
    case "b" where oneLetter: self = .billion
    case "t" where oneLetter: self = .trillion
    default: return nil
    }
  }
}

/// Which sums of money a query asks for.
public struct AmountCondition: Hashable, Sendable {
  /// An end of a range.
  public struct Bound: Hashable, Sendable {
    /// The figure; as a bound it is exact.
    public let figure: AmountFigure
    /// Whether the figure itself lies outside, as in `>60bn`.
    public let isStrict: Bool

    /// Makes an end of a range.
    public init(_ figure: AmountFigure, isStrict: Bool = false) {
      self.figure = figure
      self.isStrict = isStrict
    }
  }

  /// How the sum is asked for.
  public enum Kind: Hashable, Sendable {
    /// The figure, within the precision in which it is written.
    case figure(AmountFigure)
    /// Within ten percent of the figure, both ends included (`~97bn`).
    case about(AmountFigure)
    /// Between two ends, at least one of which is there.
    case range(lower: Bound?, upper: Bound?)
    /// Sums without a figure: "tens of billions".
    case vague
  }

  /// How the sum is asked for.
  public let kind: Kind
  /// The ISO 4217 code, or nil for any currency.
  public let currency: String?

  /// Makes a condition; `currency` nil stands for any.
  public init(_ kind: Kind, currency: String? = nil) {
    self.kind = kind
    self.currency = currency
  }

  /// Reads what may follow `amount:` in a query and `--amount` of the client: `108bn`, `$61 billion`, `100bn..130bn`,
  /// `..5m`, `>60bn`, `<=1.5bn`, `~97bn`, `vague`.
  ///
  /// - Throws: `SyntaxError`, its position counted from the beginning of `text`.
  public init(parsing text: String) throws(SyntaxError) {
    let bytes = Bytes(text)
    let (condition, end) = try Self.read(bytes, at: bytes.skippingBlanks(from: 0))
    let rest = bytes.skippingBlanks(from: end)
    if rest < bytes.count { throw SyntaxError(position: rest, message: Self.forms) }
    self = condition
  }

  static func read(_ bytes: Bytes, at start: Int) throws(SyntaxError) -> (condition: AmountCondition, end: Int) {
    guard let (condition, end) = try AmountReader(bytes: bytes, isPrefixed: true).condition(at: start),
      !bytes.isWordByte(at: end)
    else { throw SyntaxError(position: start, message: forms) }
    return (condition, end)
  }

  static let forms =
    "this is no sum of money; write 108bn, “$1.5 million”, a range such as 100bn..130bn or >60bn, ~97bn, or vague"

  /// The figures that satisfy the condition, both ends included; from 0 or to infinity where an end is open; nil for
  /// `.vague`.
  public var figures: ClosedRange<Double>? {
    switch kind {
    case .figure(let figure):
      return figure.low...max(figure.low, figure.high.nextDown)
    case .about(let figure):
      return figure.value * 0.9...figure.value * 1.1
    case .range(let lower, let upper):
      let low = lower.map { $0.isStrict ? $0.figure.value.nextUp : $0.figure.value } ?? 0
      let high = upper.map { $0.isStrict ? $0.figure.value.nextDown : $0.figure.value } ?? .infinity
      return low...max(low, high)
    case .vague:
      return nil
    }
  }

  /// Whether an amount of an article satisfies the condition.
  ///
  /// - A single figure matches amounts written with that figure, whatever qualifies it ("nearly $108 billion"), and
  ///   written ranges of which it is an end.
  /// - `~` and ranges match amounts whose figure lies in them, or whose written range overlaps them.
  /// - A vague amount ("tens of billions") matches `amount:vague`, and `~` where it may mean such a figure.
  /// - A currency asked for must not be another one than the article's; an amount without a currency has none other.
  public func matches(_ amount: Amount) -> Bool {
    if let currency, let written = amount.currency, currency != written { return false }
    guard let figures else { return amount.isVague }
    let isAbout = if case .about = kind { true } else { false }
    if amount.isVague && !isAbout { return false }
    if let value = amount.value { return figures.contains(value) }
    if case .figure = kind {
      return [amount.minimum, amount.maximum].contains { $0.map(figures.contains) ?? false }
    }
    return (amount.minimum ?? 0) <= figures.upperBound && figures.lowerBound <= (amount.maximum ?? .infinity)
  }
}
