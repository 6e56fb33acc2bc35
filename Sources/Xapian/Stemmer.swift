import CXapian

/// Cuts words to their stems. For one thread at a time; it remembers what it has stemmed (1 MB).
public final class Stemmer {
  private let handle: OpaquePointer

  /// Makes a stemmer.
  ///
  /// - Parameter language: Xapian's name for it ("english") or its ISO 639-1 code ("en"); "none" leaves words alone.
  /// - Throws: `XapianError.Code.invalidArgument` where there is none for the language.
  public init(language: String) throws {
    var handle: OpaquePointer?
    try check(language.withCBytes { cxapian_stemmer_new($0, &handle) }, "make a stemmer for \(language)")
    self.handle = try unwrap(handle)
  }

  deinit {
    cxapian_stemmer_free(handle)
  }

  /// Lends the stem of a word in lower case for the time of the call, in which the stemmer must not be used.
  public func withStem<Result>(
    of word: some BytesConvertible, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    var stem = CXapianBytes()
    try check(word.withCBytes { cxapian_stemmer_stem(handle, $0, &stem) }, "stem \(word.text)")
    return try body(stem.buffer)
  }

  /// The stem of a word in lower case.
  public func stem(_ word: some BytesConvertible) throws -> String {
    try withStem(of: word) { String(decoding: $0, as: UTF8.self) }
  }

  /// The languages there are stemmers for.
  public static var languages: [String] {
    get throws {
      try receive(
        "list the languages", { String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init) },
        from: { cxapian_stemmer_languages($0, $1) })
    }
  }
}
