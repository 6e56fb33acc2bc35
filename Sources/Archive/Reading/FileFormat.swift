/// A format of files: how it is recognised, and what reads it.
///
/// `all` is the one table. A format that isn't read has no reader and is refused by name; to read it, give its row a
/// reader. Formats that outside programs read stand in another table, `DocumentFilter`.
struct FileFormat: Sendable {
  /// What a reader is made of.
  typealias MakeReader = @Sendable (InputBuffer, DocumentContext) -> any DocumentReader

  /// The name, as in "is …": "a RAR archive".
  let name: String
  /// Whether a file is in this format.
  let matches: @Sendable (FileHead) -> Bool
  /// Makes what reads it; nil where the format is refused.
  let reader: MakeReader?

  /// The format of a file; none matches where it is no text at all.
  static func of(_ head: FileHead) -> FileFormat? { all.first { $0.matches(head) } }

  /// Recognises what an input holds and makes its reader.
  ///
  /// `waits`: whether to wait for as much as recognition can look at, or to go by what is there. Throws the problem where
  /// it is in no format that is read.
  static func open(
    _ input: InputBuffer, _ context: DocumentContext, waits: Bool = true
  ) throws(ReadProblem) -> any DocumentReader {
    if waits { input.fill(upTo: FileHead.length) }
    let name = String(context.name.split(separator: "/").last ?? "")
    let head = FileHead(bytes: Array(input.bytes.prefix(FileHead.length)), name: name)
    if let failure = input.takeFailure() { throw failure.problem(at: context.path) }
    if input.count == 0 { throw context.problem(.empty, "is empty") }
    if let filter = context.options.filters.first(where: { $0.matches(head) }) {
      return WholeDocumentReader(input: input, context: context, limit: context.options.limits.pageBytes) {
        (bytes, context) throws(ReadProblem) in try FilterReader.article(bytes, context, through: filter)
      }
    }
    guard let format = of(head) else {
      throw context.problem(.format, "is binary, no text and no format that is read; \(advice)")
    }
    guard let make = format.reader else { throw context.problem(.format, "is \(format.name); \(advice)") }
    return make(input, context)
  }

  private static let advice = "the manual lists the formats that are read, and how to add one"

  /// All formats, the surest signs first.
  static let all: [FileFormat] =
    containers + binaries + [
      refused("an RTF document") { $0.begins(withAnyOf: ["{\\rtf"]) },
      refused("JSON in UTF-16; convert it with iconv -f UTF-16 -t UTF-8") {
        ["json", "jsonl", "ndjson"].contains($0.suffix) && ($0.has([0xFF, 0xFE]) || $0.has([0xFE, 0xFF]))
      },
      FileFormat(
        name: "JSON Lines",
        matches: { $0.suffix == "jsonl" || $0.suffix == "ndjson" || JSONLayout.of($0) == .lines },
        reader: { JSONReader(JSONLines(input: $0), context: $1) }),
      FileFormat(
        name: "JSON",
        matches: { JSONLayout.of($0) == .spread },
        reader: { JSONReader(JSONElements(input: $0), context: $1) }),
      FileFormat(name: "a feed", matches: { $0.isFeed }, reader: { FeedReader(input: $0, context: $1) }),
      page("an HTML page", matches: { $0.isPage }, PageReader.article),
      refused("an XML file that is no feed") { $0.begins(withAnyOf: ["<?xml"]) },
      FileFormat(name: "an mbox", matches: { $0.isMailbox }, reader: { MailboxReader(input: $0, context: $1) }),
      page("a mail", matches: { $0.isMail }) { MailReader.article($0, $1) },
      FileFormat(
        name: "a table", matches: { TableLayout($0) != nil }, reader: { TableReader(input: $0, context: $1) }),
      text("Markdown", matches: { $0.isMarkdown }, MarkdownReader.article),
      text("plain text", matches: { TextEncoding.isText($0.bytes) }, PlainTextReader.article),
    ]

