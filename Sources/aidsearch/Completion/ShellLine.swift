/// A line of bash up to the cursor, split into words as bash does it: quotes, backslashes.
struct ShellLine: Equatable {
  /// The words before the one at the cursor, without their quotes; the program's name is the first.
  private(set) var words: [String] = []
  /// The word at the cursor, without its quotes.
  private(set) var current = ""
  /// The quotation mark that is open at the cursor.
  private(set) var quote: Character?
  /// How much of `current` bash keeps because a character that parts words for it stands behind: `=` and `:`, where
  /// they are not quoted.
  private var kept = 0

  /// Splits `line`.
  init(_ line: String) {
    var isEscaped = false
    var isWord = false
    for character in line {
      if isEscaped {
        // In double quotes a backslash stays unless it stands before one of these.
        if quote == "\"", !"\"\\$`".contains(character) { current.append("\\") }
        current.append(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        (isEscaped, isWord) = (true, true)
      } else if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if character == "'" || character == "\"" {
        (quote, isWord) = (character, true)
        // Within quotes bash looks at what stands behind the quotation mark only.
        kept = current.count
      } else if character == " " || character == "\t" {
        if isWord || !current.isEmpty { words.append(current) }
        (current, isWord, kept) = ("", false, 0)
      } else {
        current.append(character)
        if character == ":" || character == "=" { kept = current.count }
      }
    }
  }

  /// What bash shall put at the cursor so that the word becomes `value`: without the part that it keeps, quoted as the
  /// user has begun to.
  func replacement(for value: String) -> String {
    let rest = value.prefix(kept) == current.prefix(kept) ? value.dropFirst(kept) : value[...]
    var text = ""
    for character in rest {
      switch quote {
      case "'": text += character == "'" ? "'\\''" : String(character)
      case "\"": text += "\"\\$`".contains(character) ? "\\\(character)" : String(character)
      default:
        let isPlain = character.isLetter || character.isNumber || "-_./:=,@%+".contains(character)
        text += isPlain ? String(character) : "\\\(character)"
      }
    }
    return text
  }
}
