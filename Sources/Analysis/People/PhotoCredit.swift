/// Tells the names of photographers in credits from those of persons in the news.
enum PhotoCredit {
  /// Whether a name is a credit: "(Photo : NAME/AFP via Getty Images)", "Photo by NAME".
  static func holds(_ name: Range<Int>, in tokens: [Token]) -> Bool {
    if name.upperBound + 1 < tokens.count, tokens[name.upperBound].kind == .slash,
      agencies.contains(tokens[name.upperBound + 1].word)
    {
      return true
    }
    var index = name.lowerBound - 1
    let floor = max(0, name.lowerBound - 4)
    var hasMark = false
    while index >= floor, tokens[index + 1].lineBreaks == 0 {
      let token = tokens[index]
      switch token.kind {
      case .colon, .slash, .openParenthesis: hasMark = true
      case .word:
        if photos.contains(token.word) { return hasMark }
        guard token.classes.contains(.preposition) else { return false }
        hasMark = true
      default: return false
      }
      index -= 1
    }
    return false
  }

  private static let agencyWords = ["afp", "ap", "epa", "getty", "reuters", "tass", "shutterstock", "anadolu"]
  private static let photoWords = ["photo", "photos", "photograph", "photographs", "picture", "image", "credit"]
  private static let agencies = Set(agencyWords.map(id))
  private static let photos = Set(photoWords.map(id))
  /// The lexicon source that holds the words of credits.
  static let source = LexiconSource([], (agencyWords + photoWords).joined(separator: " "))

  private static func id(_ word: String) -> WordID { Lexicon.shared.id(of: word) }
}