  private static let containers = [
    FileFormat(
      name: "a web archive", matches: { $0.has(Array("WARC/".utf8)) },
      reader: { WebArchiveReader(input: $0, context: $1) }),
    compressed([0x1F, 0x8B]), compressed([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]), compressed([0x28, 0xB5, 0x2F, 0xFD]),
    compressed([0x04, 0x22, 0x4D, 0x18]),
    FileFormat(
      name: "compressed (bzip2)",
      matches: { $0.has(Array("BZh".utf8)) && $0.has([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4) },
      reader: { ArchiveFileReader(input: $0, kind: .compressed, context: $1) }),
    FileFormat(
      name: "a ZIP archive", matches: { $0.has(zip) || $0.has([0x50, 0x4B, 0x05, 0x06]) },
      reader: { ArchiveFileReader(input: $0, kind: .zip, context: $1) }),
    FileFormat(
      name: "a tar archive", matches: { $0.has(Array("ustar".utf8), at: 257) },
      reader: { ArchiveFileReader(input: $0, kind: .tar, context: $1) }),
  ]

  private static let binaries = [
    refused("a PostScript file") { $0.has(Array("%!PS".utf8)) },
    refused("a 7-Zip archive; unpack it") { $0.has([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) },
    refused("a RAR archive; unpack it") { $0.has(Array("Rar!".utf8) + [0x1A, 0x07]) },
    refused("an old Office document (Word, Excel or Outlook)") {
      $0.has([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    },
    refused("an image (PNG)") { $0.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) },
    refused("an image (JPEG)") { $0.has([0xFF, 0xD8, 0xFF]) },
    refused("an image (GIF)") { $0.has(Array("GIF87a".utf8)) || $0.has(Array("GIF89a".utf8)) },
    refused("an image (WebP)") { $0.has(Array("RIFF".utf8)) && $0.has(Array("WEBP".utf8), at: 8) },
    refused("a sound or film") {
      $0.has(Array("ID3".utf8) + [0x03]) || $0.has(Array("ID3".utf8) + [0x04]) || $0.has(Array("ftyp".utf8), at: 4)
        || $0.has(Array("OggS".utf8)) || $0.has(Array("fLaC".utf8)) || $0.has([0x1A, 0x45, 0xDF, 0xA3])
    },
    refused("a program") { $0.has([0x7F, 0x45, 0x4C, 0x46]) },
    refused("a database (SQLite)") { $0.has(Array("SQLite format 3".utf8) + [0]) },
  ]

  /// How ZIP archives begin.
  static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  /// A document in a form that is larger than its text.
  private static func page(
    _ name: String, matches: @escaping @Sendable (FileHead) -> Bool,
    _ read: @escaping WholeDocumentReader.Read
  ) -> FileFormat {
    FileFormat(name: name, matches: matches) {
      WholeDocumentReader(input: $0, context: $1, limit: $1.options.limits.pageBytes, read: read)
    }
  }

  /// A document that is its text.
  private static func text(
    _ name: String, matches: @escaping @Sendable (FileHead) -> Bool,
    _ read: @escaping WholeDocumentReader.Read
  ) -> FileFormat {
    FileFormat(name: name, matches: matches) {
      WholeDocumentReader(input: $0, context: $1, limit: $1.options.documentBytes, read: read)
    }
  }

  private static func compressed(_ signature: [UInt8]) -> FileFormat {
    FileFormat(
      name: "compressed", matches: { $0.has(signature) },
      reader: { ArchiveFileReader(input: $0, kind: .compressed, context: $1) })
  }

  private static func refused(_ name: String, _ matches: @escaping @Sendable (FileHead) -> Bool) -> FileFormat {
    FileFormat(name: name, matches: matches, reader: nil)
  }
}

/// How JSON is laid out in a file.
enum JSONLayout {
  /// An object a line.
  case lines
  /// An array, or objects that go over several lines.
  case spread

  /// How the JSON is laid out in a file that begins as JSON objects do; nil for other files.
  ///
  /// A brace that no key follows, and a bracket that no brace follows, may begin a plain text ("[Editor's note …]").
  static func of(_ head: FileHead) -> JSONLayout? {
    let content = head.content
    guard let first = content.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return nil }
    let next = content.dropFirst().first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    if first == UInt8(ascii: "[") {
      return next == UInt8(ascii: "{") || next == UInt8(ascii: "]") ? .spread : nil
    }
    guard next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") else { return nil }
    guard let lineEnd = content.firstIndex(of: 0x0A) else { return .lines }
    let last = content[..<lineEnd].last { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }
    return last == UInt8(ascii: "}") ? .lines : .spread
  }
}
