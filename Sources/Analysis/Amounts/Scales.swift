/// Powers of ten as they stand after a figure.
struct Scale: Sendable {
  /// How a scale may be written.
  enum Form: Sendable {
    /// A word: "billion", "crore". After a spelled-out number only such stand.
    case word
    /// An abbreviation: "bn", "mln".
    case abbreviation
    /// A single letter, glued to its figure, or apart where a sign of a currency stands before the figure: "m", "k".
    case letter
  }

  var value: Double
  var form: Form

  static let table = WordTable(all, lexicon: .shared)
  static let sources: [LexiconSource] = [WordTable.source(all, classes: .scale)]

  private static let all: [(String, Scale)] =
    [
      ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12), ("quadrillion", 1e15), ("lakh", 1e5),
      ("lac", 1e5), ("lakhs", 1e5), ("crore", 1e7), ("crores", 1e7), ("milliard", 1e9), ("milliards", 1e9),
      ("millionen", 1e6), ("milliarden", 1e9), ("milliarde", 1e9), ("millions", 1e6), ("billions", 1e9),
      ("trillions", 1e12), ("thousands", 1e3),
    ].map { ($0.0, Scale(value: $0.1, form: .word)) }
    + [
      ("bn", 1e9), ("bln", 1e9), ("bil", 1e9), ("mrd", 1e9), ("mld", 1e9), ("mlrd", 1e9), ("mia", 1e9), ("mn", 1e6),
      ("mln", 1e6),
      ("mio", 1e6), ("mil", 1e6), ("mm", 1e6), ("tn", 1e12), ("trn", 1e12), ("trln", 1e12), ("tln", 1e12), ("cr", 1e7),
    ].map { ($0.0, Scale(value: $0.1, form: .abbreviation)) }
    + [("k", 1e3), ("m", 1e6), ("b", 1e9), ("t", 1e12)].map { ($0.0, Scale(value: $0.1, form: .letter)) }
}
