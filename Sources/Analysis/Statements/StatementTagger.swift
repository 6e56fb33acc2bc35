import News

/// Works out who said what.
enum StatementTagger {
  /// The statements of a text, in order.
  static func statements(
    in text: AnalyzedText, people: [PersonMention], countries: [CountryMention], amounts: [AmountMention]
  ) -> [Statement] { [] }
}
