import News

/// Works out who the sources of a text are: by name, by pronoun, by role, or as an organisation or a country.
///
/// Goes through the attributions in the order of the text. An unknown speaker stays unknown: a wrong one is worse. Of
/// joint speakers ("Biden and Scholz said") the first one named stands for both.
struct SpeakerResolver {
  let text: AnalyzedText
  let tokens: [Token]
  /// The article's title, where it is known and the text doesn't begin with it.
  let title: TitleOfText?
  let people: PeopleOfText
  let countries: [CountryMention]
  let quotations: [Quotation]
  /// Who held which office when, besides the table that ships.
  let table: RoleTable
  let words = CueWords.shared
  /// The subjects of the sentences, by sentence; made on first use of a pronoun or a lone quotation.
  var centers: DiscourseCenters
  /// The organisations named so far, for "the ministry".
  var organisations = OrganisationNames()
  /// The roles of the text's persons, gathered when a role is first asked for.
  var roles: [KnownRole]?
  /// The family names of the persons, folded, gathered when a label is first read.
  var surnames: [[UInt8]?]?
  /// The first label of a transcript: what stands before it is its head.
  private(set) var firstTurn = 0
  private var bySource: [Range<Int>: Speaker] = [:]

  init(
    text: AnalyzedText, title: TitleOfText? = nil, people: PeopleOfText, countries: [CountryMention],
    quotations: [Quotation], table: RoleTable = .none
  ) {
    self.text = text
    self.title = title
    tokens = text.tokens
    self.people = people
    self.countries = countries
    self.quotations = quotations
    self.table = table
    centers = DiscourseCenters(text: text, people: people, quotations: quotations)
  }

  /// The speakers of some attributions, in their order.
  mutating func speakers(of attributions: [Attribution]) -> [Speaker] {
    var speakers: [Speaker] = []
    speakers.reserveCapacity(attributions.count)
    var previous: Attribution?
    firstTurn = attributions.first { $0.origin == .turn }?.source?.lowerBound ?? 0
    for attribution in attributions {
      defer { previous = attribution }
      guard let source = attribution.source else {
        if attribution.origin == .floating {
          let goesOn = previous.map { self.goesOn(attribution, after: $0) } ?? false
          speakers.append(goesOn ? speakers.last ?? .unknown : floating(attribution))
        } else {
          speakers.append(.unknown)
        }
        continue
      }
      if let known = bySource[source] {
        speakers.append(known)
        continue
      }
      if attribution.origin == .turn {
        bySource[source] = label(source)
        speakers.append(bySource[source] ?? .unknown)
        continue
      }
      let speaker = speaker(of: attribution.antecedent ?? source, at: source)
      bySource[source] = speaker
      centers.note(speaker, at: source.lowerBound)
      speakers.append(speaker)
    }
    return speakers
  }

  /// Who a phrase is that names a source.
  private mutating func speaker(of phrase: Range<Int>, at source: Range<Int>) -> Speaker {
    if let person = person(in: phrase) {
      return Speaker(name: people.persons[person].name, kind: .person, person: person)
    }
    let core = core(of: phrase)
    guard !core.isEmpty else { return .unknown }
    if let person = personInApposition(to: core, endingAt: phrase.upperBound) {
      return Speaker(name: people.persons[person].name, kind: .person, person: person)
    }
    if core.count == 1 || core.count == 2 && tokens[core.lowerBound + 1].kind == .clitic,
      tokens[core.lowerBound].classes.contains(.pronoun)
    {
      return pronoun(at: core.lowerBound)
    }
    if let country = country(in: core) { return country }
    if let person = personByRole(core) {
      return Speaker(name: people.persons[person].name, kind: .person, person: person)
    }
    if let holder = holder(of: core) ?? officeOfTitle(core) { return holder }
    if let speaker = oneOfTwo(core) { return speaker }
    let speaker = organisation(core)
    return speaker.kind == nil || speaker.kind == .unnamed ? personByDescription(core) ?? speaker : speaker
  }

