/// The fields between two lines of `---` at the head of a Markdown file: the part of YAML that is used there.
///
/// `key: value`, values in quotation marks, lists in brackets or as lines with a hyphen; what is nested deeper is passed
/// over.
struct FrontMatter {
  /// The fields, by their names in small letters; lists joined by commas.
  private(set) var fields: [String: String] = [:]
  /// What follows.
  private(set) var body: Substring

  /// Reads it; nil where a text doesn't begin with it.
  init?(_ text: String) {
    var rest = text.drop { $0 == "\u{FEFF}" }
    guard let first = Self.takeLine(&rest), first == "---" else { return nil }
    body = rest
    var key = ""
    for _ in 0..<500 {
      guard let line = Self.takeLine(&rest) else { return nil }
      if line == "---" || line == "..." {
        body = rest
        return
      }
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.isEmpty || content.hasPrefix("#") { continue }
      if content.hasPrefix("- ") || content == "-" {
        let item = Self.value(content.dropFirst(2))
        if !key.isEmpty, !item.isEmpty {
          fields[key] = fields[key].map { $0.isEmpty ? item : "\($0), \(item)" } ?? item
        }
        continue
      }
      guard let colon = content.firstIndex(of: ":") else { return nil }
      guard content.startIndex == line.startIndex else { continue }
      key = content[..<colon].lowercased().filter { $0 != "\"" && $0 != "'" }
      fields[key] = Self.value(content[content.index(after: colon)...])
    }
    return nil
  }

  private static func takeLine(_ rest: inout Substring) -> Substring? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(where: \.isNewline) ?? rest.endIndex
    let line = rest[..<end]
    rest = end == rest.endIndex ? rest[end...] : rest[rest.index(after: end)...]
    return line.last == " "
      ? line[..<(line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex)] : line
  }

  private static func value(_ text: Substring) -> String {
    let value = TextCleaning.line(text)
    if value.hasPrefix("["), value.hasSuffix("]") {
      let items = value.dropFirst().dropLast().split(separator: ",").map { Self.value($0) }
      return items.joined(separator: ", ")
    }
    for mark in ["\"", "'"] where value.count >= 2 && value.hasPrefix(mark) && value.hasSuffix(mark) {
      let inner = value.dropFirst().dropLast()
      return mark == "'"
        ? inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
        : inner.split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }
    if let comment = value.firstRange(of: " #") { return String(value[..<comment.lowerBound]) }
    return ["|", ">", "~", "null"].contains(value) ? "" : value
  }
}
