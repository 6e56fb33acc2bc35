import Analysis
import Archive
import ArgumentParser
import Foundation
import News
import Synchronization
import Wire

/// `aidsearchd tag`: writes who, where, how much and who said what of each document, a line of JSON each.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tag documents: people, countries, amounts of money, statements.",
    discussion: """
      Reads JSON Lines {"id","text"}, with "title" and "date" where they are known, or plain texts, and writes one line of JSON for each document, in order. Offsets \
      are UTF-8 bytes of the text, end exclusive. What can't be read is told on standard error, and the status is 2.
      """)

  @Argument(help: ArgumentHelp("Files or folders; standard input where there are none.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many documents are tagged at a time. (default: the number of processors)", valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "An index whose tables aliases.txt and roles.txt are used. (default: no table but the program's own)",
      valueName: "dir"))
  var index: String?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024") }
  }

  func run() throws {
    let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
    let tagger = try index.map { try IndexDirectory(path: $0).tagger() } ?? Tagger()
    let lines = OrderedMap<Article, [UInt8]>(workers: jobs, capacity: 64 * jobs) {
      { article in
        var line: [UInt8] = []
        let tags = tagger.tag(article.text, title: article.title, date: article.date)
        TagLine.encode(id: article.id, text: article.text, tags: tags, onto: &line)
        return line
      }
    }
    // Reading has a thread of its own, so that a line is written when it is done, not when the next has been read.
    let reading = Reading(paths: files.isEmpty ? ["-"] : files, lines: lines)
    reading.start()
    while let line = lines.next() { try Self.write(line) }
    if reading.hadProblems { throw ExitStatus.error }
  }

  private static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure("cannot write: \(String(cString: strerror(errno)))")
      }
    }
  }
}

/// The thread that reads the documents.
private final class Reading: Sendable {
  private let paths: [String]
  private let lines: OrderedMap<Article, [UInt8]>
  private let problems = Atomic(0)

  init(paths: [String], lines: OrderedMap<Article, [UInt8]>) {
    self.paths = paths
    self.lines = lines
  }

  /// Whether something couldn't be read; to be asked when all lines have been taken.
  var hadProblems: Bool { problems.load(ordering: .acquiring) > 0 }

  func start() {
    let thread = Thread { self.read() }
    thread.start()
  }

  private func read() {
    for item in ArticleReader(paths: paths, options: ReadingOptions(isVerbatim: true)) {
      switch item {
      case .article(let article): lines.submit(article)
      case .problem(let problem):
        problems.add(1, ordering: .releasing)
        complain(problem.description)
      case .began, .ended, .unchanged: break
      }
    }
    lines.finish()
  }
}
