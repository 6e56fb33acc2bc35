import Archive
import News
import Wire

/// Answers searches on the event loop itself, where they are done sooner than a thread wakes: to hand a request over to a
/// worker and its reply back takes two wake-ups, which on a machine at rest cost more than most searches.
///
/// Everybody waits while the loop works. So only short searches of a client who is alone are answered here, they are given
/// up after a moment, and whatever is not done then is left to the workers. For the thread of one event loop.
final class PromptWorker {
  /// After how long a search is left to the workers.
  static let limit = Duration.milliseconds(2)
  /// The most hits, and the longest query in bytes, of a search that is tried.
  private static let mostHits = 20
  private static let longestQuery = 256

  private let reader: IndexReader
  private let workers: WorkerPool
  private var policy = PromptPolicy()

  init(service: IndexService, workers: WorkerPool) {
    reader = IndexReader(service)
    self.workers = workers
  }

  /// The reply to a request that came from a client; nil where the workers are to answer it.
  func answer(_ work: Work, of client: Client) -> Reply? {
    let start = ContinuousClock.now
    guard policy.admits(ObjectIdentifier(client), at: start), workers.isIdle,
      case .request(let request) = work, case .search(let search) = request.operation
    else { return nil }
    let service = reader.service
    guard service.readers.tryEnter() else { return nil }
    defer {
      service.readers.leave()
      policy.took(.now - start, until: .now)
    }
    reader.follow()
    let body: Reply.Body
    do {
      try service.check(index: request.index)
      guard let results = try Self.answer(search, by: reader.searcher()) else { return nil }
      body = .search(SearchReply(results: results, milliseconds: (ContinuousClock.now - start).milliseconds))
      service.metrics.answered(request.operation.name, after: .now - start, isError: false)
    } catch {
      // Whatever it is, a worker will meet it too, tell the client and write it down.
      return nil
    }
    return Reply(id: request.id, body)
  }

  /// What a short search finds, where it is done in a moment; nil for others.
  static func answer(_ search: SearchRequest, by searcher: Searcher) throws -> Results? {
    try isShort(search) ? searcher.searchPromptly(search, within: limit) : nil
  }

  /// To be called now and then while nothing is asked.
  func rest() { reader.follow() }

  private static func isShort(_ search: SearchRequest) -> Bool {
    !search.wantsStatements && !search.wantsExplanation && search.limit <= mostHits
      && search.query.utf8.count <= longestQuery
  }
}
