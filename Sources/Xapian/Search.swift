import CXapian

/// One search: what for, in which order, how much of it, and within which limits.
///
///     var search = Search(query: .term("aid"))
///     search.limit = 10
///     search.checkAtLeast = Search.all
///     search.facets = [speakers, countries]
///     let matches = try search.run(on: database)
public struct Search: Sendable {
  /// The order of the matches.
  public enum Sort: Hashable, Sendable {
    /// By weight, highest first.
    case relevance
    /// By the bytes of the value in a slot, equal ones by weight.
    case value(slot: UInt32, descending: Bool)
    /// By document id; nothing is weighed.
    case docid
  }

  /// How matches are weighed.
  public enum Weighting: Hashable, Sendable {
    /// BM25 with Xapian's parameters.
    case bm25(k1: Double = 1, k2: Double = 0, k3: Double = 1, b: Double = 0.5, minimumNormalisedLength: Double = 0.5)
    /// Not at all: every weight is 0.
    case none
  }

  /// As a value of `checkAtLeast`: all documents.
  public static let all = UInt32.max

  /// What to search for.
  public var query: Query
  /// The order of the matches.
  public var sort: Sort = .relevance
  /// Whether, of matches that are equal in that order, the one with the higher document id comes first.
  public var newestFirst = false
  /// How matches are weighed.
  public var weighting: Weighting = .bm25()
  /// How many matches to skip.
  public var offset = 0
  /// How many matches to return at most.
  public var limit = 10
  /// How many matches to look at, at least. `Search.all` makes the number of matches and the facets exact; with less,
  /// both are estimates, and the search can leave out what can't get into the result.
  public var checkAtLeast: UInt32 = 0
  /// The columns whose values are to be counted in the matches.
  public var facets: [FacetColumn] = []
  /// Documents, ascending, each once: which of them match is told in `MatchSet.among`, where a `Matcher` runs the search.
  public var among: [UInt32]?
  /// After how long the search gives up with `XapianError.Code.timeout`; nil for never. It is looked at for every
  /// candidate document, also before its phrases are compared. What is not covered is the expansion of wildcards:
  /// keep it small.
  public var timeLimit: Duration?
  /// Stops the search from another thread.
  public var cancellation: Cancellation?

  /// Makes a search for a query, by relevance.
  public init(query: Query) {
    self.query = query
  }

  /// Runs the search.
  ///
  /// - Parameters:
  ///   - database: Where to search.
  ///   - matcher: Runs the search in Xapian's stead where it can.
  ///   - filter: Decides for each document that matches the query whether it is wanted. A document that is not is
  ///     neither returned nor counted.
  /// - Returns: The matches from `offset`, their number, and the counts of the facets.
  /// - Throws: `XapianError`, among others with the codes `databaseModified`, `timeout`, `cancelled`, `wildcard`.
  public func run(
    on database: Database, with matcher: Matcher? = nil, filter: ((Candidate) -> Bool)? = nil
  ) throws -> MatchSet {
    guard let filter else { return try run(on: database, with: matcher, filterBox: nil) }
    return try withoutActuallyEscaping(filter) { filter in
      var box = FilterBox(filter: filter)
      return try withUnsafeMutablePointer(to: &box) { try run(on: database, with: nil, filterBox: $0) }
    }
  }

  private func run(
    on database: Database, with matcher: Matcher?, filterBox: UnsafeMutablePointer<FilterBox>?
  ) throws -> MatchSet {
    let columns = facets.map(\.handle)
    let result = try columns.withUnsafeBufferPointer { columns in
      var search = CXapianSearch()
      search.offset = UInt32(clamping: offset)
      search.limit = UInt32(clamping: limit)
      search.check_at_least = checkAtLeast
      search.newest_first = newestFirst
      switch sort {
      case .relevance: search.sort = CXapianSortRelevance
      case .docid: search.sort = CXapianSortDocid
      case .value(let slot, let descending):
        search.sort = CXapianSortValue
        search.sort_slot = slot
        search.sort_descending = descending
      }
      if case .bm25(let k1, let k2, let k3, let b, let length) = weighting {
        search.weighted = true
        (search.k1, search.k2, search.k3, search.b) = (k1, k2, k3, b)
        search.minimum_normalised_length = length
      }
      if let filterBox {
        search.filter = askFilter
        search.filter_context = UnsafeMutableRawPointer(filterBox)
      }
      search.columns = columns.baseAddress
      search.column_count = columns.count
      search.time_limit = timeLimit?.nanoseconds ?? -1
      search.cancellation = cancellation?.handle
      return try withExtendedLifetime((facets, cancellation)) {
        if let result = try runInMemory(&search, on: database, matcher) { return Optional(result) }
        let lowered = try query.lowered(for: database)
        var result: OpaquePointer?
        try check(cxapian_search(database.handle, lowered.handle, &search, &result), "search \(database.path)")
        return result
      }
    }
    return MatchSet(try unwrap(result), columns: facets)
  }

  private func runInMemory(
    _ search: inout CXapianSearch, on database: Database, _ matcher: Matcher?
  ) throws -> OpaquePointer? {
    guard let among else { return try matcher?.run(query, &search, on: database) }
    return try among.withUnsafeBufferPointer { among in
      search.among = among.baseAddress
      search.among_count = among.count
      return try matcher?.run(query, &search, on: database)
    }
  }
}

/// A document that matches a query, during a search; valid only within the filter that gets it.
public struct Candidate {
  /// Its id.
  public let docid: UInt32
  let handle: OpaquePointer

  /// The value it has in a slot, valid until the filter returns; empty where it has none. Where it can't be read it is
  /// empty too, and the search throws.
  public func value(_ slot: UInt32) -> UnsafeRawBufferPointer {
    cxapian_candidate_value(handle, slot).buffer
  }
}

private struct FilterBox {
  let filter: (Candidate) -> Bool
}

private func askFilter(_ context: UnsafeMutableRawPointer?, _ handle: OpaquePointer, _ docid: UInt32) -> Bool {
  guard let context else { return false }
  return context.assumingMemoryBound(to: FilterBox.self).pointee.filter(Candidate(docid: docid, handle: handle))
}

extension Duration {
  fileprivate var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    let (product, overflows) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let sum = product.addingReportingOverflow(attoseconds / 1_000_000_000)
    // A negative limit has passed already.
    return overflows || sum.overflow ? (seconds < 0 ? 0 : .max) : Swift.max(0, sum.partialValue)
  }
}

/// A wish to stop searches, to be uttered from any thread while they run.
public final class Cancellation: @unchecked Sendable {
  // The flag behind the handle is atomic.
  let handle: OpaquePointer

  /// Makes a wish that has not been uttered.
  public init() throws {
    var handle: OpaquePointer?
    try check(cxapian_cancellation_new(&handle), "make a cancellation")
    self.handle = try unwrap(handle)
  }

  deinit {
    cxapian_cancellation_free(handle)
  }

  /// Makes the searches that have it, now and later, throw `XapianError.Code.cancelled`.
  public func cancel() {
    cxapian_cancellation_cancel(handle)
  }

  /// Whether it has been uttered.
  public var isCancelled: Bool {
    cxapian_cancellation_is_cancelled(handle)
  }
}
