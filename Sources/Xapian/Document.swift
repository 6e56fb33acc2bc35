import CXapian

/// A document to be stored. For one thread at a time; the thread that fills it may hand it to the one that writes.
public final class Document {
  let handle: OpaquePointer

  /// Makes an empty document.
  public init() throws {
    var handle: OpaquePointer?
    try check(cxapian_document_new(&handle), "make a document")
    self.handle = try unwrap(handle)
  }

  /// Makes a document of all its postings.
  ///
  /// - Throws: As `add(_:)` does.
  public convenience init(postings: Postings) throws {
    try self.init()
    try add(postings)
  }

  deinit {
    cxapian_document_free(handle)
  }

  /// Adds occurrences of terms, all in one call.
  ///
  /// - Throws: `XapianError.Code.invalidArgument`, with the term in its message, where a term is empty, has more than
  ///   `Postings.maximumTermLength` bytes, holds a control byte, or is at position 0; nothing is added then. Xapian itself would accept
  ///   some of these, and later fail to commit all documents of the batch.
  public func add(_ postings: Postings) throws {
    try check(postings.withCPostings { cxapian_document_add(handle, $0) }, "add terms to a document")
  }

  /// Adds a term that filters, and does not count in weights and lengths.
  ///
  /// - Throws: As `add(_:)` does.
  public func addBooleanTerm(_ term: some BytesConvertible) throws {
    try check(
      term.withCBytes { cxapian_document_add_boolean_term(handle, $0) }, "add the term \(term.text) to a document")
  }

  /// Sets the value of a slot; no bytes remove it.
  public func setValue(_ value: some BytesConvertible, slot: UInt32) throws {
    try check(
      value.withCBytes { cxapian_document_set_value(handle, slot, $0) }, "set the value of slot \(slot)")
  }

  /// Sets the data, which Xapian keeps and never looks into.
  public func setData(_ data: some BytesConvertible) throws {
    try check(data.withCBytes { cxapian_document_set_data(handle, $0) }, "set the data of a document")
  }
}
