import News

/// Finds mentions of countries.
enum CountryTagger {
  /// The countries named in a text, in order.
  static func mentions(in text: AnalyzedText) -> [CountryMention] { [] }
}
