/// Lays text out in the columns of a terminal, with colours where they are wanted.
struct Painter: Equatable {
  /// What a stretch of text is, which decides how it looks.
  enum Role: Equatable {
    case plain, title, faint, match, speaker, amount

    /// The parameters of the escape sequence that switches it on (ECMA-48, SGR).
    var code: String? {
      switch self {
      case .plain: nil
      case .title: "1"
      case .faint: "2"
      case .match: "1;33"
      case .speaker: "36"
      case .amount: "32"
      }
    }
  }

  /// A stretch of text.
  struct Run: Equatable {
    var text: String
    var role: Role
  }

  /// How many columns there are.
  var width: Int
  /// Whether colours are used; without them matches stand in brackets.
  var hasColour: Bool

  /// The run as it is printed.
  func paint(_ text: String, _ role: Role) -> String {
    guard !text.isEmpty else { return "" }
    guard hasColour, let code = role.code else { return role == .match ? "[\(text)]" : text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// The text with blanks at which `wrap` doesn't break a line (U+00A0, which it prints as common ones).
  static func unbroken(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
  }

  /// The lines of `runs`, broken at blanks, each with `indent` columns before it.
  func wrap(_ runs: [Run], indent: Int) -> [String] {
    let room = max(width - indent, 16)
    var lines: [String] = []
    var line: [Run] = []
    var used = 0
    func endLine() {
      while let last = line.last, last.text == " " { line.removeLast() }
      if !line.isEmpty { lines.append(String(repeating: " ", count: indent) + join(line)) }
      (line, used) = ([], 0)
    }
    for word in words(of: runs) {
      let width = word.reduce(0) { $0 + columns(of: $1) }
      if word.count == 1, word[0].text == " " {
        if used > 0 {
          line.append(word[0])
          used += 1
        }
        continue
      }
      if used + width > room { endLine() }
      if width <= room {
        line += word
        used += width
      } else {
        // A word wider than the line is broken where the line ends.
        for run in word {
          for character in run.text {
            let columns = DisplayWidth.of(character)
            if used + columns > room { endLine() }
            line.append(Run(text: String(character), role: run.role))
            used += columns
          }
        }
      }
    }
    endLine()
    return lines
  }

  /// A label in the column `indent` and text beside it, which begins in the column `column` on every line.
  func labelled(_ label: String, _ runs: [Run], indent: Int, column: Int) -> [String] {
    var lines = wrap(runs, indent: column)
    guard let first = lines.first else { return [] }
    let gap = String(repeating: " ", count: max(column - indent - DisplayWidth.of(label), 1))
    lines[0] = String(repeating: " ", count: indent) + paint(label, .faint) + gap + first.dropFirst(column)
    return lines
  }

  /// The beginning of `text` that takes at most `columns`, with an ellipsis where something is left out.
  func shortened(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.of(text) > columns else { return text }
    var short = ""
    var used = 1
    for character in text {
      used += DisplayWidth.of(character)
      if used > columns { break }
      short.append(character)
    }
    while short.last == " " { short.removeLast() }
    return short + "…"
  }

  private func columns(of run: Run) -> Int {
    DisplayWidth.of(run.text) + (run.role == .match && !hasColour ? 2 : 0)
  }

  /// The runs cut into words, each of one or several runs, and single blanks between them.
  private func words(of runs: [Run]) -> [[Run]] {
    var words: [[Run]] = []
    var word: [Run] = []
    for run in runs {
      // A match is one stretch, blanks included, as long as there are no colours to show where it begins and ends.
      if run.role == .match && !hasColour && DisplayWidth.of(run.text) <= 40 {
        word.append(run)
        continue
      }
      var isFirst = true
      for part in run.text.split(separator: " ", omittingEmptySubsequences: false) {
        if !isFirst {
          if !word.isEmpty { words.append(word) }
          word = []
          words.append([Run(text: " ", role: run.role)])
        }
        isFirst = false
        if !part.isEmpty { word.append(Run(text: String(part), role: run.role)) }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The runs as they are printed, neighbours of one role as one.
  private func join(_ runs: [Run]) -> String {
    var merged: [Run] = []
    for run in runs {
      if let last = merged.last, last.role == run.role {
        merged[merged.count - 1].text += run.text
      } else {
        merged.append(run)
      }
    }
    return merged.map { run in
      let text = run.text.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " ")
      return paint(text, run.role)
    }.joined()
  }
}
