extension Lexicon {
  /// The words of the tables in this folder.
  static let countrySources: [LexiconSource] =
    CountryNames.sources + CapitalContext.sources + Ambiguity.sources + [CountryContext.source, CountryTagger.source]
}
