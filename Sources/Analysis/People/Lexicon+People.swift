extension Lexicon {
  /// The words of the tables in this folder.
  static let peopleSources: [LexiconSource] = []
}
