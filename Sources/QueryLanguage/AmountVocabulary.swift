import News

/// The words of which sums of money are made: between two of them a printed query needs an AND where none belongs to
/// the other ("30 AND billion").
enum AmountVocabulary {
  /// Whether a sum can begin with the text and go on after it: a number, "half", "a", or a currency.
  static func canStandBefore(_ text: String) -> Bool {
    let bytes = Bytes(text)
    return bytes.bytes.indices.contains { bytes.isDigit(at: $0) } || numberWords.contains(lowercasedASCII(text))
      || isScaleOrCurrency(text) || text.utf8.last == UInt8(ascii: "$")
  }

  /// Whether a sum can go on with the text: a number, a scale, a currency or a part of its name.
  static func canStandAfter(_ text: String) -> Bool {
    let bytes = Bytes(text)
    return bytes.isDigit(at: 0) || numberWords.contains(lowercasedASCII(text)) || isScaleOrCurrency(text)
      || CurrencyReader(bytes: bytes).beginsWithSign(at: 0)
  }

  private static func isScaleOrCurrency(_ text: String) -> Bool {
    let lower = text.lowercased()
    let parts = [lower, lower.filter { $0 != "." }].flatMap { $0.split { !$0.isLetter } }.map(String.init)
    return Currency(symbol: text) != nil || Currency(symbol: text + ".") != nil
      || parts.contains { AmountScale($0, oneLetter: true) != nil || currencyWords.contains($0) }
  }

  private static let numberWords = Set(AmountReader.spelled.keys).union(["a", "half", "quarter", "of"])

  /// Every single word of the names of the currencies, and their codes.
  private static let currencyWords = Set(
    Currency.all.flatMap { currency in
      currency.words.flatMap { $0.split(separator: " ").map(String.init) } + [currency.code.lowercased()]
    })
}
