import CXapian

/// Words that are looked for in one document after another, all of them in one pass over a document's words.
///
///     let sought = try SoughtWords([.init(number: aid, parts: 1), .init(number: tank, parts: 2)], weights: [2.5, 4])
///     let documents = try DocumentsWords(docids, in: database, matcher: matcher)
///     try documents.appendPlaces(of: sought, at: 0, inSection: 2, to: &places)
public final class SoughtWords: @unchecked Sendable {
  /// One of the words.
  public struct Word: Hashable, Sendable {
    /// Its number.
    public var number: UInt32
    /// Which parts of a query it is of, as bits.
    public var parts: UInt64

    /// Makes a word of its parts.
    public init(number: UInt32, parts: UInt64) {
      self.number = number
      self.parts = parts
    }
  }

  /// Where a word stands.
  public struct Place: Hashable, Sendable {
    /// The place within the section, from 0.
    public let place: UInt32
    /// Which of the words it is.
    public let word: UInt32

    /// Makes a place of its parts.
    public init(place: UInt32, word: UInt32) {
      self.place = place
      self.word = word
    }
  }

  /// A section's sentences.
  public struct Sentences {
    fileprivate let sentences: CXapianSentences

    /// Takes `count` sentences, of which the first word's number, an `Int32`, lies every `stride` bytes from `firstWords`
    /// on, ascending. They must stay there while they are in use.
    public init(firstWords: UnsafeRawPointer?, stride: Int, count: Int) {
      sentences = CXapianSentences(first_words: firstWords, stride: stride, count: count)
    }
  }

  /// The words.
  public let words: [Word]
  fileprivate let handle: OpaquePointer

  /// Takes words, each number once, and what each of at most 64 parts of the query weighs.
  ///
  /// - Throws: `XapianError.Code.invalidArgument` where a word is of a part without a weight.
  public init(_ words: [Word], weights: [Double]) throws {
    var handle: OpaquePointer?
    try withUnsafeTemporaryAllocation(of: CXapianSoughtWord.self, capacity: words.count + 1) { buffer in
      for (index, word) in words.enumerated() {
        buffer.initializeElement(at: index, to: CXapianSoughtWord(number: word.number, parts: word.parts))
      }
      try check(
        cxapian_sought_words_new(buffer.baseAddress, words.count, weights, weights.count, &handle),
        "look for \(words.count) words")
    }
    self.words = words
    self.handle = try unwrap(handle)
  }

  deinit { cxapian_sought_words_free(handle) }
}

/// The words of some documents that are gone through one after another, such as the hits of a page: what a matcher has of
/// them in memory is fetched ahead, and what it takes up once it has been asked for a few times.
public final class DocumentsWords {
  private let handle: OpaquePointer
  // Both must stay.
  private let database: Database
  private let matcher: Matcher

  /// Takes the documents.
  ///
  /// - Throws: `XapianError`.
  public init(_ docids: [UInt32], in database: Database, matcher: Matcher) throws {
    var handle: OpaquePointer?
    try check(
      cxapian_documents_words_new(matcher.handle, database.handle, docids, docids.count, &handle),
      "look up the words of \(docids.count) documents")
    self.handle = try unwrap(handle)
    self.database = database
    self.matcher = matcher
  }

  deinit { cxapian_documents_words_free(handle) }

  /// Looks up where words stand in a section of a document's words.
  ///
  /// - Parameters:
  ///   - sought: The words.
  ///   - index: Which of the documents, from 0.
  ///   - section: The section, from 0.
  ///   - sentences: The sentences of the section where only the best one's places and its neighbours' are wanted: it has
  ///     words of the parts that weigh most together, and is the first of equals.
  ///   - places: The places are put behind what is there, ascending.
  /// - Throws: `XapianError.Code.notFound` where there is no such document.
  public func appendPlaces(
    of sought: SoughtWords, at index: Int, inSection section: Int, bestOf sentences: SoughtWords.Sentences? = nil,
    to places: inout [SoughtWords.Place]
  ) throws {
    let status = withUnsafeMutablePointer(to: &places) { pointer in
      let take: CXapianSink = { context, bytes in
        let places = context?.assumingMemoryBound(to: [SoughtWords.Place].self)
        for found in bytes.buffer.bindMemory(to: CXapianFoundWord.self) {
          places?.pointee.append(SoughtWords.Place(place: found.place, word: found.word))
        }
      }
      guard var sentences = sentences?.sentences else {
        return cxapian_documents_words_find(handle, index, UInt32(section), sought.handle, nil, take, pointer)
      }
      return cxapian_documents_words_find(handle, index, UInt32(section), sought.handle, &sentences, take, pointer)
    }
    try check(status, "read the words of a document")
  }
}
