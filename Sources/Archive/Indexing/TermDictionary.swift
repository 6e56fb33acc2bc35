import Analysis
import Xapian

/// Folds and stems words, remembering every word that it has seen: stemming anew costs ten times a look-up.
///
/// One for each thread. It starts afresh when it has grown past its limit.
final class TermDictionary {
  /// What is known of a word.
  struct Word {
    /// The number of its stem, from 0 and valid until `shrink()`. Nil for words over `Schema.maximumTermBytes`, and those
    /// of which nothing is left.
    var stem: Int?
    /// `ByteTable.hash` of its folded form.
    var hash: UInt64
  }

  private struct KnownWord: BitwiseCopyable {
    static let none: Int32 = -1, notLookedUp: Int32 = -2

    var stem = notLookedUp
    var hash: UInt64 = 0
  }

  /// A longer word is folded the slow way.
  private static let roomForWord = 128

  private let stemmer: Stemmer
  private let limit: Int
  private let words = ByteTable()
  private let stems = ByteTable()
  private let stemOfWord = PlainList<Int32>()
  /// By the number that the tagger knows a word by.
  private let knownWords = PlainList<KnownWord>()
  private let folded = PlainList<UInt8>(repeating: 0, count: roomForWord)

  /// Makes a dictionary that holds at most about `limit` bytes of words.
  init(stemmer: Stemmer, limit: Int = 32 << 20) {
    self.stemmer = stemmer
    self.limit = limit
  }

  /// Forgets all where there is too much of it, and with it the numbers of stems. False where it keeps them.
  func shrink() -> Bool {
    guard words.byteCount + stems.byteCount > limit else { return false }
    words.removeAll()
    stems.removeAll()
    stemOfWord.removeAll()
    knownWords.removeAll()
    return true
  }

  /// The number of the stem of a word as it stands in a text; nil as in `Word`.
  func number(ofStemOf word: UnsafeBufferPointer<UInt8>) throws -> Int? { try lookUp(word).stem }

  /// Looks up a word as it stands in a text, with its number of `TextAnalysis.wordNumbers`: most words of a text have one,
  /// and need no folding.
  @inline(__always)
  func lookUp(_ word: UnsafeBufferPointer<UInt8>, number: Int32) throws -> Word {
    let index = Int(number)
    if index > 0, index < knownWords.count {
      let known = knownWords[index]
      if known.stem >= 0 { return Word(stem: Int(known.stem), hash: known.hash) }
      if known.stem == KnownWord.none { return Word(stem: nil, hash: known.hash) }
    }
    let found = try lookUp(word)
    if index > 0 { know(index, found) }
    return found
  }

  private func know(_ index: Int, _ word: Word) {
    while knownWords.count <= index { knownWords.append(KnownWord()) }
    knownWords[index] = KnownWord(stem: word.stem.map { Int32($0) } ?? KnownWord.none, hash: word.hash)
  }

  /// Looks up a word as it stands in a text.
  ///
  /// The words of an archive pass here one by one: the usual ones, ASCII and short, are folded, hashed and found without a
  /// call.
  func lookUp(_ word: UnsafeBufferPointer<UInt8>) throws -> Word {
    guard word.count <= Self.roomForWord else { return try lookUpSlowly(word) }
    guard let first = word.first else { return Word(stem: nil, hash: ByteTable.hashSeed) }
    let isNumber = first &- 0x30 < 10
    let folded = UnsafeMutableRawBufferPointer(folded.elements)
    folded.storeBytes(of: 0, as: UInt64.self)
    var count = 0
    var hash = ByteTable.hashSeed
    for byte in word {
      var byte = byte
      if byte &- 0x41 < 26 {
        byte |= 0x20
      } else if isNumber {
        if byte == UInt8(ascii: ",") { continue }
      } else if byte >= 0x80 {
        return try lookUpSlowly(word)
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
        continue
      }
      folded[count] = byte
      count += 1
      ByteTable.add(byte, to: &hash)
    }
    return try lookUp(UnsafeRawBufferPointer(rebasing: folded[..<count]), hash: hash)
  }

  private func lookUpSlowly(_ word: UnsafeBufferPointer<UInt8>) throws -> Word {
    var bytes: [UInt8] = []
    SearchWords.fold(word, into: &bytes)
    let hash = ByteTable.hash(bytes)
    guard bytes.count <= Schema.maximumTermBytes else { return Word(stem: nil, hash: hash) }
    let folded = UnsafeMutableRawBufferPointer(folded.elements)
    folded.storeBytes(of: 0, as: UInt64.self)
    folded.copyBytes(from: bytes)
    return try lookUp(UnsafeRawBufferPointer(rebasing: folded[..<bytes.count]), hash: hash)
  }

  /// Looks up a folded word, behind which zeros stand where it has less than eight bytes.
  @inline(__always)
  private func lookUp(_ folded: UnsafeRawBufferPointer, hash: UInt64) throws -> Word {
    if folded.isEmpty || folded.count > Schema.maximumTermBytes { return Word(stem: nil, hash: hash) }
    let head = UnsafeRawBufferPointer(self.folded.elements).load(as: UInt64.self)
    let (number, isNew) = words.insert(folded, head: head, hash: hash)
    if isNew { stemOfWord.append(try stem(ofFolded: folded)) }
    return Word(stem: Int(stemOfWord[number]), hash: hash)
  }

  @inline(never)
  private func stem(ofFolded folded: UnsafeRawBufferPointer) throws -> Int32 {
    var word = folded[...]
    // The stemmer leaves words with digits alone; "F-16s" are the F-16.
    let isPlural = word.count > 1 && word.last == UInt8(ascii: "s") && (0x30...0x39).contains(word[word.count - 2])
    if isPlural { word.removeLast() }
    return try stemmer.withStem(of: UnsafeRawBufferPointer(rebasing: word)) { Int32(stems.insert($0).number) }
  }

  /// The stem with a number, lent until the next look-up.
  func stem(_ number: Int) -> UnsafeRawBufferPointer { stems[number] }

  /// Appends the stem of a word as it stands in a text; nothing for one without.
  func appendStem(of word: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) throws {
    _ = shrink()
    if let number = try number(ofStemOf: word) { output.append(contentsOf: stem(number)) }
  }

  /// The stem of one word; empty where it has none.
  func stem(of word: String) throws -> [UInt8] {
    var output: [UInt8] = []
    try Array(word.utf8).withUnsafeBufferPointer { try appendStem(of: $0, to: &output) }
    return output
  }
}
