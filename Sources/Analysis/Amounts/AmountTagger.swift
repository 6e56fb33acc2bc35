import News

/// Finds sums of money.
enum AmountTagger {
  /// The sums of money of a text, in order.
  static func mentions(in text: AnalyzedText) -> [AmountMention] { [] }
}
