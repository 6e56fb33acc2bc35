/// A sum of money as an article writes it: its figure, its bounds and what qualifies it.
///
/// Bounds: "over X" has `minimum` X and no `maximum`; "nearly X", "up to X", "less than X" the reverse; a plain X and
/// "about X" have both equal to X; "X to Y" has both and no `value`; "tens of billions" is 2e10 to 1e11 without a value.
public struct Amount: Hashable, Sendable {
  /// The ISO 4217 code ("USD"), or nil where the text names no currency.
  public var currency: String?
  /// The figure in units of the currency; nil for ranges and for vague amounts.
  public var value: Double?
  /// The lower bound, nil where there is none.
  public var minimum: Double?
  /// The upper bound, nil where there is none.
  public var maximum: Double?
  /// The words that qualify the figure, in lower case, as in "over", "nearly", "about"; nil where there are none.
  public var qualifier: String?
  /// Whether the amount has no figure of its own ("tens of billions", "billions of dollars").
  public var isVague: Bool

  /// Makes an amount of its parts.
  public init(
    currency: String?, value: Double?, minimum: Double?, maximum: Double?, qualifier: String? = nil,
    isVague: Bool = false
  ) {
    self.currency = currency
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
    self.qualifier = qualifier
    self.isVague = isVague
  }
}
