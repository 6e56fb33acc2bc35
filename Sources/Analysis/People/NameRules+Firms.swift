/// Rules for firms that bear their founders' names, and for places in lists.
extension NameRules {
  /// Firms whose names are those of persons: banks and brokers, makers, shops, advisers. Points, hyphens and "&" are
  /// passed over.
  private static let firmNames = """
    morgan stanley/jp morgan/j p morgan/merrill lynch/smith barney/goldman sachs/salomon brothers/salomon smith/
    lehman brothers/bear stearns/kidder peabody/paine webber/painewebber/dean witter/charles schwab/alex brown/
    piper jaffray/robertson stephens/hambrecht quist/donaldson lufkin/kleinwort benson/morgan grenfell/james capel/
    robert fleming/jardine fleming/jardine matheson/nesbitt burns/wood gundy/raymond james/edward jones/
    stifel nicolaus/cantor fitzgerald/duff phelps/arthur andersen/price waterhouse/ernst young/peat marwick/booz allen/
    wells fargo/dow jones/dun bradstreet/standard poor/fannie mae/freddie mac/sallie mae/ginnie mae/legg mason/
    franklin templeton/henry schroder/hoare govett/cazenove/rothschild/william blair/ladenburg thalmann/
    kerr mcgee/mcdonnell douglas/lockheed martin/martin marietta/phelps dodge/owens corning/pitney bowes/
    pratt whitney/rolls royce/mercedes benz/aston martin/alfa romeo/harley davidson/hewlett packard/eli lilly/
    johnson johnson/procter gamble/john deere/philip morris/baker hughes/ingersoll rand/black decker/smith nephew/
    warner lambert/warner bros/walt disney/bristol myers/merck sharp/allen overy/clifford chance/marks spencer/
    thomas cook/jc penney/j c penney/sears roebuck/neiman marcus/brooks brothers/levi strauss/calvin klein/ralph lauren/
    hugo boss/christian dior/louis vuitton/johnnie walker/jack daniels/ben jerry/mary kay/estee lauder/elizabeth arden/
    johns hopkins/sarah lawrence/mcgraw hill/simon schuster/harper collins/random house/doctors without borders
    """.split(separator: "/").map { ($0.filter { $0 != "\n" }, true) }
  static let firmSource = PhraseTable<Bool>.source(firmNames)
  private static let firms = PhraseTable(firmNames, lexicon: .shared)

  /// The firm whose name begins at `index` of a run, nil where none does.
  static func firm(from index: Int, in run: PersonContext.Run, of context: PersonContext) -> Range<Int>? {
    guard let match = firms.longestMatch(in: context.tokens, at: index), match.end <= run.tokens.upperBound,
      !isAddressed(index, of: context)
    else { return nil }
    return index..<match.end
  }

  /// Whether a run stands beside an "&": "Kirkland & Ellis", "Johnson & Johnson".
  static func isPartner(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    func isAnd(_ index: Int) -> Bool {
      guard context.tokens.indices.contains(index), context.tokens[index].kind == .other,
        context.tokens[index].lineBreaks == 0
      else { return false }
      return context.text.bytes[Int(context.tokens[index].start)] == UInt8(ascii: "&")
    }
    return run.tokens.count == 1 && (isAnd(run.tokens.upperBound) || isAnd(run.tokens.lowerBound - 1))
  }

  /// Whether a run stands in a list of places: "in the counties of Benton, Boone, and Marion", "Hall and Clay Counties".
  static func isListedPlace(_ run: PersonContext.Run, of context: PersonContext) -> Bool {
    let tokens = context.tokens
    guard run.tokens.count <= 3 else { return false }
    var before = run.tokens.lowerBound - 1
    guard before > run.sentence.lowerBound, isBetween(tokens[before]) || tokens[before].word == of else { return false }
    while before > run.sentence.lowerBound + 1, isBetween(tokens[before]) || tokens[before].isCapitalized {
      before -= 1
    }
    return tokens[before].word == of && regions.contains(tokens[before - 1].word)
  }

  private static func isBetween(_ token: Token) -> Bool { token.kind == .comma || token.word == and }

  /// Words for places of which texts list many.
  static let regionWords = "counties parishes municipalities boroughs townships towns villages cities provinces of and"
  private static let regions = WordSet(
    "counties parishes municipalities boroughs townships towns villages cities provinces", lexicon: .shared)
  private static let and = Lexicon.shared.id(of: "and")
  private static let of = Lexicon.shared.id(of: "of")
}
