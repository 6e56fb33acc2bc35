/// Tells from the words beside it whether the name of a country is part of another name: a town, a street, a person.
struct CountryContext: Sendable {
  static let shared = CountryContext(lexicon: .shared)

  private let states: PhraseTable<Bool>
  private let stateEnds: WordSet
  private let streets: WordSet
  private let papers: WordSet
  private let paperLeads: WordSet
  private let paperHeads: WordSet
  private let towns: WordSet
  private let townBodies: WordSet
  private let townBodyHeads: WordSet
  private let townHeads: WordSet
  private let bodyHeads: WordSet
  private let joints: WordSet
  private let heads: WordSet
  private let leads: WordSet
  private let of, and, dc: WordID

  private static let stateNames = """
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa
    kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska
    nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania
    rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming
    alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|saskatchewan
    """
  /// Abbreviations after a town's name. They stand with a point, or as two capitals.
  private static let stateAbbreviations = """
    ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|nh|nj|nm|ny|nc|nd
    okla|ore|pa|ri|sc|sd|tenn|tex|vt|va|wash|wva|wis|wyo|al|ak|az|ar|ca|co|ct|de|fl|id|il|in|ia|ks|me|ma|mi|mn|ms|mt|ne
    nv|oh|ok|or|tn|tx|ut|wa|wv|wi|wy|alta|man|ont|que|sask|bc|on|ab|qc|ns|nb
    """
  /// Words after a name that make it that of a street or of something in nature.
  private static let streetWords = """
    street st avenue ave road rd boulevard blvd lane drive square creek river lake beach heights hills springs falls bay
    bridge valley avenues streets roads parkway highway plaza mall cemetery restaurant grove hill ridge fork hollow cove
    """
  /// Words after a name that make it a newspaper's, alone or before the second list: "Lebanon Daily News".
  private static let paperWords = "herald tribune gazette chronicle telegraph courier"
  private static let paperLeads = "daily weekly evening morning sunday"
  private static let paperHeads = "news star times press record journal post sun mail mirror record reporter"
  /// Words after a name that make it a town's.
  private static let townWords = "county township borough elementary parish"
  /// First and second words of a town's bodies: "Lebanon High School", "Peru Police Department".
  private static let townBodies = "high middle city police fire village town junior school"
  private static let townBodyHeads = "school schools council department hall board mayor district"
  /// Words before "of" and a name that make the whole another name.
  private static let headWords = """
    bank university college church gulf sea strait straits duke duchess earl battle voice isle cape queens port bay lake
    river daughters sons order knights
    """
  /// Words before "of" and a town's name.
  private static let townHeads = "village town city township borough"
  /// Words directly before a name that make the whole another name.
  private static let leadWords =
    "lake mount fort port camp mt ft cape uss hms saint san santa glen"
  /// Last words of the names of bodies: "American Psychological Association".
  private static let bodyHeads = """
    association associations society institute council center centre forum federation academy college congress committee
    league foundation fund alliance union bridge crossroads progress journal action party conference project institution
    network scientists physicians surgeons pediatrics bancorp bank insurance group holdings corp inc company airlines
    broadcasting express eagle press statesman prospect conservative spectator interest outlook idol
    """

  static let source = LexiconSource(
    [],
    [stateNames, stateAbbreviations].joined(separator: "|").split(whereSeparator: { "|\n".contains($0) })
      .joined(separator: " ") + " "
      + [
        streetWords, paperWords, paperLeads, paperHeads, townWords, townBodies, townBodyHeads, headWords, townHeads,
        leadWords, bodyHeads,
        "of and for the dc",
      ].joined(separator: " "))

  private init(lexicon: Lexicon) {
    states = PhraseTable(
      Self.names(of: Self.stateNames).map { ($0, false) } + Self.names(of: Self.stateAbbreviations).map { ($0, true) },
      lexicon: lexicon)
    streets = WordSet(Self.streetWords, lexicon: lexicon)
    papers = WordSet(Self.paperWords, lexicon: lexicon)
    paperLeads = WordSet(Self.paperLeads, lexicon: lexicon)
    paperHeads = WordSet(Self.paperHeads, lexicon: lexicon)
    towns = WordSet(Self.townWords, lexicon: lexicon)
    townBodies = WordSet(Self.townBodies, lexicon: lexicon)
    townBodyHeads = WordSet(Self.townBodyHeads, lexicon: lexicon)
    townHeads = WordSet(Self.townHeads, lexicon: lexicon)
    bodyHeads = WordSet(Self.bodyHeads, lexicon: lexicon)
    joints = WordSet("of and for the", lexicon: lexicon)
    heads = WordSet(Self.headWords, lexicon: lexicon)
    leads = WordSet(Self.leadWords, lexicon: lexicon)
    of = lexicon.id(of: "of")
    and = lexicon.id(of: "and")
    dc = lexicon.id(of: "dc")
    stateEnds = WordSet(
      Self.names(of: Self.stateNames).map { String($0.split(separator: " ").last ?? "") }.joined(separator: " "),
      lexicon: lexicon)
  }

