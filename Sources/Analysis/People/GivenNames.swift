extension Lexicon {
  /// Given names over many languages, by gender: general knowledge, written for this project.
  static let givenNameSources: [LexiconSource] = [
    LexiconSource(.maleName, "joe jens antony lloyd jake mike donald nick dmytro volodymyr vladimir sergei john david"),
    LexiconSource(.femaleName, "mira ursula nancy angela hillary kristalina christine janet annalena giorgia sanna"),
  ]
}
