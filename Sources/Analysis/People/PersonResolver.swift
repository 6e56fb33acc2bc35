/// Decides which of the names of a text are one person, and how that person is called.
struct PersonResolver {
  private let text: AnalyzedText
  private let aliases: Aliases
  private var people = PeopleOfText()
  private var parts: [NameParts] = []  // of the fullest name, by person

  /// The persons of some spotted names, with their mentions.
  static func people(of names: [SpottedName], in text: AnalyzedText, aliases: Aliases) -> PeopleOfText {
    var resolver = PersonResolver(text: text, aliases: aliases)
    let parts = names.map { NameParts(of: $0.tokens, in: text) }
    for index in names.indices where names[index].isCertain && parts[index].given != nil {
      resolver.addPerson(parts[index])
    }
    for index in names.indices { resolver.resolve(names[index], parts[index]) }
    resolver.finish()
    return resolver.people
  }

  private init(text: AnalyzedText, aliases: Aliases) {
    self.text = text
    self.aliases = aliases
  }

  private mutating func addPerson(_ name: NameParts) {
    for index in parts.indices where parts[index].matches(name) {
      if name.words.count > parts[index].words.count { parts[index] = name }
      return
    }
    parts.append(name)
    people.persons.append(PeopleOfText.Person(name: "", gender: nil, mentions: [], roles: []))
  }

  private mutating func resolve(_ name: SpottedName, _ own: NameParts) {
    var person = parts.lastIndex { own.given == nil ? $0.surname == own.surname : $0.matches(own) }
    var form: PeopleOfText.Mention.Form = own.given == nil ? .surname : .full
    if person == nil, own.given == nil, !name.isCertain {
      person = parts.lastIndex { $0.given == own.surname }
      form = .given
    }
    if person == nil, name.isCertain {
      parts.append(own)
      people.persons.append(PeopleOfText.Person(name: "", gender: nil, mentions: [], roles: []))
      person = parts.count - 1
    }
    guard let person else { return }
    let next = name.tokens.upperBound
    people.persons[person].mentions.append(people.mentions.count)
    people.mentions.append(
      PeopleOfText.Mention(
        tokens: name.tokens, person: person, form: form, title: name.title,
        isModifier: next < text.tokens.count && text.tokens[next].shape == .lower
          && text.tokens[next].classes.contains(.thingHead)))
  }

  private mutating func finish() {
    for index in parts.indices {
      let words = parts[index].words
      let name = words.map { text.string(text.span(of: $0)) }.joined(separator: " ")
      people.persons[index].name = aliases.name(for: name) ?? name
      guard let first = words.first?.first, words.count > 1 else { continue }
      let classes = text.tokens[first].classes
      if classes.contains(.maleName) != classes.contains(.femaleName) {
        people.persons[index].gender = classes.contains(.maleName) ? .male : .female
      }
    }
  }
}

/// The parts of a name, compared by the folded bytes of their words.
struct NameParts {
  /// The words of the name as token ranges (hyphened ones are one word), initials after the first word and suffixes left
  /// out.
  var words: [Range<Int>]
  /// The first word's key; nil where the name has one word.
  var given: UInt64?
  /// The last word's key.
  var surname: UInt64

  init(of range: Range<Int>, in text: AnalyzedText) {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = text.tokens[index]
      let begin = index
      index += 1
      guard token.kind == .word else { continue }
      if token.classes.contains(.nameSuffix), begin > range.lowerBound { continue }
      if token.shape == .initial, begin > range.lowerBound { continue }
      while index + 1 < range.upperBound, text.tokens[index].kind == .hyphen { index += 2 }
      words.append(begin..<index)
    }
    if words.isEmpty { words = [range] }
    self.words = words
    surname = Self.key(words[words.count - 1], in: text)
    given = words.count > 1 ? Self.key(words[0], in: text) : nil
  }

  /// Whether two full names can be one person's.
  func matches(_ other: NameParts) -> Bool { surname == other.surname && given == other.given }

  private static func key(_ range: Range<Int>, in text: AnalyzedText) -> UInt64 {
    var folded: [UInt8] = []
    for index in range {
      let token = text.tokens[index]
      text.bytes.withUnsafeBufferPointer {
        Folding.fold(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)]), into: &folded)
      }
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
