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
  /// Makes a query of Xapian's.
  func lowered() throws -> LoweredQuery {
    var leaves = 0
    return try lowered(depth: 1, leaves: &leaves)
  }

  private func lowered(depth: Int, leaves: inout Int) throws -> LoweredQuery {
    // Xapian recurses too, and has no limits of its own.
    guard depth <= Query.maximumDepth else {
      throw XapianError(
        code: .invalidArgument, message: "the query is nested more than \(Query.maximumDepth) deep")
    }
    switch node {
    case .combination(let op, let queries, let parameter):
      var parts: [LoweredQuery] = []
      parts.reserveCapacity(queries.count)
      for query in queries { parts.append(try query.lowered(depth: depth + 1, leaves: &leaves)) }
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
      let part = try query.lowered(depth: depth + 1, leaves: &leaves)
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
