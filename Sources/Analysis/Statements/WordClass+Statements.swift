extension WordClass {
  // For statements: bits 48 to 63.
  /// Any form of a verb that reports speech: "said", "warns", "adding".
  static let reporting = WordClass(rawValue: 1 << 48)
  /// Nouns that report speech where a clause follows: "claim", "assertion", "words".
  static let reportingNoun = WordClass(rawValue: 1 << 49)
  /// Adverbs that stand between a subject and its verb: "also", "repeatedly".
  static let adverb = WordClass(rawValue: 1 << 50)
  /// Words that begin a clause of their own and therefore end a noun phrase to their right: "that", "while", "because".
  static let subordinator = WordClass(rawValue: 1 << 51)
  /// Finite forms of frequent verbs, auxiliaries included: what makes a clause of words.
  static let finite = WordClass(rawValue: 1 << 52)
  /// Nouns for people by their function: "official", "spokesman", "minister", "analysts".
  static let functionary = WordClass(rawValue: 1 << 53)
  /// Nouns for bodies: "ministry", "department", "alliance".
  static let body = WordClass(rawValue: 1 << 54)
  /// Nouns for times: "week", "month", "morning".
  static let timeNoun = WordClass(rawValue: 1 << 55)
  /// Pronouns that are subjects only: "he", "they", "I".
  static let nominative = WordClass(rawValue: 1 << 56)
  /// Titles that labels of transcripts begin with: "MR.", "SECRETARY", "THE PRESIDENT".
  static let label = WordClass(rawValue: 1 << 57)
  /// Nouns for texts and broadcasts that speak for their authors: "statement", "letter", "report".
  static let document = WordClass(rawValue: 1 << 58)
  /// Words that never belong to a name or a noun phrase's beginning but lead a clause in: "meanwhile", "however".
  static let connective = WordClass(rawValue: 1 << 59)
}
