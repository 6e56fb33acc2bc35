import Archive
import Logging
import News
import Wire

/// What the writing thread works with: the index, open for writing from the first change on.
final class WritingSession {
  private let service: IndexService
  private let changes: ChangeQueue
  private let logger: Logger
  private let isStopping: () -> Bool
  private var writer: IndexWriter?
  /// Whether a commit failed, so that the writer is better opened anew.
  private var isBroken = false
  /// Whether files are being read, with the writer in the reader's hands.
  private var isReading = false
  /// Requests to read files that came while others were read.
  private var postponed: [PendingChange] = []

  init(service: IndexService, changes: ChangeQueue, logger: Logger, isStopping: @escaping () -> Bool) {
    self.service = service
    self.changes = changes
    self.logger = logger
    self.isStopping = isStopping
  }

  /// Performs changes in their order, neighbours in one commit.
  func perform(_ batch: ArraySlice<PendingChange>) {
    var gathered: [PendingChange] = []
    for pending in batch {
      guard case .read(let paths) = pending.change else {
        gathered.append(pending)
        continue
      }
      commit(gathered)
      gathered = []
      read(paths, for: pending)
    }
    commit(gathered)
    while !postponed.isEmpty {
      let next = postponed.removeFirst()
      if case .read(let paths) = next.change { read(paths, for: next) }
    }
  }

  private func openWriter() throws -> IndexWriter {
    if isBroken, !isReading {
      writer = nil
      isBroken = false
    }
    if let writer { return writer }
    let opened = try IndexWriter(service.directory)
    writer = opened
    return opened
  }

  // MARK: Adding and removing

  /// Writes changes in one commit, or in several where they are large. When it fails, each is tried alone, so that one
  /// that can't be written doesn't cost the others.
  private func commit(_ batch: [PendingChange]) {
    guard !batch.isEmpty else { return }
    let start = ContinuousClock.now
    var answered = 0
    do {
      let writer = try openWriter()
      var replies: [Reply.Body] = []
      for pending in batch {
        replies.append(try apply(pending.change, to: writer))
        guard writer.isFull || answered + replies.count == batch.count else { continue }
        try writer.commit()
        for (pending, reply) in zip(batch[answered...], replies) { pending.answer(reply.taking(since: start)) }
        answered += replies.count
        replies = []
      }
    } catch {
      logger.warning("a commit of \(batch.count - answered) changes failed; each is tried alone: \(error)")
      undo()
      for pending in batch[answered...] { commitAlone(pending) }
    }
  }

  private func commitAlone(_ pending: PendingChange) {
    let start = ContinuousClock.now
    do {
      if case .add(let articles, let problems) = pending.change, articles.count > 1 {
        return pending.answer(.indexed(try commitEach(articles, problems, pending)).taking(since: start))
      }
      let writer = try openWriter()
      let reply = try apply(pending.change, to: writer)
      try writer.commit()
      pending.answer(reply.taking(since: start))
    } catch {
      undo()
      logger.error("a change failed: \(error)")
      pending.answer(.error(WireError(telling: error)))
    }
  }

  /// Writes each article in a commit of its own; fails only where all do.
  private func commitEach(
    _ articles: [IndexedArticle], _ problems: Int, _ pending: PendingChange
  ) throws -> IndexReport {
    var report = IndexReport(problems: problems)
    for indexed in articles {
      do {
        let writer = try openWriter()
        let isNew = try writer.add(indexed)
        try writer.commit()
        report.count(indexed, isNew: isNew)
      } catch {
        undo()
        report.problems += 1
        if report.problems == problems + articles.count { throw error }
        pending.answer(.problem(IndexProblem(path: indexed.article.id, message: "can't be indexed: \(error)")))
      }
    }
    return report
  }

  private func apply(_ change: Change, to writer: IndexWriter) throws -> Reply.Body {
    switch change {
    case .add(let articles, let problems):
      var report = IndexReport(problems: problems)
      for indexed in articles { report.count(indexed, isNew: try writer.add(indexed)) }
      return .indexed(report)
    case .remove(let ids):
      let missing = try ids.filter { try !writer.remove(id: $0) }
      return .removed(RemoveReport(removed: ids.count - missing.count, missing: missing))
    case .read: return .error(WireError(.internal, "files are read by themselves"))
    }
  }

  private func undo() {
    isBroken = true
    do {
      try writer?.rollback()
    } catch {
      logger.error("could not take back a change that failed: \(error)")
    }
  }

  // MARK: Reading files

  private func read(_ paths: [String], for pending: PendingChange) {
    let start = ContinuousClock.now
    isReading = true
    defer { isReading = false }
    do {
      let writer = try openWriter()
      var wasInterrupted = false
      let importer = Importer(service.directory, options: service.options)
      let done = try importer.run(paths, into: writer) { event in
        pending.answer(Reply.Body(event))
        if case .progress = event { commitWaiting(beside: writer) }
        if isStopping() { wasInterrupted = true }
        return !wasInterrupted && !isBroken && pending.client.isPresent
      }
      if isBroken { throw WireError(.io, "the index could not be written; the daemon's log says why") }
      if wasInterrupted {
        let message = "the daemon is shutting down; \(done.added + done.replaced) articles are indexed, ask again"
        throw WireError(.unavailable, message)
      }
      logger.info(
        "indexed \(paths.count) paths: \(done.added) new, \(done.replaced) replaced, \(done.problems) problems")
      pending.answer(.indexed(IndexReport(done, milliseconds: (ContinuousClock.now - start).milliseconds)))
    } catch {
      undo()
      let told = WireError(telling: error)
      logger.log(level: told.code == .unavailable ? .info : .error, "indexing ended early: \(told.message)")
      pending.answer(.error(told))
    }
  }

  /// Lets small changes in between while files are read, which may take minutes.
  private func commitWaiting(beside writer: IndexWriter) {
    let waiting = changes.takeReady(atMost: ChangeWriter.mostChanges)
    guard !waiting.isEmpty else { return }
    var small: [PendingChange] = []
    for pending in waiting {
      if case .read = pending.change { postponed.append(pending) } else { small.append(pending) }
    }
    do {
      // What has been read so far is kept, whatever becomes of the small changes.
      try writer.commit()
      commit(small)
    } catch {
      isBroken = true
      for pending in small { pending.answer(.error(WireError(telling: error))) }
    }
  }
}

extension Reply.Body {
  /// The reply with the time that it has taken, its commit included.
  fileprivate func taking(since start: ContinuousClock.Instant) -> Self {
    guard case .indexed(var report) = self else { return self }
    report.milliseconds = (ContinuousClock.now - start).milliseconds
    return .indexed(report)
  }

  fileprivate init(_ event: Importer.Event) {
    switch event {
    case .problem(let problem):
      self = .problem(IndexProblem(path: problem.path, line: problem.line, message: problem.message))
    case .progress(let progress):
      self = .progress(
        IndexProgress(
          documents: progress.added + progress.replaced, bytes: progress.bytes, totalBytes: progress.totalBytes))
    }
  }
}

extension IndexReport {
  fileprivate init(_ progress: ImportProgress, milliseconds: Double) {
    self.init(
      added: progress.added, replaced: progress.replaced, unchanged: progress.unchanged, problems: progress.problems,
      bytes: progress.bytes, milliseconds: milliseconds)
  }

  fileprivate mutating func count(_ indexed: IndexedArticle, isNew: Bool) {
    if isNew { added += 1 } else { replaced += 1 }
    bytes += indexed.article.text.utf8.count
  }
}
