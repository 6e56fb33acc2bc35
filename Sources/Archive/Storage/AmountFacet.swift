import Foundation

/// The ranges in which amounts are counted as a facet: decades from a million to a trillion.
public enum AmountFacet {
  /// The labels in ascending order. Each range holds its lower bound and not its upper one.
  public static let labels = [
    "below 1m", "1m-10m", "10m-100m", "100m-1bn", "1bn-10bn", "10bn-100bn", "100bn-1tn", "1tn and more",
  ]

  private static let bounds = [0, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, .infinity]

  /// The label of the range that holds a figure.
  static func label(of figure: Double) -> String {
    let index = bounds.lastIndex { $0 <= figure } ?? 0
    return labels[min(index, labels.count - 1)]
  }

  /// The range of a label, or of a step of a histogram, its upper bound excluded; nil for other words.
  static func range(of label: String) -> Range<Double>? {
    labels.firstIndex(of: label).map { bounds[$0]..<bounds[$0 + 1] } ?? AmountHistogram.bounds(of: label)
  }

  /// The place of a label among all; -1 for other words.
  static func index(of label: String) -> Int { labels.firstIndex(of: label) ?? -1 }
}
