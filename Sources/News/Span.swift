/// A stretch of a text in UTF-8 bytes: `start` is the offset of its first byte, `end` the offset after its last.
///
/// All offsets of aidsearch are UTF-8 bytes from the beginning of the article's text, end exclusive.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte, never below `start`.
  public var end: Int

  /// Makes a span of the bytes from `start` up to, but not including, `end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { end - start }

  /// Whether `other` lies within this span (equal ends included).
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}
