/// Words of titles that tell a person's gender.
enum TitleGender {
  private static let maleWords = """
    mr sir lord congressman assemblyman councilman king prince sultan emir chairman spokesman businessman actor
    policeman fireman cameraman father brother son husband uncle nephew grandfather duke baron count monk priest pope
    ayatollah imam salesman sportsman batsman
    """
  private static let femaleWords = """
    mrs ms miss dame lady madame congresswoman assemblywoman councilwoman queen princess chairwoman spokeswoman
    businesswoman actress policewoman mother sister daughter wife widow aunt niece grandmother duchess baroness countess
    nun hostess
    """

  /// Words that stand for men: "mr", "spokesman".
  static let male = ids(maleWords)
  /// Words that stand for women: "mrs", "spokeswoman".
  static let female = ids(femaleWords)
  /// The lexicon source that holds them all.
  static let source = LexiconSource([], maleWords + " " + femaleWords)

  /// The gender that a word tells; nil for most.
  static func of(_ word: WordID) -> Gender? {
    if male.contains(word) { return .male }
    return female.contains(word) ? .female : nil
  }

  private static func ids(_ words: String) -> WordSet {
    WordSet(words, lexicon: .shared)
  }
}
