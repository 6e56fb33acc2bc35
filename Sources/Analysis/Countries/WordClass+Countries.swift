/// What the country tagger's tables know of a word.
extension WordClass {
  /// The first word of a country's name, of a word for its people, of a capital, or of a name that holds one of them.
  static let countryLead = WordClass(rawValue: 1 << 28)
  /// A verb whose subject is a government rather than a town: "warned", "denies", "invaded".
  static let governmentVerb = WordClass(rawValue: 1 << 29)
  /// What belongs to a government: "forces", "ability", "invasion".
  static let governmentNoun = WordClass(rawValue: 1 << 30)
  /// What belongs to a town: "streets", "airport", "mayor".
  static let townNoun = WordClass(rawValue: 1 << 31)
  /// A verb whose object is a government: "arming", "urged", "supply".
  static let supportVerb = WordClass(rawValue: 1 << 32)
  /// A word before "to", "for", "with", "on", "against", "from" and a government: "aid", "ties", "pressure".
  static let relationWord = WordClass(rawValue: 1 << 33)
  /// A preposition of place: "in", "near", "outside".
  static let locative = WordClass(rawValue: 1 << 34)
  /// A word that speaks for one reading of an ambiguous name; `Ambiguity` knows of which.
  static let countryEvidence = WordClass(rawValue: 1 << 35)
}
