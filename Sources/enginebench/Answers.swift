import Archive
import Foundation
import News
import Wire

/// Answers requests of the protocol in process, as a worker of the daemon does: from the bytes of the request to those of
/// the reply. For counting instructions and for holding the replies of two builds against each other.
struct Answers {
  private let searcher: Searcher

  init(index: String) throws {
    searcher = try Searcher(IndexDirectory(path: index), store: ColumnStore())
    searcher.timeLimit = nil
    try searcher.warmUp()
  }

  /// Answers the searches of standard input so many times to warm up and once more, and prints the last replies, the time
  /// that they took left out.
  func run(rounds: Int) throws {
    let requests = sequence(state: (), next: { _ in readLine() }).map { Array($0.utf8) }
    for _ in 0..<rounds { _ = try round(requests) }
    try FileHandle.standardOutput.write(contentsOf: Data(try lastRound(requests)))
  }

  /// A function of its own so that a profiler can be told to count nothing else.
  @inline(never)
  private func lastRound(_ requests: [[UInt8]]) throws -> [UInt8] { try round(requests) }

  private func round(_ requests: [[UInt8]]) throws -> [UInt8] {
    var replies: [UInt8] = []
    for line in requests {
      let request = try Request.decode(line)
      guard case .search(let search) = request.operation else {
        throw ContestError(message: "not a search: \(String(decoding: line, as: UTF8.self))")
      }
      let reply = SearchReply(results: try searcher.search(search), milliseconds: 0)
      replies += Reply(id: request.id, .search(reply)).encoded()
    }
    return replies
  }
}
