extension Lexicon {
  /// Words that texts mostly write small.
  static let ordinarySources: [LexiconSource] = [
    LexiconSource(.ordinary, "said says told new support more aid push chief former")
  ]
}
