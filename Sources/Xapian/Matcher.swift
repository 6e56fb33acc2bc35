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

  /// Has it keep to another number of bytes from now on.
  public func setBudget(_ budget: Int) { cxapian_matcher_set_budget(handle, budget) }

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
    var size = MatcherProgram.Size()
    guard size.add(query) else { return nil }
    var result: OpaquePointer?
    try MatcherProgram.with(query, size) { nodes, count in
      try check(
        cxapian_matcher_search(handle, database.handle, nodes, count, &search, &result), "search \(database.path)")
    }
    return result
  }
}

/// A query as the array of nodes that the matcher reads: parts before their whole. It lies on the stack where it is short.
private struct MatcherProgram {
  /// How many nodes a query becomes, and how many bytes they point to.
  struct Size {
    var nodes = 0
    var bytes = 0

    /// Adds a query; false where the matcher doesn't know one of its operators.
    mutating func add(_ query: Query, depth: Int = 1) -> Bool {
      guard depth <= Query.maximumDepth, nodes <= Query.maximumLeaves else { return false }
      nodes += 1
      switch query.node {
      case .nothing, .everything, .documents: return true
      case .term(let term, _): bytes += term.count
      case .valueRange(_, let lower, let upper): bytes += (lower?.count ?? 0) + (upper?.count ?? 0)
      case .scale(let part, _): return add(part, depth: depth + 1)
      case .combination(let op, let parts, _):
        guard op.matcherKind(parts) != nil else { return false }
        for part in parts where !add(part, depth: depth + 1) { return false }
      case .wildcard: return false
      }
      return true
    }
  }

  private let nodes: UnsafeMutableBufferPointer<CXapianMatcherNode>
  private let bytes: UnsafeMutableRawBufferPointer
  private var nodeCount = 0
  private var byteCount = 0
  // The ids that nodes will point to, in their order.
  private var docids: [UInt32] = []

  /// Lends the nodes of a query, whose size is known.
  static func with<Result>(
    _ query: Query, _ size: Size, _ body: (UnsafePointer<CXapianMatcherNode>, Int) throws -> Result
  ) throws -> Result {
    try withUnsafeTemporaryAllocation(of: CXapianMatcherNode.self, capacity: size.nodes) { nodes in
      try withUnsafeTemporaryAllocation(byteCount: Swift.max(1, size.bytes), alignment: 1) { bytes in
        var program = MatcherProgram(nodes: nodes, bytes: bytes)
        program.append(query)
        return try program.docids.withUnsafeBufferPointer { docids in
          var id = docids.baseAddress
          if id != nil {
            for index in nodes.indices {
              nodes[index].docids = id
              id = id.map { $0 + nodes[index].docid_count }
            }
          }
          guard let start = nodes.baseAddress else { throw XapianError(code: .other, message: "a query of no nodes") }
          return try body(start, nodes.count)
        }
      }
    }
  }

  private init(nodes: UnsafeMutableBufferPointer<CXapianMatcherNode>, bytes: UnsafeMutableRawBufferPointer) {
    self.nodes = nodes
    self.bytes = bytes
  }

  private mutating func append(_ query: Query) {
    var node = CXapianMatcherNode()
    switch query.node {
    case .nothing, .wildcard: node.kind = CXapianMatcherKindNothing
    case .everything: node.kind = CXapianMatcherKindEverything
    case .term(let term, let frequency):
      node.kind = CXapianMatcherKindTerm
      node.number = frequency
      node.bytes = append(term)
    case .documents(let ids, let weight):
      node.kind = CXapianMatcherKindDocuments
      node.factor = weight
      node.docid_count = ids.count
      docids = docids.isEmpty ? ids : docids + ids
    case .valueRange(let slot, let lower, let upper):
      node.kind = CXapianMatcherKindValueRange
      node.number = slot
      (node.has_lower, node.has_upper) = (lower != nil, upper != nil)
      if let lower { node.bytes = append(lower) }
      if let upper { node.upper = append(upper) }
    case .scale(let part, let factor):
      append(part)
      node.kind = CXapianMatcherKindScale
      node.factor = factor
    case .combination(let op, let parts, let parameter):
      for part in parts { append(part) }
      node.kind = op.matcherKind(parts) ?? CXapianMatcherKindNothing
      node.number = UInt32(parts.count)
      node.window = parameter
    }
    nodes.initializeElement(at: nodeCount, to: node)
    nodeCount += 1
  }

  /// Copies bytes to where the nodes' are.
  private mutating func append(_ text: [UInt8]) -> CXapianBytes {
    let copy = UnsafeMutableRawBufferPointer(rebasing: bytes[byteCount..<byteCount + text.count])
    copy.copyBytes(from: text)
    byteCount += text.count
    return CXapianBytes(UnsafeRawBufferPointer(copy))
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
