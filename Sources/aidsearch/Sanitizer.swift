/// Makes text of articles harmless for a screen.
///
/// An article may hold escape sequences that move the cursor, change colours or paste commands, and bidirectional
/// controls that show words in another order than they have. None of them reaches a terminal or a table.
enum Sanitizer {
  /// One line: control characters become U+FFFD, line breaks and tabs blanks; invisible controls of the direction of
  /// text are left out.
  static func line(_ text: String) -> String { clean(text, keepsLines: false) }

  /// The same with its line breaks and tabs.
  static func lines(_ text: String) -> String { clean(text, keepsLines: true) }

  private static func clean(_ text: String, keepsLines: Bool) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x09: clean.append(keepsLines ? scalar : " ")
      case 0x0D, 0x2028, 0x2029: clean.append(keepsLines && scalar.value != 0x0D ? "\n" : " ")
      case 0..<0x20, 0x7F..<0xA0: clean.append("\u{FFFD}")
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: break
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}
