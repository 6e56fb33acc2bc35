import News

/// Persons by what they are: "the Secretary-General", "the top U.S. diplomat", "Ukraine's president".
extension SpeakerResolver {
  /// A role that a person of the text has.
  struct KnownRole {
    var person: Int
    var words: RoleWords
    /// Whether the text says so, rather than the table of offices.
    var isStated = false
  }

  /// The person with a role, by index; nil where none or more than one fits equally.
  mutating func personByRole(_ core: Range<Int>) -> Int? {
    guard !people.persons.isEmpty,
      !tokens[core.lowerBound].classes.contains(.pronoun) || tokens[core.lowerBound].word == self.words.its
    else { return nil }
    guard core.contains(where: { !tokens[$0].classes.isDisjoint(with: [.role, .functionary]) }) else { return nil }
    guard let wanted = roleWords(core),
      RoleSynonyms.heads.contains(wanted.head) || RoleSynonyms.generic.contains(wanted.head)
        || RoleSynonyms.hypernyms[wanted.head] != nil
    else { return nil }
    var matching: Set<Int> = []
    let known = knownRoles()
    for role in known where !matching.contains(role.person) && fits(wanted, role.words) {
      // "Norway's prime minister" is nobody who is known as that of another country.
      let isElsewhere =
        role.words.countries.isEmpty && !wanted.countries.isEmpty
        && known.contains {
          $0.person == role.person && $0.words.head == role.words.head && !$0.words.countries.isEmpty
            && $0.words.countries.isDisjoint(with: wanted.countries)
        }
      if !isElsewhere { matching.insert(role.person) }
    }
    guard !matching.isEmpty else { return nil }
    if matching.count > 1, wanted.countries.isEmpty {
      // "The Prime Minister" is the one whom the article calls so.
      let stated = Set(
        known.filter { $0.isStated && matching.contains($0.person) && fits(wanted, $0.words) }.map(\.person))
      if !stated.isEmpty { matching = stated }
    }
    if matching.count > 1, wanted.countries.isEmpty {
      // "President Keller met President Berg of Norway. The president said": not the one who is called another country's.
      let own = matching.filter { !isOfNamedCountry($0) }
      if own.count == 1 { matching = own }
    }
    return nearest(of: matching, before: core.lowerBound, isBare: wanted.modifiers.isEmpty && wanted.countries.isEmpty)
  }

  /// Whether the text says of which country somebody is an officer: "Norwegian President Berg", "President Berg of Norway".
  private func isOfNamedCountry(_ person: Int) -> Bool {
    let isByName = people.persons[person].mentions.contains { number in
      let after = people.mentions[number].tokens.upperBound
      guard after + 2 < tokens.count, tokens[after].word == words.of else { return false }
      return countryMention(at: after + 1) != nil || countryMention(at: after + 2) != nil
    }
    return isByName
      || people.persons[person].roles.contains { number in
        people.roles[number].tokens.contains { countryMention(at: $0) != nil }
      }
  }

  /// The person of some that was named last before a token; the only one also where the name follows.
  private func nearest(of persons: Set<Int>, before token: Int, isBare: Bool) -> Int? {
    var number = lowerMention(token) - 1
    let own = centers.sentence(at: token)
    while number >= 0 {
      let mention = people.mentions[number]
      if persons.contains(mention.person), !mention.isModifier {
        if isBare, persons.count > 1 || true, own - centers.sentence(at: mention.tokens.lowerBound) > 12 { return nil }
        return mention.person
      }
      number -= 1
    }
    return persons.count == 1 && !isBare ? persons.first : nil
  }

  /// The roles that the text gives its persons, and the offices that they are known to hold.
  ///
  /// Whom the text calls former doesn't hold the office now, whatever the table says.
  mutating func knownRoles() -> [KnownRole] {
    if let roles { return roles }
    var known: [KnownRole] = []
    for role in people.roles {
      if let words = roleWords(role.tokens) {
        known.append(KnownRole(person: role.person, words: words, isStated: true))
      }
    }
    let stated = known
    for person in people.persons.indices {
      for (words, term) in Self.offices[people.persons[person].name] ?? [] {
        if let date = text.date, !term.mayHold(on: date) { continue }
        let isFormer = stated.contains {
          $0.person == person && $0.words.head == words.head && !$0.words.modifiers.isDisjoint(with: RoleSynonyms.past)
        }
        if !isFormer { known.append(KnownRole(person: person, words: words)) }
      }
    }
    roles = known
    return known
  }

