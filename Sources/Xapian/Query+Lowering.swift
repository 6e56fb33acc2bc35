import CXapian

/// A query of Xapian's.
final class LoweredQuery {
  let handle: OpaquePointer

  init(_ context: String, _ make: (UnsafeMutablePointer<OpaquePointer?>) -> CXapianStatus) throws {
    var handle: OpaquePointer?
    try check(make(&handle), context)
    self.handle = try unwrap(handle)
  }

  deinit {
    cxapian_query_free(handle)
  }
}

extension Query {
  /// Makes a query of Xapian's; where the database has no positions, one whose phrases go by words.
  func lowered(for database: Database? = nil) throws -> LoweredQuery {
    var leaves = 0
    return try lowered(hasPositions: try database?.hasPositions ?? true, depth: 1, leaves: &leaves)
  }

  private func lowered(hasPositions: Bool, depth: Int, leaves: inout Int) throws -> LoweredQuery {
    // Xapian recurses too, and has no limits of its own.
    guard depth <= Query.maximumDepth else {
      throw XapianError(
        code: .invalidArgument, message: "the query is nested more than \(Query.maximumDepth) deep")
    }
    switch node {
    case .combination(let op, let queries, let window) where !hasPositions && [.phrase, .near].contains(op):
      leaves += queries.count
      return try Self.words(queries, window: window, isOrdered: op == .phrase)
    case .combination(let op, let queries, let parameter):
      var parts: [LoweredQuery] = []
      parts.reserveCapacity(queries.count)
      for query in queries {
        parts.append(try query.lowered(hasPositions: hasPositions, depth: depth + 1, leaves: &leaves))
      }
      return try withExtendedLifetime(parts) {
        try LoweredQuery("combine queries") { result in
          parts.map(\.handle).withUnsafeBufferPointer { handles in
            // A pointer even where there are none.
            withUnsafeTemporaryAllocation(of: OpaquePointer.self, capacity: 1) { empty in
              let start = handles.baseAddress ?? UnsafePointer(empty.baseAddress)
              guard let start else { return CXapianStatusOther }
              return cxapian_query_combine(op.cValue, start, handles.count, parameter, result)
            }
          }
        }
      }
    case .scale(let query, let factor):
      let part = try query.lowered(hasPositions: hasPositions, depth: depth + 1, leaves: &leaves)
      return try LoweredQuery("scale a query") { cxapian_query_scale(part.handle, factor, $0) }
    default:
      leaves += 1
      guard leaves <= Query.maximumLeaves else {
        throw XapianError(
          code: .invalidArgument, message: "the query has more than \(Query.maximumLeaves) terms and conditions")
      }
      return try loweredLeaf()
    }
  }

  private static func words(_ queries: [Query], window: UInt32, isOrdered: Bool) throws -> LoweredQuery {
    guard let terms = terms(of: queries) else {
      throw XapianError(
        code: .invalidArgument, message: "a phrase consists of terms alone where the database has no positions")
    }
    let arena = terms.flatMap { $0 }
    return try arena.withUnsafeBytes { buffer in
      var start = 0
      var parts = terms.map { term in
        defer { start += term.count }
        return CXapianBytes(UnsafeRawBufferPointer(rebasing: buffer[start..<start + term.count]))
      }
      parts.append(CXapianBytes())  // a pointer even where there are none
      return try parts.withUnsafeBufferPointer { parts in
        try LoweredQuery("search for a phrase") { result in
          guard let start = parts.baseAddress else { return CXapianStatusOther }
          return cxapian_query_words(start, terms.count, window, isOrdered, result)
        }
      }
    }
  }

  private func loweredLeaf() throws -> LoweredQuery {
    switch node {
    case .nothing, .combination, .scale:
      return try LoweredQuery("make a query") { cxapian_query_nothing($0) }
    case .everything:
      return try LoweredQuery("make a query") { cxapian_query_everything($0) }
    case .term(let term, let frequency):
      return try LoweredQuery("search for a term") { result in
        term.withCBytes { cxapian_query_term($0, frequency, result) }
      }
    case .wildcard(let prefix, let maximum, let takesMostFrequent):
      return try LoweredQuery("search for a wildcard") { result in
        prefix.withCBytes { cxapian_query_wildcard($0, maximum, takesMostFrequent, result) }
      }
    case .documents(let docids, let weight):
      return try LoweredQuery("search among documents") { result in
        docids.withUnsafeBufferPointer { cxapian_query_documents($0.baseAddress, $0.count, weight, result) }
      }
    case .valueRange(let slot, let lower, let upper):
      return try LoweredQuery("search for a range") { result in
        (lower ?? []).withCBytes { lowerBytes in
          (upper ?? []).withCBytes { upperBytes in
            withUnsafePointer(to: lowerBytes) { lowerPointer in
              withUnsafePointer(to: upperBytes) { upperPointer in
                cxapian_query_value_range(
                  slot, lower == nil ? nil : lowerPointer, upper == nil ? nil : upperPointer, result)
              }
            }
          }
        }
      }
    }
  }
}

extension Query: CustomStringConvertible {
  /// The query as Xapian prints it, or why it is none.
  public var description: String {
    do {
      let query = try lowered()
      return try receive("describe a query", { String(decoding: $0, as: UTF8.self) }) {
        cxapian_query_description(query.handle, $0, $1)
      }
    } catch {
      return "\(error)"
    }
  }
}

extension Query.Operator {
  fileprivate var cValue: CXapianOperator {
    switch self {
    case .and: CXapianOperatorAnd
    case .or: CXapianOperatorOr
    case .andNot: CXapianOperatorAndNot
    case .xor: CXapianOperatorXor
    case .andMaybe: CXapianOperatorAndMaybe
    case .filter: CXapianOperatorFilter
    case .near: CXapianOperatorNear
    case .phrase: CXapianOperatorPhrase
    case .eliteSet: CXapianOperatorEliteSet
    case .synonym: CXapianOperatorSynonym
    case .max: CXapianOperatorMax
    }
  }
}
