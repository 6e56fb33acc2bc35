import CXapian

/// A second way to run searches: from postings that are kept in memory, decoded. Any number of threads can share one; it
/// is for one database.
///
///     let matcher = try Matcher(budget: 256 << 20)
///     let matches = try search.run(on: database, with: matcher)
///
/// Matches, weights, order, counts and facets are those of Xapian; the counts are always exact. What it holds belongs to
/// the newest revision that was searched. It is brought up to date where `changed(from:to:docids:)` has told which
/// documents are others, and read anew where nothing was told.
public final class Matcher: @unchecked Sendable {
  // The cache behind the handle has a lock.
  let handle: OpaquePointer

  /// What a matcher holds and has done.
  public struct State: Equatable, Sendable {
    /// How many bytes it may use, and how many it does.
    public var budget, memory: Int
    /// How many lists it holds.
    public var entries: Int
    /// How often a list was there, was brought up to date, and was read from the database.
    public var hits, updates, loads: UInt64
    /// Of those that were read: how many posting lists from the file, past libxapian.
    public var fromFile: UInt64
  }

  /// Makes a matcher that holds nothing yet.
  ///
  /// - Parameters:
  ///   - budget: How many bytes it keeps to, by forgetting what has not been used for longest.
  ///   - weighting: How the searches for it weigh, if at all; others it leaves to Xapian.
  ///   - keepsPhrases: Whether it keeps which documents have a phrase; otherwise it looks each time.
  /// - Throws: `XapianError.Code.outOfMemory`, `.invalidArgument` for a `k1` that is not above 0.
  public init(budget: Int, weighting: Search.Weighting = .bm25(), keepsPhrases: Bool = true) throws {
    var handle: OpaquePointer?
    let status =
      switch weighting {
      case .bm25(let k1, _, let k3, let b, let length):
        cxapian_matcher_new(budget, k1, k3, b, length, keepsPhrases, &handle)
      case .none: cxapian_matcher_new(budget, 1, 1, 0.5, 0.5, keepsPhrases, &handle)
      }
    try check(status, "make a matcher")
    self.handle = try unwrap(handle)
  }

  deinit {
    cxapian_matcher_free(handle)
  }

  /// Says that from one revision to another nothing but these documents was added, replaced or deleted.
  ///
  /// - Parameters:
  ///   - from: The revision before.
  ///   - to: The revision after.
  ///   - docids: The documents, ascending.
  /// - Throws: `XapianError.Code.outOfMemory`.
  public func changed(from: UInt64, to: UInt64, docids: [UInt32]) throws {
    try docids.withUnsafeBufferPointer {
      try check(cxapian_matcher_changed(handle, from, to, $0.baseAddress, $0.count), "tell what has changed")
    }
  }

  /// What it holds and has done.
  public var state: State {
    let state = cxapian_matcher_state(handle)
    return State(
      budget: state.budget, memory: state.memory, entries: state.entries, hits: state.hits, updates: state.updates,
      loads: state.loads, fromFile: state.from_file)
  }

  /// Runs a search; nil where it isn't one for the matcher.
  func run(_ query: Query, _ search: inout CXapianSearch, on database: Database) throws -> OpaquePointer? {
    var program = MatcherProgram()
    guard program.append(query) else { return nil }
    var result: OpaquePointer?
    try program.withNodes { nodes, count in
      try check(
        cxapian_matcher_search(handle, database.handle, nodes, count, &search, &result), "search \(database.path)")
    }
    return result
  }
}

/// A query as the array of nodes that the matcher reads: parts before their whole.
private struct MatcherProgram {
  private var nodes: [CXapianMatcherNode] = []
  // The bytes and ids that the nodes will point to, in their order.
  private var bytes: [UInt8] = []
  private var docids: [UInt32] = []

  init() {
    nodes.reserveCapacity(8)
    bytes.reserveCapacity(64)
  }

  /// Appends a query; false where the matcher doesn't know one of its operators.
  mutating func append(_ query: Query, depth: Int = 1) -> Bool {
    guard depth <= Query.maximumDepth, nodes.count <= Query.maximumLeaves else { return false }
    var node = CXapianMatcherNode()
    switch query.node {
    case .nothing: node.kind = CXapianMatcherKindNothing
    case .everything: node.kind = CXapianMatcherKindEverything
    case .term(let term, let frequency):
      node.kind = CXapianMatcherKindTerm
      node.number = frequency
      node.bytes.count = term.count
      bytes += term
    case .documents(let ids, let weight):
      node.kind = CXapianMatcherKindDocuments
      node.factor = weight
      node.docid_count = ids.count
      docids = docids.isEmpty ? ids : docids + ids
    case .valueRange(let slot, let lower, let upper):
      node.kind = CXapianMatcherKindValueRange
      node.number = slot
      (node.has_lower, node.has_upper) = (lower != nil, upper != nil)
      (node.bytes.count, node.upper.count) = (lower?.count ?? 0, upper?.count ?? 0)
      bytes += lower ?? []
      bytes += upper ?? []
    case .scale(let part, let factor):
      guard append(part, depth: depth + 1) else { return false }
      node.kind = CXapianMatcherKindScale
      node.factor = factor
    case .combination(let op, let parts, let parameter):
      guard let kind = op.matcherKind(parts) else { return false }
      for part in parts where !append(part, depth: depth + 1) { return false }
      node.kind = kind
      node.number = UInt32(parts.count)
      node.window = parameter
    case .wildcard: return false
    }
    nodes.append(node)
    return true
  }

  /// Lends the nodes, their pointers set.
  mutating func withNodes<Result>(
    _ body: (UnsafePointer<CXapianMatcherNode>, Int) throws -> Result
  ) throws -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try docids.withUnsafeBufferPointer { docids in
        try nodes.withUnsafeMutableBufferPointer { nodes in
          var (byte, id) = (bytes.baseAddress, docids.baseAddress)
          for index in nodes.indices {
            nodes[index].bytes.start = byte
            nodes[index].upper.start = byte.map { $0 + nodes[index].bytes.count }
            nodes[index].docids = id
            byte = byte.map { $0 + nodes[index].bytes.count + nodes[index].upper.count }
            id = id.map { $0 + nodes[index].docid_count }
          }
          guard let start = nodes.baseAddress else { throw XapianError(code: .other, message: "a query of no nodes") }
          return try body(start, nodes.count)
        }
      }
    }
  }
}

extension Query.Operator {
  /// The operator's name in the matcher; nil where it doesn't know it, or not with these parts.
  fileprivate func matcherKind(_ parts: [Query]) -> CXapianMatcherKind? {
    switch self {
    case .and: return CXapianMatcherKindAnd
    case .or: return CXapianMatcherKindOr
    case .andNot: return CXapianMatcherKindAndNot
    case .andMaybe: return CXapianMatcherKindAndMaybe
    case .filter: return CXapianMatcherKindFilter
    case .phrase: return parts.allSatisfy(\.isTerm) ? CXapianMatcherKindPhrase : nil
    case .near: return parts.allSatisfy(\.isTerm) ? CXapianMatcherKindNear : nil
    case .xor, .eliteSet, .synonym, .max: return nil
    }
  }
}

extension Query {
  fileprivate var isTerm: Bool { if case .term = node { true } else { false } }
}
