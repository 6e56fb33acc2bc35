import News

/// Who gives and who gets.
extension MoneyClause {
  /// Who gets the money: named after "to", "for" or "to help" behind the sum, else before it, else as the verb's object,
  /// else within the noun phrase ("a $61 billion Ukraine package").
  var recipient: String? {
    party(after: ["to", "for", "toward", "towards", "of"], from: tokens.upperBound, to: clause.upperBound)
      ?? helped(from: tokens.upperBound, to: clause.upperBound) ?? partyBefore ?? object ?? nounAdjunct(isGiver: false)
  }

  /// Who gives it: named after "from" or "by", in front of the sum or its noun, else the verb's subject.
  func giver(besides recipient: String?) -> String? {
    let named =
      party(after: ["from", "by"], from: tokens.upperBound, to: clause.upperBound) ?? owner
      ?? nounAdjunct(isGiver: true)
    if let named, named != recipient { return named }
    switch verb?.deed {
    case .give, .commit, .pledge, .block: return (subject ?? announcer).flatMap { $0 == recipient ? nil : $0 }
    case .ask: return object.flatMap { $0 == recipient ? nil : $0 } ?? (recipient != nil ? subject : nil)
    case .propose: return recipient != nil ? subject.flatMap { $0 == recipient ? nil : $0 } : nil
    case .receive, nil: return nil
    }
  }

  // MARK: - Behind the sum

  /// The party after one of some prepositions in a stretch. An aside that begins with "including" is passed over; after
  /// a comma only a further preposition or a list of kinds of aid goes on.
  func party(after prepositions: Set<String>, from start: Int, to end: Int) -> String? {
    var index = start
    while index < min(end, start + 28) {
      let word = sentence.word(index)
      if word == ",", sentence.word(index + 1) == "including" {
        index += 2
        while index < end, sentence.word(index) != "," { index += 1 }
        index += 1
        continue
      }
      if word == ",", !goesOn(after: index) { return nil }
      if prepositions.contains(word), introduces(index) {
        var next = index + 1
        if MoneyWords.helping.contains(sentence.word(next)) { next += 1 }
        if let found = party(startingAt: next, before: end) { return found }
      }
      index += 1
    }
    return nil
  }

  /// Whether a preposition leads to who gives or gets: not "due to", "resulting from", "affected by"; "of" only in
  /// "support of", "benefit of".
  private func introduces(_ index: Int) -> Bool {
    let before = sentence.word(index - 1)
    switch sentence.word(index) {
    case "to": return !Self.compounds.contains(before)
    case "of": return ["support", "benefit", "behalf"].contains(before)
    case "by", "from":
      return !(before.hasSuffix("ed") || before.hasSuffix("ing")) || MoneyWords.deeds[before] != nil
    default: return true
    }
  }

  /// Words that make another preposition of a "to".
  private static let compounds: Set<String> = [
    "due", "thanks", "owing", "according", "response", "related", "addition", "prior", "compared", "regard", "respect",
    "relative", "contrary", "opposed", "opposition", "next", "close", "subject", "linked", "tied",
  ]

  private func goesOn(after comma: Int) -> Bool {
    let next = sentence.word(comma + 1)
    return ["to", "for", "and", "as", "in", "from", "by", "toward", "towards"].contains(next)
      || MoneyWords.kinds[next] != nil || MoneyWords.aidNouns.contains(next) || MoneyWords.helping.contains(next)
  }

  /// The party that is helped: "supporting the people of Ukraine".
  private func helped(from start: Int, to end: Int) -> String? {
    for index in Range.between(start, min(end, start + 20)) {
      let word = sentence.word(index)
      guard word.hasSuffix("ing"), MoneyWords.helping.contains(word) else { continue }
      if let found = party(startingAt: index + 1, before: end) { return found }
    }
    return nil
  }

  /// The party that begins a noun phrase, or that it is about: "the people of Ukraine", "Ukraine's army", "those in Sudan".
  func party(startingAt start: Int, before end: Int) -> String? {
    var index = start
    var words = 0
    while index < end, words < 9 {
      if let party = sentence.party(at: index) {
        guard isParty(party) else { return nil }
        return name(of: party)
      }
      let word = sentence.word(index)
      if Self.phraseEnds.contains(word) || MoneyWords.modal[word] != nil { return nil }
      if MoneyWords.alien.contains(word) { return nil }  // "the war in Ukraine"
      if MoneyWords.deeds[word] != nil, isVerb(at: index), !MoneyWords.helping.contains(word) { return nil }
      index += 1
      words += 1
    }
    return nil
  }

