import Wire

/// Text for mdoc, the language of manual pages.
enum Mdoc {
  /// The head of a page up to its name.
  static func head(_ title: String, _ section: String, _ name: String, _ summary: String) -> String {
    """
    .\\" Made from the program's tables by aidsearch --manual \(name); SPDX-License-Identifier: GPL-2.0-or-later
    .Dd \(Release.date)
    .Dt \(title) \(section)
    .Os
    .Sh NAME
    .Nm \(name)
    .Nd \(summary)

    """
  }

  /// A line of help as a sentence.
  static func sentence(_ help: String) -> String {
    prose(help.prefix(1).uppercased() + help.dropFirst()) + "."
  }

  /// Sentences, each on a line of its own, as mdoc has them.
  static func prose(_ text: some StringProtocol) -> String {
    var lines: [String] = [""]
    for word in escaped(String(text)).split(separator: " ") {
      if let last = lines.last?.last, ".:;".contains(last) { lines.append("") }
      lines[lines.count - 1] += (lines.last == "" ? "" : " ") + word
    }
    return lines.map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }.joined(separator: "\n")
  }

  /// A text in which roff sees nothing of its own.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      default: escaped.append(character)
      }
    }
  }
}