  /// A phrase less an article, a possessive at its end, and what follows its first comma or parenthesis.
  func core(of phrase: Range<Int>) -> Range<Int> {
    var start = phrase.lowerBound
    var end = phrase.upperBound
    for index in phrase.dropFirst() {
      let kind = tokens[index].kind
      if kind == .comma || kind == .openParenthesis || kind == .dash || kind == .colon {
        end = index
        break
      }
    }
    while start < end, tokens[start].kind != .word && tokens[start].kind != .number { start += 1 }
    while start + 1 < end,
      tokens[start].word == words.the || tokens[start].word == words.a || tokens[start].word == words.an
        || tokens[start].kind == .word && tokens[start].shape == .lower && tokens[start].classes.contains(.adverb)
    {
      start += 1
    }
    // "Last month the administration"
    if tokens[start..<end].first.map({ $0.word == words.last || $0.word == words.next }) ?? false,
      let the = (start..<end).first(where: { tokens[$0].word == words.the }), the - start <= 3, the + 1 < end
    {
      start = the + 1
    }
    while end > start, tokens[end - 1].kind == .clitic || tokens[end - 1].kind == .apostrophe || tokens[end - 1].isQuote
    {
      end -= 1
    }
    return start..<end
  }

  // MARK: - Names

  /// The person whom a phrase names as its head, by index; nil where the names in it only belong to others.
  func person(in phrase: Range<Int>) -> Int? {
    var first = lowerMention(phrase.lowerBound)
    var candidate: Int?
    while first < people.mentions.count, people.mentions[first].tokens.lowerBound < phrase.upperBound {
      if isHead(first, of: phrase) {
        candidate = first
        break
      }
      first += 1
    }
    return candidate.map { people.mentions[$0].person }
  }

