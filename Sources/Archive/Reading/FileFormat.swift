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
}

/// A format of files: how it is recognised, and what reads it.
///
/// `all` is the one table. A format that cannot be read yet has no reader and is refused by name; to read it, give its
/// row a reader.
struct FileFormat: Sendable {
  /// What a reader is made of.
  typealias MakeReader = @Sendable (InputBuffer, _ path: String, ReadingOptions) -> any DocumentReader

  /// The name, as in "is …": "a PDF".
  let name: String
  /// Whether a file is in this format.
  let matches: @Sendable (FileHead) -> Bool
  /// Makes what reads it; nil where the format is refused.
  let reader: MakeReader?

  /// The format of a file; none matches where it is no text at all.
  static func of(_ head: FileHead) -> FileFormat? { all.first { $0.matches(head) } }

  /// All formats, the surest signs first.
  static let all: [FileFormat] =
    binaries + [
      refused("an RTF document") { $0.begins(withAnyOf: ["{\\rtf"]) },
      refused("an HTML page") { $0.begins(withAnyOf: ["<!doctype html", "<html", "<head", "<body", "<script"]) },
      refused("an XML file") { $0.begins(withAnyOf: ["<?xml", "<rss", "<feed"]) },
      refused("a web archive (WARC)") { $0.has(Array("WARC/".utf8)) },
      refused("a table (CSV)") { $0.suffix == "csv" },
      refused("a table (TSV)") { $0.suffix == "tsv" },
      refused("JSON in UTF-16; convert it with iconv -f UTF-16 -t UTF-8") {
        ["json", "jsonl", "ndjson"].contains($0.suffix) && ($0.has([0xFF, 0xFE]) || $0.has([0xFE, 0xFF]))
      },
      FileFormat(
        name: "JSON Lines",
        matches: { $0.suffix == "jsonl" || $0.suffix == "ndjson" || JSONLayout.of($0) == .lines },
        reader: { JSONReader(JSONLines(input: $0), path: $1, options: $2) }),
      FileFormat(
        name: "JSON",
        matches: { JSONLayout.of($0) == .spread },
        reader: { JSONReader(JSONElements(input: $0), path: $1, options: $2) }),
      FileFormat(
        name: "plain text",
        matches: { TextEncoding.isText($0.bytes) },
        reader: { PlainTextReader(input: $0, path: $1, options: $2) }),
    ]

  private static let binaries = [
    refused("a PDF") { $0.begins(withAnyOf: ["%pdf-"]) },
    refused("a PostScript file") { $0.has(Array("%!PS".utf8)) },
    refused("compressed (gzip); unpack it with gunzip") { $0.has([0x1F, 0x8B]) },
    refused("compressed (bzip2); unpack it with bunzip2") {
      $0.has(Array("BZh".utf8)) && $0.has([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4)
    },
    refused("compressed (xz); unpack it with unxz") { $0.has([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) },
    refused("compressed (zstd); unpack it with unzstd") { $0.has([0x28, 0xB5, 0x2F, 0xFD]) },
    refused("a word processor's document (\(zipHint))") { $0.has(zip) && ["docx", "odt"].contains($0.suffix) },
    refused("an e-book (EPUB)") { $0.has(zip) && $0.suffix == "epub" },
    refused("a ZIP archive; unpack it with unzip") { $0.has(zip) || $0.has([0x50, 0x4B, 0x05, 0x06]) },
    refused("a 7-Zip archive; unpack it") { $0.has([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) },
    refused("a RAR archive; unpack it") { $0.has(Array("Rar!".utf8) + [0x1A, 0x07]) },
    refused("a tar archive; unpack it with tar -xf") { $0.has(Array("ustar".utf8), at: 257) },
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

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let zipHint = "DOCX or ODT"

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
