import News

/// Finds mentions of countries: by name, by their people, and by a capital that stands for its government.
///
/// England, Scotland, Wales and Northern Ireland are parts of GB, as Bavaria is of DE: their names are no mention of a
/// country. Neither are states that ISO 3166-1 does not know (the Soviet Union) and unions (the EU, "Brussels").
struct CountryTagger {
  private let text: AnalyzedText
  private let tokens: [Token]
  private let phrases: PhraseTable<CountryReading>
  private let ambiguity = Ambiguity.shared
  private let names = CountryContext.shared
  private let capitals = CapitalContext.shared
  private var found: [Found] = []
  /// Names that are a town's somewhere in the text: "Lebanon, Pa.".
  private var towns: Set<Int32> = []
  /// Words that somebody of the text bears as a name: "Jim Jordan".
  private var persons: Set<Int32> = []
  /// Whether somebody of the text bears the name of a capital, by its word.
  private var bearers: [Int32: Bool] = [:]
  /// The tokens that may speak for or against a country, in order; gathered when an ambiguous name is first met.
  private lazy var evidence = tokens.indices.filter { tokens[$0].classes.contains(.countryEvidence) }

  private struct Found {
    var range: Range<Int>
    var code: String
    var kind: CountryMention.Kind
    /// Whether many towns bear the name, and nothing in its sentence speaks for the country.
    var mayBeTown = false
    /// Whether somebody of the text bears the name.
    var mayBePerson = false
  }

  private static let table = PhraseTable(CountryNames.phrases, lexicon: .shared)

  /// The countries named in a text, in order.
  static func mentions(in text: AnalyzedText) -> [CountryMention] {
    var tagger = CountryTagger(text: text)
    tagger.scan()
    return tagger.mentions()
  }

  private init(text: AnalyzedText) {
    self.text = text
    tokens = text.tokens
    phrases = Self.table
  }

  private mutating func scan() {
    var index = 0
    while index < tokens.count {
      guard tokens[index].classes.contains(.countryLead), tokens[index].isCapitalized, let match = match(at: index)
      else {
        index += 1
        continue
      }
      let range = index..<match.end
      index = match.end
      switch match.value {
      case .none, .noneInAnyCase: break
      case .prefix(let code):
        if index < tokens.count, tokens[index].kind == .hyphen { add(range, code, .demonym) }
      case .name(let code): name(range, code)
      case .abbreviation(let code):
        if range.allSatisfy({ tokens[$0].shape == .upper }), isAbbreviation(range) { add(range, code, .name) }
      case .people(let code):
        if !isByname(range), !names.isPerson(range, in: tokens), !names.isStreet(range, in: tokens),
          !names.isBody(range, in: tokens, isAmerican: code == "US"), isCountry(range)
        {
          add(range, code, .demonym)
        }
      case .capital(let code):
        if code == "US", names.isWashingtonItself(range, in: tokens) || isNameOfSomebody(range) { break }
        if capitals.isGovernment(range, in: text, state: { stateEnd(at: $0) }) { add(range, code, .capital) }
      }
    }
  }

  /// Whether somebody of the text is called like the capital: "Anna B. Washington".
  private mutating func isNameOfSomebody(_ range: Range<Int>) -> Bool {
    let word = tokens[range.lowerBound].word
    if let isName = bearers[word.index] { return isName }
    let isName = tokens.indices.dropFirst().contains { index in
      guard tokens[index].word == word, tokens[index].lineBreaks == 0, tokens[index].shape == .capitalized else {
        return false
      }
      let before = tokens[index - 1]
      return before.shape == .initial && before.hasPoint && index > 1 && tokens[index - 2].isCapitalized
    }
    bearers[word.index] = isName
    return isName
  }

  /// The longest name at a token. Names end in a capital; only dishes and the like are written small.
  private func match(at index: Int) -> (value: CountryReading, end: Int)? {
    phrases.longestMatch(in: tokens, at: index) { value, end in
      if case .noneInAnyCase = value { return true }
      return tokens[end - 1].isCapitalized
    }
  }

