/// What documents are searched for: a value, which any number of threads can share, and which becomes a fresh query of
/// Xapian's in every search.
///
///     let query = Query.filter(.and([.term("aid"), .phrase(["tank", "deliveri"])]), by: .term("XCTYUA"))
public struct Query: Hashable, Sendable {
  /// How deep queries can be nested.
  public static let maximumDepth = 100
  /// Of how many terms, ranges and wildcards a query can consist.
  public static let maximumLeaves = 20_000

  indirect enum Node: Hashable, Sendable {
    case nothing
    case everything
    case term([UInt8], UInt32)
    case combination(Operator, [Query], UInt32)
    case scale(Query, Double)
    case valueRange(UInt32, [UInt8]?, [UInt8]?)
    case wildcard([UInt8], UInt32, Bool)
    case documents([UInt32], Double)
  }

  enum Operator: Hashable, Sendable {
    case and, or, andNot, xor, andMaybe, filter, near, phrase, eliteSet, synonym, max
  }

  let node: Node

  /// No documents.
  public static let matchNothing = Query(node: .nothing)

  /// All documents.
  public static let matchAll = Query(node: .everything)

  /// The documents that have a term.
  ///
  /// - Parameters:
  ///   - term: The term, its prefix included.
  ///   - frequency: How often it is asked for.
  /// - Returns: The query.
  public static func term(_ term: some BytesConvertible, frequency: UInt32 = 1) -> Query {
    Query(node: .term(term.withBytes(Array.init), frequency))
  }

  /// The documents that match all queries; all documents where there is none.
  public static func and(_ queries: [Query]) -> Query {
    queries.isEmpty ? matchAll : combination(.and, queries)
  }

  /// The documents that match any of the queries.
  public static func or(_ queries: [Query]) -> Query { combination(.or, queries) }

  /// The documents that match one query and not another.
  public static func andNot(_ query: Query, _ excluded: Query) -> Query { combination(.andNot, [query, excluded]) }

  /// The documents that match an odd number of the queries.
  public static func xor(_ queries: [Query]) -> Query { combination(.xor, queries) }

  /// The documents that match a query; those that match the other too weigh more.
  public static func andMaybe(_ query: Query, _ other: Query) -> Query { combination(.andMaybe, [query, other]) }

  /// The documents that match both queries, with the weights of the first.
  public static func filter(_ query: Query, by condition: Query) -> Query { combination(.filter, [query, condition]) }

  /// The documents that match any of the queries, which weigh as if they were one term.
  public static func synonym(_ queries: [Query]) -> Query { combination(.synonym, queries) }

  /// The documents that match any of the queries, with the highest of their weights.
  public static func max(_ queries: [Query]) -> Query { combination(.max, queries) }

  /// The documents that match any of the `count` queries that can weigh most.
  public static func eliteSet(_ queries: [Query], count: UInt32 = 10) -> Query {
    combination(.eliteSet, queries, parameter: count)
  }

  /// The documents in which the queries, terms or `or` of terms, occur in this order.
  ///
  /// - Parameters:
  ///   - queries: The words.
  ///   - window: Within how many positions they must lie; as many as there are words makes them adjacent.
  /// - Returns: The query.
  public static func phrase(_ queries: [Query], window: UInt32? = nil) -> Query {
    combination(.phrase, queries, parameter: window ?? 0)
  }

  /// The documents in which the terms occur next to each other in this order.
  public static func phrase(_ terms: [some BytesConvertible], window: UInt32? = nil) -> Query {
    phrase(terms.map { term($0) }, window: window)
  }

  /// The documents in which the queries, terms or `or` of terms, occur in any order.
  ///
  /// - Parameters:
  ///   - queries: The words.
  ///   - window: Within how many positions they must lie; nil is as many as there are words.
  /// - Returns: The query.
  public static func near(_ queries: [Query], window: UInt32? = nil) -> Query {
    combination(.near, queries, parameter: window ?? 0)
  }

  /// The documents that match a query, with its weights multiplied by a factor of 0 or more.
  public static func scale(_ query: Query, by factor: Double) -> Query { Query(node: .scale(query, factor)) }

  /// The documents whose value in a slot lies between two bounds, both included and compared as bytes. Nil is no bound;
  /// no document without a value lies above a lower bound.
  public static func valueRange(slot: UInt32, from lower: [UInt8]?, through upper: [UInt8]?) -> Query {
    Query(node: .valueRange(slot, lower, upper))
  }

  /// The documents that have a term which starts with a prefix.
  ///
  /// - Parameters:
  ///   - prefix: What the terms start with, the prefix of the field included.
  ///   - maximumExpansion: How many such terms there may be, from 1.
  ///   - takesMostFrequent: What happens where there are more: a search fails with `XapianError.Code.wildcard`, or goes
  ///     on with the most frequent.
  /// - Returns: The query.
  public static func wildcard(
    prefix: some BytesConvertible, maximumExpansion: UInt32 = 1000, takesMostFrequent: Bool = false
  ) -> Query {
    Query(node: .wildcard(prefix.withBytes(Array.init), maximumExpansion, takesMostFrequent))
  }

  /// Some documents: for what no term tells, decided before the search. For a database of one shard.
  ///
  /// - Parameters:
  ///   - docids: The ids of documents that exist, ascending, each once.
  ///   - weight: What each of them weighs, 0 or more.
  /// - Returns: The query.
  public static func documents(_ docids: [UInt32], weight: Double = 0) -> Query {
    Query(node: .documents(docids, weight))
  }

  private static func combination(_ op: Operator, _ queries: [Query], parameter: UInt32 = 0) -> Query {
    Query(node: .combination(op, queries, parameter))
  }
}
