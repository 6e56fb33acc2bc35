import Analysis

/// Finds a title for a text that has none.
enum Headline {
  /// The most characters of a title made here, the ellipsis of a cut one included.
  static let mostCharacters = 120

  /// The first line where it looks like a headline, else the first sentence, cut at a word where it is long.
  static func title(of text: String) -> String {
    let head = String(text.drop { $0.isWhitespace }.unicodeScalars.prefix(2_000))
    let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first else { return "" }
    if isHeadline(first, before: lines.dropFirst()) { return TextCleaning.line(first) }
    return cut(TextCleaning.line(opening(of: goesOn(lines.dropFirst()) ? lines.joined(separator: " ") : head)))
  }

  /// Whether a first line is short, ends as no sentence does, and has a text below it that doesn't go on from it.
  private static func isHeadline(_ line: Substring, before rest: ArraySlice<Substring>) -> Bool {
    let line = line.drop { $0.isWhitespace }
    guard line.count <= mostCharacters, line.contains(where: \.isLetter) else { return false }
    let last = line.last { !$0.isWhitespace && !"\"”’»)".contains($0) }
    guard let last, !".,;…".contains(last) else { return false }
    guard rest.contains(where: { $0.contains { !$0.isWhitespace } }) else { return false }
    return !goesOn(rest)
  }

  /// Whether lines go on with the sentence of the line before them: the text is broken to a width.
  private static func goesOn(_ rest: ArraySlice<Substring>) -> Bool {
    rest.first?.first { !$0.isWhitespace }?.isLowercase == true
  }

  /// The first sentence; where that is hardly more than a dateline ("KYIV."), the next as well.
  private static func opening(of text: String) -> String {
    let sentences = SearchWords.sentences(of: text)
    let end = sentences.first { $0.end >= 30 }?.end ?? sentences.last?.end ?? 0
    return String(decoding: text.utf8.prefix(Int(end)), as: UTF8.self)
  }

  /// The text, or as many whole words of it as there is room for, and an ellipsis.
  static func cut(_ text: String) -> String {
    guard text.count > mostCharacters else { return text }
    let room = text.prefix(mostCharacters - 1)
    let words = room.lastIndex(of: " ").map { room[..<$0] } ?? room
    return words + "…"
  }
}