  /// The offices of the table by the names of their holders, with the terms.
  static let offices: [String: [(words: RoleWords, term: OfficeHolder)]] = {
    var offices: [String: [(words: RoleWords, term: OfficeHolder)]] = [:]
    for term in OfficeHolders.shared.terms {
      offices[term.name, default: []] += term.offices.map { (roleWords(ofOffice: $0, state: term.state), term) }
    }
    return offices
  }()

  /// The offices of the table by their nouns: "minister".
  static let officesByHead = Dictionary(grouping: offices.values.joined()) { $0.words.head }

  private static func roleWords(ofOffice office: String, state: String) -> RoleWords {
    var words: [String] = []
    var head: String?
    for word in office.split(separator: " ") {
      if word == "of" || word == "the" {
        if word == "of", head == nil { head = words.last }
        continue
      }
      RoleWords.append(String(word), to: &words)
    }
    var modifiers = Set(words)
    let last = head ?? words.last ?? ""
    modifiers.remove(last)
    let isState = RoleWords.isCode(state)
    if !isState { modifiers.insert(state.lowercased()) }
    return RoleWords(head: last, modifiers: modifiers, countries: isState ? [state] : [])
  }

  func roleWords(_ range: Range<Int>) -> RoleWords? {
    if let seat = CongressSeat(range, in: text) {
      return RoleWords(head: seat.party, modifiers: Set(seat.state), countries: [])
    }
    var words: [String] = []
    var countries: Set<String> = []
    var head: String?
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if let country = countryMention(at: index) {
        countries.insert(country.code)
        index = max(country.tokens.upperBound, index + 1)
        continue
      }
      index += 1
      guard token.kind == .word else {
        if token.kind == .number || token.kind == .comma { return nil }
        continue
      }
      if token.classes.contains(.preposition) {
        if head == nil { head = words.last }
        continue
      }
      if token.classes.contains(.determiner) || token.word == self.words.and { continue }
      // "Prime Minister Sir Paul Lind"
      if !words.isEmpty, Self.courtesies.contains(token.word), token.isCapitalized { continue }
      RoleWords.append(String(decoding: Folding.fold(text.string(index - 1)), as: UTF8.self), to: &words)
    }
    guard let last = head ?? words.last else { return nil }
    var modifiers = Set(words)
    modifiers.remove(last)
    return RoleWords(head: last, modifiers: modifiers, countries: countries)
  }

  private static let courtesies = WordSet("sir dame lord mr mrs ms dr", lexicon: .shared)

  /// Whether a role of the article answers to a phrase.
  func fits(_ wanted: RoleWords, _ role: RoleWords) -> Bool {
    let all = role.modifiers.union([role.head])
    // "the top U.S. diplomat"
    if wanted.head == "diplomat", !wanted.modifiers.isDisjoint(with: ["top", "chief"]) {
      let isForeign =
        all.isSuperset(of: ["foreign", "minister"]) || all.isSuperset(of: ["secretary", "state"])
        || all.isSuperset(of: ["foreign", "secretary"]) || all.isSuperset(of: ["high", "representative"])
      guard isForeign else { return false }
    } else if RoleSynonyms.generic.contains(wanted.head) {
      guard RoleSynonyms.heads.contains(role.head) || RoleSynonyms.generic.contains(role.head) else { return false }
      if wanted.modifiers.isEmpty, wanted.countries.isEmpty {
        guard role.head == wanted.head || wanted.head == "leader" && RoleSynonyms.leaders.contains(role.head) else {
          return false
        }
      }
    } else if let hyponyms = RoleSynonyms.hypernyms[wanted.head] {
      // "the Chadian diplomat" is no envoy of whom nothing says that he is from Chad.
      guard wanted.countries.isEmpty || !role.countries.isDisjoint(with: wanted.countries) else { return false }
      guard all.contains(wanted.head) || !hyponyms.isDisjoint(with: all) else { return false }
    } else if wanted.head == "premier", role.head == "minister" {
      guard role.modifiers.contains("prime"), role.modifiers.isDisjoint(with: ["deputy", "vice", "first"]) else {
        return false
      }
    } else {
      guard role.head == wanted.head else { return false }
    }
    if !role.modifiers.isDisjoint(with: RoleSynonyms.past), wanted.modifiers.isDisjoint(with: RoleSynonyms.past) {
      return false
    }
    for modifier in RoleSynonyms.ranks
    where all.contains(modifier) != wanted.modifiers.contains(modifier) && wanted.head == role.head {
      return false
    }
    for modifier in wanted.modifiers where !all.contains(modifier) && !RoleSynonyms.ignorable.contains(modifier) {
      return false
    }
    if !wanted.countries.isEmpty, !role.countries.isEmpty, wanted.countries.isDisjoint(with: role.countries) {
      return false
    }
    return true
  }
}

