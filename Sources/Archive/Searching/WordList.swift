import Xapian

/// The archive's words that begin with one letter, folded and stemmed, and how many articles have each: what misspelt words
/// are held against, of which a query without a match would otherwise read thousands from the index.
struct WordList {
  /// Of longer lists the words are not kept from search to search.
  static let longest = 100_000

  private var bytes: [UInt8] = []
  /// Where each word ends in `bytes`.
  private var ends: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var letters: [LetterSet] = []

  /// Reads the words of a database.
  init(_ database: Database, beginning: UInt8) throws {
    try database.forEachTerm(prefix: [beginning]) { term, frequency in
      bytes.append(contentsOf: term)
      ends.append(UInt32(bytes.count))
      frequencies.append(frequency)
      letters.append(LetterSet(term))
      return true
    }
  }

  var count: Int { ends.count }

  /// How many bytes it takes.
  var memory: Int {
    bytes.capacity + (2 * MemoryLayout<UInt32>.stride + MemoryLayout<LetterSet>.stride) * ends.capacity
  }

  /// Calls `body` with the words that may be at most `bound` letters off another and that so many articles have, and with
  /// the number of these.
  func forEachNear(
    _ word: [UInt8], atMost bound: Int, inAtLeast least: Int, _ body: (ArraySlice<UInt8>, UInt32) -> Void
  ) {
    let wanted = LetterSet(word)
    // A letter has up to four bytes, those of one alphabet one or two.
    let lengths = (word.count - bound * 2)...(word.count + bound * 2)
    var start = 0
    for index in letters.indices {
      let end = Int(ends[index])
      defer { start = end }
      if Int(frequencies[index]) < least || !lengths.contains(end - start) { continue }
      if letters[index].isNear(wanted, bound) { body(bytes[start..<end], frequencies[index]) }
    }
  }
}

/// The bytes that a word has, as far as sixty-four bits tell them apart: words that are few letters off have almost the
/// same.
private struct LetterSet {
  private var bits: UInt64 = 0
  private var isASCII = true

  init(_ word: some Sequence<UInt8>) {
    for byte in word {
      bits |= 1 << UInt64(byte & 63)
      if byte >= 0x80 { isASCII = false }
    }
  }

  /// Whether words with these sets can be so many letters off. A letter has up to four bytes.
  func isNear(_ other: LetterSet, _ bound: Int) -> Bool {
    let most = isASCII && other.isASCII ? bound : bound * 4
    return Self.hasAtMost(most, bits & ~other.bits) && Self.hasAtMost(most, other.bits & ~bits)
  }

  /// Whether no more bits are set than so many, which are few.
  private static func hasAtMost(_ count: Int, _ bits: UInt64) -> Bool {
    var rest = bits
    for _ in 0..<count { rest &= rest &- 1 }
    return rest == 0
  }
}
