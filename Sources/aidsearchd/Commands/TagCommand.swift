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
      Reads JSON Lines {"id","text"} or plain texts, and writes one line of JSON for each document, in order. Offsets \
      are UTF-8 bytes of the text, end exclusive. What can't be read is told on standard error, and the status is 2.
      """)

  @Argument(help: ArgumentHelp("Files or folders; standard input where there are none.", valueName: "file"))
  var files: [String] = []

  @Option(name: .shortAndLong, help: "How many documents are tagged at a time. (default: the number of processors)")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024") }
  }

  func run() throws {
    let documents = DocumentQueue(paths: files.isEmpty ? ["-"] : files)
    let output = OrderedOutput(descriptor: STDOUT_FILENO)
    DispatchQueue.concurrentPerform(iterations: jobs ?? ProcessInfo.processInfo.activeProcessorCount) { _ in
      let tagger = Tagger()
      while let (number, article) = documents.next() {
        var line: [UInt8] = []
        TagLine.encode(id: article.id, text: article.text, tags: tagger.tag(article.text), onto: &line)
        guard output.write(line, number: number) else { return }
      }
    }
    if let code = output.failure { throw Failure("cannot write: \(String(cString: strerror(code)))") }
    if documents.hadProblems { throw ExitStatus.error }
  }
}

/// The documents of an input, numbered, for several threads to take from.
private final class DocumentQueue: Sendable {
  private struct State {
    var reader: ArticleReader
    var taken = 0
    var hadProblems = false
  }

  private let state: Mutex<State>

  init(paths: [String]) {
    state = Mutex(State(reader: ArticleReader(paths: paths, options: ReadingOptions(isVerbatim: true))))
  }

  /// Whether something couldn't be read.
  var hadProblems: Bool { state.withLock { $0.hadProblems } }

  /// The next document and its number, from 0; nil when there are no more.
  func next() -> (number: Int, article: Article)? {
    state.withLock { state in
      while let item = state.reader.next() {
        switch item {
        case .article(let article):
          defer { state.taken += 1 }
          return (state.taken, article)
        case .problem(let problem):
          state.hadProblems = true
          complain(problem.description)
        case .began, .ended, .unchanged: break
        }
      }
      return nil
    }
  }
}
