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
  /// Something that could not be read, or that is doubtful about the article before; the rest goes on.
  case problem(ReadProblem)
  /// The file has been read to its end. The stamp is that of the moment at which it was opened, so that a file which
  /// changes while it is read counts as changed the next time; nil for standard input, and where the file is to be read
  /// again the next time however it looks then.
  case ended(path: String, stamp: FileStamp?)
  /// The file is as it was when its stamp was taken, and was not opened.
  case unchanged(FileStamp)
}

/// Something that could not be read: where, what, and what to do.
public struct ReadProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of problems, by which a report counts them.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The path doesn't exist, may not be read, or is no file.
    case access
    /// A format that isn't read.
    case format
    /// Nothing to read in it.
    case empty
    /// Its bytes are no text that can be decoded without guessing.
    case encoding
    /// It breaks the rules of its format.
    case damaged
    /// It is larger than a limit allows.
    case limit
    /// It could do harm: bombs, links, devices, paths that lead out, loops.
    case unsafe
    /// A field of an article is missing, or is not what it must be.
    case field
    /// A program that the format needs is missing or failed.
    case program
    /// It was read, and can't be indexed.
    case index
  }

  /// The path as it was given, or as it was found below a folder that was given; for a member of an archive that of the
  /// archive, a slash and the member's own.
  public var path: String
  /// The line, from 1, where the problem is one of a line.
  public var line: Int?
  /// The kind of problem.
  public var reason: Reason
  /// Whether the article is indexed all the same, without what is doubtful.
  public var isDoubt: Bool
  /// What is wrong and what to do, to be read after the path: "is empty".
  public var message: String

  /// Makes a problem.
  public init(path: String, line: Int? = nil, reason: Reason, isDoubt: Bool = false, message: String) {
    self.path = path
    self.line = line
    self.reason = reason
    self.isDoubt = isDoubt
    self.message = message
  }

  /// One line for the user: `PATH:LINE: MESSAGE`. The path may hold any character; it is the caller's to make it
  /// harmless on a terminal.
  public var description: String {
    let name = path == "-" ? "standard input" : path
    return line.map { "\(name):\($0): \(message)" } ?? "\(name): \(message)"
  }
}
