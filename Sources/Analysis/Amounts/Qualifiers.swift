/// Words that qualify a figure: "over", "nearly", "about", "up to".
struct Qualifiers: Sendable {
  /// What a qualifier makes of the bounds.
  enum Kind: Sendable {
    /// At least, or more than, the figure: no upper bound.
    case lower
    /// At most, or not quite, the figure: no lower bound.
    case upper
    /// The figure, roughly: both bounds are the figure.
    case about
  }

  static let shared = Qualifiers(lexicon: .shared)

  private static let before: [(String, Kind)] =
    lines(
      .lower,
      """
      over|more than|at least|above|exceeding|exceeds|exceeded|exceed|upwards of|upward of|no less than|not less than
      in excess of|a minimum of|minimum of|minimum|greater than|higher than|larger than|bigger than|topping|tops|topped
      north of|well over|just over|slightly over|far over|well above|just above|slightly above|slightly more than
      just more than|a little more than|little more than|a little over|well more than|far more than|much more than
      as little as|beyond|well beyond|surpassing|surpasses|surpassed|starting at|somewhat more than|considerably more than
      substantially more than|significantly more than|even more than|a bit more than|a bit over|already over
      already more than|not under|better than|at minimum
      """)
    + lines(
      .upper,
      """
      nearly|almost|up to|less than|under|below|as much as|at most|no more than|not more than|a maximum of|maximum of
      maximum|just under|slightly under|well under|far less than|much less than|slightly less than|just less than
      a little less than|little less than|a little under|fewer than|lower than|smaller than|not exceeding|not to exceed
      approaching|approaches|just shy of|shy of|just short of|little short of|slightly short of|well short of|fell short of|as high as|as many as|well below|just below
      slightly below|somewhat less than|capped at|very nearly|not quite|no higher than|upto
      """)
    + lines(
      .about,
      """
      about|around|roughly|approximately|some|an estimated|estimated|close to|in the region of|in the neighborhood of
      in the neighbourhood of|circa|on the order of|of the order of|something like|more or less|very roughly|just about
      very close to|an approximate|approximate|approx|somewhere around|somewhere near|near|perhaps|maybe|in the range of
      in the vicinity of|a rough|probably|an average of|averaging|nearer
      """)

  private static let after: [(String, Kind)] = [
    ("or more", .lower), ("or above", .lower), ("or higher", .lower), ("and up", .lower), ("and above", .lower),
    ("and more", .lower), ("and counting", .lower), ("plus", .lower), ("or so", .about), ("odd", .about),
    ("or thereabouts", .about), ("or less", .upper), ("or under", .upper), ("or lower", .upper), ("or fewer", .upper),
  ]

  /// Words that stand between a qualifier and its figure: "over another $5 billion".
  private static let gaps = "another additional further extra whopping staggering total record"
  /// Words that a qualifier may precede together with its figure: "nearly a $60 billion package", but not "over a".
  private static let articles = "a an"
  /// Qualifiers that go with "the": "nearly the $60 billion". After "more than the" the figure is one to compare with.
  private static let proximate = "nearly almost roughly approximately"
  /// After these "over", "about" and "under" are prepositions: "a dispute over $5 billion".
  private static let disputes = """
    dispute disputes debate debates fight fights row rows talks negotiations concerns concern battle battles disagreement
    questions question argue argued argument clash clashes lawsuit suit sued sue wrangling deadlock standoff impasse
    talk talked talking news story report reports
    """

  static let sources: [LexiconSource] = [
    LexiconSource([], (before + after).map(\.0).joined(separator: " ")),
    LexiconSource(.qualifierEnd, before.map { $0.0.split(separator: " ").last ?? "" }.joined(separator: " ")),
    LexiconSource(.qualifierGap, gaps),
    LexiconSource(
      [], [articles, proximate, disputes, "the over about under around above below"].joined(separator: " ")),
  ]

