import News

/// Finds mentions of persons by name and resolves them within the text.
///
/// Three steps: `NameSpotter` finds the places that name somebody, `PersonResolver` decides which are one person and how
/// the person is called, `RoleFinder` reads what the text says the person is.
enum PersonTagger {
  /// The persons named in a text, in order. The span is the name without titles.
  static func mentions(
    in text: AnalyzedText, countries: [CountryMention], aliases: Aliases = .none
  ) -> [PersonMention] {
    people(in: text, countries: countries, aliases: aliases).personMentions(in: text)
  }

  /// The persons of a text with their mentions and roles: for taggers that must know who "he" or "the minister" is.
  static func people(
    in text: AnalyzedText, countries: [CountryMention], aliases: Aliases = .none
  ) -> PeopleOfText {
    let context = PersonContext(text)
    let names = NameSpotter.names(in: context, aliases: aliases)
    var people = PersonResolver.people(of: names, in: context, countries: countries, aliases: aliases)
    RoleFinder.addRoles(to: &people, in: text)
    return people
  }
}
