import Archive
import Foundation
import Logging
import News
import QueryLanguage
import Wire

/// Answers requests, one at a time, on one thread.
final class Worker {
  private let service: IndexService
  private let reader: IndexReader
  private let changes: ChangeQueue
  private let logger: Logger
  private let requestsWaiting: @Sendable () -> Int
  private var outbox = Outbox()
  /// See `PlantedFault.leak`.
  private var leaked: [[UInt8]] = []

  init(
    service: IndexService, changes: ChangeQueue, logger: Logger, requestsWaiting: @escaping @Sendable () -> Int
  ) {
    self.service = service
    reader = IndexReader(service)
    self.changes = changes
    self.logger = logger
    self.requestsWaiting = requestsWaiting
  }

  /// How many answers have been made that their clients' loops have not been told of.
  var unsent: Int { outbox.count }

  /// Has the answers sent that have been made.
  func flush() { outbox.flush() }

  /// Answers a request, or hands a change on to the thread that writes, which will answer it. Answers wait in the outbox
  /// until `flush()`, but not for long work.
  func perform(_ job: WorkerPool.Job) {
    let request: Request
    do throws(BadRequest) {
      switch job.work {
      case .request(let decoded): request = decoded
      case .line(let line): request = try Request.decode(line)
      }
    } catch {
      return outbox.put(error.reply, for: job.ticket, in: job.answers)
    }
    if PlantedFault.leak.isPlanted { leaked.append([UInt8](repeating: 1, count: 1 << 14)) }
    let name = request.operation.name
    if !service.readers.tryEnter() {
      flush()
      service.readers.enter()
    }
    defer { service.readers.leave() }
    reader.follow()
    do {
      try service.check(index: request.index)
      let body = try perform(request.operation, job.client) { [metrics = service.metrics] body in
        if body.isFinal { metrics.answered(name, after: .now - job.start, isError: body.isError) }
        job.answers.put(Reply(id: request.id, body), for: job.ticket)
        job.answers.tell()
      }
      guard let body else { return }
      service.metrics.answered(name, after: .now - job.start, isError: body.isError)
      outbox.put(Reply(id: request.id, body), for: job.ticket, in: job.answers)
    } catch {
      let told = WireError(telling: error)
      if told.code == .internal || told.code == .corrupt || told.code == .io {
        logger.error("a request failed", metadata: ["op": "\(name)", "error": "\(told.message)"])
        service.metrics.failed(told.message)
        // The index may have been put in the place of another: the next request opens it anew.
        reader.drop()
      }
      service.metrics.answered(name, after: .now - job.start, isError: true)
      outbox.put(Reply(id: request.id, .error(told)), for: job.ticket, in: job.answers)
    }
  }

  /// To be called now and then while nothing is asked.
  func rest() { reader.follow() }

  /// The final reply; nil where another thread will give it.
  private func perform(
    _ operation: Request.Operation, _ client: Client, answer: @escaping @Sendable (Reply.Body) -> Void
  ) throws -> Reply.Body? {
    if case .search = operation {} else { flush() }
    switch operation {
    case .search(let request): return .search(try search(request))
    case .facets(let query): return .facets(try count(query))
    case .show(let id):
      guard let stored = try reader.searcher().article(id: id) else {
        throw WireError(.notFound, "there is no article \"\(id)\"; ids are those that hits and batches print")
      }
      return .article(stored.article, stored.tags)
    case .status: return .status(try status())
    case .metrics: return .metrics(PrometheusText.render(try status()))
    case .ledger(let query):
      let start = ContinuousClock.now
      let ledger = try reader.searcher().ledger(query)
      return .ledger(ledger, milliseconds: (ContinuousClock.now - start).milliseconds)
    case .conflicts(let query):
      let start = ContinuousClock.now
      let conflicts = try reader.searcher().conflicts(query)
      return .conflicts(conflicts, milliseconds: (ContinuousClock.now - start).milliseconds)
    case .watch(let query): return .watch(try reader.searcher().watch(query))
    case .queries: return .queries(try service.savedQueries.all)
    case .save(let saved): return .queries(try service.changeSavedQueries { try $0.save(saved) })
    case .unsave(let name):
      return .queries(
        try service.changeSavedQueries { queries in
          guard queries.remove(name) else { throw WireError(.notFound, "there is no saved query \"\(name)\"") }
        })
    case .add(let documents):
      let prepared = try prepare(documents, answer: answer)
      try changes.put(.add(prepared.indexed, problems: prepared.problems), for: client, answer: answer)
      return nil
    case .remove(let ids):
      try changes.put(.remove(ids), for: client, answer: answer)
      return nil
    case .maintain(let maintenance):
      try changes.put(.maintain(maintenance), for: client, answer: answer)
      return nil
    case .index(let paths, let settings):
      try changes.put(.read(paths: paths, settings), for: client, answer: answer)
      return nil
    }
  }

  private func status() throws -> Status {
    service.status(try reader.searcher().status(), waiting: (requestsWaiting(), changes.count))
  }

  private func search(_ request: SearchRequest) throws -> SearchReply {
    let searcher = try reader.searcher()
    let start = ContinuousClock.now
    var results: Results?
    if unsent > 0 {
      // Answers that have been made don't wait for a search that takes long.
      results = try PromptWorker.answer(request, by: searcher)
      if results == nil { flush() }
    }
    let found = try results ?? searcher.search(request)
    let milliseconds = (ContinuousClock.now - start).milliseconds
    let explanation = request.wantsExplanation ? try searcher.explanation(of: request) : nil
    return SearchReply(results: found, explanation: explanation, milliseconds: milliseconds)
  }

  private func count(_ query: FacetQuery) throws -> FacetReply {
    let start = ContinuousClock.now
    let count = try reader.searcher().count(query)
    return FacetReply(count, milliseconds: (ContinuousClock.now - start).milliseconds)
  }

  /// Checks and tags documents; those that can't be indexed are told, by their place among them, and left out.
  private func prepare(
    _ documents: [Document], answer: (Reply.Body) -> Void
  ) throws -> (indexed: [IndexedArticle], problems: Int) {
    let indexer = try reader.indexer()
    var indexed: [IndexedArticle] = []
    for (number, document) in documents.enumerated() {
      do {
        let draft = try ArticleDraft(json: document.fields)
        indexed.append(try indexer.index(try draft.article(options: service.options)))
      } catch {
        answer(.problem(IndexProblem(path: document.id ?? "", line: number + 1, message: "\(error)")))
      }
    }
    return (indexed, documents.count - indexed.count)
  }
}

extension Reply.Body {
  fileprivate var isError: Bool { if case .error = self { true } else { false } }
}

extension Duration {
  /// The duration in milliseconds.
  var milliseconds: Double { Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15 }
}

extension WireError {
  /// What a client is told of an error.
  init(telling error: any Error) {
    switch error {
    case let error as WireError: self = error
    case let error as SyntaxError: self.init(.syntax, error.message, position: error.position)
    case let error as ArchiveError: self.init(Code(error.kind), error.description)
    default: self.init(.internal, "\(error)")
    }
  }
}

extension WireError.Code {
  fileprivate init(_ kind: ArchiveError.Kind) {
    switch kind {
    case .timeout: self = .timeout
    case .tooBroad: self = .badRequest
    case .locked: self = .readOnly
    case .damaged: self = .corrupt
    case .storage, .diskFull, .diskFault, .doubtful: self = .io
    }
  }
}
