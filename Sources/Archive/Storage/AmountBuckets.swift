import Foundation
import News
import Xapian

/// Terms that narrow a search for an amount to few articles, before the figures themselves are compared.
///
/// A figure falls into one of twenty buckets a decade, by its logarithm, so that a range needs few terms however wide
/// it is. Amounts that are ranges stand in every bucket that they touch; vague ones have a term of their own besides.
enum AmountBuckets {
  private static let perDecade = 20.0
  private static let highest = 18 * 20  // 10^18: no budget of any currency is larger
  private static let vagueTerm = Schema.term(.amount, "vague".utf8)

  /// The terms under which an amount is found.
  static func terms(of amount: Amount) -> [[UInt8]] {
    let lower = amount.value ?? amount.minimum ?? 0
    let upper = amount.value ?? amount.maximum ?? .greatestFiniteMagnitude
    return (bucket(min(lower, upper))...bucket(max(lower, upper))).map(term) + (amount.isVague ? [vagueTerm] : [])
  }

  /// A query that matches all articles with an amount that may lie in a range.
  static func query(touching range: ClosedRange<Double>) -> Query {
    .or((bucket(range.lowerBound)...bucket(range.upperBound)).map { .term(term($0)) })
  }

  /// A query that matches all articles with a vague amount.
  static var queryForVague: Query { .term(vagueTerm) }

  /// The figure of an amount, or the range that it writes with an open end closed at the other: what the facet counts
  /// and what hits are sorted by. Nil where it has none.
  static func figures(of amount: Amount) -> ClosedRange<Double>? {
    if let value = amount.value { return value...value }
    switch (amount.minimum, amount.maximum) {
    case (let minimum?, let maximum?): return min(minimum, maximum)...max(minimum, maximum)
    case (let bound?, nil), (nil, let bound?): return bound...bound
    case (nil, nil): return nil
    }
  }

  private static func bucket(_ figure: Double) -> Int {
    figure < 1 ? 0 : Int(min(Double(highest), 1 + log10(figure) * perDecade))
  }

  private static func term(_ bucket: Int) -> [UInt8] { Schema.term(.amount, String(bucket).utf8) }
}