  /// The first mention that doesn't end before a token.
  func lowerMention(_ token: Int) -> Int {
    var low = 0
    var high = people.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if people.mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a mention names whom the phrase is about: "U.S. President Joe Biden", "Clinton’s spokesman Nick Merrill",
  /// "a spokesman, Nick Merrill", but not "a spokesman for Clinton", "Clinton’s campaign", "Clinton supporters".
  private func isHead(_ number: Int, of phrase: Range<Int>) -> Bool {
    let mention = people.mentions[number]
    guard !mention.isModifier, mention.tokens.lowerBound >= phrase.lowerBound else { return false }
    var after = mention.tokens.upperBound
    while after < phrase.upperBound, isPostnominal(after) { after += 1 }
    if after < phrase.upperBound {
      let next = tokens[after]
      switch next.kind {
      case .clitic, .apostrophe: return false
      case .word:
        let follows =
          next.classes.contains(.preposition) || next.classes.contains(.subordinator) || next.classes.contains(.adverb)
          || next.classes.contains(.weekday) || next.classes.contains(.pronoun) || next.classes.contains(.auxiliary)
        guard follows else { return false }
      case .hyphen: return false
      default: break
      }
      after += 1
    }
    // What stands before it in the phrase.
    var before = max(mention.phrase.lowerBound, phrase.lowerBound)
    if before > phrase.lowerBound, tokens[before - 1].classes.contains(.determiner) { before -= 1 }
    before = startOfOffice(before, title: mention.title, from: phrase.lowerBound)
    guard before > phrase.lowerBound else { return true }
    let previous = tokens[before - 1]
    switch previous.kind {
    case .word:
      if previous.classes.contains(.preposition) { return false }
      if previous.word == words.and {
        // The second of two; or the head of the second conjunct where the first is no person.
        return lowerMention(phrase.lowerBound) == number
      }
      return true
    case .comma:
      // An apposition that is the name alone: "a spokesman, Nick Merrill,".
      guard after >= phrase.upperBound || [.comma, .openParenthesis].contains(tokens[mention.tokens.upperBound].kind)
      else { return false }
      return !hasVerb(phrase.lowerBound..<before)
    case .openParenthesis: return false
    case .closeQuote, .straightQuote, .openQuote: return true
    default:
      return previous.kind == .clitic || previous.kind == .hyphen || previous.kind == .period || previous.kind == .slash
    }
  }

  /// Whether letters after a name tell a seat, a degree or an order: "Luke Keller MP", "Anna Kask KC".
  private func isPostnominal(_ token: Int) -> Bool {
    tokens[token].shape == .upper && words.postnominals.contains(tokens[token].word)
  }

  /// Takes "Secretary of" before "State Antony Blinken" for part of the title: an office whose name has an "of".
  private func startOfOffice(_ start: Int, title: Range<Int>?, from lower: Int) -> Int {
    guard start - 1 > lower || start - 1 == lower + 1 || start > lower + 1, tokens[start - 1].word == words.of else {
      return start
    }
    if let title, tokens[title.upperBound - 1].classes.contains(.role) { return start }
    var index = start - 2
    guard index >= lower, tokens[index].isCapitalized, !tokens[index].classes.isDisjoint(with: [.role, .roleModifier])
    else { return start }
    while index > lower,
      tokens[index - 1].isCapitalized || tokens[index - 1].kind == .hyphen
        || tokens[index - 1].classes.contains(.roleModifier)
    {
      index -= 1
    }
    if index > lower, tokens[index - 1].classes.contains(.determiner) { index -= 1 }
    return index
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { tokens[$0].classes.contains(.auxiliary) || tokens[$0].word == words.who }
  }

  /// The person whose full name follows a role and a comma: "says Norway's prime minister, Jonas Kask.".
  private func personInApposition(to core: Range<Int>, endingAt end: Int) -> Int? {
    guard end + 1 < tokens.count, tokens[end].kind == .comma, core.upperBound == end,
      !tokens[end - 1].classes.isDisjoint(with: [.functionary, .role])
        || core.contains(where: { tokens[$0].kind == .clitic })
        || core.contains(where: { tokens[$0].classes.contains(.preposition) })
          && core.contains(where: { !tokens[$0].classes.isDisjoint(with: [.functionary, .role]) })
    else { return nil }
    let number = lowerMention(end + 1)
    guard number < people.mentions.count else { return nil }
    let mention = people.mentions[number]
    guard mention.form == .full, mention.phrase.lowerBound == end + 1, !mention.isModifier else { return nil }
    let after = mention.tokens.upperBound
    guard after < tokens.count else { return mention.person }
    switch tokens[after].kind {
    case .comma, .period, .semicolon, .dash, .openParenthesis: return mention.person
    default: return tokens[after].lineBreaks > 0 ? mention.person : nil
    }
  }

  // MARK: - Countries

  /// A country as a source: "Moscow", "the U.S.", "the Ukrainian government", "Ukraine's government".
  private mutating func country(in core: Range<Int>) -> Speaker? {
    guard let mention = countryMention(at: core.lowerBound) else { return nil }
    let end = mention.tokens.upperBound
    let isWhole = end == core.upperBound
    if isWhole, mention.kind != .demonym {
      return Speaker(name: Country(code: mention.code)?.name ?? mention.code, kind: .country)
    }
    if isWhole { return personByDescription(core) ?? .unnamed }
    // "the US and NATO": the first of joint speakers.
    if mention.kind != .demonym, tokens[end].word == words.and,
      tokens[end + 1].isCapitalized || tokens[end + 1].word == words.the
    {
      return Speaker(name: Country(code: mention.code)?.name ?? mention.code, kind: .country)
    }
    let last = tokens[core.upperBound - 1]
    if last.word == words.government || last.word == words.authorities {
      let rest = core.upperBound - end
      if rest == 1 || rest == 2 && tokens[end].kind == .clitic {
        return Speaker(name: Country(code: mention.code)?.name ?? mention.code, kind: .country)
      }
    }
    return nil
  }

  /// The country named at a token.
  func countryMention(at token: Int) -> (code: String, kind: CountryMention.Kind, tokens: Range<Int>)? {
    let start = Int(tokens[token].start)
    var low = 0
    var high = countries.count
    while low < high {
      let middle = (low + high) / 2
      if countries[middle].span.end <= start { low = middle + 1 } else { high = middle }
    }
    guard low < countries.count, countries[low].span.start <= start else { return nil }
    var end = token
    while end < tokens.count, Int(tokens[end].start) < countries[low].span.end { end += 1 }
    return (countries[low].code, countries[low].kind, token..<end)
  }

  // MARK: - Quotations

  /// Whether a token stands within quotation marks.
  func isQuoted(_ token: Int) -> Bool {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < quotations.count && quotations[low].tokens.contains(token)
  }
}
