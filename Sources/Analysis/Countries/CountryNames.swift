import News

/// What a name stands for.
enum CountryReading: Sendable {
  /// A country by its name.
  case name(String)
  /// A country by an abbreviation, which stands in capitals: "US", "UAE".
  case abbreviation(String)
  /// A country by its people or its adjective.
  case people(String)
  /// A country by its capital, where the context says that the government is meant.
  case capital(String)
  /// A country by a prefix, before a hyphen only: "Sino-".
  case prefix(String)
  /// No country: a longer name that holds the name of one, as "New England" or "American Airlines".
  case none
  /// The same for what is written small as well, as "French toast".
  case noneInAnyCase
}

/// The names of all countries as phrases of the lexicon.
enum CountryNames {
  static let phrases: [(String, CountryReading)] = {
    var phrases: [(String, CountryReading)] = []
    for country in Country.all {
      for capital in country.capitals { phrases.append((key(capital), .capital(country.code))) }
      for people in country.demonyms { phrases.append((key(people), .people(country.code))) }
      for name in [country.name] + country.otherNames {
        let isAbbreviation = name.count <= 5 && name.allSatisfy { $0.isUppercase }
        phrases.append((key(name), isAbbreviation ? .abbreviation(country.code) : .name(country.code)))
      }
    }
    for (prefix, code) in [("sino", "CN"), ("russo", "RU"), ("franco", "FR"), ("turco", "TR"), ("israelo", "IL")] {
      phrases.append((prefix, .prefix(code)))
    }
    phrases += NamesWithin.names.map { ($0, .none) } + NamesWithin.things.map { ($0, .noneInAnyCase) }
    return phrases
  }()

  static let sources: [LexiconSource] = [
    PhraseTable.source(phrases),
    LexiconSource(.countryLead, phrases.map { $0.0.prefix { $0 != " " } }.joined(separator: " ")),
  ]

  /// A name as the words that the tokenizer makes of it: without hyphens and possessives.
  private static func key(_ name: String) -> String {
    String(name.map { $0 == "-" ? " " : $0 }).lowercased()
  }
}
