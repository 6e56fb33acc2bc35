import News

/// Speakers whom the text doesn't name: by the article's date and the table of offices, or by its title.
extension SpeakerResolver {
  /// Who held the office that a phrase names on the article's day: "Ukraine's president", "the NATO secretary general".
  /// Nil where the phrase doesn't say whose office it is.
  ///
  /// What the archive's keeper has written counts first. Of the program's own table, which knows years, and of what was
  /// learned from the archive, which knows days, either may name the one holder; nobody is meant where they disagree.
  func holder(of core: Range<Int>) -> Speaker? {
    guard let date = text.date, core.contains(where: { !tokens[$0].classes.isDisjoint(with: [.role, .functionary]) }),
      !isIndefinite(core), let wanted = roleWords(core), wanted.modifiers.isDisjoint(with: RoleSynonyms.past)
    else { return nil }
    var learned: String?
    if !table.isEmpty, !hasForeignPost(core) {
      switch table.ownHolder(of: wanted.settled, on: date) {
      case .holder(let name): return Speaker(name: name, kind: .person)
      case .nobody: return nil
      case .unknown: learned = table.learnedHolder(of: wanted.settled, on: date)
      }
    }
    guard RoleSynonyms.heads.contains(wanted.head) else { return learned.map { Speaker(name: $0, kind: .person) } }
    let known = Self.holders(of: wanted.head, on: date) { words, term in
      guard fits(wanted, words) else { return false }
      return wanted.countries.isEmpty
        ? wanted.modifiers.contains(term.state.lowercased()) : wanted.countries == words.countries
    }
    if let learned { return known.isEmpty || known.contains(learned) ? Speaker(name: learned, kind: .person) : nil }
    return known.count == 1 ? known.first.map { Speaker(name: $0, kind: .person) } : nil
  }

  /// The persons who held one of some offices with one noun on a day.
  private static func holders(
    of head: String, on date: CalendarDate, where isMeant: (RoleWords, OfficeHolder) -> Bool
  ) -> Set<String> {
    var names: Set<String> = []
    for office in officesByHead[head] ?? [] where office.term.mayHold(on: date) && !names.contains(office.term.name) {
      if isMeant(office.words, office.term) { names.insert(office.term.name) }
    }
    return names
  }

  /// Whether a country stands in a role behind another preposition than "of", so that the office is not that country's:
  /// "the ambassador to Ukraine", "a special envoy for Syria".
  func hasForeignPost(_ role: Range<Int>) -> Bool {
    var isAway = false
    for index in role {
      if tokens[index].classes.contains(.preposition) { isAway = tokens[index].word != words.of }
      if isAway, countryMention(at: index) != nil { return true }
    }
    return false
  }

  private func isIndefinite(_ core: Range<Int>) -> Bool {
    guard core.lowerBound > 0 else { return false }
    let before = tokens[core.lowerBound - 1].word
    return before == words.a || before == words.an
  }

  /// Whom a transcript's label names by the article's title: "THE PRESIDENT" under "Remarks by President Keller".
  func personOfTitle(_ core: Range<Int>) -> Speaker? {
    guard let title, let last = core.last(where: { tokens[$0].kind == .word }) else { return nil }
    let surname = Folding.fold(text.string(last))
    let namesakes = title.people.persons.filter { person in
      person.name.split(separator: " ").last.map { Folding.fold($0) } == surname
    }
    if namesakes.count == 1, let name = namesakes.first?.name { return Speaker(name: name, kind: .person) }
    guard let wanted = roleWords(core), RoleSynonyms.heads.contains(wanted.head) else { return nil }
    return holdersInTitle(of: wanted).first.map { Speaker(name: $0, kind: .person) }
  }

  /// The persons to whom the title gives an office, in its order, and after them those whom it names by the office alone.
  private func holdersInTitle(of wanted: RoleWords) -> [String] {
    guard let title else { return [] }
    let reader = SpeakerResolver(
      text: title.text, people: title.people, countries: title.countries, quotations: [])
    func isMeant(_ role: Range<Int>) -> Bool { reader.roleWords(role).map { fits(wanted, $0) } ?? false }
    return title.people.roles.filter { isMeant($0.tokens) }.map { title.people.persons[$0.person].name }
      + title.officers.filter { isMeant($0.role) }.map(\.name)
  }

