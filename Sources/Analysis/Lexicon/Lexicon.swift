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

  /// A word: its classes, its bytes as numbers, its key, and its place in the arena, where longer ones lie whole.
  struct Word {
    var classes: WordClass
    var head: UInt64
    var tail: UInt64
    var key: UInt32
    /// The offset of the first byte in the arena, above eight bits for the length.
    var place: UInt32
  }

  /// A folded word as it is looked up: its first eight bytes and the eight after them as numbers. Of a word of more than
  /// sixteen, the rest is hashed into the second.
  struct Spelling {
    private(set) var head: UInt64 = 0
    private(set) var tail: UInt64 = 0
    private(set) var count = 0

    /// The bytes that the two numbers have room for.
    static let room = 16

    init() {}

    /// A spelling of its parts, as `add` makes them.
    init(head: UInt64, tail: UInt64, count: Int) {
      self.head = head
      self.tail = tail
      self.count = count
    }

    /// Takes in one byte.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
      if count < 8 {
        head = head << 8 | UInt64(byte)
      } else if count < Self.room {
        tail = tail << 8 | UInt64(byte)
      } else {
        tail = (tail ^ UInt64(byte)) &* 0x100_0000_01b3
      }
      count += 1
    }

    var hash: UInt64 {
      let mixed = (head ^ tail &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
      return mixed ^ mixed >> 32
    }
  }

  private let arena: UnsafePointer<UInt8>
  let words: UnsafePointer<Word>  // by number; word 0 is the unknown one and empty
  /// The hash table: a word's number below, the upper bits of its hash above, by which most words of a text are told
  /// without a look at the arena. 0 is free.
  let slots: UnsafePointer<UInt32>
  let mask: Int
  private static let numberBits: UInt32 = 18
  static let numberMask: UInt32 = 1 << numberBits - 1
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
      let hash = words[number].withUnsafeBufferPointer { Self.spelling(of: $0) }.hash
      var slot = Self.home(of: hash, count: words[number].count, mask: capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Self.tag(of: hash) | UInt32(number)
    }
    var arena: [UInt8] = []
    var table: [Word] = []
    for (word, classes) in zip(words, classes) {
      let key = word.withUnsafeBufferPointer { Self.key(of: $0) }
      let spelling = word.withUnsafeBufferPointer { Self.spelling(of: $0) }
      precondition(word.count < 1 << 8 && arena.count < 1 << 24, "the lexicon's words are too long for their places")
      table.append(
        Word(
          classes: classes, head: spelling.head, tail: spelling.tail, key: key,
          place: UInt32(arena.count) << 8 | UInt32(word.count)))
      arena.append(contentsOf: word)
    }
    self.arena = Self.kept(arena)
    self.words = Self.kept(table)
    self.slots = Self.kept(slots)
    count = words.count
    mask = capacity - 1
    longest = words.map(\.count).max() ?? 0
  }

  /// The word's number, `.unknown` where no table holds it. The bytes are folded.
  func id(of folded: UnsafeBufferPointer<UInt8>) -> WordID {
    find(Self.spelling(of: folded)) { place in
      for index in Spelling.room..<folded.count where arena[place + index] != folded[index] { return false }
      return true
    }
  }

  /// The number of a word of at most `Spelling.room` bytes.
  func id(of word: Spelling) -> WordID { find(word) { _ in true } }

  /// The word of a spelling whose bytes beyond those that it holds `rest` finds at a place of the arena.
  @inline(__always)
  private func find(_ spelling: Spelling, rest: (Int) -> Bool) -> WordID {
    if spelling.count == 0 { return .unknown }
    let hash = spelling.hash
    let tag = Self.tag(of: hash)
    var slot = Self.home(of: hash, count: spelling.count, mask: mask)
    while true {
      let entry = slots[slot]
      if entry == 0 { return .unknown }
      if entry & ~Self.numberMask == tag {
        let number = Int(entry & Self.numberMask)
        let word = words[number]
        if word.head == spelling.head, word.tail == spelling.tail, Int(word.place & 0xFF) == spelling.count,
          spelling.count <= Spelling.room || rest(Int(word.place >> 8))
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
    // FNV-1a; the model's weights stand by these keys.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in folded { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// Where a word is looked for first. Short words, which are half of a text, share a part of the table that is small
  /// enough for the processor's first caches.
  static func home(of hash: UInt64, count: Int, mask: Int) -> Int {
    Int(truncatingIfNeeded: hash) & (count <= 4 ? mask >> 3 : mask)
  }

  /// The upper bits of a hash, above those that a slot has for a number.
  static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~numberMask }

  /// A copy of some values that stays.
  private static func kept<Value>(_ values: [Value]) -> UnsafePointer<Value> {
    // On a boundary of the processor's lines, so that no word lies in two of them.
    let memory = UnsafeMutableRawPointer.allocate(byteCount: values.count * MemoryLayout<Value>.stride, alignment: 64)
    let copy = memory.bindMemory(to: Value.self, capacity: values.count)
    copy.initialize(from: values, count: values.count)
    return UnsafePointer(copy)
  }

  private static func spelling(of folded: UnsafeBufferPointer<UInt8>) -> Spelling {
    var spelling = Spelling()
    for byte in folded { spelling.add(byte) }
    return spelling
  }
}
