/// What a file begins with, and its name: all that the recognition of its format looks at.
struct FileHead {
  /// The first bytes, up to `FileHead.length`.
  var bytes: [UInt8]
  /// The name without its folders.
  var name: String

  /// How many bytes are looked at.
  static let length = 1 << 16

  init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  /// What follows the last point of the name, in lower case; empty where there is none.
  var suffix: String {
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return "" }
    return name[name.index(after: point)...].lowercased()
  }

  /// Whether `signature` stands at `offset`.
  func has(_ signature: [UInt8], at offset: Int = 0) -> Bool { bytes.dropFirst(offset).starts(with: signature) }

  /// Whether the text begins, after a byte order mark and white space, with one of some ASCII words in any case.
  func begins(withAnyOf words: [String]) -> Bool {
    words.contains { word in
      content.prefix(word.utf8.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } == Array(word.utf8)
    }
  }

  /// The bytes after a byte order mark and white space.
  var content: ArraySlice<UInt8> {
    let afterMark = has([0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return afterMark.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// The first 4 KB in small ASCII letters, for markup.
  var markup: String {
    String(decoding: content.prefix(1 << 12).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Whether it is RSS or Atom.
  var isFeed: Bool {
    guard content.first == UInt8(ascii: "<") else { return false }
    let markup = markup
    return ["<rss", "<feed", "<rdf:rdf"].contains { markup.contains($0) } && !markup.contains("<html")
  }

  /// Whether it is an HTML page.
  var isPage: Bool {
    if ["html", "htm", "xhtml"].contains(suffix) { return TextEncoding.isText(bytes) }
    guard content.first == UInt8(ascii: "<") else { return false }
    let markup = markup
    if ["<!doctype html", "<html", "<head", "<body", "<script"].contains(where: { markup.contains($0) }) {
      return true
    }
    return !markup.hasPrefix("<?xml") && ["<p>", "<div", "<article", "<table", "<h1"].contains { markup.contains($0) }
  }

  /// Whether it is Markdown: by its name, or because it begins with front matter that has a title.
  var isMarkdown: Bool {
    if ["md", "markdown"].contains(suffix) { return TextEncoding.isText(bytes) }
    return FrontMatter(String(decoding: bytes, as: UTF8.self))?.fields["title"] != nil
  }
}
