import News

/// Finds mentions of persons by name and resolves them within the text.
enum PersonTagger {
  /// The persons named in a text, in order.
  static func mentions(in text: AnalyzedText, countries: [CountryMention]) -> [PersonMention] { [] }
}
