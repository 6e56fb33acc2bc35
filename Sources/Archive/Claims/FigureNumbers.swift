import Foundation
import News

/// Recognises rows that state one figure again, so that it is never added to itself.
///
/// Two rows state one figure where the sums are equal within the precision of the less exact one ("$61 billion" is "$60.84
/// billion"), in one currency, and giver, recipient and kind don't differ where both rows tell them. Equal sums that are
/// two are taken for one, too: a total is rather too low than twice too high. So is a sum given in two currencies.
enum FigureNumbers {
  private struct Figure {
    var low: Double
    var high: Double
    var digits: Int
    var currency: String?
    var giver: String?
    var recipient: String?
    var kinds: Set<MoneyFlow.Kind>
  }

  /// Numbers the figures of rows from 1, in the order of the rows.
  ///
  /// - Parameters:
  ///   - rows: The rows.
  ///   - equivalents: For each row whether it gives the sum of the row before it in another currency.
  static func number(_ rows: inout [LedgerRow], equivalents: [Bool]) {
    var figures: [(figure: Figure, number: Int)] = []
    var byBucket: [Int: [Int]] = [:]
    var last = 0
    for index in rows.indices {
      guard let figure = figure(of: rows[index]) else {
        last += 1
        rows[index].figure = last
        continue
      }
      let bucket = Int(log10(max(figure.high, 1)) * 20)
      let known = (bucket - 1...bucket + 1).lazy.flatMap { byBucket[$0] ?? [] }
        .first { isSame(figures[$0].figure, figure) }
      if let known {
        rows[index].figure = figures[known].number
        figures[known].figure.giver = figures[known].figure.giver ?? figure.giver
        figures[known].figure.recipient = figures[known].figure.recipient ?? figure.recipient
        continue
      }
      if equivalents[index], index > 0 {
        rows[index].figure = rows[index - 1].figure
      } else {
        last += 1
        rows[index].figure = last
      }
      figures.append((figure, rows[index].figure))
      byBucket[bucket, default: []].append(figures.count - 1)
    }
  }

  private static func figure(of row: LedgerRow) -> Figure? {
    let amount = row.amount.amount
    guard !amount.isVague, let figures = AmountBuckets.figures(of: amount) else { return nil }
    return Figure(
      low: figures.lowerBound, high: figures.upperBound,
      digits: min(digits(of: figures.lowerBound), digits(of: figures.upperBound)), currency: amount.currency,
      giver: row.flow.giver, recipient: row.flow.recipient, kinds: Set(row.flow.kinds))
  }

  private static func isSame(_ left: Figure, _ right: Figure) -> Bool {
    let digits = min(left.digits, right.digits)
    return isCompatible(left.currency, right.currency) && isCompatible(left.giver, right.giver)
      && isCompatible(left.recipient, right.recipient)
      && (left.kinds.isEmpty || right.kinds.isEmpty || !left.kinds.isDisjoint(with: right.kinds))
      && isSame(left.low, right.low, digits) && isSame(left.high, right.high, digits)
  }

  private static func isCompatible(_ left: String?, _ right: String?) -> Bool {
    left == nil || right == nil || left == right
  }

  /// Whether two numbers are one when rounded to some digits; a round one ("$60 billion") is no rounding of what lies
  /// more than two percent away.
  private static func isSame(_ left: Double, _ right: Double, _ digits: Int) -> Bool {
    if left == right { return true }
    return rounded(left, digits) == rounded(right, digits) && abs(left - right) <= 0.02 * max(left, right)
  }

  private static func rounded(_ number: Double, _ digits: Int) -> Double {
    if number <= 0 { return 0 }
    let scale = pow(10, Double(digits) - 1 - floor(log10(number)))
    return (number * scale).rounded() / scale
  }

  /// How many digits a number has before its zeros, up to 6.
  private static func digits(of number: Double) -> Int {
    (1...5).first { abs(rounded(number, $0) - number) < number * 1e-9 } ?? 6
  }
}
