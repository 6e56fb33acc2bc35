extension Lexicon {
  /// The words of the tables in this folder.
  static let peopleSources: [LexiconSource] =
    titleSources + thingSources + givenNameSources + worldNameSources + surnameSources + placeSources + ordinarySources
    + minedSources + furtherNameSources
    + NameRules.sources + [TitleGender.source, Kinship.source, PhotoCredit.source]
}
