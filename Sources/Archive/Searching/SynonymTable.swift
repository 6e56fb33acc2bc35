import News
import QueryLanguage

/// Words that mean the same: those that are built in, and those that an index's owner adds in `synonyms.txt`.
///
/// The form is a group a line, its words or phrases parted by semicolons: `Kiev; Kyiv`. Blank lines and lines that begin
/// with `#` are passed over. A group that shares a word with a built-in one takes its place; a line with a single word
/// takes that word out of its built-in group. Case, diacritics and points don't matter.
struct SynonymTable: Sendable {
  /// The groups, each of two and more.
  private var groups: [[String]] = []
  /// The number of the group of a word or phrase, by its folded words with single blanks.
  private var numbers: [String: Int] = [:]
  /// What is wrong with lines of the file, for the user.
  private(set) var problems: [String] = []

  /// The built-in words.
  static let builtIn: SynonymTable = {
    var table = SynonymTable()
    for line in builtInGroups { table.add(Self.members(of: line), line: nil) }
    return table
  }()

  /// The built-in words and those of a file.
  init(parsing text: String) {
    self = Self.builtIn
    var own: [String: Int] = [:]  // the line that has a word
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let members = Self.members(of: String(line))
      if members.isEmpty || line.drop(while: { $0.isWhitespace }).hasPrefix("#") { continue }
      for member in members {
        let key = Self.key(member)
        if let earlier = own[key] {
          problems.append(
            "synonyms.txt, line \(index + 1): “\(member)” stands in line \(earlier) already; join the two")
        }
        own[key] = index + 1
        remove(key)
      }
      if members.count > 1 { add(members, line: index + 1) }
    }
  }

  private init() {}

  private mutating func add(_ members: [String], line: Int?) {
    for member in members { numbers[Self.key(member)] = groups.count }
    groups.append(members)
  }

  private mutating func remove(_ key: String) {
    guard let number = numbers.removeValue(forKey: key) else { return }
    groups[number].removeAll { Self.key($0) == key }
  }

  private static func members(of line: String) -> [String] {
    line.split(separator: ";").map { trimmed($0) }.filter { !key($0).isEmpty }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(
      start.prefix(
        (start.lastIndex { !$0.isWhitespace }.map { start.distance(from: start.startIndex, to: $0) + 1 }) ?? 0))
  }

  private static func key(_ text: String) -> String { NameTable.words(of: text).joined(separator: " ") }

  /// What else is written for the longest beginning of some words.
  func match(_ words: [String]) -> SynonymMatch? {
    let folded = words.map(Self.key)
    for count in stride(from: min(words.count, 5), through: 1, by: -1) {
      var key = folded.prefix(count).joined(separator: " ")
      if numbers[key] == nil, key.hasSuffix("s") { key.removeLast() }
      guard let number = numbers[key] else { continue }
      if Self.readInCapitals.contains(key), words[0].contains(where: \.isLowercase), !words[0].contains(".") {
        return nil
      }
      let country = groups[number].lazy.compactMap { Country(named: $0) }.first
      // The country's own articles have "US" and none of "us": the tagger has told them apart.
      let others = groups[number].filter { Self.key($0) != key && !Self.readInCapitals.contains(Self.key($0)) }
      let replaces = country != nil && Self.readInCapitals.contains(key)
      if others.isEmpty && country == nil { return nil }
      return SynonymMatch(words: count, others: others, country: country?.name, replaces: replaces)
    }
    return nil
  }

  /// Abbreviations that are ordinary words in small letters.
  private static let readInCapitals: Set<String> = ["us", "who", "it"]
}

/// The synonyms of an index, read again when their file has changed.
struct SynonymFile {
  private(set) var table = SynonymTable.builtIn
  private var stamp: FileStamp?

  /// Reads the file anew where it is another one than before, or there is one for the first time.
  mutating func follow(_ path: String) {
    let found = FileStamp(at: path)
    if found == stamp { return }
    stamp = found
    do {
      table = try IndexDirectory.text(of: path).map(SynonymTable.init(parsing:)) ?? .builtIn
    } catch {
      // The file is at fault, not the search: it goes on with what is built in, and says so.
      table = .builtIn
      table.add(problem: "\(error)")
    }
  }
}

extension SynonymTable {
  fileprivate mutating func add(problem: String) { problems.append(problem) }
}
