import CXapian

extension Database {
  /// Lends the data of a document for the time of the call.
  ///
  /// - Throws: `XapianError.Code.notFound` where there is no such document; whatever `body` throws.
  public func withData<Result>(
    of docid: UInt32, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    try receive("read document \(docid)", body) { cxapian_database_document_data(handle, docid, $0, $1) }
  }

  /// The data of a document.
  public func data(of docid: UInt32) throws -> [UInt8] {
    try withData(of: docid, Array.init)
  }

  /// Lends the value that a document has in a slot, empty where it has none.
  public func withValue<Result>(
    _ slot: UInt32, of docid: UInt32, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    try receive("read slot \(slot) of document \(docid)", body) {
      cxapian_database_document_value(handle, docid, slot, $0, $1)
    }
  }

  /// The value that a document has in a slot; empty where it has none.
  public func value(_ slot: UInt32, of docid: UInt32) throws -> [UInt8] {
    try withValue(slot, of: docid, Array.init)
  }

  /// The length of a document: the frequencies of its terms together.
  public func length(of docid: UInt32) throws -> Int {
    var length: UInt32 = 0
    try check(cxapian_database_document_length(handle, docid, &length), "read the length of document \(docid)")
    return Int(length)
  }

  /// Visits the values of a slot by ascending document id.
  ///
  /// - Parameters:
  ///   - slot: The slot.
  ///   - body: Returns whether to go on. The bytes are valid until it returns.
  /// - Throws: `XapianError`; whatever `body` throws.
  public func forEachValue(
    in slot: UInt32, _ body: (_ docid: UInt32, _ value: UnsafeRawBufferPointer) throws -> Bool
  ) throws {
    try visit("read the values of slot \(slot)", { value, docid in try body(docid, value) }) {
      cxapian_database_values(handle, slot, $0, $1)
    }
  }

  /// How many documents have a value in a slot.
  public func valueFrequency(_ slot: UInt32) throws -> Int {
    var documents: UInt32 = 0
    try check(
      cxapian_database_value_frequency(handle, slot, &documents), "count the values of slot \(slot) in \(path)")
    return Int(documents)
  }

  /// Checks the whole of a database on disk.
  ///
  /// - Returns: How many problems there are, and what was looked at and found, in English.
  public static func checkConsistency(path: String) throws -> (problems: Int, report: String) {
    var problems = 0
    let report = try path.withCBytes { bytes in
      try receive("check \(path)", { String(decoding: $0, as: UTF8.self) }) {
        cxapian_database_check(bytes, &problems, $0, $1)
      }
    }
    return (problems, report)
  }

  /// Writes the documents of all sources into one new database with full tables.
  ///
  /// - Parameters:
  ///   - sources: The databases.
  ///   - destination: Where to write: a directory that does not exist or is empty.
  ///   - multipass: Whether to merge many sources in groups first, for less memory and more disk traffic.
  ///   - renumbers: Whether documents may get new ids, source after source; must be so where their ids overlap.
  ///   - isDurable: Whether it is on disk when the call returns.
  /// - Throws: `XapianError`, with the code `databaseNotFound` where a source does not exist.
  public static func compact(
    _ sources: [String], to destination: String, multipass: Bool = false, renumbers: Bool = true,
    isDurable: Bool = true
  ) throws {
    let status = withCBytes(sources) { sources in
      destination.withCBytes { cxapian_compact(sources, sources.count, $0, multipass, renumbers, isDurable) }
    }
    try check(status, "compact into \(destination)")
  }

  /// Writes the next revision of a database into another folder: with the documents of one that a `DatabaseBuilder` has
  /// built, their ids behind all that the database has ever given out. What it holds by document is shared, not copied, so
  /// that it costs the documents that come and the table of postings. The folder can then be changed in one commit, must be
  /// closed and given to `finishAttaching`, and is to take the place of the database's own.
  ///
  /// - Parameters:
  ///   - added: The documents that come.
  ///   - base: The database, closed, or open for writing with nothing to be committed.
  ///   - destination: Where to write: a directory that does not exist, on the same file system. It has not been forced to
  ///     disk.
  /// - Returns: Whether that could be done; false for a database of another form, or where files can't be shared.
  /// - Throws: `XapianError`.
  public static func attach(_ added: String, to base: String, at destination: String) throws -> Bool {
    var isDone = false
    let status = added.withCBytes { added in
      base.withCBytes { base in destination.withCBytes { cxapian_attach(base, added, $0, &isDone) } }
    }
    try check(status, "put \(added) and \(base) together")
    return isDone
  }

  /// Finishes what `attach` has made of a database that is still as it was.
  public static func finishAttaching(_ destination: String, to base: String) throws {
    let status = base.withCBytes { base in destination.withCBytes { cxapian_attach_finish(base, $0) } }
    try check(status, "finish \(destination)")
  }
}
