import News

/// Persons by descriptions that the text doesn't tie to a name: "the diplomat noted", "the Texan says", "the former".
///
/// The person is the one whom the sentence before is about, and only where it names nobody else and where nothing that is
/// known of the person speaks against the description.
extension SpeakerResolver {
  /// The person whom "the diplomat", "the Odesa MP" or "the Texan" describes; nil where that is in doubt.
  mutating func personByDescription(_ core: Range<Int>) -> Speaker? {
    guard core.lowerBound > 0, tokens[core.lowerBound - 1].word == words.the, let head = core.last,
      tokens[head].kind == .word, !core.contains(where: { tokens[$0].classes.contains(.preposition) }),
      !core.contains(where: { Self.others.contains(tokens[$0].word) }), !endsInS(head)
    else { return nil }
    let isInhabitant = isInhabitant(core)
    let noun = String(decoding: Folding.fold(text.string(head)), as: UTF8.self)
    guard isInhabitant || !tokens[head].classes.isDisjoint(with: [.functionary, .role]), !Self.strangers.contains(noun)
    else { return nil }
    guard let person = lonePerson(before: core.lowerBound - 1) else { return nil }
    if !isInhabitant, !mayBe(person, noun) { return nil }
    if let countries = roleWords(core)?.countries, !countries.isEmpty,
      knownRoles().contains(where: {
        $0.person == person && !$0.words.countries.isEmpty && $0.words.countries.isDisjoint(with: countries)
      })
    {
      return nil
    }
    return Speaker(name: people.persons[person].name, kind: .person, person: person)
  }

  /// "The former" and "the latter" of the two persons whom the last sentence that names two names.
  mutating func oneOfTwo(_ core: Range<Int>) -> Speaker? {
    guard core.count == 1, core.lowerBound > 0, tokens[core.lowerBound - 1].word == words.the else { return nil }
    let isLatter = tokens[core.lowerBound].word == Self.latter
    guard isLatter || tokens[core.lowerBound].word == Self.former else { return nil }
    let own = centers.sentence(at: core.lowerBound)
    for sentence in stride(from: own - 1, through: max(own - 3, 0), by: -1) where !centers.isQuoted(sentence) {
      let named = persons(in: text.sentences[sentence].tokens)
      if named.count == 2 {
        let person = named[isLatter ? 1 : 0]
        return Speaker(name: people.persons[person].name, kind: .person, person: person)
      }
      // "He beat Kask."
      if named.count == 1, isLatter, case .person(let subject) = centers.center(of: sentence), subject != named[0] {
        return Speaker(name: people.persons[named[0]].name, kind: .person, person: named[0])
      }
    }
    return nil
  }

  /// Notes whom the sentences just before a token are about where they begin with an office or a noun for somebody instead
  /// of a name: "The minister shrugged. “No,” he said."
  mutating func noteRoles(before token: Int) {
    let own = centers.sentence(at: token)
    for sentence in max(0, own - 2)..<own where !centers.isQuoted(sentence) {
      let range = text.sentences[sentence].tokens
      guard tokens[range.lowerBound].word == words.the else { continue }
      var end = range.lowerBound + 1
      while end < range.upperBound, end - range.lowerBound < 6, tokens[end].kind == .word,
        tokens[end].classes.isDisjoint(with: [.auxiliary, .preposition, .subordinator, .adverb]),
        !(tokens[end].classes.contains(.finite) && tokens[end].shape == .lower), !endsInEd(end)
      { end += 1 }
      let core = range.lowerBound + 1..<end
      guard let head = core.last, end < range.upperBound, tokens[end].kind == .word,
        tokens[end].classes.isDisjoint(with: [.preposition]),
        !tokens[head].classes.isDisjoint(with: [.functionary, .role]), !endsInS(head),
        !core.contains(where: { people.mention(at: $0) != nil })
      else { continue }
      if let person = personByRole(core) {
        centers.note(Speaker(name: people.persons[person].name, kind: .person, person: person), at: range.lowerBound)
      } else {
        centers.note(personByDescription(core) ?? .unnamed, at: range.lowerBound)
      }
    }
  }

  /// Whether a phrase is a noun for somebody by where he or she lives: "Texan", "Ukrainian", "Queenslander"; not for all
  /// who live there ("the British").
  func isInhabitant(_ core: Range<Int>) -> Bool {
    guard core.count == 1, let token = core.first, tokens[token].shape == .capitalized, !endsInS(token) else {
      return false
    }
    let name = Folding.fold(text.string(token))
    if let mention = countryMention(at: token) {
      return mention.kind == .demonym
        && !Self.collectiveEndings.contains { name.suffix($0.count).elementsEqual($0.utf8) }
    }
    if Self.inhabitants.contains(tokens[token].word) { return true }
    guard name.count > 5, name.suffix(2).elementsEqual("er".utf8) else { return false }
    return name.dropLast(2).withUnsafeBufferPointer { stem in
      Lexicon.shared.classes(of: Lexicon.shared.id(of: stem)).contains(.place)
    }
  }

  /// Whether a word is the name of an account: it stands behind "@".
  func isHandle(_ token: Int) -> Bool {
    token > 0 && tokens[token].isGlued && tokens[token - 1].kind == .other
      && text.bytes[Int(tokens[token - 1].start)] == UInt8(ascii: "@")
  }

