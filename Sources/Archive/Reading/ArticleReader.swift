import Glibc
import News

/// Reads articles from files and folders, one after the other, without holding more than one in memory.
///
///     let reader = ArticleReader(paths: ["news"]) { manifest[$0.path] == $0.encoded }
///     for item in reader { … }
///
/// Nothing that is wrong with one file, line or member of an archive ends the reading: it is a `problem` item that names
/// it. `FileFormat` is the table of what is read; other formats are refused by name. The path `-` is standard input. Not
/// to be shared between threads.
public final class ArticleReader: Sequence, IteratorProtocol {
  private let options: ReadingOptions
  private let isUnchanged: (FileStamp) -> Bool
  private var walker: FileWalker
  private var streams: [(name: String, input: InputBuffer)]
  private var file: OpenFile?
  private var following: [ReadItem] = []
  private var bytesBefore = 0

  private struct OpenFile {
    var path: String
    var stamp: FileStamp?
    var input: InputBuffer
    var reader: any DocumentReader
    /// Whether the file must be read again the next time: something outside of it was in the way.
    var isToReadAgain = false
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
    streams = paths.contains("-") ? [("-", InputBuffer(descriptor: STDIN_FILENO, closes: false))] : []
  }

  /// Makes a reader of bytes in memory, whatever format they are in: as if they were standard input, or a file of that
  /// name.
  public init(bytes: [UInt8], name: String = "-", options: ReadingOptions = ReadingOptions()) {
    self.options = options
    isUnchanged = { _ in false }
    walker = FileWalker(paths: [])
    streams = [(name, InputBuffer(MemorySource(bytes)))]
  }

  /// How many bytes have been read so far, of all files.
  public var bytesRead: Int { bytesBefore + (file?.input.bytesRead ?? 0) }

  /// The next item; nil when all has been read.
  public func next() -> ReadItem? {
    while true {
      if !following.isEmpty { return following.removeFirst() }
      if file != nil { return nextOfFile() }
      if let stream = streams.popLast() {
        begin(stream.name, stamp: nil, stream.input)
        continue
      }
      switch walker.next() {
      case nil: return nil
      case .problem(let problem): return .problem(problem)
      case .file(let path, var stamp):
        stamp.reading = options.fingerprint
        if isUnchanged(stamp) { return .unchanged(stamp) }
        open(path)
      }
    }
  }

  private func nextOfFile() -> ReadItem? {
    switch file?.reader.next() {
    case .success(let read):
      following += read.doubts.map(ReadItem.problem)
      return .article(read.article)
    case .failure(let problem):
      if problem.reason == .program || problem.reason == .access { file?.isToReadAgain = true }
      return .problem(problem)
    case nil:
      guard let current = file else { return nil }
      bytesBefore += current.input.bytesRead
      file = nil
      let failure = current.input.takeFailure()
      let stamp = current.isToReadAgain || failure != nil ? nil : current.stamp
      let ended = ReadItem.ended(path: current.path, stamp: stamp)
      guard let failure else { return ended }
      following.append(ended)
      return .problem(failure.problem(at: current.path))
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
        .problem(ReadProblem(path: path, reason: .access, message: "changed while it was being opened; try again")))
    }
    var stamp = FileStamp(path: path, status: status)
    stamp.reading = options.fingerprint
    begin(path, stamp: stamp, InputBuffer(descriptor: descriptor, closes: true))
  }

  /// Recognises the format and makes its reader; what is refused is read no further.
  private func begin(_ path: String, stamp: FileStamp?, _ input: InputBuffer) {
    // Whoever writes a line and waits for what comes of it must not be kept waiting for more.
    if stamp == nil { while input.count < FileHead.length, input.lineBreak(from: 0) == nil, input.fill() {} }
    following.append(.began(path: path))
    if stamp == nil, input.count == 0, input.failure == nil {
      return following.append(.ended(path: path, stamp: nil))  // a stream of no documents is none the worse for it
    }
    let context = DocumentContext(
      path: path, name: path == "-" ? "stdin" : String(path.split(separator: "/").last ?? ""), options: options,
      budget: UnpackingBudget(root: input, limits: options.limits))
    do {
      let reader = try FileFormat.open(input, context, waits: stamp != nil)
      file = OpenFile(path: path, stamp: stamp, input: input, reader: reader)
    } catch {
      bytesBefore += input.bytesRead
      let isToReadAgain = error.reason == .program || error.reason == .access
      following += [.problem(error), .ended(path: path, stamp: isToReadAgain ? nil : stamp)]
    }
  }
}
