import CXapian

/// The values that the documents of one revision have in one slot, in memory: what facets are counted from. It never
/// changes, and any number of threads can use it at once.
///
/// The slot's values are lists of strings in the form that `encode(_:)` writes. A document that is newer than the column
/// has no values in it: load the column anew after a `reopen()` that changed something.
public final class FacetColumn: @unchecked Sendable {
  let handle: OpaquePointer
  /// The slot that it shows.
  public let slot: UInt32
  private let contents: CXapianColumnContents

  /// Loads a slot.
  ///
  /// - Throws: `XapianError.Code.databaseCorrupt`, with the document, where a value is no such list.
  public convenience init(_ database: Database, slot: UInt32) throws {
    var handle: OpaquePointer?
    try check(cxapian_column_new(database.handle, slot, &handle), "load slot \(slot) of \(database.path)")
    self.init(handle: try unwrap(handle), slot: slot)
  }

  private init(handle: OpaquePointer, slot: UInt32) {
    self.handle = handle
    self.slot = slot
    contents = cxapian_column_contents(handle)
  }

  /// The column of a later revision, of which only some documents have changed since this one.
  ///
  /// - Parameters:
  ///   - database: The database, at that revision.
  ///   - docids: The documents that were added, replaced or deleted, ascending.
  /// - Returns: That column.
  /// - Throws: As loading does.
  public func updated(for database: Database, changed docids: [UInt32]) throws -> FacetColumn {
    var result: OpaquePointer?
    try docids.withUnsafeBufferPointer {
      try check(
        cxapian_column_updated(handle, database.handle, slot, $0.baseAddress, $0.count, &result),
        "update slot \(slot) of \(database.path)")
    }
    return FacetColumn(handle: try unwrap(result), slot: slot)
  }

  deinit {
    cxapian_column_free(handle)
  }

  /// Writes a list of strings as the value of a slot: each preceded by its length in bytes as a varint (LEB128).
  public static func encode(_ strings: [some BytesConvertible]) -> [UInt8] {
    var value: [UInt8] = []
    for string in strings {
      string.withBytes { bytes in
        var length = UInt(bytes.count)
        while length >= 0x80 {
          value.append(UInt8(truncatingIfNeeded: length) | 0x80)
          length >>= 7
        }
        value.append(UInt8(length))
        value.append(contentsOf: bytes)
      }
    }
    return value
  }

  /// Reads what `encode(_:)` has written; nil where the bytes are something else.
  public static func decode(_ value: UnsafeRawBufferPointer) -> [[UInt8]]? {
    var strings: [[UInt8]] = []
    var at = 0
    while at < value.count {
      var length = 0
      var shift = 0
      while true {
        guard at < value.count, shift <= 28 else { return nil }
        let byte = value[at]
        at += 1
        length |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      guard length <= value.count - at else { return nil }
      strings.append(Array(value[at..<at + length]))
      at += length
    }
    return strings
  }

  /// How many distinct values there are.
  public var valueCount: Int { Int(contents.value_count) }

  /// How many documents have a value.
  public var documentCount: Int { Int(contents.document_count) }

  /// What the column occupies, in bytes.
  public var memory: Int { contents.memory }

  /// The value with an ordinal, from 0, in byte order. Valid as long as the column.
  public func bytes(ofOrdinal ordinal: UInt32) -> UnsafeRawBufferPointer {
    precondition(ordinal < contents.value_count, "the column has no value \(ordinal)")
    let start = Int(contents.string_offsets[Int(ordinal)])
    let end = Int(contents.string_offsets[Int(ordinal) + 1])
    return UnsafeRawBufferPointer(start: contents.strings + start, count: end - start)
  }

  /// The value with an ordinal, from 0, in byte order.
  public func value(ofOrdinal ordinal: UInt32) -> String {
    String(decoding: bytes(ofOrdinal: ordinal), as: UTF8.self)
  }

  /// The ordinals of a document's values, ascending, each once. Valid as long as the column.
  public func ordinals(of docid: UInt32) -> UnsafeBufferPointer<UInt32> {
    guard Int(docid) + 1 < contents.offset_count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = Int(contents.offsets[Int(docid)])
    let end = Int(contents.offsets[Int(docid) + 1])
    return UnsafeBufferPointer(start: contents.ordinals + start, count: end - start)
  }

  /// The ordinal of a value; nil where no document has it.
  public func ordinal(of value: some BytesConvertible) -> UInt32? {
    value.withBytes { value in
      let ordinal = firstOrdinal { !$0.lexicographicallyPrecedes(value) }
      guard ordinal < contents.value_count, bytes(ofOrdinal: ordinal).elementsEqual(value) else { return nil }
      return ordinal
    }
  }

  /// The ordinals of the values that start with a prefix.
  public func ordinals(withPrefix prefix: some BytesConvertible) -> Range<UInt32> {
    prefix.withBytes { prefix in
      let first = firstOrdinal { !$0.lexicographicallyPrecedes(prefix) }
      let end = firstOrdinal { !$0.starts(with: prefix) && !$0.lexicographicallyPrecedes(prefix) }
      return first..<end
    }
  }

  /// The first ordinal whose value meets a condition that all later ones meet too.
  private func firstOrdinal(where condition: (UnsafeRawBufferPointer) -> Bool) -> UInt32 {
    var range = 0..<contents.value_count
    while !range.isEmpty {
      let middle = range.lowerBound + (range.upperBound - range.lowerBound) / 2
      range = condition(bytes(ofOrdinal: middle)) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