  /// The person whom the sentence of a token or one of the two before it is about, where none of them names another.
  private mutating func lonePerson(before token: Int) -> Int? {
    let own = centers.sentence(at: token)
    var named = Set(persons(in: text.sentences[own].tokens.lowerBound..<token))
    var sentence = own
    while true {
      if named.count > 1 { return nil }
      if let person = named.first {
        if sentence == own { return person }
        switch centers.center(of: sentence) {
        case .person(person): return person
        default: return nil
        }
      }
      if sentence < own {
        switch centers.center(of: sentence) {
        case .person(let person): return person  // "He shook his head."
        case .other, .none: return nil
        }
      }
      sentence -= 1
      while sentence >= 0, centers.isQuoted(sentence) { sentence -= 1 }
      guard sentence >= 0, own - sentence <= 3,
        text.sentences[own].paragraph - text.sentences[sentence].paragraph <= 1
      else { return nil }
      named = Set(persons(in: text.sentences[sentence].tokens))
    }
  }

  /// The persons named in a range outside quotation marks, in their order; not in "the Biden administration".
  private func persons(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var number = lowerMention(range.lowerBound)
    while number < people.mentions.count, people.mentions[number].tokens.upperBound <= range.upperBound {
      let mention = people.mentions[number]
      number += 1
      if !mention.isModifier, !isQuoted(mention.tokens.lowerBound), !found.contains(mention.person) {
        found.append(mention.person)
      }
    }
    return found
  }

  /// Whether what is known of a person's offices lets a noun stand for it.
  private mutating func mayBe(_ person: Int, _ noun: String) -> Bool {
    let known = knownRoles().filter { $0.person == person }.map(\.words.head)
    guard !known.isEmpty else { return true }
    guard let fitting = Self.fitting.first(where: { $0.nouns.contains(noun) }) else { return false }
    return fitting.heads.isEmpty || known.contains { fitting.heads.contains($0) }
  }

  private func endsInS(_ token: Int) -> Bool {
    text.bytes[Int(tokens[token].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  private func endsInEd(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return tokens[token].shape == .lower && end - Int(tokens[token].start) > 3
      && text.bytes[end - 1] == UInt8(ascii: "d") && text.bytes[end - 2] == UInt8(ascii: "e")
  }

  /// Nouns for somebody, with the offices whose holders they may stand for; any where none are listed.
  private static let fitting: [(nouns: Set<String>, heads: Set<String>)] = [
    (["man", "woman", "official", "veteran", "pensioner", "mother", "father"], []),
    (
      ["diplomat"],
      ["minister", "secretary", "ambassador", "envoy", "spokesperson", "representative", "diplomat", "commissioner"]
    ),
    (
      [
        "politician", "lawmaker", "legislator", "parliamentarian", "mp", "mep", "republican", "democrat",
        "conservative",
        "liberal", "socialist", "backbencher",
      ],
      [
        "minister", "president", "leader", "mp", "mep", "chairman", "senator", "premier", "chancellor", "mayor",
        "governor",
        "speaker", "secretary", "representative", "whip", "candidate", "nominee", "commissioner", "lawmaker",
        "politician",
        "legislator", "member", "republican", "democratic", "democrat", "backbencher",
      ]
    ),
    (
      ["expert", "analyst", "scholar", "academic", "researcher", "scientist", "economist", "historian"],
      [
        "analyst", "professor", "director", "fellow", "economist", "historian", "expert", "researcher", "head",
        "founder",
        "scholar", "scientist", "lecturer", "scientist",
      ]
    ),
    (
      ["general", "commander", "officer", "soldier", "colonel", "major", "captain", "admiral"],
      [
        "general", "commander", "officer", "soldier", "colonel", "major", "captain", "admiral", "lieutenant",
        "sergeant",
        "brigadier", "marshal", "chief",
      ]
    ),
  ]
  /// Nouns for those who are rarely the one whom the article has just named.
  private static let strangers: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "source", "reporter", "journalist", "correspondent", "witness",
    "interpreter", "moderator", "author", "aide", "neighbor", "neighbour", "friend", "colleague", "counterpart", "wife",
    "husband", "son", "daughter", "brother", "sister", "mother", "father", "judge", "victim", "ally", "one", "some",
    "most",
    "few", "many", "other", "lawyer", "attorney", "president", "host", "anchor", "editor",
  ]
  private static let others = WordSet("other another second first third latter former same only", lexicon: .shared)
  static let seats = WordSet("mp mps mep meps msp td", lexicon: .shared)
  private static let inhabitants = WordSet(
    "texan briton scot londoner berliner parisian floridian californian georgian ohioan iowan virginian siberian",
    lexicon: .shared)
  private static let collectiveEndings = ["sh", "ch", "ese"]
  private static let latter = Lexicon.shared.id(of: "latter")
  private static let former = Lexicon.shared.id(of: "former")
  /// The lexicon source that holds these words.
  static let descriptionSource = LexiconSource(
    [],
    """
    other another second first third latter former same only texan briton scot londoner berliner parisian floridian
    californian georgian ohioan iowan virginian siberian northern southern eastern western central near
    """)
}
