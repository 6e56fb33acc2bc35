/// How files are read.
public struct ReadingOptions: Hashable, Sendable {
  /// How much of anything is read.
  public var limits: ReadingLimits
  /// Whether texts are kept byte for byte, empty ones too, instead of being cleaned for the index. For taggers, whose
  /// offsets must count the bytes of the input.
  public var isVerbatim: Bool
  /// What the fields of an article are called in tables and JSON: the field's name (`title`) to the column's
  /// (`headline`).
  public var columns: [String: String]
  /// The programs that formats are read with, those of the table of the house and of the user's own.
  public var filters: [DocumentFilter]

  /// Makes options; without arguments those of the index.
  public init(
    documentBytes: Int = ReadingLimits().documentBytes, isVerbatim: Bool = false, columns: [String: String] = [:],
    filters: [DocumentFilter] = DocumentFilter.standard
  ) {
    limits = ReadingLimits()
    limits.documentBytes = documentBytes
    self.isVerbatim = isVerbatim
    self.columns = columns
    self.filters = filters
  }

  /// The most bytes that the text of one article may have.
  var documentBytes: Int { limits.documentBytes }

  /// The most bytes that one line or element of JSON may have: escapes and the other fields take room beside the text.
  var elementBytes: Int { min(documentBytes, 1 << 40) * 3 + 1 << 16 }

  /// A number that changes with whatever makes another article of the same file.
  ///
  /// Part of a file's stamp, so that files are read again when the readers have learnt formats, or other columns are
  /// asked for.
  var fingerprint: UInt64 {
    let version: UInt64 = 1
    let text = columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    return text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } &+ version
  }
}

/// The one table of what is read at most. What goes beyond is refused by name, and the rest is read.
public struct ReadingLimits: Hashable, Sendable {
  /// The text of one article, in bytes.
  public var documentBytes = 32 << 20
  /// A document that must be held whole before it can be read (a page, a mail, a PDF), in bytes.
  public var pageBytes = 64 << 20
  /// Into how many times its own size a file may unpack.
  public var expansion = 250
  /// How many bytes a file may unpack into, however small it is.
  public var expansionFloor = 64 << 20
  /// How deep archives and compressions may be nested: `news.tar.gz` has two.
  public var nesting = 5
  /// How many members one archive may have.
  public var members = 5_000_000
  /// How deep the parts of a mail may be nested.
  public var mailParts = 20
  /// How long a program may take for one document, in seconds.
  public var filterSeconds = 60
  /// How much memory a program may take, in bytes.
  public var filterMemory = 2 << 30

  /// The limits of the house.
  public init() {}
}
