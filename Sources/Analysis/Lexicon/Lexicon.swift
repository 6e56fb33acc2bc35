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
/// An open-addressing hash table over one arena of folded words; read-only once built, so every thread shares it. Its
/// memory is never freed: it serves as long as the program runs, and so no look-up counts references.
struct Lexicon: @unchecked Sendable {
  // Unchecked: nothing writes to the memory once the table is made.

  /// The lexicon of all tables.
  static let shared = Lexicon(
    sources: commonSources + amountSources + countrySources + peopleSources + statementSources)

  /// A word: its classes, its first bytes, by which short ones are compared without a look at the arena, its key, and
  /// where it begins in the arena; it ends where the next one begins.
  private struct Word {
    var classes: WordClass
    var head: UInt64
    var key: UInt32
    var start: Int32
  }

  private let arena: UnsafePointer<UInt8>
  private let words: UnsafePointer<Word>  // by number; word 0 is the unknown one and empty, one more ends the last
  /// The hash table: a word's number below, the upper bits of its hash above, by which most words of a text are told
  /// without a look at the arena. 0 is free.
  private let slots: UnsafePointer<UInt32>
  private let mask: Int
  private static let numberBits: UInt32 = 18
  private static let numberMask: UInt32 = 1 << numberBits - 1
  /// The number of words, the unknown one included: an array of this size can be indexed by `WordID.index`.
  let count: Int
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
    // Short words are the frequent ones: together they stay in the processor's cache.
    let order = words.indices.sorted { (words[$0].count, $0) < (words[$1].count, $1) }
    words = order.map { words[$0] }
    classes = order.map { classes[$0] }
    var capacity = 1024
    while capacity < words.count * 2 { capacity *= 2 }
    precondition(words.count <= Self.numberMask, "the lexicon has more words than its slots have bits for")
    var slots = [UInt32](repeating: 0, count: capacity)
    for number in words.indices.dropFirst() {
      let hash = words[number].withUnsafeBufferPointer { Self.hash($0) }
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Self.tag(of: hash) | UInt32(number)
    }
    var arena: [UInt8] = []
    var table: [Word] = []
    for (word, classes) in zip(words, classes) {
      let key = word.withUnsafeBufferPointer { Self.key(of: $0) }
      let head = word.withUnsafeBufferPointer { Self.head(of: $0) }
      table.append(Word(classes: classes, head: head, key: key, start: Int32(arena.count)))
      arena.append(contentsOf: word)
    }
    table.append(Word(classes: [], head: 0, key: 0, start: Int32(arena.count)))
    self.arena = Self.kept(arena)
    self.words = Self.kept(table)
    self.slots = Self.kept(slots)
    count = words.count
    mask = capacity - 1
    longest = words.map(\.count).max() ?? 0
  }

  /// The word's number, `.unknown` where no table holds it. The bytes are folded.
  func id(of folded: UnsafeBufferPointer<UInt8>) -> WordID { id(of: folded, hash: Self.hash(folded)) }

  /// The number of a word whose `Hash` is known, `.unknown` where no table holds it. The bytes are folded.
  func id(of folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> WordID {
    if folded.isEmpty || folded.count > longest { return .unknown }
    let tag = Self.tag(of: hash)
    let head = Self.head(of: folded)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return .unknown }
      if entry & ~Self.numberMask == tag {
        let number = Int(entry & Self.numberMask)
        let start = Int(words[number].start)
        if words[number].head == head, Int(words[number + 1].start) - start == folded.count,
          matches(folded, at: start)
        {
          return WordID(index: Int32(number))
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
  func classes(of id: WordID) -> WordClass { words[Int(id.index)].classes }

  /// The word's key: a hash of its folded bytes alone, so that it stays the same when tables change. See `key(of:)`.
  func key(of id: WordID) -> UInt32 { words[Int(id.index)].key }

  /// The key of a word in folded bytes, whether a table holds it or not.
  static func key(of folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = hash(folded)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The first eight bytes of a word.
  @inline(__always)
  private static func head(of folded: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var head: UInt64 = 0
    for index in 0..<min(8, folded.count) { head = head << 8 | UInt64(folded[index]) }
    return head
  }

  /// Whether the bytes after the eighth are those of the arena's word at `start`.
  private func matches(_ folded: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = 8
    while index < folded.count {
      if arena[start + index] != folded[index] { return false }
      index += 1
    }
    return true
  }

  /// The upper bits of a hash, above those that a slot has for a number.
  private static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask }

  /// A copy of some values that stays.
  private static func kept<Value>(_ values: [Value]) -> UnsafePointer<Value> {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: values.count)
    copy.initialize(from: values, count: values.count)
    return UnsafePointer(copy)
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
