/// How a word of a name is shown.
enum NameSpelling {
  /// The word with capitals made small where it is all capitals ("SULLIVAN"), and with the transliterated endings -skyy,
  /// -skyi, -skiy, -skij and -skii written -sky.
  static func shown(_ word: String) -> String {
    var word = word
    let isSmall = word.utf8.dropFirst().first.map { $0 > 0x60 && $0 < 0x7B } ?? false
    if !isSmall, isInCapitals(word), !word.utf8.contains(UInt8(ascii: ".")) {
      word = word.split(separator: "-", omittingEmptySubsequences: false).map { small($0) }.joined(separator: "-")
    }
    return endsInSky(word) ? String(word.dropLast(4)) + "sky" : word
  }

  /// Whether a word ends in -skyy, -skyi, -skiy, -skij or -skii.
  private static func endsInSky(_ word: String) -> Bool {
    var last: UInt32 = 0
    for byte in word.utf8.suffix(4) { last = last << 8 | UInt32(byte) }
    switch last {
    case 0x736B_7979, 0x736B_7969, 0x736B_6979, 0x736B_696A, 0x736B_6969: return true
    default: return false
    }
  }

  /// Whether a word has more than two letters, all capitals.
  private static func isInCapitals(_ word: String) -> Bool {
    var letters = 0
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        if (0x61...0x7A).contains(scalar.value) { return false }
        if (0x41...0x5A).contains(scalar.value) { letters += 1 }
      } else if scalar.properties.isAlphabetic {
        if !scalar.properties.isUppercase { return false }
        letters += 1
      }
    }
    return letters > 2
  }

  private static func small(_ word: Substring) -> String {
    let lower = word.lowercased()
    guard let first = lower.first else { return lower }
    if lower.hasPrefix("mc"), lower.count > 3 {
      let rest = lower.dropFirst(2)
      return "Mc" + rest.prefix(1).uppercased() + rest.dropFirst()
    }
    if lower.count > 2, let mark = lower.dropFirst().first, mark == "'" || mark == "\u{2019}" {
      let rest = lower.dropFirst(2)
      return first.uppercased() + String(mark) + rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return first.uppercased() + lower.dropFirst()
  }
}
