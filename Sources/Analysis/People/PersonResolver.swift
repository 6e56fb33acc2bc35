import News

/// Decides which of the names of a text are one person, and how that person is called.
///
/// Full names come first: they make the persons. Then each shorter name goes to a person of the text with that family
/// name, else with that first name; a family name that no full name explains goes to a well-known holder of an office.
struct PersonResolver {
  private let context: PersonContext
  private let aliases: Aliases
  private var people = PeopleOfText()
  private var fullest: [NameParts] = []  // by person
  private var forced: [String?] = []  // by person: the name that the aliases give
  private var latest: [Int] = []  // by person: the token of the latest mention
  private var relatives: Set<Int> = []  // persons who are presented as somebody's relatives
  private var introduced: Set<Int> = []  // persons with a first name alone who are nobody else of the text
  private var bySurname: [UInt32: [Int]] = [:]
  private var byFirst: [UInt32: [Int]] = [:]

  /// The persons of some spotted names, with their mentions.
  static func people(
    of names: [SpottedName], in context: PersonContext, countries: [CountryMention], aliases: Aliases
  ) -> PeopleOfText {
    var resolver = PersonResolver(context: context, aliases: aliases)
    resolver.run(
      names.filter { !PhotoCredit.holds($0.tokens, in: context.tokens) && !isCountry($0, countries, context) })
    return resolver.people
  }

