import News

/// Works out who said what.
enum StatementTagger {
  /// The statements of a text, in order.
  static func statements(
    in text: AnalyzedText, people: PeopleOfText, countries: [CountryMention], amounts: [AmountMention]
  ) -> [Statement] { [] }
}