  private mutating func add(_ range: Range<Int>, _ code: String, _ kind: CountryMention.Kind) {
    found.append(
      Found(
        range: range, code: code, kind: kind, mayBeTown: kind == .name && mayBeTown(range),
        mayBePerson: mayBePerson(range)))
  }

  /// Whether "al-" stands before: "Abu Ahmed al-Kuwaiti".
  private func isByname(_ range: Range<Int>) -> Bool {
    range.lowerBound > 1 && tokens[range.lowerBound].isGlued && tokens[range.lowerBound - 1].kind == .hyphen
      && tokens[range.lowerBound - 2].classes.contains(.particle)
  }

  private mutating func name(_ range: Range<Int>, _ code: String) {
    if let people = peoplesRepublic(range, code) { return add(people.range, people.code, .name) }
    if Self.townCodes.contains(code), names.isTown(range, in: tokens) || isDateline(range, code) {
      towns.insert(tokens[range.lowerBound].word.index)
      return
    }
    if names.isPerson(range, in: tokens) {
      persons.insert(tokens[range.lowerBound].word.index)
      return
    }
    if names.isWithinName(range, in: tokens) { return }
    if isCountry(range) { add(range, code == "CD" && isOtherCongo(range) ? "CG" : code, .name) }
  }

  /// Whether "Congo" alone is the one whose capital is Brazzaville: the text names that and not Kinshasa.
  private func isOtherCongo(_ range: Range<Int>) -> Bool {
    guard range.count == 1, tokens[range.lowerBound].word == Self.congo else { return false }
    return tokens.contains { $0.word == Self.brazzaville } && !tokens.contains { $0.word == Self.kinshasa }
  }