  private static func names(of text: String) -> [String] {
    text.split(whereSeparator: { "|\n".contains($0) }).map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// Whether a name is a town's: "Lebanon, Pa.", "Peru Township", "Mexico High School", "the city of Cuba".
  func isTown(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let end = range.upperBound
    if isFollowedByState(range, in: tokens) { return true }
    if end < tokens.count, tokens[end].isCapitalized, tokens[end].lineBreaks == 0 {
      if towns.contains(tokens[end].word) { return true }
      if townBodies.contains(tokens[end].word), end + 1 < tokens.count, tokens[end + 1].isCapitalized,
        townBodyHeads.contains(tokens[end + 1].word)
      {
        return true
      }
    }
    return range.lowerBound > 1 && tokens[range.lowerBound - 1].word == of
      && townHeads.contains(tokens[range.lowerBound - 2].word)
  }

  private func isFollowedByState(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let end = range.upperBound
    guard end + 1 < tokens.count, tokens[end].kind == .comma, let match = state(at: end + 1, in: tokens) else {
      return false
    }
    // "Puerto Rico, Texas and Florida" and "Guam, Puerto Rico, Texas" are lists.
    if range.lowerBound > 0, tokens[range.lowerBound].lineBreaks == 0,
      tokens[range.lowerBound - 1].kind == .comma || tokens[range.lowerBound - 1].word == and
    {
      return false
    }
    var next = match
    if next < tokens.count, tokens[next].kind == .comma { next += 1 }
    if next < tokens.count, tokens[next].word == and { next += 1 }
    return next == match || next >= tokens.count || state(at: next, in: tokens) == nil
  }

  /// Whether the capital at `range` is Washington as a town or a state: "Washington, D.C.", "Oregon and Washington".
  func isWashingtonItself(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let next = range.upperBound
    if next + 1 < tokens.count, tokens[next].kind == .comma, tokens[next + 1].word == dc { return true }
    var before = range.lowerBound - 1
    if before > 0, tokens[before].word == and { before -= 1 }
    if before > 0, tokens[before].kind == .comma { before -= 1 }
    guard before >= 0, before < range.lowerBound - 1, tokens[before].isCapitalized else { return false }
    return stateEnds.contains(tokens[before].word)
  }

  /// Where the name or abbreviation of a state at `index` ends, nil where none stands.
  private func state(at index: Int, in tokens: [Token]) -> Int? {
    guard tokens[index].isCapitalized, tokens[index].lineBreaks == 0,
      let match = states.longestMatch(in: tokens, at: index)
    else { return nil }
    if !match.value { return match.end }
    let token = tokens[index]
    let hasPoint =
      token.hasPoint || match.end < tokens.count && tokens[match.end].kind == .period && tokens[match.end].isGlued
    return hasPoint || token.shape == .upper && token.end - token.start == 2 ? match.end : nil
  }

  /// Whether a name stands after a form of address: "Mr. Jordan".
  func isPerson(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    guard range.lowerBound > 0, tokens[range.lowerBound].lineBreaks == 0 else { return false }
    return isHonorific(range.lowerBound - 1, in: tokens)
  }

  /// Whether a word such as "Street" or "River" follows.
  func isStreet(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let next = range.upperBound
    return next < tokens.count && tokens[next].shape == .capitalized && tokens[next].lineBreaks == 0
      && (streets.contains(tokens[next].word) || towns.contains(tokens[next].word))
  }

  /// Whether a newspaper's name goes on: "X Herald", "X Daily News".
  private func isPaper(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    let next = range.upperBound
    guard next < tokens.count, tokens[next].shape == .capitalized, tokens[next].lineBreaks == 0 else { return false }
    if papers.contains(tokens[next].word) { return true }
    return paperLeads.contains(tokens[next].word) && next + 1 < tokens.count && tokens[next + 1].shape == .capitalized
      && paperHeads.contains(tokens[next + 1].word)
  }

  /// Whether the words beside a name make another name of it: "Bank of X", "Lake X", "X Street", "X Herald".
  func isWithinName(_ range: Range<Int>, in tokens: [Token]) -> Bool {
    if isStreet(range, in: tokens) || isPaper(range, in: tokens) { return true }
    guard range.lowerBound > 0, tokens[range.lowerBound].lineBreaks == 0 else { return false }
    let before = range.lowerBound - 1
    let token = tokens[before]
    if token.kind == .word, token.isCapitalized, leads.contains(token.word) { return true }
    if token.word == of, before > 0, heads.contains(tokens[before - 1].word), tokens[before - 1].isCapitalized {
      // The central bank of a state is its body, a "Bank of X" a name.
      return before < 2 || !(tokens[before - 2].isCapitalized && tokens[before - 2].kind == .word)
    }
    return false
  }

  /// Whether "American" begins the name of a private body: "American Psychological Association". Those of the state
  /// ("American Embassy", "the American Congress") end in other words or have no word between.
  func isBody(_ range: Range<Int>, in tokens: [Token], isAmerican: Bool) -> Bool {
    guard isAmerican else { return false }
    var next = range.upperBound
    var last: WordID?
    var count = 0
    while next < tokens.count, count < 8, tokens[next].kind == .word || tokens[next].kind == .hyphen,
      tokens[next].lineBreaks == 0
    {
      if tokens[next].isCapitalized {
        last = tokens[next].word
        if bodyHeads.contains(tokens[next].word), count > 0 || !tokens[next].classes.contains(.function) { return true }
      } else if tokens[next].kind == .word, last == nil || !joints.contains(tokens[next].word) {
        return false
      }
      next += 1
      count += 1
    }
    return false
  }

  /// Whether "Mr." or "Rep." stands at `index`, its point included.
  private func isHonorific(_ index: Int, in tokens: [Token]) -> Bool {
    if tokens[index].kind == .period, tokens[index].isGlued, index > 0 {
      return tokens[index - 1].classes.isSuperset(of: [.honorific, .abbreviation])
    }
    return tokens[index].kind == .word && tokens[index].isCapitalized
      && tokens[index].classes.isSuperset(of: [.honorific, .abbreviation])
  }
}
