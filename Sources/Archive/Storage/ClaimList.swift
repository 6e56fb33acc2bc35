import News

/// What one article says in figures and statements, in the form that a search checks: small, and without the text.
///
/// It answers whether one statement has a speaker, an amount and a country together, which terms of the whole article
/// can't tell.
struct ClaimList: Equatable {
  /// A statement as its place among the article's words, its speaker and its countries.
  struct Statement: Equatable {
    /// The position of its first word, from 0 at the text's first word.
    var firstWord: Int
    /// The number of its words.
    var wordCount: Int
    /// The index of the speaker in `speakers`; nil where unknown or unnamed.
    var speaker: Int?
    /// ISO codes of the countries named in it or by its speaker's role.
    var countries: [String]
  }

  /// A sum of money and the statement that holds it.
  struct Sum: Equatable {
    var amount: Amount
    /// The index of the statement; nil in narration.
    var statement: Int?
  }

  /// The canonical names of the speakers, each once.
  var speakers: [String] = []
  var statements: [Statement] = []
  var sums: [Sum] = []

  /// The claims of an analysed text.
  init(tags: Tags, firstWord: (Int) -> Int) {
    var ordinals: [String: Int] = [:]
    for statement in tags.statements {
      let speaker = statement.speaker.map { name in
        if let ordinal = ordinals[name] { return ordinal }
        ordinals[name] = speakers.count
        speakers.append(name)
        return speakers.count - 1
      }
      let first = firstWord(statement.span.start)
      let countries = tags.countries.filter { statement.span.contains($0.span) }.map(\.code)
      statements.append(
        Statement(
          firstWord: first, wordCount: firstWord(statement.span.end) - first, speaker: speaker,
          countries: countries.uniqued()))
    }
    for mention in tags.amounts {
      // Of nested statements the innermost speaks.
      let holder = tags.statements.indices
        .filter { tags.statements[$0].span.contains(mention.span) }
        .min { tags.statements[$0].span.count < tags.statements[$1].span.count }
      sums.append(Sum(amount: mention.amount, statement: holder))
    }
  }

  init() {}
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in the order in which they first occur.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