  /// The countries whose names American towns bear: "Lebanon, Pa.". After another's ", Ohio" begins the next clause.
  private static let townCodes = Set(
    """
    LB PE CU MX PL NO DK SE BE NL EG TR JO PA JM GR IT BR BO FI IE LU MT PS CL GE AO SD CH MA TD
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private mutating func mayBeTown(_ range: Range<Int>) -> Bool {
    guard range.count == 1, let number = ambiguity.rule(for: tokens[range.lowerBound].word) else { return false }
    return ambiguity[number].isTown && balance(of: sentence(of: range.lowerBound), ambiguity[number]) <= 0
  }

  private mutating func mayBePerson(_ range: Range<Int>) -> Bool {
    let word = tokens[range.lowerBound].word
    guard range.count == 1, persons.contains(word.index), let number = ambiguity.rule(for: word) else { return false }
    return ambiguity[number].hasEvidence && balance(of: sentence(of: range.lowerBound), ambiguity[number]) <= 0
  }

  /// Whether a name in capitals begins a paragraph and a dash follows: the dateline of a town.
  private func isDateline(_ range: Range<Int>, _ code: String) -> Bool {
    let next = range.upperBound
    guard tokens[range.lowerBound].shape == .upper, range.lowerBound == 0 || tokens[range.lowerBound].lineBreaks > 0,
      next + 1 < tokens.count, tokens[next].kind == .dash || tokens[next].kind == .openParenthesis,
      tokens[next + 1].kind != .word || tokens[next + 1].shape != .upper || tokens[next].kind == .openParenthesis
    else { return false }
    switch code {
    case "LB", "PE", "CU", "MX", "PA", "JM": return true
    default: return false
    }
  }

  /// "People's Republic of China" and "Democratic People's Republic of Korea", which end in the names of two others.
  private func peoplesRepublic(_ range: Range<Int>, _ code: String) -> (range: Range<Int>, code: String)? {
    let first = range.lowerBound
    guard first > 1, tokens[first].word == Self.republic, tokens[first - 1].kind == .clitic,
      tokens[first - 2].word == Self.people, tokens[first - 2].isCapitalized
    else { return nil }
    switch code {
    case "TW": return (first - 2..<range.upperBound, "CN")
    case "KR": return (first - 2 - (first > 2 && tokens[first - 3].isCapitalized ? 1 : 0)..<range.upperBound, "KP")
    default: return nil
    }
  }

  /// Where a name of a country or a capital that begins at `index` ends, nil where none does.
  private func stateEnd(at index: Int) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].classes.contains(.countryLead), tokens[index].isCapitalized,
      let match = match(at: index)
    else { return nil }
    switch match.value {
    case .name, .capital, .abbreviation: return match.end
    case .people, .prefix, .none, .noneInAnyCase: return nil
    }
  }

  // MARK: - Abbreviations

  /// Whether "US" is the country: not the sign of a currency ("US$5"), nor the pronoun in a line of capitals.
  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    if next < tokens.count, tokens[next].lineBreaks == 0,
      tokens[next].kind == .currency || Self.dollars.contains(tokens[next].word)
    {
      return false
    }
    guard tokens[range.lowerBound].word == Self.us, !tokens[range.lowerBound].hasPoint, range.lowerBound > 0 else {
      return true
    }
    let before = tokens[range.lowerBound - 1]
    guard before.shape == .upper, tokens[range.lowerBound].lineBreaks == 0, Self.beforePronoun.contains(before.word)
    else { return true }
    // "LET US GO", but "AID FROM US ALLIES": the pronoun ends the line or stands before a small word.
    guard next < tokens.count, tokens[next].lineBreaks == 0, tokens[next].kind == .word else { return false }
    return !tokens[next].classes.contains(.function) && !Self.surePronoun.contains(before.word)
  }

  private static let people = Lexicon.shared.id(of: "people")
  private static let republic = Lexicon.shared.id(of: "republic")
  private static let congo = Lexicon.shared.id(of: "congo")
  private static let brazzaville = Lexicon.shared.id(of: "brazzaville")
  private static let kinshasa = Lexicon.shared.id(of: "kinshasa")
  private static let us = Lexicon.shared.id(of: "us")
  private static let institutions = WordSet(institutionWords, lexicon: .shared)
  /// Words that follow a country's name in the names of its institutions: "Jordan Armed Forces".
  private static let institutionWords = "armed royal national arab first islamic muslim defense defence foreign"
  private static let dollars = WordSet("dollar dollars cents", lexicon: .shared)
  private static let beforePronoun = WordSet(pronounWords, lexicon: .shared)
  private static let surePronoun = WordSet("let", lexicon: .shared)
  private static let pronounWords =
    "let tell told give gave show join contact about with to for of follow help made make"
  /// The words that this file asks for.
  static let source = LexiconSource(
    [],
    pronounWords + " " + institutionWords + " people republic dollar dollars cents congo brazzaville kinshasa")

  // MARK: - Ambiguous names

  /// Whether an ambiguous name stands for the country; other names do.
  private mutating func isCountry(_ range: Range<Int>) -> Bool {
    guard range.count == 1 || tokens[range.lowerBound].kind == .word,
      let number = range.count == 1 ? ambiguity.rule(for: tokens[range.lowerBound].word) : nil
    else { return true }
    let rule = ambiguity[number]
    let word = tokens[range.lowerBound].word
    if isPerson(range, rule) {
      // "Israel Katz" makes no person of every Israel after it.
      if !rule.isRareGivenName { persons.insert(word.index) }
      return false
    }
    // "the state of Georgia"; the State of Israel is no such name.
    if range.lowerBound > 1, !rule.isDefault, tokens[range.lowerBound - 1].word == Self.of,
      tokens[range.lowerBound - 2].word == Self.state
    {
      return false
    }
    let inSentence = balance(of: sentence(of: range.lowerBound), rule)
    if inSentence != 0 { return inSentence > 0 }
    let inText = balance(of: tokens.indices, rule)
    return inText == 0 ? rule.isDefault : inText > 0
  }

  private static let state = Lexicon.shared.id(of: "state")
  private static let of = Lexicon.shared.id(of: "of")

  /// Titles after which a name is a person's: "Attorney General Monaco".
  private static let personalTitles = WordSet("general senator secretary governor judge justice", lexicon: .shared)

  private mutating func isPerson(_ range: Range<Int>, _ rule: Ambiguity.Rule) -> Bool {
    let index = range.lowerBound
    if rule.isSurname, index > 0, tokens[index].lineBreaks == 0, !tokens[index].isGlued {
      let before = tokens[index - 1]
      if before.kind == .word, before.isCapitalized, !before.classes.contains(.function),
        !before.classes.contains(.countryLead)
      {
        if before.shape == .initial || !before.classes.isDisjoint(with: .givenName) { return true }
        if before.classes.contains(.honorific) || Self.personalTitles.contains(before.word) { return true }
        // A capital within a sentence, of a word that no table knows: most likely a given name.
        if rule.hasEvidence, before.word == .unknown, before.shape == .capitalized,
          index - 1 > sentence(of: index).lowerBound
        {
          return true
        }
      }
    }
    let next = range.upperBound
    if rule.isGivenName, next < tokens.count, tokens[next].shape == .capitalized || tokens[next].shape == .mixed,
      tokens[next].lineBreaks == 0, !Self.institutions.contains(tokens[next].word),
      tokens[next].classes.isDisjoint(with: [.function, .thingHead, .role, .countryLead, .month, .weekday])
    {
      // "Chad Sweet, who ...": an ordinary word is a surname where the text goes on small.
      return !tokens[next].classes.contains(.ordinary)
        || next + 1 < tokens.count && !tokens[next + 1].isCapitalized && tokens[next + 1].lineBreaks == 0
    }
    if rule.isRareGivenName, next < tokens.count, tokens[next].shape == .capitalized, tokens[next].lineBreaks == 0,
      tokens[next].classes.contains(.surname)
    {
      return tokens[next].classes.isDisjoint(with: [
        .function, .thingHead, .role, .countryLead, .month, .weekday, .ordinary, .place, .givenName,
      ]) && balance(of: tokens.indices, rule) <= 0
    }
    return false
  }

  private func sentence(of index: Int) -> Range<Int> {
    var low = 0
    var high = text.sentences.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if text.sentences[middle].tokens.lowerBound <= index { low = middle } else { high = middle }
    }
    return text.sentences[low].tokens
  }

  /// How many words of a range speak for the country, less those that speak against it.
  private mutating func balance(of range: Range<Int>, _ rule: Ambiguity.Rule) -> Int {
    var balance = 0
    let evidence = evidence
    var low = 0
    var high = evidence.count
    while low < high {
      let middle = (low + high) / 2
      if evidence[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < evidence.count, evidence[low] < range.upperBound {
      let index = evidence[low]
      low += 1
      if rule.supports.contains(tokens[index].word) { balance += 1 }
      if rule.opposes.contains(tokens[index].word) { balance -= 1 }
    }
    return balance
  }

  // MARK: - The result

  private func mentions() -> [CountryMention] {
    let peoples = Set(found.lazy.filter { $0.kind != .name }.map(\.code))
    let names = Set(found.lazy.filter { $0.kind == .name && !$0.mayBePerson }.map(\.code))
    let isLocal =
      found.contains(where: \.mayBeTown) && found.allSatisfy { $0.mayBeTown || $0.code == "US" }
      && ambiguity.isLocal(tokens)
    return found.compactMap { found in
      if found.kind == .name, !peoples.contains(found.code) {
        // A town of that name in the text takes the plain name, unless the country's people are in it as well.
        if towns.contains(tokens[found.range.lowerBound].word.index) || found.mayBeTown && isLocal { return nil }
      }
      // So does a person: "Jordan Miller ... Jordan fled".
      if found.mayBePerson, !(found.kind == .name ? peoples : names).contains(found.code) { return nil }
      return CountryMention(span: text.span(of: found.range), code: found.code, kind: found.kind)
    }
  }
}
