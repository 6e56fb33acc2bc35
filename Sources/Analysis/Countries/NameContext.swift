/// Tells from the words beside it whether the name of a country is part of another name: a town, a street, a person.
struct NameContext: Sendable {
  static let shared = NameContext(lexicon: .shared)

  private let states: PhraseTable<Bool>
  private let streets: WordSet
  private let heads: WordSet
  private let leads: WordSet
  private let of: WordID

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
  /// Words after a name that make it that of a street or a town's part.
  private static let streetWords = """
    street st avenue ave road rd boulevard blvd lane drive square township county creek river lake beach heights hills
    springs falls bay bridge valley elementary avenues streets roads parkway highway plaza mall cemetery restaurant
    """
  /// Words before "of" and a name that make the whole another name.
  private static let headWords = """
    bank university college church gulf sea strait straits duke duchess earl battle voice isle cape queens village town
    city township port bay lake river daughters sons order
    """
  /// Words directly before a name that make the whole another name.
  private static let leadWords =
    "lake mount fort port camp mt ft cape little new uss hms saint san santa mount old glen"

  static let source = LexiconSource(
    [],
    [stateNames, stateAbbreviations].joined(separator: "|").split(whereSeparator: { "|\n".contains($0) })
      .joined(separator: " ") + " " + [streetWords, headWords, leadWords, "of"].joined(separator: " "))

  private init(lexicon: Lexicon) {
    states = PhraseTable(
      Self.names(of: Self.stateNames).map { ($0, false) } + Self.names(of: Self.stateAbbreviations).map { ($0, true) },
      lexicon: lexicon)
    streets = WordSet(Self.streetWords, lexicon: lexicon)
    heads = WordSet(Self.headWords, lexicon: lexicon)
    leads = WordSet(Self.leadWords, lexicon: lexicon)
    of = lexicon.id(of: "of")
  }

  private static func names(of text: String) -> [String] {
    text.split(whereSeparator: { "|\n".contains($0) }).map { $0.split(separator: " ").joined(separator: " ") }
  }

  /// Whether ", Texas" or ", Mo." follows the tokens before `end`: the name is a town's.
  func isTown(in tokens: [Token], before end: Int) -> Bool {
    guard end + 1 < tokens.count, tokens[end].kind == .comma, tokens[end + 1].isCapitalized,
      tokens[end + 1].lineBreaks == 0, let match = states.longestMatch(in: tokens, at: end + 1)
    else { return false }
    if !match.value { return true }
    let token = tokens[end + 1]
    let hasPoint =
      token.hasPoint || match.end < tokens.count && tokens[match.end].kind == .period && tokens[match.end].isGlued
    return hasPoint || token.shape == .upper && token.end - token.start == 2
  }

  /// Whether the words directly before or after make another name of it: "Bank of X", "Lake X", "X Street", "Mr. X".
  func isWithinName(_ range: Range<Int>, in tokens: [Token], isPeople: Bool) -> Bool {
    let next = range.upperBound
    if next < tokens.count, tokens[next].shape == .capitalized, tokens[next].lineBreaks == 0,
      streets.contains(tokens[next].word)
    {
      return true
    }
    guard range.lowerBound > 0, tokens[range.lowerBound].lineBreaks == 0 else { return false }
    let before = range.lowerBound - 1
    let token = tokens[before]
    if token.kind == .word, token.isCapitalized, !isPeople, leads.contains(token.word) { return true }
    if isHonorific(before, in: tokens) { return true }
    if token.word == of, !isPeople, before > 0, heads.contains(tokens[before - 1].word),
      tokens[before - 1].isCapitalized
    {
      // The central bank of a state is its body, a "Bank of X" a name.
      return before < 2 || !(tokens[before - 2].isCapitalized && tokens[before - 2].kind == .word)
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
