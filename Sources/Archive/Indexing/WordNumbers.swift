import Xapian

/// The numbers of terms in the words of an index, each given out once and for all: the index's metadata keeps them.
///
/// Frequent terms come early, and so get the numbers that take one byte.
struct WordNumbers {
  /// How much is remembered between commits, in bytes of terms; the rest is looked up.
  private static let limit = 64 << 20

  private let table = ByteTable()
  private var numbers: [UInt32] = []
  /// Which entries of the table have numbers that the index doesn't know yet.
  private var fresh: [Int] = []
  private var next: UInt32?
  /// Whether the index had none when the first was asked for, so that there is nothing to look up.
  private var isFirst = false

  /// The words of an article as a stream, with numbers from the index, or new ones.
  mutating func stream(of words: ArticleWords, in database: Database) throws -> [UInt8] {
    let numbers = try (0..<words.termCount).map { index in
      try words.withTerm(index) { try number(of: $0, in: database) }
    }
    return words.stream(numbers: numbers)
  }

  /// The number of a term in the index, or a new one.
  mutating func number(of term: UnsafeRawBufferPointer, in database: Database) throws -> UInt32 {
    let (entry, isNew) = table.insert(term)
    if !isNew { return numbers[entry] }
    let free = try next ?? firstFree(in: database)
    next = free
    let known = isFirst ? nil : try database.wordNumber(of: term)
    if known == nil {
      fresh.append(entry)
      next = free + 1
    }
    numbers.append(known ?? free)
    return numbers[entry]
  }

  private mutating func firstFree(in database: Database) throws -> UInt32 {
    let digits = String(decoding: try database.metadata(Schema.MetadataKey.nextWord), as: UTF8.self)
    isFirst = digits.isEmpty
    return UInt32(digits) ?? WordStream.firstTerm
  }

  /// Writes what is new into the index, to be committed with the documents that use it.
  func store(in database: WritableDatabase) throws {
    if fresh.isEmpty { return }
    // In the order of the database's table, which is then written from one end to the other.
    let keys = fresh.map { (WordStream.key(of: table[$0]), numbers[$0]) }
    for (key, number) in keys.sorted(by: { $0.0.lexicographicallyPrecedes($1.0) }) {
      try database.setMetadata(String(number), for: key)
    }
    try storeNext(in: database)
  }

  /// Writes how far numbers have been given out.
  func storeNext(in database: WritableDatabase) throws {
    if let next { try database.setMetadata(String(next), for: Schema.MetadataKey.nextWord) }
  }

  /// Writes what is new beside articles that come in bulk.
  func store(in bulk: BulkAddition) throws {
    for entry in fresh { try bulk.setMetadata(String(numbers[entry]), for: WordStream.key(of: table[entry])) }
  }

  /// What was stored has been committed.
  mutating func committed() {
    fresh.removeAll(keepingCapacity: true)
    if table.byteCount > Self.limit { forget() }
  }

  /// Forgets all: there is too much of it, or what was stored has not been committed, and others may have written since.
  mutating func forget() {
    self = WordNumbers()
  }
}
