/// How a word of a name is shown.
enum NameSpelling {
  /// The word with capitals made small where it is all capitals ("SULLIVAN"), and with the transliterated endings -skyy,
  /// -skyi, -skiy, -skij and -skii written -sky.
  static func shown(_ word: String) -> String {
    var word = word
    if let second = word.utf8.dropFirst().first, second > 0x60, second < 0x7B, !word.utf8.contains(UInt8(ascii: "k")) {
      return word  // a small second letter and no "k": nothing to do
    }
    let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
    if letters.count > 2, letters.allSatisfy({ $0.properties.isUppercase }), !word.contains(".") {
      word = word.split(separator: "-", omittingEmptySubsequences: false).map { small($0) }.joined(separator: "-")
    }
    for ending in ["skyy", "skyi", "skiy", "skij", "skii"] where word.hasSuffix(ending) {
      return String(word.dropLast(4)) + "sky"
    }
    return word
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
