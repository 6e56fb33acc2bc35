import Analysis

/// The words of a query that are to be marked in texts, looked up for every word of a passage: most are told apart by their
/// first letter.
struct WantedWords {
  private let stems: [[UInt8]: Double]
  private let prefixes: [(folded: [UInt8], weight: Double)]
  /// Whether a stem or a prefix begins with a byte.
  private let beginnings: [Bool]

  /// A word that is in several parts of the query has the weight of the first.
  init(_ highlights: Highlights) {
    var stems: [[UInt8]: Double] = [:]
    var prefixes: [(folded: [UInt8], weight: Double)] = []
    var beginnings = [Bool](repeating: false, count: 256)
    for part in highlights.parts {
      for stem in part.stems where stems[stem] == nil { stems[stem] = part.weight }
      prefixes += part.prefixes.map { ($0, part.weight) }
      for first in part.stems.compactMap(\.first) + part.prefixes.compactMap(\.first) { beginnings[Int(first)] = true }
    }
    self.stems = stems
    self.prefixes = prefixes
    self.beginnings = beginnings
  }

  /// Calls `body` with each wanted word of a text, in order, and its weight. The bytes are valid UTF-8.
  func forEach(
    in text: UnsafeBufferPointer<UInt8>, terms: TermDictionary, _ body: (SearchWord, Double) -> Void
  ) throws {
    if stems.isEmpty && prefixes.isEmpty { return }
    var stem: [UInt8] = []
    for word in SearchWords.words(of: text) {
      let bytes = UnsafeBufferPointer(rebasing: text[Int(word.start)..<Int(word.end)])
      // Folding and stemming leave a small first letter as it is.
      if let first = bytes.first, first < 0x80, !beginnings[Int(Self.lowercased(first))] { continue }
      stem.removeAll(keepingCapacity: true)
      try terms.appendStem(of: bytes, to: &stem)
      if let weight = stems[stem] {
        body(word, weight)
      } else if !prefixes.isEmpty {
        var folded: [UInt8] = []
        SearchWords.fold(bytes, into: &folded)
        if let prefix = prefixes.first(where: { folded.starts(with: $0.folded) }) { body(word, prefix.weight) }
      }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
