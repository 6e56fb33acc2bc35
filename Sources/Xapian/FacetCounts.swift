import CXapian

/// How many matches have each value of one column; exact where the search looked at all (`checkAtLeast = Search.all`).
public struct FacetCounts: Sendable {
  /// One value.
  public struct Value: Hashable, Sendable {
    /// Its ordinal in the column.
    public let ordinal: UInt32
    /// The value as text.
    public let value: String
    /// How many matches have it.
    public let count: Int
  }

  /// The column.
  public let column: FacetColumn
  private let handle: MatchesHandle
  private let index: Int

  init(_ handle: MatchesHandle, index: Int, column: FacetColumn) {
    self.handle = handle
    self.index = index
    self.column = column
  }

  /// The values that most matches have, highest count first, equal ones in byte order.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - ordinals: Among which values; nil for all. See `FacetColumn.ordinals(withPrefix:)`.
  /// - Returns: The values that at least one match has.
  /// - Throws: `XapianError.Code.outOfMemory`.
  public func top(_ limit: Int, among ordinals: Range<UInt32>? = nil) throws -> [Value] {
    let range = (ordinals ?? 0..<UInt32(column.valueCount)).clamped(to: 0..<UInt32(column.valueCount))
    let capacity = min(max(limit, 0), range.count)
    guard capacity > 0 else { return [] }
    return try withCounts { counts in
      let selected = try [UInt32](unsafeUninitializedCapacity: capacity) { buffer, count in
        guard let start = buffer.baseAddress, let counts = counts.baseAddress else { return }
        try check(
          cxapian_counts_top(counts, range.lowerBound, range.upperBound, UInt32(capacity), start, &count),
          "select the highest counts")
      }
      return selected.map {
        Value(ordinal: $0, value: column.value(ofOrdinal: $0), count: Int(counts[Int($0)]))
      }
    }
  }

  /// How many values at least one match has.
  public var distinctCount: Int {
    withCounts { counts in counts.reduce(0) { $1 > 0 ? $0 + 1 : $0 } }
  }

  /// How many matches have the value with an ordinal.
  public func count(ofOrdinal ordinal: UInt32) -> Int {
    withCounts { Int($0[Int(ordinal)]) }
  }

  /// How many matches have a value.
  public func count(of value: some BytesConvertible) -> Int {
    column.ordinal(of: value).map { count(ofOrdinal: $0) } ?? 0
  }

  /// Lends the counts, one for each ordinal of the column.
  public func withCounts<Result>(_ body: (UnsafeBufferPointer<UInt32>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(handle) {
      let counts = cxapian_matches_counts(handle.pointer, index)
      return try body(UnsafeBufferPointer(start: counts, count: column.valueCount))
    }
  }
}