/// What words for roles have to do with each other.
enum RoleSynonyms {
  /// Words that mean another.
  static let canonical: [String: String] = [
    "defence": "defense", "sen": "senator", "gov": "governor", "gen": "general", "rep": "representative",
    "congressman": "representative", "congresswoman": "representative", "chairwoman": "chairman", "chair": "chairman",
    "chairperson": "chairman", "spokeswoman": "spokesperson", "spokesman": "spokesperson", "premier": "premier",
    "adviser": "advisor", "secretarygeneral": "secretarygeneral", "secretary-general": "secretarygeneral",
    "vice-president": "president", "businesswoman": "businessman", "policewoman": "policeman",
  ]
  /// Nouns that a role ends in.
  static let heads: Set<String> = [
    "president", "minister", "secretary", "secretarygeneral", "chancellor", "premier", "senator", "representative",
    "governor", "mayor", "speaker", "ambassador", "envoy", "general", "admiral", "colonel", "commander", "commissioner",
    "chairman", "director", "spokesperson", "advisor", "king", "queen", "prince", "pope", "administrator", "candidate",
    "nominee", "economist", "professor", "analyst", "founder", "owner", "executive", "ceo", "lawyer", "attorney",
    "judge", "prosecutor", "author", "editor", "columnist", "historian", "strategist", "researcher", "scientist",
    "activist", "whip", "coordinator", "counselor", "diplomat", "expert", "aide", "deputy",
    "lieutenant", "captain", "major", "marshal", "undersecretary", "billionaire", "businessman", "actor", "pastor",
    "lady",
  ]
  /// Nouns that may stand for nearly any head of something.
  static let generic: Set<String> = ["chief", "head", "leader", "boss"]
  /// Heads of states, governments and parties.
  static let leaders: Set<String> = ["president", "premier", "chancellor", "leader", "king", "queen"]
  /// Wider nouns, with the roles they take in.
  static let hypernyms: [String: Set<String>] = [
    "lawmaker": ["senator", "representative", "mp", "speaker", "congressman", "lawmaker", "legislator"],
    "legislator": ["senator", "representative", "mp", "lawmaker", "legislator"],
    "republican": ["republican"], "democrat": ["democratic", "democrat"],
    "diplomat": ["diplomat", "ambassador", "envoy"],
    "official": ["official"],
  ]
  /// Words that make another office of an office: both sides must have them or neither.
  static let ranks: [String] = ["vice", "deputy", "prime", "assistant", "under", "first", "undersecretary"]
  /// Words for an office that somebody held before.
  static let past: Set<String> = ["former", "ex", "late", "retired", "then"]
  /// Words that tell nothing apart.
  static let ignorable: Set<String> = [
    "top", "chief", "senior", "current", "outgoing", "new", "longtime", "veteran", "own", "then", "former", "incoming",
    "embattled", "wartime", "republican", "democratic", "alliance", "bloc",
  ]
}
