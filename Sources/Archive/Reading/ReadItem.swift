public import News

/// What a reader of files hands on, in the order in which it comes upon it.
///
/// A file that is read gives `began`, its articles and problems, and `ended`; a file that need not be read gives
/// `unchanged`; a path that cannot be read gives a `problem` alone.
public enum ReadItem: Equatable, Sendable {
  /// A file is being read; what follows up to `ended` is from it.
  case began(path: String)
  /// An article.
  case article(Article)
  /// Something that could not be read; the rest goes on.
  case problem(ReadProblem)
  /// The file has been read to its end. The stamp is that of the moment at which it was opened, so that a file which
  /// changes while it is read counts as changed the next time; nil for standard input.
  case ended(path: String, stamp: FileStamp?)
  /// The file is as it was when its stamp was taken, and was not opened.
  case unchanged(FileStamp)
}

/// Something that could not be read: where, what, and what to do.
public struct ReadProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as it was given, or as it was found below a folder that was given.
  public var path: String
  /// The line, from 1, where the problem is one of a line.
  public var line: Int?
  /// What is wrong and what to do, to be read after the path: "is empty".
  public var message: String

  /// Makes a problem.
  public init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// One line for the user: `PATH:LINE: MESSAGE`. The path may hold any character; it is the caller's to make it
  /// harmless on a terminal.
  public var description: String { line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)" }
}

/// How files are read.
public struct ReadingOptions: Hashable, Sendable {
  /// The most bytes that the text of one article may have.
  public var documentBytes: Int
  /// Whether texts are kept byte for byte, empty ones too, instead of being cleaned for the index. For taggers, whose
  /// offsets must count the bytes of the input.
  public var isVerbatim: Bool

  /// The most bytes that one line or element of JSON may have: escapes and the other fields take room beside the text.
  var elementBytes: Int { min(documentBytes, 1 << 40) * 3 + 1 << 16 }

  /// Makes options; without arguments those of the index: articles of up to 32 MiB.
  public init(documentBytes: Int = 32 << 20, isVerbatim: Bool = false) {
    self.documentBytes = documentBytes
    self.isVerbatim = isVerbatim
  }
}
