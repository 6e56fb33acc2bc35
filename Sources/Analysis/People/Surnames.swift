extension Lexicon {
  /// Family names over many languages: general knowledge, written for this project.
  static let surnameSources: [LexiconSource] = [
    LexiconSource(.surname, "smith johnson brown biden stoltenberg blinken zelensky kuleba putin trump")
  ]
}
