import News

/// The speakers of transcripts by their labels.
extension SpeakerResolver {
  /// Who a label names: "MR. KASK" is the Kask of the text, "THE PRESIDENT" its president; "Q" is nobody known.
  mutating func label(_ label: Range<Int>) -> Speaker {
    if let speaker = officerOfTitle(label) { return speaker }
    if let person = person(in: label) {
      return Speaker(name: people.persons[person].name, kind: .person, person: person)
    }
    let core = core(of: label)
    guard let last = core.last(where: { tokens[$0].kind == .word }) else { return .unnamed }
    if let person = namesake(of: last, in: label) {
      return Speaker(name: people.persons[person].name, kind: .person, person: person)
    }
    if let person = personByOffice(core) {
      return Speaker(name: people.persons[person].name, kind: .person, person: person)
    }
    return personOfTitle(core) ?? whiteHouse(core) ?? .unnamed
  }

  /// The person of the title whose office and family name a label has: "PRESIDENT KELLER" under "Remarks by President
  /// Keller" is not the Ida Keller whom the text names.
  private func officerOfTitle(_ label: Range<Int>) -> Speaker? {
    guard let last = label.last(where: { tokens[$0].kind == .word }), last > label.lowerBound,
      roleWords(label.lowerBound..<last) != nil, let speaker = personOfTitle(label),
      speaker.name?.split(separator: " ").last.map({ Folding.fold($0) }) == Folding.fold(text.string(last))
    else { return nil }
    return speaker
  }

  /// The person whose family name a word of a label is.
  private mutating func namesake(of word: Int, in label: Range<Int>) -> Int? {
    var first = word
    while first - 2 >= label.lowerBound, tokens[first - 1].kind == .hyphen { first -= 2 }
    let name = Folding.fold(text.string(text.span(of: first..<word + 1)))
    let isWoman = label.contains { [words.ms, words.mrs].contains(tokens[$0].word) }
    let isMan = label.contains { tokens[$0].word == words.mr }
    let names = familyNames()
    return names.indices.first { person in
      names[person] == name && !(isWoman && people.persons[person].gender == .male)
        && !(isMan && people.persons[person].gender == .female)
    }
  }

  /// The last words of the persons' names, folded, made when they are first asked for; nil for an empty name.
  private mutating func familyNames() -> [[UInt8]?] {
    if let surnames { return surnames }
    let names = people.persons.map { $0.name.split(separator: " ").last.map { Folding.fold($0) } }
    surnames = names
    return names
  }

  /// The person whose office a label is: one of the transcript's head ("Remarks by President Keller"), for the speech
  /// itself names other presidents.
  private func personByOffice(_ core: Range<Int>) -> Int? {
    guard let wanted = roleWords(core), RoleSynonyms.heads.contains(wanted.head) else { return nil }
    return people.roles.first { role in
      role.tokens.upperBound <= firstTurn && (roleWords(role.tokens).map { fits(wanted, $0) } ?? false)
    }?.person
  }
}
