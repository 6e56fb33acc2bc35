extension Range<Int> {
  /// The indices from one up to another; none where the second lies before the first, as bounds that were found in a text
  /// on their own may.
  static func between(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<Swift.max(lower, upper) }
}
