import Analysis
import Xapian

/// Folds and stems words, remembering every word that it has seen: stemming anew costs ten times a look-up.
///
/// One for each thread. An open-addressing table over one arena; it starts afresh when it has grown past its limit.
final class TermDictionary {
  private struct Entry {
    var wordStart: Int32
    var wordCount: Int32
    var stemStart: Int32
    var stemCount: Int32
  }

  private let stemmer: Stemmer
  private let limit: Int
  private var arena: [UInt8] = []
  private var entries: [Entry] = []
  private var table: [Int32]  // entry number plus 1; 0 is free
  private var folded: [UInt8] = []

  /// Makes a dictionary that holds at most about `limit` bytes of words.
  init(stemmer: Stemmer, limit: Int = 32 << 20) {
    self.stemmer = stemmer
    self.limit = limit
    table = [Int32](repeating: 0, count: 1 << 14)
  }

  /// Appends the stem of a word as it stands in a text. Words over `Schema.maximumTermBytes` have none.
  func appendStem(of word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) throws {
    folded.removeAll(keepingCapacity: true)
    SearchWords.fold(word, into: &folded)
    if folded.isEmpty || folded.count > Schema.maximumTermBytes { return }
    let entry = entries[try number(of: folded)]
    output.append(contentsOf: arena[Int(entry.stemStart)..<Int(entry.stemStart + entry.stemCount)])
  }

  /// The stem of one word; empty where it has none.
  func stem(of word: String) throws -> [UInt8] {
    var output: [UInt8] = []
    try Array(word.utf8).withUnsafeBufferPointer { try appendStem(of: $0, to: &output) }
    return output
  }

  private func number(of word: [UInt8]) throws -> Int {
    let mask = table.count - 1
    var slot = Self.hash(word) & mask
    while table[slot] != 0 {
      let entry = entries[Int(table[slot]) - 1]
      if Int(entry.wordCount) == word.count,
        arena[Int(entry.wordStart)..<Int(entry.wordStart) + word.count].elementsEqual(word)
      {
        return Int(table[slot]) - 1
      }
      slot = (slot + 1) & mask
    }
    return try insert(word)
  }

  private func insert(_ word: [UInt8]) throws -> Int {
    if arena.count > limit { removeAll() }
    if entries.count * 2 > table.count { grow() }
    let start = Int32(arena.count)
    arena.append(contentsOf: word)
    let stem = try stemmer.withStem(of: word) { stem in
      if stem.elementsEqual(word) { return (start: start, count: Int32(word.count)) }
      defer { arena.append(contentsOf: stem) }
      return (start: Int32(arena.count), count: Int32(stem.count))
    }
    entries.append(
      Entry(wordStart: start, wordCount: Int32(word.count), stemStart: stem.start, stemCount: stem.count))
    place(entries.count - 1)
    return entries.count - 1
  }

  private func place(_ number: Int) {
    let entry = entries[number]
    let mask = table.count - 1
    var slot = Self.hash(arena[Int(entry.wordStart)..<Int(entry.wordStart + entry.wordCount)]) & mask
    while table[slot] != 0 { slot = (slot + 1) & mask }
    table[slot] = Int32(number + 1)
  }

  private func grow() {
    table = [Int32](repeating: 0, count: table.count * 2)
    for number in entries.indices { place(number) }
  }

  private func removeAll() {
    arena.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    table = [Int32](repeating: 0, count: 1 << 14)
  }

  /// FNV-1a.
  private static func hash(_ bytes: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29)
  }
}