  /// Whether a name of one word, untitled, stands where a country is named: "Georgia", "Jordan".
  private static func isCountry(
    _ name: SpottedName, _ countries: [CountryMention], _ context: PersonContext
  ) -> Bool {
    guard name.tokens.count == 1, !countries.isEmpty else { return false }
    let span = context.text.span(of: name.tokens)
    var low = 0
    var high = countries.count
    while low < high {
      let middle = (low + high) / 2
      if countries[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < countries.count && countries[low].span.overlaps(span)
      && context.rule(at: name.tokens.lowerBound) != .beginCertain
  }

  private init(context: PersonContext, aliases: Aliases) {
    self.context = context
    self.aliases = aliases
  }

  private mutating func run(_ names: [SpottedName]) {
    let parts = names.map { NameParts(of: $0.tokens, in: context) }
    var persons = [Int?](repeating: nil, count: names.count)
    for index in parts.indices where parts[index].given != nil { persons[index] = addFull(parts[index]) }
    for index in parts.indices {
      let title = RoleFinder.title(before: parts[index].tokens.lowerBound, in: context.tokens)
      let address = title.flatMap { Self.gender(of: $0, in: context.tokens) }
      let (person, form) = persons[index].map { ($0, .full) } ?? resolve(parts[index], title, address)
      if people.persons[person].gender == nil || form == .full, let address { people.persons[person].gender = address }
      latest[person] = parts[index].tokens.lowerBound
      people.persons[person].mentions.append(people.mentions.count)
      people.mentions.append(
        PeopleOfText.Mention(
          tokens: parts[index].tokens, person: person, form: form, title: title,
          isModifier: RoleFinder.isModifier(parts[index].tokens, in: context.tokens)))
    }
    finish()
  }

  /// The person of a full name: one with the same family name whose given names agree, else a new one.
  private mutating func addFull(_ name: NameParts) -> Int {
    let alias = alias(of: name)
    for person in bySurname[name.surname] ?? [] {
      if let alias, let other = forced[person], alias != other { continue }
      guard fullest[person].agrees(with: name, in: context), agreeInGender(person, name) else { continue }
      if name.words.count > fullest[person].words.count,
        !(name.given?.isInitial ?? true) || fullest[person].given?.isInitial ?? true
      {
        fullest[person] = name
      } else if fullest[person].given?.isInitial ?? false, !(name.given?.isInitial ?? true) {
        fullest[person] = name
      }
      if let alias { forced[person] = alias }
      return person
    }
    for person in byFirst[name.words[0].key] ?? [] where contains(fullest[person], name) { return person }
    return add(name, alias: alias)
  }

  /// The name that the aliases give to a full name: by all its words, or by the family name alone where the given names
  /// are forms of one.
  private func alias(of name: NameParts) -> String? {
    let words = words(of: name)
    if let alias = aliases.name(for: words.joined(separator: " ")) { return alias }
    guard let last = words.last, let given = name.given, let alias = aliases.name(for: last) else { return nil }
    let first = alias.split(separator: " ").first.map { NameVariants.group(of: NameVariants.key(of: $0)) }
    return first == NameVariants.group(of: given.key) ? alias : nil
  }

  private mutating func add(_ name: NameParts, alias: String?) -> Int {
    let person = people.persons.count
    var gender = givenGender(name)
    if name.given != nil, let relative = Kinship.relative(before: name.tokens, in: context.tokens) {
      relatives.insert(person)
      gender = TitleGender.of(relative) ?? gender
    }
    people.persons.append(PeopleOfText.Person(name: "", gender: gender, mentions: [], roles: []))
    fullest.append(name)
    forced.append(alias)
    latest.append(-1)
    bySurname[name.surname, default: []].append(person)
    for word in name.words.dropLast() where !word.isInitial && !word.isParticle {
      byFirst[word.key, default: []].append(person)
    }
    return person
  }

  /// Whether the words of `part` stand in this order within those of `whole`: "López Obrador".
  private func contains(_ whole: NameParts, _ part: NameParts) -> Bool {
    let keys = whole.words.map(\.key)
    let wanted = part.words.map(\.key)
    guard wanted.count < keys.count else { return false }
    return (0...keys.count - wanted.count).contains { Array(keys[$0..<$0 + wanted.count]) == wanted }
  }

  /// The person of a name without a given name.
  private mutating func resolve(
    _ name: NameParts, _ title: Range<Int>?, _ address: Gender?
  ) -> (Int, PeopleOfText.Mention.Form) {
    let alias = aliases.name(for: words(of: name).joined(separator: " "))
    if let alias {
      if let person = forced.firstIndex(of: alias) { return (person, .surname) }
      if let person = people.persons.indices.first(where: { canonical($0) == alias }) { return (person, .surname) }
      return (add(name, alias: alias), .surname)
    }
    let bearers = bearers(of: name, address)
    if let person = nearest(bearers, name, title, address) {
      if let title, let holder = otherHolder(than: person, named: name.surname, title) {
        let known = people.persons.indices.first { canonical($0) == holder }
        return (known ?? add(name, alias: nil), .surname)
      }
      return (person, .surname)
    }
    if let person = nearest(byFirst[name.words[0].key] ?? [], name, title, address) {
      guard latest[person] < 0, isIntroduced(name) else { return (person, .given) }
      let stranger = add(name, alias: nil)
      introduced.insert(stranger)
      return (stranger, .given)
    }
    return (add(name, alias: nil), .surname)
  }

  /// The persons whom a family name may mean. A relative of somebody is meant where the address fits ("Mrs. Biden"), or
  /// where the text names nobody else whose name it is, neither before the relative nor by an office.
  private func bearers(of name: NameParts, _ address: Gender?) -> [Int] {
    let bearers = bySurname[name.surname] ?? []
    if relatives.isEmpty { return bearers }
    if let address {
      let meant = bearers.filter { relatives.contains($0) && people.persons[$0].gender == address }
      return meant.isEmpty ? bearers : meant
    }
    let others = bearers.filter { !relatives.contains($0) }
    if !others.isEmpty { return others }
    return bearers.filter { fullest[$0].tokens.lowerBound < name.tokens.lowerBound }
  }

  /// Whether a first name is presented as somebody new: "Oleksandr, 34, a gunner", "Anna, a nurse".
  private func isIntroduced(_ name: NameParts) -> Bool {
    let tokens = context.tokens
    let comma = name.tokens.upperBound
    guard comma + 1 < tokens.count, tokens[comma].kind == .comma else { return false }
    return tokens[comma + 1].kind == .number || Self.indefinite.contains(tokens[comma + 1].word)
  }
  private static let indefinite = WordSet("a an", lexicon: .shared)

  /// Who holds the office that a title before a family name tells, where that is another than `person`, whom nothing in
  /// the text calls so: "our son, Major Beau Biden … President Biden".
  private func otherHolder(than person: Int, named surname: UInt32, _ title: Range<Int>) -> String? {
    let keys = Set(title.map { context.key(at: $0) })
    guard let holder = OfficeHolders.shared.holder(named: surname, title: keys, on: context.text.date),
      canonical(person) != holder
    else { return nil }
    let head = context.key(at: title.upperBound - 1)
    let isCalledSo = people.persons[person].mentions.contains { mention in
      people.mentions[mention].title.map { context.key(at: $0.upperBound - 1) == head } ?? false
    }
    return isCalledSo || fullest[person].given == nil ? nil : holder
  }

  /// Of some persons the one whom a short name means: not one of the other gender, one with this title before others, the
  /// one named last before others, else the first named later.
  private func nearest(_ persons: [Int], _ name: NameParts, _ title: Range<Int>?, _ address: Gender?) -> Int? {
    let fitting = persons.filter { person in
      guard let address, let gender = people.persons[person].gender else { return true }
      return address == gender
    }
    if fitting.count < 2 { return fitting.first }
    let named = fitting.filter { latest[$0] >= 0 }
    if named.isEmpty { return fitting.first }
    // Somebody mentioned in passing ("his father, ...") doesn't take over the surname from whom the text is about.
    let most = named.map { people.persons[$0].mentions.count }.max() ?? 0
    let main = named.filter { people.persons[$0].mentions.count * 2 > most || latest[$0] > name.tokens.lowerBound - 8 }
    return main.max { latest[$0] < latest[$1] }
  }

  private func agreeInGender(_ person: Int, _ name: NameParts) -> Bool {
    guard let gender = givenGender(name), let other = givenGender(fullest[person]) else { return true }
    return gender == other
  }

  private func givenGender(_ name: NameParts) -> Gender? {
    guard name.words.count > 1 else { return nil }
    let classes = context.tokens[name.words[0].tokens.lowerBound].classes
    guard classes.contains(.maleName) != classes.contains(.femaleName) else { return nil }
    return classes.contains(.maleName) ? .male : .female
  }

  private static func gender(of title: Range<Int>, in tokens: [Token]) -> Gender? {
    for index in title {
      if let gender = TitleGender.of(tokens[index].word) { return gender }
    }
    return nil
  }

  /// The gender that the given name of a full name tells.
  private static func gender(of name: String) -> Gender? {
    guard let space = name.firstIndex(of: " ") else { return nil }
    let classes = Lexicon.shared.classes(of: Lexicon.shared.id(of: name[..<space]))
    guard classes.contains(.maleName) != classes.contains(.femaleName) else { return nil }
    return classes.contains(.maleName) ? .male : .female
  }

  // MARK: - Names

  private mutating func finish() {
    for person in people.persons.indices {
      people.persons[person].name = canonical(person)
      // "Zelensky" is a man though the text has no given name: the table has.
      if people.persons[person].gender == nil {
        people.persons[person].gender = Self.gender(of: people.persons[person].name)
      }
    }
    joinFirstNames()
    joinEqualNames()
  }

  /// Gives a lone first name ("Thank you, Karine") to the one person whose canonical name begins with it, where the text
  /// itself has only the family name ("MS. JEAN-PIERRE").
  private mutating func joinFirstNames() {
    for person in people.persons.indices
    where fullest[person].words.count == 1 && forced[person] == nil && !introduced.contains(person) {
      let token = context.tokens[fullest[person].tokens.lowerBound]
      guard !token.classes.isDisjoint(with: .givenName), !people.persons[person].name.contains(" ") else { continue }
      let group = NameVariants.group(of: fullest[person].words[0].key)
      let bearers = people.persons.indices.filter { other in
        guard other != person, !people.persons[other].mentions.isEmpty,
          let space = people.persons[other].name.firstIndex(of: " ")
        else { return false }
        return NameVariants.group(of: NameVariants.key(of: people.persons[other].name[..<space])) == group
      }
      if bearers.count == 1 { move(person, to: bearers[0], form: .given) }
    }
  }

  /// Joins persons whom the tables call by one name.
  private mutating func joinEqualNames() {
    var first: [String: Int] = [:]
    for person in people.persons.indices where !people.persons[person].mentions.isEmpty {
      let name = people.persons[person].name
      guard name.contains(" ") else { continue }
      if let other = first[name] { move(person, to: other, form: nil) } else { first[name] = person }
    }
    removeEmpty()
  }

  private mutating func move(_ person: Int, to other: Int, form: PeopleOfText.Mention.Form?) {
    for mention in people.persons[person].mentions {
      people.mentions[mention].person = other
      if let form { people.mentions[mention].form = form }
    }
    people.persons[other].mentions = (people.persons[other].mentions + people.persons[person].mentions).sorted()
    people.persons[person].mentions = []
    if people.persons[other].gender == nil { people.persons[other].gender = people.persons[person].gender }
  }

  /// Drops persons without a mention, and puts the rest in the order of their first mentions.
  private mutating func removeEmpty() {
    let kept = people.persons.indices.filter { !people.persons[$0].mentions.isEmpty }
      .sorted { people.persons[$0].mentions[0] < people.persons[$1].mentions[0] }
    var places = [Int](repeating: 0, count: people.persons.count)
    for (place, person) in kept.enumerated() { places[person] = place }
    people.persons = kept.map { people.persons[$0] }
    for mention in people.mentions.indices { people.mentions[mention].person = places[people.mentions[mention].person] }
  }

  private func canonical(_ person: Int) -> String {
    if let name = forced[person] { return name }
    let parts = fullest[person]
    if parts.given != nil {
      if let name = OfficeHolders.shared.name(for: parts, in: context) { return aliases.name(for: name) ?? name }
    } else if parts.words.count == 1 || parts.words[0].isParticle {
      var title: Set<UInt32> = []
      for mention in people.persons[person].mentions {
        for index in people.mentions[mention].title ?? 0..<0 { title.insert(context.key(at: index)) }
      }
      if let name = OfficeHolders.shared.name(
        forSurname: parts.surname, title: title, gender: people.persons[person].gender, on: context.text.date)
      {
        return aliases.name(for: name) ?? name
      }
    }
    let name = words(of: parts).joined(separator: " ")
    return aliases.name(for: name) ?? name
  }

  /// The words of a name as they are shown: without initials after the first word, capitals made small in names set in
  /// capitals, the endings -skyy, -skyi, -skiy and -skii written -sky.
  private func words(of parts: NameParts) -> [String] {
    var shown = parts.words.enumerated().filter { $0.offset == 0 || !$0.element.isInitial }.map(\.element)
    if shown.count == 1, parts.words.count > 1 { shown = parts.words }
    var words = shown.map { NameSpelling.shown(context.text.string(context.text.span(of: $0.tokens))) }
    // "Abdullah II": the numeral tells a monarch from the others of the name.
    let last = parts.tokens.upperBound - 1
    if parts.words.count == 1, parts.tokens.count > 1, context.tokens[last].classes.contains(.nameSuffix),
      context.tokens[last].shape == .upper
    {
      words.append(context.text.string(last))
    }
    return words
  }
}
