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

  /// A place of the hash table: most words of a text are told by the tag alone, without a look at the arena.
  private struct Slot {
    /// The upper half of the word's hash.
    var tag: UInt32 = 0
    /// The word's number; 0 is free.
    var number: Int32 = 0
  }

  private let arena: [UInt8]
  private let starts: [Int32]  // by word number; word 0 is the unknown one and empty
  private let classes: [WordClass]
  private let keys: [UInt32]
  private let slots: [Slot]
  private let mask: Int
  /// The length of the longest word in bytes: longer ones need no look-up.
  let longest: Int

  init(sources: [LexiconSource]) {
    var numbers: [[UInt8]: Int] = [:]
    var words: [[UInt8]] = [[]]
    var classes: [WordClass] = [[]]
    for source in sources {
      for word in source.words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        let folded = Folding.fold(Substring(word))
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
    var slots = [Slot](repeating: Slot(), count: capacity)
    for number in words.indices.dropFirst() {
      let hash = words[number].withUnsafeBufferPointer { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot].number != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Slot(tag: UInt32(truncatingIfNeeded: hash >> 32), number: Int32(number))
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
    self.slots = slots
    mask = capacity - 1
    longest = words.map(\.count).max() ?? 0
  }

  /// The word's number, `.unknown` where no table holds it. The bytes are folded.
  func id(of folded: UnsafeBufferPointer<UInt8>) -> WordID { id(of: folded, hash: Self.hash(folded)) }

  /// The number of a word whose `Hash` is known, `.unknown` where no table holds it. The bytes are folded.
  func id(of folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> WordID {
    if folded.isEmpty || folded.count > longest { return .unknown }
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry.number == 0 { return .unknown }
      if entry.tag == tag {
        let start = Int(starts[Int(entry.number)])
        if Int(starts[Int(entry.number) + 1]) - start == folded.count, matches(folded, at: start) {
          return WordID(index: entry.number)
        }
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

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Hash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The hash of a word's folded bytes: FNV-1a, then a mix, for keys are short and the low bits are what the table uses.
  struct Hash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in one byte.
    @inline(__always)
    mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The hash of the bytes so far.
    var value: UInt64 { state ^ state >> 29 }
  }
}