  private struct Entry {
    var reversed: [WordID]
    var kind: Kind
  }

  private let byLastWord: [[Entry]]
  private let following: PhraseTable<Kind>
  private let articles: WordSet
  private let proximate: WordSet
  private let the: WordID
  private let disputes: WordSet
  private let prepositions: WordSet

  private init(lexicon: Lexicon) {
    var byLastWord = [[Entry]](repeating: [], count: lexicon.count)
    for (phrase, kind) in Self.before {
      let words = phrase.split(separator: " ").map { lexicon.id(of: $0) }
      guard let last = words.last else { continue }
      byLastWord[Int(last.index)].append(Entry(reversed: words.dropLast().reversed(), kind: kind))
    }
    self.byLastWord = byLastWord.map { $0.sorted { $0.reversed.count > $1.reversed.count } }
    following = PhraseTable(Self.after, lexicon: lexicon)
    articles = WordSet(Self.articles, lexicon: lexicon)
    proximate = WordSet(Self.proximate, lexicon: lexicon)
    the = lexicon.id(of: "the")
    disputes = WordSet(Self.disputes, lexicon: lexicon)
    prepositions = WordSet("over about under around above below", lexicon: lexicon)
  }

  /// The qualifier that ends before token `index`, and its tokens. A quotation mark and words such as "another" may
  /// stand between.
  func qualifier(before index: Int, in tokens: [Token]) -> (kind: Kind, range: Range<Int>)? {
    var last = index - 1
    var article: WordID?
    while last >= 0, tokens[last + 1].lineBreaks == 0 {
      let token = tokens[last]
      if token.kind == .openQuote || token.kind == .straightQuote || token.kind == .apostrophe
        || token.classes.contains(.qualifierGap)
      {
        last -= 1
      } else if article == nil, token.word == the || articles.contains(token.word) {
        article = token.word
        last -= 1
      } else {
        break
      }
    }
    guard last >= 0, last + 1 >= tokens.count || tokens[last + 1].lineBreaks == 0,
      let found = match(endingAt: last, in: tokens)
    else { return nil }
    if let article {
      if article == the, !proximate.contains(tokens[last].word) { return nil }
      if found.range.count == 1, prepositions.contains(tokens[last].word) { return nil }
    }
    return found
  }

  private func match(endingAt last: Int, in tokens: [Token]) -> (kind: Kind, range: Range<Int>)? {
    guard tokens[last].classes.contains(.qualifierEnd) else { return nil }
    for entry in byLastWord[Int(tokens[last].word.index)] {
      let first = last - entry.reversed.count
      guard first >= 0 else { continue }
      var isMatch = true
      for (offset, word) in entry.reversed.enumerated() where tokens[last - 1 - offset].word != word {
        isMatch = false
        break
      }
      guard isMatch else { continue }
      if entry.reversed.isEmpty, first > 0, prepositions.contains(tokens[last].word),
        disputes.contains(tokens[first - 1].word)
      {
        return nil
      }
      return (entry.kind, first..<last + 1)
    }
    return nil
  }

  /// The qualifier that begins at token `index`, after a figure: "or more", "-plus".
  func qualifier(after index: Int, in tokens: [Token]) -> (kind: Kind, range: Range<Int>)? {
    var first = index
    if first < tokens.count, tokens[first].kind == .hyphen { first += 1 }
    guard first < tokens.count, tokens[first].kind == .word, tokens[first].lineBreaks == 0,
      let match = following.longestMatch(in: tokens, at: first)
    else { return nil }
    // "plus" and "odd" join a figure by a hyphen; apart they go on with the sentence.
    if match.end == first + 1, first == index { return nil }
    return (match.value, first..<match.end)
  }

  private static func lines(_ kind: Kind, _ text: String) -> [(String, Kind)] {
    text.split(whereSeparator: { "|\n".contains($0) }).map {
      ($0.split(separator: " ").joined(separator: " "), kind)
    }
  }
}
