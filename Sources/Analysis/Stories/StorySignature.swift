public import News

/// What tells whether two articles tell one story in the same words: a sketch of a text's word triples, another of the
/// names and numbers in it, and its day.
///
/// The sketch is MinHash by one permutation (Li, Owen, Zhang 2012): every triple of words falls into one of 128 bins by its
/// hash, and each bin keeps the least. Of two texts the share of equal bins is the share of triples that they have in
/// common, within a few percent.
public struct StorySignature: Equatable, Sendable {
  /// How many bins there are.
  public static let binCount = 128
  /// The fewest triples that an article needs to be recognised.
  public static let minimumTriples = 12
  /// How many days apart two articles may appear and still tell one story: a reprint follows within the week, while
  /// notices that come again with other names and dates share their words for years.
  public static let maximumDays = 7
  /// How many hashes of names and numbers are kept.
  public static let maximumNames = 64
  /// How many bins are compared at a time to find candidates; the first half of the bins is used.
  public static let bandWidth = 2

  /// How many triples the text has.
  public var triples: Int
  /// For each bin 16 bits of the least triple in it; 0 where it is empty.
  public var bins: [UInt16]
  /// Hashes of the people, of the words with a capital within their sentence and of the numbers, ascending, the least 64:
  /// a sketch of all of them.
  public var names: [UInt16]
  /// The day of publication, as `CalendarDate.dayNumber`; nil where it isn't known.
  public var day: Int?

  /// Makes a signature of its parts.
  public init(triples: Int, bins: [UInt16], names: [UInt16], day: Int?) {
    self.triples = triples
    self.bins = bins
    self.names = names
    self.day = day
  }

  /// The signature of a text that has been tagged and cut into words and sentences; nil where it is too short to be
  /// recognised.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - date: When it was published.
  ///   - analysis: What was found in it.
  ///   - hashes: For each of its words FNV-1a, of 64 bits, of its folded form.
  public init?(text: String, date: CalendarDate?, analysis: TextAnalysis, hashes: UnsafeBufferPointer<UInt64>) {
    let words = analysis.words
    guard words.count >= Self.minimumTriples + 2, words.count == hashes.count else { return nil }
    triples = words.count - 2
    day = date?.dayNumber
    var least = [UInt32](repeating: .max, count: Self.binCount)
    bins = [UInt16](repeating: 0, count: Self.binCount)
    for index in 0..<triples {
      let hash = Self.mixed(
        hashes[index] &* 3 ^ Self.mixed(hashes[index + 1] &* 5 ^ Self.mixed(hashes[index + 2] &* 7)))
      let bin = Int(hash >> 57)
      let rank = UInt32(truncatingIfNeeded: hash)
      if rank < least[bin] {
        least[bin] = rank
        bins[bin] = max(1, UInt16(truncatingIfNeeded: hash >> 40))
      }
    }
    var found = Set(analysis.tags.people.map(\.name)).map { Self.sketch(Self.hash($0.utf8)) }
    found.append(contentsOf: Self.names(in: text, analysis, hashes))
    found.sort()
    names = []
    for name in found where names.last != name && names.count < Self.maximumNames { names.append(name) }
  }

  /// The hashes of the words with a capital within their sentence, and of numbers.
  private static func names(
    in text: String, _ analysis: TextAnalysis, _ hashes: UnsafeBufferPointer<UInt64>
  ) -> [UInt16] {
    var text = text
    return text.withUTF8 { bytes in
      var names: [UInt16] = []
      var sentences = analysis.sentences[...]
      for (index, word) in analysis.words.enumerated() {
        while let next = sentences.first, next.firstWord < index { sentences.removeFirst() }
        let first = bytes[Int(word.start)]
        let isCapital = first &- 0x41 < 26 && sentences.first.map { Int($0.firstWord) } != index
        if isCapital || first &- 0x30 < 10 { names.append(sketch(hashes[index])) }
      }
      return names
    }
  }

  private static func sketch(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: mixed(hash)) }

  /// Whether two articles tell one story, as `View` says.
  public func tellsSameStory(as other: StorySignature) -> Bool {
    withView { view in other.withView { view.tellsSameStory(as: $0) } }
  }

  private func withView<Result>(_ body: (View) -> Result) -> Result {
    bins.withUnsafeBufferPointer { bins in
      names.withUnsafeBufferPointer { names in body(View(triples: triples, bins: bins, names: names, day: day)) }
    }
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }

  /// Spreads a hash over all its bits (SplitMix64's last step).
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var mixed = hash
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