  /// Whom a bare office with a capital means: "the President" under "President Keller Opens a Port", where the text gives
  /// the office to nobody else.
  mutating func officeOfTitle(_ core: Range<Int>) -> Speaker? {
    guard title != nil, core.lowerBound > 0, tokens[core.lowerBound - 1].word == words.the,
      core.allSatisfy({ tokens[$0].isCapitalized && !tokens[$0].classes.isDisjoint(with: [.role, .roleModifier]) }),
      let wanted = roleWords(core), wanted.countries.isEmpty,
      wanted.modifiers.isEmpty
        ? RoleSynonyms.leaders.contains(wanted.head)
        : wanted.modifiers == ["vice"] && wanted.head == "president"
          || wanted.modifiers == ["prime"] && wanted.head == "minister"
    else { return nil }
    let holders = Set(holdersInTitle(of: wanted))
    guard holders.count == 1, let name = holders.first else { return nil }
    let isGivenToOthers = knownRoles().contains { role in
      people.persons[role.person].name != name && fits(wanted, role.words)
    }
    return isGivenToOthers ? nil : Speaker(name: name, kind: .person)
  }

  /// Who says "I, ANNA KASK, President of": whose decree or will the text is.
  var signatory: Speaker {
    let mention = people.mentions.first { mention in
      let start = mention.phrase.lowerBound
      return mention.form == .full && start > 1 && tokens[start - 1].kind == .comma && tokens[start - 2].word == words.i
        && tokens[start - 2].shape == .initial
    }
    guard let mention else { return .unknown }
    return Speaker(name: people.persons[mention.person].name, kind: .person, person: mention.person)
  }

  /// Who "THE PRESIDENT" and "THE VICE PRESIDENT" are in a transcript of the White House, by its date.
  func whiteHouse(_ core: Range<Int>) -> Speaker? {
    guard let date = text.date, let wanted = roleWords(core), wanted.head == "president",
      wanted.modifiers.isSubset(of: ["vice"]), namesWhiteHouse || isTitleOfWhiteHouse(on: date)
    else { return nil }
    let holders = Self.holders(of: "president", on: date) { words, term in
      term.state == "US" && words.modifiers == wanted.modifiers
    }
    return holders.count == 1 ? holders.first.map { Speaker(name: $0, kind: .person) } : nil
  }

  /// Whether the title names the White House, or the President or Vice President of the United States on that day.
  private func isTitleOfWhiteHouse(on date: CalendarDate) -> Bool {
    guard let title else { return false }
    let tokens = title.text.tokens
    for index in tokens.indices.dropLast() where tokens[index].word == words.white {
      if tokens[index + 1].word == words.house { return true }
    }
    let holders = Self.holders(of: "president", on: date) { words, term in
      term.state == "US" && words.modifiers.isSubset(of: ["vice"])
    }
    return title.officers.contains { holders.contains($0.name) }
      || title.people.roles.contains { holders.contains(title.people.persons[$0.person].name) }
  }

  /// Whether the text's head or end names the White House, as its transcripts do.
  private var namesWhiteHouse: Bool {
    let ends = [0..<min(200, tokens.count), max(0, tokens.count - 60)..<tokens.count]
    return ends.contains { range in
      range.dropLast().contains {
        tokens[$0].word == words.white && tokens[$0 + 1].word == words.house && tokens[$0].isCapitalized
      }
    }
  }
}

extension OfficeHolder {
  /// Whether the term covers a day. The table knows years only: in its first and last year a term may cover any day, but
  /// those of presidents of the United States begin and end on January 20.
  func mayHold(on date: CalendarDate) -> Bool {
    if date.year < from { return false }
    if let to, date.year > to { return false }
    guard state == "US", offices.contains("president") || offices.contains("vice president") else { return true }
    let isBefore = date.month == 1 && date.day < 20
    if date.year == from, isBefore { return false }
    if let to, date.year == to, !isBefore { return false }
    return true
  }
}
