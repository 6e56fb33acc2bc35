/// A figure with its currency, as a stretch of tokens.
struct AmountPart {
  var range: Range<Int>
  var figure: Figure
  /// What names the currency, nil where nothing does.
  var currency: CurrencyReading?
  /// Whether a sign or word before the figure names it.
  var hasPrefix = false
  /// Whether a word or sign after the figure names it.
  var hasSuffix = false

  /// The value in units of the currency.
  var value: Double { figure.value * (currency?.unit ?? 1) }
}
