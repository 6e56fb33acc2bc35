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

  /// The highest counts, and what there is of all.
  public struct Summary: Sendable {
    /// The values that most matches have, highest count first, equal ones in byte order.
    public let top: [Value]
    /// How many values at least one match has.
    public let distinctCount: Int
    /// The counts of all values together.
    public let sum: Int
  }

  /// The values that most matches have, highest count first, equal ones in byte order.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - ordinals: Among which values; nil for all. See `FacetColumn.ordinals(withPrefix:)`.
  /// - Returns: The values that at least one match has.
  /// - Throws: `XapianError.Code.outOfMemory`.
  public func top(_ limit: Int, among ordinals: Range<UInt32>? = nil) throws -> [Value] {
    try summary(top: limit, among: ordinals).top
  }

  /// The same, and what there is of all values, which are gone through once.
  public func summary(top limit: Int, among ordinals: Range<UInt32>? = nil) throws -> Summary {
    let range = (ordinals ?? 0..<UInt32(column.valueCount)).clamped(to: 0..<UInt32(column.valueCount))
    let capacity = min(max(limit, 0), range.count)
    return try withCounts { counts in
      guard let start = counts.baseAddress else { return Summary(top: [], distinctCount: 0, sum: 0) }
      return try withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity + 1) { selected in
        var summary = CXapianCountsSummary()
        if let selected = selected.baseAddress {
          try check(
            cxapian_counts_top(start, range.lowerBound, range.upperBound, UInt32(capacity), selected, &summary),
            "select the highest counts")
        }
        let top = selected[..<summary.selected].map {
          Value(ordinal: $0, value: column.value(ofOrdinal: $0), count: Int(counts[Int($0)]))
        }
        return Summary(top: top, distinctCount: Int(summary.distinct), sum: Int(summary.sum))
      }
    }
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
