import News

/// The title of an article with the persons whom it names, for a text that it doesn't stand in.
struct TitleOfText {
  let text: AnalyzedText
  let people: PeopleOfText
  let countries: [CountryMention]

  init(_ title: String, date: CalendarDate?, aliases: Aliases) {
    text = AnalyzedText(title, date: date)
    countries = CountryTagger.mentions(in: text)
    people = PersonTagger.people(in: text, countries: countries, aliases: aliases)
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
