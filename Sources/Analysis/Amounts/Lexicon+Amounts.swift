extension Lexicon {
  /// The words of the tables in this folder.
  static let amountSources: [LexiconSource] =
    Numerals.sources + Scale.sources + CurrencyWords.sources + Qualifiers.sources + MoneyContext.sources
    + [AmountReader.source]
}
