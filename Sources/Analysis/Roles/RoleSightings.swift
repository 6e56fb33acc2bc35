public import News

/// An office that an article says somebody holds: "Ukraine's defence minister, Oleksii Reznikov".
public struct RoleSighting: Hashable, Sendable {
  /// The state (ISO 3166-1 alpha-2) or the organisation whose office it is.
  public var owner: String
  /// What the article calls the office, in small letters: "defence minister".
  public var office: String
  /// The person's canonical name, with a given name.
  public var holder: String
}

extension Tagger {
  /// The offices of which a text says who holds them, each once: those that one person at a time can hold, with the state
  /// or organisation whose they are.
  public func roles(in text: String, title: String? = nil, date: CalendarDate? = nil) -> [RoleSighting] {
    let analyzed = AnalyzedText(text, date: date)
    let countries = CountryTagger.mentions(in: analyzed)
    var people = PersonTagger.people(in: analyzed, countries: countries, aliases: aliases)
    if let title, !title.isEmpty, !text.hasPrefix(title) {
      people.completeNames(from: TitleOfText(title, date: date, aliases: aliases).people)
    }
    let reader = SpeakerResolver(text: analyzed, people: people, countries: countries, quotations: [])
    var sightings: [RoleSighting] = []
    for role in people.roles {
      guard let sighting = reader.sighting(of: role), !sightings.contains(sighting) else { continue }
      sightings.append(sighting)
    }
    return sightings
  }
}

extension SpeakerResolver {
  /// Nouns of offices that a state has one of.
  private static let soleOffices: Set<String> = ["president", "premier", "chancellor", "king", "queen"]
  /// Nouns of offices that an organisation has one of.
  private static let soleOfficesOfBodies: Set<String> = [
    "president", "secretarygeneral", "chairman", "director", "ceo", "governor", "mayor", "administrator", "premier",
    "chancellor",
  ]
  /// Nouns of offices of which there is one where something stands beside them: "foreign minister".
  private static let specifiedOffices: Set<String> = [
    "president", "premier", "minister", "secretary", "secretarygeneral", "speaker", "governor", "mayor", "ambassador",
    "envoy", "commissioner", "chairman", "director", "spokesperson", "advisor", "administrator", "commander",
    "prosecutor", "coordinator", "representative", "general", "chancellor", "lady", "executive", "economist",
  ]
  /// Words that make no office of such a noun, or that stand for several holders.
  private static let vague: Set<String> = [
    "former", "ex", "late", "retired", "then", "acting", "interim", "deputy", "assistant", "associate", "senior",
    "junior", "top", "elect", "designate", "honorary", "republican", "democratic", "conservative", "liberal",
    "opposition", "under", "undersecretary", "lieutenant", "major", "brigadier", "regional", "local", "presidential",
    "government",
  ]

  /// What a role says of an office, nil where it names none, or not whose it is.
  fileprivate func sighting(of role: PeopleOfText.Role) -> RoleSighting? {
    let holder = people.persons[role.person].name
    guard holder.contains(" "), !hasForeignPost(role.tokens),
      !role.tokens.contains(where: { tokens[$0].classes.contains(.honorific) || tokens[$0].lineBreaks > 1 }),
      let words = roleWords(role.tokens)?.settled, words.modifiers.isDisjoint(with: Self.vague)
    else { return nil }
    var parts: [String] = []
    var owner: Range<Int>?
    var index = role.tokens.lowerBound
    while index < role.tokens.upperBound {
      if let country = countryMention(at: index) {
        index = max(country.tokens.upperBound, index + 1)
        continue
      }
      defer { index += 1 }
      // "Secretary of Commerce Gina Raimondo and", before another's name
      if people.mention(at: index) != nil { return nil }
      guard tokens[index].kind == .word, !tokens[index].classes.contains(.determiner) else { continue }
      if words.countries.isEmpty, isName(index) {
        // One name in one piece.
        if let name = owner, index > name.upperBound, index > name.upperBound + 1 || tokens[index - 1].kind != .hyphen {
          return nil
        }
        owner = (owner?.lowerBound ?? index)..<index + 1
      } else {
        let word = text.string(index).lowercased()
        // What stood between two joints was a country or a name.
        if Self.joints.contains(word), let last = parts.last, Self.joints.contains(last) { parts.removeLast() }
        parts.append(word)
      }
    }
    if let last = parts.last, last == "of" { parts.removeLast() }
    if let last = parts.last, Self.joints.contains(last) { return nil }
    guard words.countries.count == 1 || words.countries.isEmpty && owner.map(isBody) ?? false else { return nil }
    let name = owner.map { text.string(text.span(of: $0)) } ?? ""
    let sighting = RoleSighting(
      owner: words.countries.first ?? name, office: parts.joined(separator: " "), holder: holder)
    // The line must be read as the article's words are.
    guard RoleWords(office: sighting.office, owner: sighting.owner) == words else { return nil }
    return isSole(words, besides: name) ? sighting : nil
  }

  /// Whether one person at a time holds an office with these words.
  private func isSole(_ words: RoleWords, besides owner: String) -> Bool {
    let owners = owner.split { $0 == " " || $0 == "-" }.map { String(decoding: Folding.fold($0), as: UTF8.self) }
    let rest = words.modifiers.subtracting(owners)
    if rest.isEmpty { return (owner.isEmpty ? Self.soleOffices : Self.soleOfficesOfBodies).contains(words.head) }
    return Self.specifiedOffices.contains(words.head)
  }

  /// Whether a word of a role belongs to the name of an organisation rather than to the office.
  private func isName(_ index: Int) -> Bool {
    tokens[index].isCapitalized && tokens[index].classes.isDisjoint(with: [.role, .roleModifier, .preposition])
  }

  /// Whether words are the name of an organisation: an abbreviation, a word that is nothing else, or a known name.
  private func isBody(_ owner: Range<Int>) -> Bool {
    if Self.bodies.contains(text.string(text.span(of: owner))) { return true }
    let words = owner.filter { tokens[$0].kind == .word }
    // A headline in capitals has no names.
    if words.count > 2, words.allSatisfy({ tokens[$0].shape == .upper }) { return false }
    return words.contains { index in
      let token = tokens[index]
      return token.shape == .upper && token.end - token.start < 7 || Self.outlets.contains(token.word)
        || words.count > 1
          && token.classes.isDisjoint(with: [.ordinary, .thingHead, .body, .thingLead, .givenName, .surname])
    }
  }

  private static let joints: Set<String> = ["of", "for", "to", "in", "at", "on", "and"]

  /// Organisations whose names are ordinary words.
  private static let bodies: Set<String> = [
    "World Bank", "White House", "State Department", "Pentagon", "Kremlin", "European Commission", "European Council",
    "European Parliament", "European Central Bank", "European Union", "Federal Reserve", "United Nations", "Red Cross",
    "World Health Organization", "World Food Programme", "World Trade Organization", "Security Council",
    "International Monetary Fund", "International Criminal Court", "African Union", "Arab League",
    "Treasury Department", "Defense Department", "Justice Department",
  ]
}
