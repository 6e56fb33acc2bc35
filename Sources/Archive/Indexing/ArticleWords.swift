import Xapian

/// The words of an article in their order, as numbers of terms that only it knows: what any thread can prepare, and the
/// writer turns into a `WordStream` with the numbers of its database.
struct ArticleWords: Sendable {
  /// The article's terms, each once, one after another, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// How often each term occurs in the words.
  private var counts: [UInt32] = []
  /// The words: a term's index plus `WordStream.firstTerm`, or one of the numbers below that.
  private(set) var words: [UInt32] = []

  /// How many terms there are.
  var termCount: Int { ends.count }

  /// Lends a term.
  func withTerm<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let start = index == 0 ? 0 : ends[index - 1]
    return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[start..<ends[index]])) }
  }

  /// Takes up a term.
  ///
  /// - Returns: Its index.
  mutating func appendTerm(prefix: String = "", _ stem: UnsafeRawBufferPointer) -> Int {
    bytes.append(contentsOf: prefix.utf8)
    bytes.append(contentsOf: stem)
    ends.append(bytes.count)
    counts.append(0)
    return ends.count - 1
  }

  /// Appends a word by the index of its term, which counts as so many occurrences; nil is one without a term.
  mutating func append(_ term: Int?, weight: UInt32 = 1) {
    guard let term else { return words.append(WordStream.noTerm) }
    counts[term] += weight
    words.append(WordStream.firstTerm + UInt32(term))
  }

  /// Ends a section.
  mutating func endSection() { words.append(WordStream.sectionEnd) }

  /// Makes room for the words that follow.
  mutating func reserve(_ count: Int) { words.reserveCapacity(words.count + count) }

  /// The terms with their frequencies, for a document.
  func append(to postings: inout Postings) {
    for index in 0..<termCount { withTerm(index) { postings.append($0, frequency: counts[index]) } }
  }

  /// The words as a `WordStream`, with these numbers for the terms.
  func stream(numbers: [UInt32]) -> [UInt8] {
    var stream: [UInt8] = []
    stream.reserveCapacity(words.count * 2)
    for word in words {
      WordStream.append(word < WordStream.firstTerm ? word : numbers[Int(word - WordStream.firstTerm)], to: &stream)
    }
    return stream
  }
}
