/// Spelled-out numbers: "seven", "twenty-five", "one hundred and eight".
enum Numerals {
  /// Numbers below a hundred.
  private static let units: [(String, Double)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
    ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30),
    ("forty", 40), ("fourty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]
  /// Numbers without a figure, as a lower and an upper factor: "several billion" is 2 to 10 billion.
  private static let vague: [(String, ClosedRange<Double>)] = [
    ("tens", 20...100), ("dozens", 24...100), ("scores", 40...100), ("hundreds", 200...1000),
    ("thousands", 2e3...1e6), ("millions", 2e6...1e9), ("billions", 2e9...1e12), ("trillions", 2e12...1e15),
    ("several", 2...10), ("few", 2...10), ("multi", 2...1000), ("crores", 2e7...1e9), ("lakhs", 2e5...1e7),
    ("multimillion", 2e6...1e9), ("multibillion", 2e9...1e12), ("multitrillion", 2e12...1e15),
  ]

  static let sources: [LexiconSource] = [
    WordTable.source(units, classes: .numeral), LexiconSource(.numeral, "hundred dozen couple"),
    WordTable.source(vague, classes: .vagueNumber), LexiconSource(.fraction, "half quarter quarters third thirds"),
    LexiconSource([], "a an and of point one plus odd euro euros eur"),
  ]

  static let unit = WordTable(units, lexicon: .shared)
  static let vagueFactor = WordTable(vague, lexicon: .shared)
  static let article = WordSet("a an", lexicon: .shared)
  static let and = Lexicon.shared.id(of: "and")
  static let of = Lexicon.shared.id(of: "of")
  static let plus = Lexicon.shared.id(of: "plus")
  static let odd = Lexicon.shared.id(of: "odd")
  static let euros = WordSet("euro euros eur", lexicon: .shared)
  static let point = Lexicon.shared.id(of: "point")
  static let half = Lexicon.shared.id(of: "half")
  static let hundred = Lexicon.shared.id(of: "hundred")
  static let couple = Lexicon.shared.id(of: "couple")
  static let dozen = Lexicon.shared.id(of: "dozen")
  static let quarter = WordSet("quarter quarters", lexicon: .shared)
  static let third = WordSet("third thirds", lexicon: .shared)
}
