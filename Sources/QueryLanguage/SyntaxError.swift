/// What is wrong with a query, where, and how to mend it.
public struct SyntaxError: Error, Hashable, Sendable {
  /// The offset in UTF-8 bytes from the beginning of the query at which the mistake was seen, at most its length.
  public let position: Int
  /// What is wrong and what to do about it, without the position.
  public let message: String

  /// Makes an error at a byte of the query.
  public init(position: Int, message: String) {
    self.position = position
    self.message = message
  }

  /// Two lines: the query, cut to about `width` characters around the mistake, and a caret below its place. Control
  /// characters show as blanks, so that nothing of a query can steer a terminal.
  public func caret(in query: String, width: Int = 76) -> String {
    let bytes = Array(query.utf8)
    // A position within a character points at that character.
    var cut = min(max(position, 0), bytes.count)
    while cut > 0, cut < bytes.count, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
    let before = Self.printable(bytes[..<cut])
    let after = Self.printable(bytes[cut...])
    let half = max(width / 2, 4)
    var left = before
    if before.count > half { left = ["…"] + before.suffix(half) }
    var right = after
    if after.count > half { right = after.prefix(half) + ["…"] }
    return String(left) + String(right) + "\n" + String(repeating: " ", count: left.count) + "^"
  }

  private static func printable(_ bytes: ArraySlice<UInt8>) -> [Character] {
    String(decoding: bytes, as: UTF8.self).map { character in
      character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) } ? " " : character
    }
  }
}

extension SyntaxError: CustomStringConvertible {
  /// The message with its position, on one line.
  public var description: String { "\(message) (at byte \(position))" }
}
