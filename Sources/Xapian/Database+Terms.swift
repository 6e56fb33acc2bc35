import CXapian

extension Database {
  /// A term of the database and what is known of it.
  public struct TermEntry: Equatable, Sendable {
    /// The term.
    public let bytes: [UInt8]
    /// How many documents have it, or how often it occurs in one document.
    public let frequency: UInt32

    /// The term as text.
    public var term: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// How many documents have a term; 0 where none has.
  public func termFrequency(_ term: some BytesConvertible) throws -> Int {
    try frequencies(term).documents
  }

  /// How often a term occurs in all documents together.
  public func collectionFrequency(_ term: some BytesConvertible) throws -> UInt64 {
    try frequencies(term).occurrences
  }

  private func frequencies(_ term: some BytesConvertible) throws -> (documents: Int, occurrences: UInt64) {
    var documents: UInt32 = 0
    var occurrences: UInt64 = 0
    try check(
      term.withCBytes { cxapian_database_frequencies(handle, $0, &documents, &occurrences) },
      "count the term \(term.text) in \(path)")
    return (Int(documents), occurrences)
  }

  /// Visits the terms that start with a prefix, in byte order, with the number of documents that have them.
  ///
  /// - Parameters:
  ///   - prefix: What the terms start with.
  ///   - first: Where to begin: the terms before it are skipped.
  ///   - body: Returns whether to go on. The bytes, prefix included, are valid until it returns.
  /// - Throws: `XapianError`; whatever `body` throws.
  public func forEachTerm(
    prefix: some BytesConvertible, from first: some BytesConvertible = "",
    _ body: (_ term: UnsafeRawBufferPointer, _ frequency: UInt32) throws -> Bool
  ) throws {
    try prefix.withCBytes { prefix in
      try first.withCBytes { first in
        try visit("list the terms of \(path)", body) { cxapian_database_terms(handle, prefix, first, $0, $1) }
      }
    }
  }

  /// The terms that start with a prefix, in byte order, no more than `limit`.
  public func allTerms(prefix: some BytesConvertible, limit: Int = .max) throws -> [TermEntry] {
    var terms: [TermEntry] = []
    guard limit > 0 else { return terms }
    try forEachTerm(prefix: prefix) { term, frequency in
      terms.append(TermEntry(bytes: Array(term), frequency: frequency))
      return terms.count < limit
    }
    return terms
  }

  /// The terms of a document in byte order, with their frequency within it.
  public func termList(of docid: UInt32) throws -> [TermEntry] {
    var terms: [TermEntry] = []
    try forEachTerm(of: docid) { term, frequency in
      terms.append(TermEntry(bytes: Array(term), frequency: frequency))
      return true
    }
    return terms
  }

  /// Visits the terms of a document in byte order, with their frequency within it.
  ///
  /// - Parameters:
  ///   - docid: The document.
  ///   - body: Returns whether to go on. The bytes are valid until it returns.
  /// - Throws: `XapianError.Code.notFound` where there is no such document.
  public func forEachTerm(
    of docid: UInt32, _ body: (_ term: UnsafeRawBufferPointer, _ frequency: UInt32) throws -> Bool
  ) throws {
    try visit("list the terms of document \(docid)", body) {
      cxapian_database_document_terms(handle, docid, $0, $1)
    }
  }

  /// Appends the positions of a term in a document, ascending: nothing where it does not occur there with positions.
  public func positions(of term: some BytesConvertible, in docid: UInt32, into positions: inout [UInt32]) throws {
    let status = withUnsafeMutablePointer(to: &positions) { pointer in
      term.withCBytes { term in
        cxapian_database_positions(
          handle, term, docid,
          { context, numbers, count in
            context?.assumingMemoryBound(to: [UInt32].self).pointee
              .append(contentsOf: UnsafeBufferPointer(start: numbers, count: count))
          }, pointer)
      }
    }
    try check(status, "read the positions of \(term.text) in document \(docid)")
  }

  /// The positions of a term in a document, ascending.
  public func positions(of term: some BytesConvertible, in docid: UInt32) throws -> [UInt32] {
    var result: [UInt32] = []
    try positions(of: term, in: docid, into: &result)
    return result
  }

  /// The ids of the documents that have a term, ascending.
  public func docids(withTerm term: some BytesConvertible, limit: Int = .max) throws -> [UInt32] {
    guard limit > 0 else { return [] }
    var collector = DocidCollector(limit: limit)
    let status = withUnsafeMutablePointer(to: &collector) { pointer in
      term.withCBytes { term in
        cxapian_database_postings(
          handle, term,
          { context, docid, _ in
            guard let collector = context?.assumingMemoryBound(to: DocidCollector.self) else { return false }
            collector.pointee.docids.append(docid)
            return collector.pointee.docids.count < collector.pointee.limit
          }, pointer)
      }
    }
    try check(status, "list the documents with the term \(term.text)")
    return collector.docids
  }

  /// The document that has a term of its own; of several the first, nil where there is none.
  public func docid(ofUniqueTerm term: some BytesConvertible) throws -> UInt32? {
    var docid: UInt32 = 0
    try check(term.withCBytes { cxapian_database_find(handle, $0, &docid) }, "look for the term \(term.text)")
    return docid == 0 ? nil : docid
  }
}

private struct DocidCollector {
  var docids: [UInt32] = []
  let limit: Int
}
