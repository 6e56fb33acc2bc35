import Foundation

/// The steps of a histogram of sums on a logarithmic scale: each power of ten is parted into steps of about equal width,
/// with edges of two digits at most (preferred numbers: 1, 1.6, 2.5, 4, 6.3 for five).
struct AmountHistogram {
  /// A step: figures from the lower edge up to and without the upper one.
  struct Step: Hashable {
    /// "1bn-2bn"; a filter on amounts takes it as it is.
    let label: String
    /// The edges.
    let bounds: Range<Double>
  }

  /// The steps from 0 to 10^18, ascending.
  let steps: [Step]

  /// The steps of histograms with 1 to 10 steps a power of ten, each made once.
  private static let all = (1...10).map { AmountHistogram(parts: $0) }

  private static let byLabel = Dictionary(
    all.flatMap { $0.steps.map { ($0.label, $0.bounds) } }, uniquingKeysWith: { first, _ in first })

  /// The histogram with a number of steps for each power of ten, from 1 to 10.
  static func parting(_ parts: Int) -> AmountHistogram { all[min(max(parts, 1), 10) - 1] }

  /// The edges of a step by its label; nil for other words.
  static func bounds(of label: String) -> Range<Double>? { byLabel[label] }

  private init(parts: Int) {
    // Mantissas in tenths; what is about 2.2 and 4.6 is 2 and 5 as on a ruler.
    let mantissas =
      parts == 3 ? [10, 20, 50] : (0..<parts).map { Int((pow(10, 1 + Double($0) / Double(parts))).rounded()) }
    var edges: [(tenths: Int, power: Int)] = []
    for power in 0..<18 { edges += mantissas.map { ($0, power) } }
    edges.append((10, 18))
    let values = [0] + edges.map { Double($0.tenths) * pow(10, Double($0.power)) / 10 }
    let names = ["0"] + edges.map { Self.name(tenths: $0.tenths, power: $0.power) }
    steps = (0..<values.count - 1).map { index in
      Step(label: "\(names[index])-\(names[index + 1])", bounds: values[index]..<values[index + 1])
    }
  }

  /// The number of the step that holds a figure; the last one for larger ones.
  func index(of figure: Double) -> Int {
    var low = 0
    var high = steps.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if steps[middle].bounds.lowerBound <= figure { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// An edge as the query language writes it: "1.6bn", "630m", "250".
  private static func name(tenths: Int, power: Int) -> String {
    let scales = ["", "k", "m", "bn", "tn"]
    let scale = min(power / 3, 4)
    var value = tenths
    for _ in 0..<(power - scale * 3) { value *= 10 }
    return value % 10 == 0 ? "\(value / 10)\(scales[scale])" : "\(value / 10).\(value % 10)\(scales[scale])"
  }
}
