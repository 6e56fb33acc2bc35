import Glibc

/// Text for reading, broken between words to the width of a terminal.
enum HangingText {
  /// The text as a descriptor shows it: broken to the width of its terminal; whole where it is none, for scripts.
  static func fitted(_ text: String, to descriptor: Int32) -> String {
    guard isatty(descriptor) == 1, let columns = Terminal.columns(of: descriptor) else { return text }
    return wrapped(text, to: min(columns, 120))
  }

  /// Each line of the text in no more columns than `width`. Further lines of a row in a table stand under its last
  /// column, those of other lines under the line's beginning.
  static func wrapped(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrapped(line: String($0), to: max(width, 20)) }.joined(separator: "\n")
  }

  private static func wrapped(line: String, to width: Int) -> String {
    guard DisplayWidth.of(line) > width else { return line }
    let column = lastColumn(of: line)
    let indent = column < width / 2 ? column : 4
    let head = String(line.prefix(column))
    let painter = Painter(width: width, hasColour: false)
    let lines = painter.wrap([.init(text: String(line.dropFirst(column)), role: .plain)], indent: indent)
    guard let first = lines.first, DisplayWidth.of(head) <= indent else {
      return ([head] + lines).joined(separator: "\n")
    }
    let gap = String(repeating: " ", count: indent - DisplayWidth.of(head))
    return ([head + gap + first.dropFirst(indent)] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Where the last column of a table's row begins, behind two blanks or more; for other lines the line itself.
  private static func lastColumn(of line: String) -> Int {
    let characters = Array(line)
    let start = characters.firstIndex { $0 != " " } ?? 0
    guard start > 0 else { return 0 }
    let end = characters.indices.last { $0 > start + 1 && characters[$0 - 1] == " " && characters[$0 - 2] == " " }
    return end ?? start
  }
}
