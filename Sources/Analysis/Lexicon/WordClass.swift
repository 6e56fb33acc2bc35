/// What the tables know of a word, as a set of bits, so that a rule asks one question of a token in one instruction.
///
/// The bits are dealt out by domain: 0 to 15 for all, 16 to 27 amounts, 28 to 35 countries, 36 to 47 people, 48 to 63
/// statements.
struct WordClass: OptionSet, Hashable {
  let rawValue: UInt64

  // For all
  /// Words that begin a sentence far more often than they are part of a name: "the", "in", "but", "he".
  static let function = WordClass(rawValue: 1 << 0)
  /// Abbreviations after which a point does not end the sentence: "mr", "gen", "jan", "no".
  static let abbreviation = WordClass(rawValue: 1 << 1)
  /// Month names and their abbreviations.
  static let month = WordClass(rawValue: 1 << 2)
  /// Days of the week.
  static let weekday = WordClass(rawValue: 1 << 3)
  /// "he", "she", "his", "her", "they", "i", "we", "it" and the like.
  static let pronoun = WordClass(rawValue: 1 << 4)
  /// "a", "an", "the", "this", "these", "his", "our" and the like.
  static let determiner = WordClass(rawValue: 1 << 5)
  /// Forms of "be", "have", "do" and the modal verbs.
  static let auxiliary = WordClass(rawValue: 1 << 6)
  /// Prepositions: "of", "in", "for", "with".
  static let preposition = WordClass(rawValue: 1 << 7)
}
