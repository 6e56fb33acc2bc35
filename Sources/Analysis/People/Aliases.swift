/// Names that an archive's keeper declares to be one person's: they outrank every rule.
///
/// The form is a line a person, `Canonical name: alias; alias`. Blank lines and lines that begin with `#` are passed
/// over. Case and diacritics don't matter.
///
///     Volodymyr Zelenskyy: Zelensky; Volodymyr Zelensky; Zelya
public struct Aliases: Sendable, Equatable {
  /// A line that is no entry.
  public struct SyntaxError: Error, Equatable, CustomStringConvertible {
    /// The line's number, from 1.
    public let line: Int
    /// What is wrong, and what to write instead.
    public let message: String

    /// The message with its line.
    public var description: String { "line \(line): \(message)" }
  }

  /// No aliases: the rules decide.
  public static let none = Aliases(names: [:])

  /// The canonical name by folded alias, the canonical name's own folded form included.
  let names: [String: String]

  /// The aliases as keys of words (see `PersonContext.key(at:)`), by their first word, the longest first.
  let phrases: [UInt32: [[UInt32]]]

  /// Whether there are none.
  public var isEmpty: Bool { names.isEmpty }

  private init(names: [String: String]) {
    self.names = names
    phrases = Self.phrases(of: names)
  }

  /// Reads a table of aliases.
  ///
  /// - Throws: `SyntaxError` for a line without a colon, without a canonical name or without an alias, and for an alias
  ///   that an earlier line gave to somebody else.
  public init(parsing text: String) throws(SyntaxError) {
    var names: [String: String] = [:]
    var lines: [String: Int] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let number = index + 1
      let line = Self.trim(line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let colon = line.firstIndex(of: ":") else {
        throw SyntaxError(line: number, message: "no colon: write \"Canonical name: alias; alias\"")
      }
      let name = String(Self.trim(line[..<colon]))
      guard !Self.key(name).isEmpty else {
        throw SyntaxError(line: number, message: "no name before the colon: write \"Canonical name: alias; alias\"")
      }
      let aliases = line[line.index(after: colon)...].split(separator: ";").map { String(Self.trim($0)) }
        .filter { !Self.key($0).isEmpty }
      if aliases.isEmpty {
        throw SyntaxError(line: number, message: "no alias after \"\(name):\"; separate several by semicolons")
      }
      for alias in [name] + aliases {
        let key = Self.key(alias)
        if let other = names[key], other != name {
          throw SyntaxError(
            line: number, message: "\"\(alias)\" is already \(other) in line \(lines[key] ?? 0): give it to one person")
        }
        names[key] = name
        lines[key] = number
      }
    }
    self.init(names: names)
  }

  /// The canonical name for some words of a text, nil where the table has none.
  func name(for words: some StringProtocol) -> String? {
    names.isEmpty ? nil : names[Self.key(words)]
  }

  private static func phrases(of names: [String: String]) -> [UInt32: [[UInt32]]] {
    var phrases: [UInt32: [[UInt32]]] = [:]
    for alias in names.keys {
      let keys = alias.split(separator: " ").map { NameVariants.key(of: $0) }
      if let first = keys.first { phrases[first, default: []].append(keys) }
    }
    return phrases.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// Words in the form in which they are compared: folded, separated by single spaces.
  private static func key(_ words: some StringProtocol) -> String {
    words.split(whereSeparator: { $0.isWhitespace || $0 == "-" })
      .map { String(decoding: Folding.fold($0), as: UTF8.self) }
      .joined(separator: " ")
  }

  private static func trim(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
