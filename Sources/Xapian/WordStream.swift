import CXapian

/// The words of a document in their order, as numbers of terms: what phrases are found by, and where words stand.
///
/// A document has them as the value of `WordStream.slot`, its database the numbers of terms as metadata. In a database
/// without positions `Query.phrase` and `Query.near` go by them.
///
///     var stream: [UInt8] = []
///     for number in numbers { WordStream.append(number, to: &stream) }
///     try document.setValue(stream, slot: WordStream.slot)
///
///     let number = try database.wordNumber(of: "aid")
///     try database.withWords(of: docid) { words in
///       words.forEach { each, section, index in … }
///     }
public struct WordStream {
  /// The slot that holds a document's words.
  public static let slot = UInt32(CXapianWordsSlot)
  /// A word that has no term, which breaks a phrase.
  public static let noTerm = UInt32(CXapianWordsNoTerm)
  /// Ends a section, which no phrase spans. The last section has no end.
  public static let sectionEnd = UInt32(CXapianWordsSectionEnd)
  /// The first number that stands for a term.
  public static let firstTerm = UInt32(CXapianWordsFirstTerm)

  /// The metadata key of a term's number; the value is the number in decimal digits.
  public static func key(of term: some BytesConvertible) -> [UInt8] {
    Array(CXapianWordsKeyPrefix.utf8) + term.withBytes(Array.init)
  }

  /// The bytes of the slot's value.
  public let bytes: UnsafeRawBufferPointer

  /// Reads the bytes of a value.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Appends a number: seven bits a byte, the highest first, the last byte with its high bit set.
  public static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    if number >= 1 << 7 {
      if number >= 1 << 14 {
        if number >= 1 << 21 {
          if number >= 1 << 28 { bytes.append(UInt8(number >> 28)) }
          bytes.append(UInt8(number >> 21 & 0x7F))
        }
        bytes.append(UInt8(number >> 14 & 0x7F))
      }
      bytes.append(UInt8(number >> 7 & 0x7F))
    }
    bytes.append(UInt8(number & 0x7F) | 0x80)
  }

  /// Visits all words, those without a term included.
  ///
  /// - Parameter body: Told a word's number, its section from 0, and its place within the section from 0.
  @inline(__always)
  public func forEach(_ body: (_ number: UInt32, _ section: Int, _ index: Int) -> Void) {
    var number: UInt32 = 0
    var section = 0
    var index = 0
    for byte in bytes {
      number = number << 7 | UInt32(byte & 0x7F)
      if byte < 0x80 { continue }
      if number == Self.sectionEnd {
        section += 1
        index = 0
      } else {
        body(number, section, index)
        index += 1
      }
      number = 0
    }
  }

  /// The numbers of one section's words; empty where there is no such section.
  public func numbers(ofSection wanted: Int) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(bytes.count)
    forEach { number, section, _ in
      if section == wanted { numbers.append(number) }
    }
    return numbers
  }
}

extension Database {
  /// Whether Xapian keeps positions of terms. Where it doesn't, phrases go by `WordStream`.
  public var hasPositions: Bool {
    get throws {
      var hasPositions = false
      try check(cxapian_database_has_positions(handle, &hasPositions), "look for positions in \(path)")
      return hasPositions
    }
  }

  /// The number of a term among the words of documents; nil where no document has it there.
  public func wordNumber(of term: some BytesConvertible) throws -> UInt32? {
    var number: UInt32 = 0
    try check(
      term.withCBytes { cxapian_database_word_number(handle, $0, &number) }, "look up the word \(term.text) in \(path)")
    return number == 0 ? nil : number
  }

  /// The number of a term among the words of documents, nil where none has it there, and how many documents have the term:
  /// what a matcher has in memory is not looked up.
  public func wordNumber(
    of term: some BytesConvertible, matcher: Matcher
  ) throws -> (number: UInt32?, frequency: Int) {
    var number: UInt32 = 0
    var frequency: UInt32 = 0
    try check(
      term.withCBytes { cxapian_matcher_term(matcher.handle, handle, $0, &number, &frequency) },
      "look up the word \(term.text) in \(path)")
    return (number == 0 ? nil : number, Int(frequency))
  }

  /// Looks up where a word stands in a section of a document's words.
  ///
  /// - Parameters:
  ///   - number: The word's number.
  ///   - section: The section, from 0.
  ///   - docid: The document.
  ///   - matcher: Has the words in memory, or takes them up once they have been asked for a few times.
  ///   - places: The places are put behind what is there, ascending from 0.
  /// - Throws: `XapianError.Code.notFound` where there is no such document.
  public func appendPlaces(
    ofWord number: UInt32, inSection section: Int, of docid: UInt32, matcher: Matcher, to places: inout [UInt32]
  ) throws {
    let status = withUnsafeMutablePointer(to: &places) { pointer in
      cxapian_matcher_places(
        matcher.handle, handle, docid, number, UInt32(section),
        { context, bytes in
          let places = context?.assumingMemoryBound(to: [UInt32].self)
          places?.pointee.append(contentsOf: bytes.buffer.bindMemory(to: UInt32.self))
        }, UnsafeMutableRawPointer(pointer))
    }
    try check(status, "read the words of document \(docid)")
  }

  /// Lends the words of a document for the time of the call: from the memory of a matcher where one is given and has
  /// them, or takes them up.
  ///
  /// - Throws: `XapianError.Code.notFound` where there is no such document; whatever `body` throws.
  public func withWords<Result>(
    of docid: UInt32, matcher: Matcher? = nil, _ body: (WordStream) throws -> Result
  ) throws -> Result {
    guard let matcher else { return try withValue(WordStream.slot, of: docid) { try body(WordStream($0)) } }
    return try receive("read the words of document \(docid)", { try body(WordStream($0)) }) {
      cxapian_matcher_words(matcher.handle, handle, docid, $0, $1)
    }
  }
}

extension Query {
  /// The terms of a phrase or of words near each other; nil where other queries are among its parts.
  static func terms(of parts: [Query]) -> [[UInt8]]? {
    var terms: [[UInt8]] = []
    for part in parts {
      guard case .term(let term, _) = part.node else { return nil }
      terms.append(term)
    }
    return terms
  }
}
