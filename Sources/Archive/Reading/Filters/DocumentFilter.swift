/// A format that an outside program turns into text or HTML: how it is recognised, and how the program is called.
///
/// The document comes to the program's standard input and the result from its standard output, so that nothing of an
/// article ever stands on a command line.
public struct DocumentFilter: Hashable, Sendable {
  /// A sign by which a format is known.
  public enum Sign: Hashable, Sendable {
    /// The name ends so: `.rtf`.
    case suffix(String)
    /// The content begins with these bytes.
    case beginning([UInt8])
    /// A ZIP archive whose first members' names or contents hold this.
    case zip(String)
  }

  /// What a program writes.
  public enum Output: String, Hashable, Sendable, CaseIterable {
    /// Plain text in UTF-8.
    case text
    /// An HTML page in UTF-8, all of whose body is the document.
    case html
    /// HTML with a text in `pre` whose lines end where those of the printed page do.
    case lines
  }

  /// The signs, any of which will do.
  public var signs: [Sign]
  /// The program and its arguments.
  public var command: [String]
  /// What it writes.
  public var output: Output
  /// The Debian package that has the program.
  public var package: String

  /// Makes a row of the table.
  public init(signs: [Sign], command: [String], output: Output, package: String) {
    self.signs = signs
    self.command = command
    self.output = output
    self.package = package
  }

  /// The table of the house.
  public static let standard: [DocumentFilter] = [
    DocumentFilter(
      signs: [.beginning(Array("%PDF-".utf8))], command: ["pdftotext", "-q", "-enc", "UTF-8", "-htmlmeta", "-", "-"],
      output: .lines, package: "poppler-utils"),
    pandoc("docx", .zip("word/")),
    pandoc("odt", .zip("mimetypeapplication/vnd.oasis.opendocument.text")),
    pandoc("epub", .zip("mimetypeapplication/epub+zip")),
  ]

  private static func pandoc(_ format: String, _ sign: Sign) -> DocumentFilter {
    DocumentFilter(
      signs: [sign], command: ["pandoc", "--sandbox", "--quiet", "-s", "-f", format, "-t", "html"], output: .html,
      package: "pandoc")
  }

  func matches(_ head: FileHead) -> Bool {
    signs.contains { sign in
      switch sign {
      case .suffix(let suffix): head.name.lowercased().hasSuffix(suffix)
      case .beginning(let bytes): head.has(bytes) || head.content.starts(with: bytes)
      case .zip(let text):
        head.has(FileFormat.zip) && head.bytes.prefix(1 << 13).firstRange(of: Array(text.utf8)) != nil
      }
    }
  }
}

extension DocumentFilter {
  /// Why a table of filters can't be read.
  public struct TableError: Error, CustomStringConvertible {
    /// What is wrong, with the line.
    public var description: String
  }

  /// Reads a user's table, which goes before that of the house: a format a line,
  /// `SIGNS | PROGRAM ARGUMENTS | text, html or lines | PACKAGE`, `#` before remarks.
  ///
  ///     .rtf {\rtf | unrtf --html | html | unrtf
  ///
  /// A sign that begins with a point is a suffix, one that begins with `zip:` stands in a ZIP archive's first names, any
  /// other one is how the content begins.
  /// - Throws: `TableError` with the line.
  public static func table(_ text: String) throws(TableError) -> [DocumentFilter] {
    var filters: [DocumentFilter] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = TextCleaning.line(line)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").map(String.init)
      }
      guard columns.count == 4, !columns[0].isEmpty, !columns[1].isEmpty,
        let output = columns[2].first.flatMap(Output.init(rawValue:))
      else {
        throw TableError(
          description: "line \(index + 1) is not SIGNS | PROGRAM ARGUMENTS | text, html or lines | PACKAGE")
      }
      let signs = columns[0].map { word -> Sign in
        if word.hasPrefix(".") { return .suffix(word.lowercased()) }
        return word.hasPrefix("zip:") ? .zip(String(word.dropFirst(4))) : .beginning(Array(word.utf8))
      }
      filters.append(
        DocumentFilter(signs: signs, command: columns[1], output: output, package: columns[3].joined(separator: " ")))
    }
    return filters
  }
}
