/// What the person tagger's tables know of a word.
extension WordClass {
  /// A man's given name, or a nickname of one: "joe", "dmytro".
  static let maleName = WordClass(rawValue: 1 << 36)
  /// A woman's given name, or a nickname of one: "ursula", "nancy".
  static let femaleName = WordClass(rawValue: 1 << 37)
  /// A family name: "smith", "stoltenberg".
  static let surname = WordClass(rawValue: 1 << 38)
  /// A form of address that stands before names only: "mr", "dr", "sen", "gen".
  static let honorific = WordClass(rawValue: 1 << 39)
  /// A noun for what somebody is: "president", "spokeswoman", "analyst".
  static let role = WordClass(rawValue: 1 << 40)
  /// A small word within names: "van", "der", "al", "bin".
  static let particle = WordClass(rawValue: 1 << 41)
  /// What may follow a name: "jr", "iii".
  static let nameSuffix = WordClass(rawValue: 1 << 42)
  /// A word that makes what stands before it an organisation, a place or a thing: "foundation", "county", "act".
  static let thingHead = WordClass(rawValue: 1 << 43)
  /// A word that makes what follows it a place or a thing: "fort", "lake", "uss".
  static let thingLead = WordClass(rawValue: 1 << 44)
  /// A place or a people, never a person when it stands alone: "paris", "texas", "european".
  static let place = WordClass(rawValue: 1 << 45)
  /// A word that texts mostly write small: in a headline its capital tells nothing.
  static let ordinary = WordClass(rawValue: 1 << 46)
  /// An adverb or adjective before a role: "former", "acting", "deputy".
  static let roleModifier = WordClass(rawValue: 1 << 47)

  /// A given name of either gender.
  static let givenName: WordClass = [.maleName, .femaleName]
}
