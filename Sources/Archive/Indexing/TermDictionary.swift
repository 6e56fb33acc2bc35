import Analysis
import Xapian

/// Folds and stems words, remembering every word that it has seen: stemming anew costs ten times a look-up.
///
/// One for each thread. It starts afresh when it has grown past its limit.
final class TermDictionary {
  private let stemmer: Stemmer
  private let limit: Int
  private var words = ByteTable()
  private var stems = ByteTable()
  private var stemOfWord: [Int32] = []
  private var folded: [UInt8] = []

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
    stemOfWord.removeAll(keepingCapacity: true)
    return true
  }

  /// The number of the stem of a word as it stands in a text, from 0 and valid until `shrink()`. Nil for words over
  /// `Schema.maximumTermBytes`, and those of which nothing is left.
  func number(ofStemOf word: UnsafeBufferPointer<UInt8>) throws -> Int? {
    folded.removeAll(keepingCapacity: true)
    SearchWords.fold(word, into: &folded)
    if folded.isEmpty || folded.count > Schema.maximumTermBytes { return nil }
    // The stemmer leaves words with digits alone; "F-16s" are the F-16.
    if folded.count > 1, folded.last == UInt8(ascii: "s"), (0x30...0x39).contains(folded[folded.count - 2]) {
      folded.removeLast()
    }
    let (number, isNew) = folded.withUnsafeBytes { words.insert($0) }
    if isNew { stemOfWord.append(try stemmer.withStem(of: folded) { Int32(stems.insert($0).number) }) }
    return Int(stemOfWord[number])
  }

  /// The stem with a number.
  func stem(_ number: Int) -> ArraySlice<UInt8> { stems[number] }

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
