import News

/// The title of an article with the persons whom it names, for a text that it doesn't stand in.
struct TitleOfText {
  let text: AnalyzedText
  let people: PeopleOfText
  let countries: [CountryMention]
  /// Well-known holders of an office whom the title names by it in a way that hides the name: "President Biden Urging
  /// Congress". The tokens are those of the office.
  let officers: [(role: Range<Int>, name: String)]

  init(_ title: String, date: CalendarDate?, aliases: Aliases) {
    text = AnalyzedText(title, date: date)
    countries = CountryTagger.mentions(in: text)
    people = PersonTagger.people(in: text, countries: countries, aliases: aliases)
    officers = Self.officers(of: text, besides: people)
  }

  private static func officers(
    of text: AnalyzedText, besides people: PeopleOfText
  ) -> [(role: Range<Int>, name: String)] {
    text.tokens.indices.compactMap { index in
      guard text.tokens[index].shape == .capitalized, people.mention(at: index) == nil,
        let role = RoleFinder.title(before: index, in: text.tokens),
        text.tokens[role.upperBound - 1].classes.contains(.role)
      else { return nil }
      let keys = Set(role.map { NameVariants.key(of: text.string($0)) })
      let surname = NameVariants.surnameKey(of: text.string(index))
      return OfficeHolders.shared.holder(named: surname, title: keys, on: text.date).map { (role, $0) }
    }
  }
}

extension PeopleOfText {
  /// Gives persons of whom the text has only the family name the full name that the title has.
  mutating func completeNames(from title: PeopleOfText) {
    for person in persons.indices where !persons[person].name.contains(" ") {
      let surname = Folding.fold(persons[person].name)
      let bearers = title.persons.filter { bearer in
        bearer.name.contains(" ") && bearer.name.split(separator: " ").last.map { Folding.fold($0) } == surname
          && (bearer.gender == nil || persons[person].gender == nil || bearer.gender == persons[person].gender)
      }
      guard bearers.count == 1, let name = bearers.first?.name, !persons.contains(where: { $0.name == name }) else {
        continue
      }
      persons[person].name = name
    }
  }
}
