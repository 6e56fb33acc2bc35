import News

/// The form of the table that its keeper reads and writes.
///
///     UA | defence minister | Oleksii Reznikov | 2021-11-04..2023-09-05
///     NATO | spokeswoman | Oana Lungescu | ..2023-08-31 | 41
///
/// Blank lines and lines that begin with `#` are passed over. An empty third part says that nobody is meant. Days are
/// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and either end may be left open. The number of articles is for the reader.
extension RoleTable {
  /// A line that is no entry.
  public struct SyntaxError: Error, Equatable, CustomStringConvertible {
    /// The line's number, from 1.
    public let line: Int
    /// What is wrong, and what to write instead.
    public let message: String

    /// The message with its line.
    public var description: String { "line \(line): \(message)" }
  }

  /// How the line begins below which everything is learned, and written anew each time.
  static let mark = "# learned"
  private static let example = "\"UA | defence minister | Oleksii Reznikov | 2021-11-04..2023-09-05\""

  /// Reads a table: the keeper's lines, then, below the mark, the learned ones.
  ///
  /// - Throws: `SyntaxError` for a line without four or five parts, for an owner, an office, a holder or days that can't be
  ///   read, and for two holders of one office on one day.
  public init(parsing text: String) throws(SyntaxError) {
    var own: [Term] = []
    var learned: [Term] = []
    var isLearned = false
    var lines: [RoleWords: [(line: Int, term: Term)]] = [:]
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = Self.trim(line)
      if line.hasPrefix(Self.mark) {
        isLearned = true
        lines = [:]
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      let term: Term
      let words: RoleWords
      do throws(Problem) {
        (term, words) = try Self.term(line)
        if let other = lines[words]?.first(where: { $0.term.overlaps(term) && $0.term.holder != term.holder }) {
          throw Problem(
            "line \(other.line) gives this office to \(other.term.holder ?? "nobody") on the same days: end one before"
              + " the other begins")
        }
      } catch {
        throw SyntaxError(line: index + 1, message: error.message)
      }
      lines[words, default: []].append((index + 1, term))
      if isLearned { learned.append(term) } else { own.append(term) }
    }
    self.init(own: own, learned: learned)
  }

  /// A table's text with other learned lines: what stands above the mark is kept as it is.
  public static func text(keeping text: String, learned: [Term], heading: String) -> String {
    var own = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if trim(line).hasPrefix(mark) { break }
      own += line + "\n"
    }
    while own.hasSuffix("\n\n") || own == "\n" { own.removeLast() }
    if own.isEmpty {
      own = """
        # Who held which office when: yours, above the line "\(mark) ...". They outrank what the program knows and learns.
        # Country's code or organisation | office | holder, empty for nobody | first day..last day, either may be open

        """
    }
    return own + "\n\(mark) \(heading)\n" + learned.map { line(of: $0) + "\n" }.joined()
  }

  /// A term as a line.
  static func line(of term: Term) -> String {
    let days = (term.from?.iso ?? "") + ".." + (term.to?.iso ?? "")
    let articles = term.articles.map { " | \($0)" } ?? ""
    return "\(term.owner) | \(term.office) | \(term.holder ?? "") | \(days)\(articles)"
  }

  private struct Problem: Error {
    let message: String
    init(_ message: String) { self.message = message }
  }

  private static func term(_ line: Substring) throws(Problem) -> (Term, RoleWords) {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { String(trim($0)) }
    guard parts.count == 4 || parts.count == 5 else {
      throw Problem("\(parts.count) parts between \"|\", not four: write \(example)")
    }
    try check(owner: parts[0])
    let words = RoleWords(office: parts[1], owner: parts[0])
    if words.head.isEmpty { throw Problem("no office in the second part: write \(example)") }
    if !parts[2].isEmpty, !parts[2].contains(where: \.isLetter) {
      throw Problem("\"\(parts[2])\" is no name: write the holder, or nothing where nobody is meant")
    }
    let (from, to) = try days(parts[3])
    var articles: Int?
    if parts.count == 5 {
      guard let count = Int(parts[4]), count >= 0 else {
        throw Problem("\"\(parts[4])\" is no number of articles: leave the fifth part out")
      }
      articles = count
    }
    let term = Term(
      owner: parts[0], office: parts[1], holder: parts[2].isEmpty ? nil : parts[2], from: from, to: to,
      articles: articles)
    return (term, words)
  }

  private static func check(owner: String) throws(Problem) {
    guard owner.contains(where: \.isLetter) else {
      throw Problem("no country's code and no organisation in the first part: write \(example)")
    }
    guard RoleWords.isCode(owner), Country(code: owner) == nil else { return }
    let meant = Country(named: owner).map { ", write \($0.code) for \($0.name)" } ?? ""
    throw Problem("\"\(owner)\" is no country's code (ISO 3166)\(meant)")
  }

  private static func days(_ text: String) throws(Problem) -> (CalendarDate?, CalendarDate?) {
    guard let dots = text.firstRange(of: "..") else {
      throw Problem("no days in \"\(text)\": write 2021-11-04..2023-09-05, 2021.. or ..2023-09")
    }
    func bound(_ part: Substring) throws(Problem) -> ClosedRange<CalendarDate>? {
      let part = trim(part)
      if part.isEmpty { return nil }
      guard let days = CalendarDate.days(named: part) else {
        throw Problem("\"\(part)\" is no day: write 2021, 2021-11 or 2021-11-04")
      }
      return days
    }
    let from = try bound(text[..<dots.lowerBound])?.lowerBound
    let to = try bound(text[dots.upperBound...])?.upperBound
    if let from, let to, to < from { throw Problem("\(text) ends before it begins") }
    return (from, to)
  }

  private static func trim(_ text: some StringProtocol) -> Substring {
    var text = Substring(text).drop(while: \.isWhitespace)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
