extension StorySignature {
  /// A signature whose parts lie elsewhere, for the time that they do: many are compared, and few are copied.
  public struct View {
    /// `StorySignature.triples`.
    public var triples: Int
    /// `StorySignature.bins`.
    public var bins: UnsafeBufferPointer<UInt16>
    /// `StorySignature.names`.
    public var names: UnsafeBufferPointer<UInt16>
    /// `StorySignature.day`.
    public var day: Int?

    /// Makes a view of its parts.
    public init(
      triples: Int, bins: UnsafeBufferPointer<UInt16>, names: UnsafeBufferPointer<UInt16>, day: Int?
    ) {
      self.triples = triples
      self.bins = bins
      self.names = names
      self.day = day
    }

    /// Whether two articles tell one story: they appear within a week where both days are known, most of the words of the
    /// shorter one stand in the other, and its names and numbers do but for a corrected one or seven in a hundred.
    /// Templates with other names and numbers are no reprints.
    public func tellsSameStory(as other: View) -> Bool {
      if let day, let otherDay = other.day, abs(day - otherDay) > maximumDays { return false }
      var equal = 0
      var filled = 0
      for index in 0..<binCount {
        if bins[index] == 0 && other.bins[index] == 0 { continue }
        filled += 1
        if bins[index] == other.bins[index] { equal += 1 }
      }
      if filled == 0 { return false }
      let resemblance = Double(equal) / Double(filled)
      if resemblance < 0.25 { return false }
      let shared = resemblance / (1 + resemblance) * Double(triples + other.triples)
      return shared >= 0.7 * Double(min(triples, other.triples)) && hasNames(of: other)
    }

    /// Whether nearly all names and numbers of the article that has fewer stand in the other. Of a sketch that is full only
    /// the hashes up to its last are known, so that others are compared up to there.
    private func hasNames(of other: View) -> Bool {
      let limit = [names, other.names].filter { $0.count == maximumNames }.compactMap(\.last).min() ?? .max
      let (left, right) = (names.filter { $0 <= limit }, other.names.filter { $0 <= limit })
      let fewer = left.count <= right.count ? left : right
      let more = Set(left.count <= right.count ? right : left)
      let missing = fewer.count { !more.contains($0) }
      return missing == 0 || missing == 1 && fewer.count >= 8 || Double(missing) <= 0.07 * Double(fewer.count)
    }
  }
}
