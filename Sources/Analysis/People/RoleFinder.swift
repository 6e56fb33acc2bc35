/// Reads what a text says its persons are: titles before names, appositions beside them.
enum RoleFinder {
  /// Adds the roles of the persons in `people`.
  static func addRoles(to people: inout PeopleOfText, in text: AnalyzedText) {
    for index in people.mentions.indices {
      let floor = index > 0 ? people.mentions[index - 1].tokens.upperBound : 0
      if let title = people.mentions[index].title { add(title, at: index, .title, to: &people) }
      if let role = appositionBefore(people.mentions[index], in: text.tokens, after: floor) {
        add(role, at: index, .appositionBefore, to: &people)
      }
      if let role = appositionAfter(people.mentions[index], in: text.tokens) {
        add(role, at: index, .appositionAfter, to: &people)
      }
    }
  }

  private static func add(
    _ tokens: Range<Int>, at mention: Int, _ position: PeopleOfText.Role.Position, to people: inout PeopleOfText
  ) {
    let person = people.mentions[mention].person
    people.persons[person].roles.append(people.roles.count)
    people.roles.append(PeopleOfText.Role(tokens: tokens, person: person, mention: mention, position: position))
  }

  /// Whether a name only qualifies the noun after it: "the Biden administration", "a Trump official".
  static func isModifier(_ name: Range<Int>, in tokens: [Token]) -> Bool {
    let next = name.upperBound
    guard next < tokens.count, tokens[next].kind == .word, tokens[next].lineBreaks == 0, !tokens[next].isGlued else {
      return false
    }
    // "Luke Keller MP"
    if name.count > 1, tokens[next].shape == .upper, CueWords.shared.postnominals.contains(tokens[next].word) {
      return false
    }
    return !tokens[next].classes.isDisjoint(with: [.thingHead, .role])
      && tokens[next].classes.isDisjoint(with: [.auxiliary, .givenName, .surname])
  }

  /// The noun phrase before the name at `name` that ends in a role or a form of address, capitalised words and modifiers
  /// included: "former US President", "NATO Secretary-General", "Mr.". Nil where there is none.
  static func title(before name: Int, in tokens: [Token]) -> Range<Int>? {
    var begin = name
    guard begin > 0, tokens[begin].lineBreaks == 0 else { return nil }
    if let start = office(before: name, in: tokens) { return start..<name }
    if tokens[begin - 1].kind == .period, tokens[begin - 1].isGlued { begin -= 1 }
    guard begin > 0, tokens[begin - 1].kind == .word,
      !tokens[begin - 1].classes.isDisjoint(with: [.role, .honorific]),
      begin == name || tokens[begin - 1].classes.contains(.abbreviation)
    else { return nil }
    begin -= 1
    while begin > 0, tokens[begin].lineBreaks == 0, belongsToTitle(at: begin - 1, in: tokens) { begin -= 1 }
    while begin < name, tokens[begin].kind != .word { begin += 1 }
    return begin < name ? begin..<name : nil
  }

  /// Party and state of a member of the US Congress after the name: ", R-Wis.", " (D-Calif.)".
  private static func seat(after name: Int, in tokens: [Token]) -> Range<Int>? {
    guard name + 3 < tokens.count, tokens[name].kind == .comma || tokens[name].kind == .openParenthesis,
      tokens[name + 1].shape == .initial, tokens[name + 2].kind == .hyphen, tokens[name + 3].kind == .word,
      tokens[name + 3].isCapitalized, tokens[name + 3].isGlued
    else { return nil }
    return name + 1..<name + 4
  }

  /// Where an office begins whose name ends in that of a country, directly before the name of its holder: "Prime Minister
  /// of Ukraine", "Ambassador of Japan to Ukraine", "Deputy Minister of Economy of Ukraine".
  private static func office(before name: Int, in tokens: [Token]) -> Int? {
    guard name > 2, tokens[name - 1].classes.contains(.place), tokens[name - 1].isCapitalized else { return nil }
    var index = name - 2
    var start: Int?
    while index >= 0, name - index < 10, tokens[index + 1].lineBreaks == 0, tokens[index].kind == .word,
      tokens[index].isCapitalized || joints.contains(tokens[index].word)
    {
      if tokens[index].classes.contains(.role), tokens[index].isCapitalized, tokens[index + 1].shape == .lower {
        start = index
      }
      index -= 1
    }
    guard var start else { return nil }
    while start > 0, tokens[start].lineBreaks == 0, belongsToTitle(at: start - 1, in: tokens) { start -= 1 }
    while tokens[start].kind != .word { start += 1 }
    return start
  }

  private static let joints = WordSet("of to for and the", lexicon: .shared)

  private static func belongsToTitle(at index: Int, in tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word:
      if token.classes.contains(.function) && !token.classes.contains(.roleModifier) { return false }
      return token.isCapitalized || !token.classes.isDisjoint(with: [.role, .roleModifier])
    case .hyphen: return true
    case .period: return token.isGlued && index > 0 && tokens[index - 1].classes.contains(.abbreviation)
    default: return false
    }
  }

  /// "the head of the office, " before a name.
  private static func appositionBefore(
    _ mention: PeopleOfText.Mention, in tokens: [Token], after floor: Int
  ) -> Range<Int>? {
    let comma = mention.phrase.lowerBound - 1
    guard comma > floor, tokens[comma].kind == .comma else { return nil }
    var index = comma - 1
    while index >= floor, comma - index <= 12, tokens[index + 1].lineBreaks == 0 {
      let token = tokens[index]
      if token.kind == .comma || token.kind == .period || token.isQuote { return nil }
      if token.classes.contains(.determiner) || token.kind == .clitic, index + 1 < comma {
        let head = (index + 1..<comma).prefix { !tokens[$0].classes.contains(.preposition) }.last
        guard let head, tokens[head].classes.contains(.role) else { return nil }
        // "Norway's prime minister, ": the owner belongs to the role.
        return (token.kind == .clitic && index > floor ? index - 1 : index + 1)..<comma
      }
      index -= 1
    }
    return nil
  }

  /// ", head of the office" after a name, up to the next comma, mark or relative clause.
  private static func appositionAfter(_ mention: PeopleOfText.Mention, in tokens: [Token]) -> Range<Int>? {
    var begin = mention.tokens.upperBound
    if let seat = seat(after: begin, in: tokens) { return seat }
    guard begin + 1 < tokens.count, tokens[begin].kind == .comma, tokens[begin + 1].lineBreaks == 0 else { return nil }
    begin += 1
    if tokens[begin].classes.contains(.determiner) { begin += 1 }
    var end = begin
    var hasRole = false
    while end < tokens.count, tokens[end].lineBreaks == 0 || end == begin {
      let token = tokens[end]
      switch token.kind {
      case .word:
        if !token.classes.isDisjoint(with: [.auxiliary, .pronoun]) && !token.isCapitalized { return nil }
        if token.classes.contains(.role), end - begin < 6 { hasRole = true }
        if token.classes.contains(.preposition), !hasRole { return nil }
      case .hyphen, .apostrophe, .clitic, .number: break
      default: return hasRole && end > begin ? begin..<end : nil
      }
      end += 1
    }
    return hasRole && end > begin ? begin..<end : nil
  }
}
