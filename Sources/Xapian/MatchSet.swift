import CXapian

/// What a search found.
public struct MatchSet: Sendable {
  /// One match.
  public struct Match: Hashable, Sendable {
    /// The document's id.
    public let docid: UInt32
    /// Its weight, from 0.
    public let weight: Double

    /// Makes a match of its parts.
    public init(docid: UInt32, weight: Double) {
      self.docid = docid
      self.weight = weight
    }
  }

  /// The matches from the search's `offset`, best first.
  public let items: [Match]
  /// How many documents match at least.
  public let matchesLowerBound: Int
  /// How many documents match, by estimate; exact with `checkAtLeast = Search.all`.
  public let matchesEstimated: Int
  /// How many documents match at most.
  public let matchesUpperBound: Int
  /// The highest weight that any document could have.
  public let maximumWeight: Double
  /// The places in the search's `among` of the documents that match, ascending; nil where that was not found out.
  public let among: [UInt32]?
  /// The counts for the search's facets, in their order.
  public let facets: [FacetCounts]

  /// Takes a result of the bridge.
  init(_ pointer: OpaquePointer, columns: [FacetColumn]) {
    let contents = cxapian_matches_contents(pointer)
    items = UnsafeBufferPointer(start: contents.items, count: contents.count).map {
      Match(docid: $0.docid, weight: $0.weight)
    }
    matchesLowerBound = Int(contents.lower_bound)
    matchesEstimated = Int(contents.estimated)
    matchesUpperBound = Int(contents.upper_bound)
    maximumWeight = contents.maximum_weight
    among = contents.among.map { Array(UnsafeBufferPointer(start: $0, count: contents.among_count)) }
    if columns.isEmpty {
      facets = []
      cxapian_matches_free(pointer)
    } else {
      let handle = MatchesHandle(pointer)
      facets = columns.enumerated().map { FacetCounts(handle, index: $0.offset, column: $0.element) }
    }
  }

  /// Whether the number of matches is known.
  public var isExact: Bool { matchesLowerBound == matchesUpperBound }
}

/// The result of a search in the bridge, which never changes; facets are counted in it.
final class MatchesHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    cxapian_matches_free(pointer)
  }
}
