import Glibc
import News

/// Reads articles from files and folders, one after the other, without holding more than one in memory.
///
///     let reader = ArticleReader(paths: ["news"]) { manifest[$0.path] == $0.encoded }
///     for item in reader { … }
///
/// Nothing that is wrong with one file or line ends the reading: it is a `problem` item that names it. What is read:
/// plain text (one article a file), JSON Lines, JSON arrays; other formats are refused by name. The path `-` is
/// standard input. Not to be shared between threads.
public final class ArticleReader: Sequence, IteratorProtocol {
  private let options: ReadingOptions
  private let isUnchanged: (FileStamp) -> Bool
  private var walker: FileWalker
  private var standardInputs: Int
  private var file: OpenFile?
  private var following: [ReadItem] = []
  private var bytesBefore = 0

  private struct OpenFile {
    var path: String
    var stamp: FileStamp?
    var input: InputBuffer
    var reader: any DocumentReader
  }

  /// Makes a reader of files and folders.
  ///
  /// - Parameters:
  ///   - paths: The files and folders, read in this order; folders with all that is below them, sorted by name.
  ///   - options: Limits, and whether texts are kept as they are.
  ///   - isUnchanged: Whether a file need not be read; asked before it is opened.
  public init(
    paths: [String], options: ReadingOptions = ReadingOptions(),
    isUnchanged: @escaping (FileStamp) -> Bool = { _ in false }
  ) {
    self.options = options
    self.isUnchanged = isUnchanged
    walker = FileWalker(paths: paths.filter { $0 != "-" })
    standardInputs = paths.contains("-") ? 1 : 0
  }

  /// How many bytes have been read so far, of all files.
  public var bytesRead: Int { bytesBefore + (file?.input.bytesRead ?? 0) }

  /// The next item; nil when all has been read.
  public func next() -> ReadItem? {
    while true {
      if !following.isEmpty { return following.removeFirst() }
      if file != nil { return nextOfFile() }
      if standardInputs > 0 {
        standardInputs -= 1
        begin("-", stamp: nil, descriptor: STDIN_FILENO)
        continue
      }
      switch walker.next() {
      case nil: return nil
      case .problem(let problem): return .problem(problem)
      case .file(_, let stamp) where isUnchanged(stamp): return .unchanged(stamp)
      case .file(let path, _): open(path)
      }
    }
  }

  private func nextOfFile() -> ReadItem? {
    guard let current = file else { return nil }
    switch file?.reader.next() {
    case .success(let article): return .article(article)
    case .failure(let problem): return .problem(problem)
    case nil:
      bytesBefore += current.input.bytesRead
      file = nil
      let ended = ReadItem.ended(path: current.path, stamp: current.stamp)
      guard let code = current.input.failure, !(current.reader is PlainTextReader) else { return ended }
      following.append(ended)
      return .problem(FileWalker.problem(of: code, at: current.path))
    }
  }

  private func open(_ path: String) {
    // Without O_NONBLOCK a pipe that has taken the file's place since it was looked at would never open.
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { return following.append(.problem(FileWalker.problem(of: errno, at: path))) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return following.append(
        .problem(ReadProblem(path: path, message: "changed while it was being opened; try again")))
    }
    begin(path, stamp: FileStamp(path: path, status: status), descriptor: descriptor)
  }

  /// Recognises the format and makes its reader; what is refused is read no further.
  private func begin(_ path: String, stamp: FileStamp?, descriptor: Int32) {
    let input = InputBuffer(descriptor: descriptor, closes: descriptor != STDIN_FILENO)
    if stamp == nil {
      // Whoever writes a line and waits for what comes of it must not be kept waiting for more.
      while input.count < FileHead.length, input.lineBreak(from: 0) == nil, input.fill() {}
    } else {
      input.fill(upTo: FileHead.length)
    }
    let name = path == "-" ? "stdin" : path
    let head = FileHead(
      bytes: Array(input.bytes.prefix(FileHead.length)), name: String(name.split(separator: "/").last ?? ""))
    following.append(.began(path: path))
    if stamp == nil, input.count == 0, input.failure == nil {
      return following.append(.ended(path: path, stamp: nil))  // a stream of no documents is none the worse for it
    }
    do {
      file = OpenFile(
        path: path, stamp: stamp, input: input, reader: try reader(of: input, head: head, path: path, name: name))
    } catch {
      bytesBefore += input.bytesRead
      following += [.problem(error), .ended(path: path, stamp: stamp)]
    }
  }

  private func reader(
    of input: InputBuffer, head: FileHead, path: String, name: String
  ) throws(ReadProblem) -> any DocumentReader {
    if let code = input.failure { throw FileWalker.problem(of: code, at: path) }
    if input.count == 0 { throw ReadProblem(path: path, message: "is empty") }
    guard let format = FileFormat.of(head) else {
      throw ReadProblem(path: path, message: "is binary, no text; \(Self.formats)")
    }
    guard let make = format.reader else {
      throw ReadProblem(path: path, message: "is \(format.name); \(Self.formats)")
    }
    return make(input, name, options)
  }

  private static let formats = "this version reads plain text, JSON Lines and JSON"
}
