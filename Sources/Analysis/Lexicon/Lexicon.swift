/// The number of a word in the lexicon.
struct WordID: Hashable {
  let index: Int32
  /// A word that no table holds.
  static let unknown = WordID(index: 0)
}

/// Words of one class, folded as `Folding` does, separated by white space.
struct LexiconSource {
  var classes: WordClass
  var words: String

  init(_ classes: WordClass, _ words: String) {
    self.classes = classes
    self.words = words
  }
}

/// All words that the taggers' tables hold, each with a number and its classes. Looked up once a token.
///
/// An open-addressing hash table over one arena of folded words; read-only once built, so every thread shares it.
final class Lexicon: Sendable {
  /// The lexicon of all tables.
  static let shared = Lexicon(
    sources: commonSources + amountSources + countrySources + peopleSources + statementSources)

  private let arena: [UInt8]
  private let starts: [Int32]  // by word number; word 0 is the unknown one and empty
  private let classes: [WordClass]
  private let keys: [UInt32]
  private let table: [Int32]  // word numbers; 0 is free
  private let mask: Int
  /// The length of the longest word in bytes: longer ones need no look-up.
  let longest: Int

  init(sources: [LexiconSource]) {
    var numbers: [[UInt8]: Int] = [:]
    var words: [[UInt8]] = [[]]
    var classes: [WordClass] = [[]]
    for source in sources {
      for word in source.words.split(whereSeparator: { $0.isWhitespace }) {
        let folded = Folding.fold(word)
        if folded.isEmpty { continue }
        if let number = numbers[folded] {
          classes[number].formUnion(source.classes)
        } else {
          numbers[folded] = words.count
          words.append(folded)
          classes.append(source.classes)
        }
      }
    }
    var capacity = 1024
    while capacity < words.count * 3 { capacity *= 2 }
    var table = [Int32](repeating: 0, count: capacity)
    for number in words.indices.dropFirst() {
      var slot = words[number].withUnsafeBufferPointer { Int(truncatingIfNeeded: Self.hash($0)) } & (capacity - 1)
      while table[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      table[slot] = Int32(number)
    }
    var arena: [UInt8] = []
    var starts: [Int32] = []
    for word in words {
      starts.append(Int32(arena.count))
      arena.append(contentsOf: word)
    }
    starts.append(Int32(arena.count))
    keys = words.map { $0.withUnsafeBufferPointer { Self.key(of: $0) } }
    self.arena = arena
    self.starts = starts
    self.classes = classes
    self.table = table
    mask = capacity - 1
    longest = words.map(\.count).max() ?? 0
  }

  /// The word's number, `.unknown` where no table holds it. The bytes are folded.
  func id(of folded: UnsafeBufferPointer<UInt8>) -> WordID {
    if folded.isEmpty || folded.count > longest { return .unknown }
    var slot = Int(truncatingIfNeeded: Self.hash(folded)) & mask
    while true {
      let number = Int(table[slot])
      if number == 0 { return .unknown }
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == folded.count, matches(folded, at: start) {
        return WordID(index: Int32(number))
      }
      slot = (slot + 1) & mask
    }
  }

  /// The word's number, `.unknown` where no table holds it.
  func id(of word: some StringProtocol) -> WordID {
    Folding.fold(word).withUnsafeBufferPointer { id(of: $0) }
  }

  /// The word's classes.
  func classes(of id: WordID) -> WordClass { classes[Int(id.index)] }

  /// The word's key: a hash of its folded bytes alone, so that it stays the same when tables change. See `key(of:)`.
  func key(of id: WordID) -> UInt32 { keys[Int(id.index)] }

  /// The key of a word in folded bytes, whether a table holds it or not.
  static func key(of folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = hash(folded)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The number of words, the unknown one included: an array of this size can be indexed by `WordID.index`.
  var count: Int { classes.count }

  private func matches(_ folded: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<folded.count where arena[start + index] != folded[index] { return false }
    return true
  }

  /// FNV-1a, then a mix: short keys, and the low bits are what the table uses.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 29
  }
}