  private static let phraseEnds = Set(
    """
    against by from than after before since until through under over between among amid despite without into on at with
    to for that which who is are was were has have had , . ; : ( ) — – ? ! while but as
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a country or organisation can give or get: not where its war, its assets or its neighbours are meant.
  func isParty(_ party: MoneySentence.Party) -> Bool {
    if isPartOfLaw(party) { return false }
    var index = party.tokens.upperBound
    if sentence.word(index) == "'s" || sentence.word(index) == "’s" || sentence.word(index) == "'" { index += 1 }
    for offset in 0..<4 {
      let word = sentence.word(index + offset)
      if MoneyWords.alien.contains(word) { return false }
      if MoneyWords.agents.contains(word) || Self.phraseEnds.contains(word) || word.isEmpty || word == "and" {
        return true
      }
    }
    return true
  }

  /// Whether a name is only part of a law's or a programme's: "the American Rescue Plan".
  private func isPartOfLaw(_ party: MoneySentence.Party) -> Bool {
    var index = party.tokens.upperBound
    while index < min(sentence.tokens.count, party.tokens.upperBound + 4), sentence.tokens[index].isCapitalised {
      if ["plan", "act", "law", "bill"].contains(sentence.word(index)) { return true }
      index += 1
    }
    return false
  }

  func name(of party: MoneySentence.Party) -> String {
    if case .person = party.kind { return MoneyFlowFinder.side(of: party.name) ?? party.name }
    let next = sentence.word(party.tokens.upperBound)
    // A part of the whole is no other name for it: "other NATO members".
    var first = party.tokens.lowerBound
    if ["other", "some", "several", "many", "most"].contains(sentence.word(first - 1)) { first -= 1 }
    if first < party.tokens.lowerBound {
      let members = MoneyWords.agents.contains(next) ? " \(next)" : ""
      return "\(sentence.word(first)) \(party.name)\(members)"
    }
    return party.name
  }

  // MARK: - Before the sum

  /// The party after the last "to" or "for" between the verb, or the clause's beginning, and the sum: "support to Ukraine
  /// worth", "more help for Sudan of".
  private var partyBefore: String? {
    let start = verb.map { min($0.index, tokens.lowerBound) } ?? clause.lowerBound
    var index = tokens.lowerBound - 2
    while index > start {
      let word = sentence.word(index)
      // "support to Ukraine" is a noun's, "promised to" goes on with a verb.
      let isAfterVerb = MoneyWords.deeds[sentence.word(index - 1)] != nil && isVerb(at: index - 1)
      if word == "for" || word == "to" && !isAfterVerb {
        var next = index + 1
        if MoneyWords.helping.contains(sentence.word(next)) { next += 1 }
        if let found = party(startingAt: next, before: tokens.lowerBound) { return found }
      }
      index -= 1
    }
    return nil
  }

  /// The party right after the verb: "provided Ukraine with", "sent Kiev weapons", "give Ukraine's army".
  var object: String? {
    guard let verb, verb.deed != .commit, verb.deed != .block else { return nil }
    var index = verb.index + 1
    while ["the", "its", "their", "our", "all"].contains(sentence.word(index)) { index += 1 }
    guard index < tokens.lowerBound, let party = sentence.party(at: index), isParty(party) else { return nil }
    // "provided U.S. assistance" names the giver.
    let next = sentence.word(party.tokens.upperBound)
    if MoneyWords.aidNouns.contains(next) || MoneyWords.kinds[next] != nil {
      if isGiver(party) { return nil }
    }
    return name(of: party)
  }

  /// The party to which the sum belongs: "America's $61 billion", "the EU's pledge of", "a U.S. $300 million package".
  private var owner: String? {
    var index = tokens.lowerBound - 1
    var words = 0
    while index > clause.lowerBound, words < 4, isBeforeSum(index) {
      index -= 1
      words += 1
    }
    var isPossessive = false
    if ["'s", "’s", "'"].contains(sentence.word(index)) {
      isPossessive = true
      index -= 1
    }
    guard let party = sentence.party(at: index), isParty(party), party.tokens.upperBound == index + 1 else {
      return nil
    }
    let head = Range.between(tokens.upperBound, min(tokens.upperBound + 6, clause.upperBound)).first {
      MoneyWords.aidNouns.contains(sentence.word($0))
    }
    guard head != nil, isPossessive || isGiver(party) else { return nil }
    return name(of: party)
  }

  /// Whether a word may stand between a sum and what governs it: an article, an adjective, a qualifier.
  func isBeforeSum(_ index: Int) -> Bool { Self.beforeSum.contains(sentence.word(index)) }

  private static let beforeSum = Set(
    """
    new additional another further extra latest first second massive huge proposed recent initial total a an the own
    nearly about over almost roughly around approximately than more least to up
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The party in the noun phrase behind the sum, or in front of its noun: "a $61 billion Ukraine aid package",
  /// "$4 billion in U.S. assistance". A donor's adjective or abbreviation tells the giver, a country's name the recipient.
  private func nounAdjunct(isGiver wantsGiver: Bool) -> String? {
    let behind = Range.between(tokens.upperBound, min(clause.upperBound, tokens.upperBound + 7))
    let before = Range.between(max(clause.lowerBound, tokens.lowerBound - 10), tokens.lowerBound)
    for range in [behind, before] {
      for index in range {
        if sentence.word(index) == "," && range == behind { break }
        guard let party = sentence.party(at: index), party.tokens.lowerBound == index, isParty(party) else { continue }
        var next = party.tokens.upperBound
        if ["'s", "’s"].contains(sentence.word(next)) {
          guard wantsGiver else { continue }
          next += 1
        }
        var words = 0
        while words < 4, MoneyWords.kinds[sentence.word(next)] != nil || ["and", ","].contains(sentence.word(next)) {
          next += 1
          words += 1
        }
        guard
          MoneyWords.aidNouns.contains(sentence.word(next)) || MoneyWords.aidNouns.contains(sentence.word(next - 1)),
          next > party.tokens.upperBound || MoneyWords.aidNouns.contains(sentence.word(next)),
          isGiver(party) == wantsGiver
        else { continue }
        return name(of: party)
      }
    }
    return nil
  }

  /// Whether a party in front of "aid" is the one that gives it.
  private func isGiver(_ party: MoneySentence.Party) -> Bool {
    switch party.kind {
    case .organisation: return true
    case .person: return false
    case .country(let code, let kind):
      if PartyNames.donors.contains(code) {
        return kind != .name || sentence.tokens[party.tokens.lowerBound].span.count <= 4
      }
      return false
    }
  }
}
