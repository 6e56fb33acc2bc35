import Archive
import Logging
import News
import Wire

/// What the writing thread works with: the index, open for writing from the first change on.
final class WritingSession {
  let service: IndexService
  let changes: ChangeQueue
  let logger: Logger
  let isStopping: () -> Bool
  var writer: IndexWriter?
  private let reader: IndexReader
  /// Whether a commit failed, so that the writer is better opened anew.
  var isBroken = false
  /// Whether files are being read, with the writer in the reader's hands.
  var isReading = false
  /// Which generation of the service the writer is of.
  private var generation = 0
  /// Until when an index that could not be written is not written anew again.
  var nextRepair = ContinuousClock.now
  /// Until when the size of the index isn't looked at again.
  var nextCompaction = ContinuousClock.now
  /// Changes that came while files were read, and need the writer for themselves.
  var postponed: [PendingChange] = []

  init(service: IndexService, changes: ChangeQueue, logger: Logger, isStopping: @escaping () -> Bool) {
    self.service = service
    reader = IndexReader(service)
    self.changes = changes
    self.logger = logger
    self.isStopping = isStopping
  }

  /// Performs changes in their order, neighbours in one commit.
  func perform(_ batch: ArraySlice<PendingChange>) {
    var gathered: [PendingChange] = []
    for pending in batch {
      if pending.change.isSmall {
        gathered.append(pending)
        continue
      }
      commit(gathered)
      gathered = []
      performAlone(pending)
    }
    commit(gathered)
    while !postponed.isEmpty { performAlone(postponed.removeFirst()) }
  }

  private func performAlone(_ pending: PendingChange) {
    switch pending.change {
    case .read(let paths, let settings): read(paths, settings, for: pending)
    case .follow(let changes): follow(changes, for: pending)
    case .maintain(let maintenance): maintain(maintenance, for: pending)
    case .add, .remove: commit([pending])
    }
  }

  /// Brings the columns of searches up to date with what has been committed, so that no search waits for that.
  func refreshColumns() {
    guard service.readers.tryEnter() else { return }
    defer { service.readers.leave() }
    reader.follow()
    do {
      try reader.searcher().refresh()
    } catch {
      // Searches that need them meet the same, and tell.
      reader.drop()
      logger.debug("could not bring the columns up to date: \(error)")
    }
  }

  func openWriter() throws -> IndexWriter {
    // Whoever reads files holds the writer, and ends before the next can be opened.
    if isBroken, isReading { throw Self.unwritten }
    if isBroken || generation != service.generation, !isReading {
      writer = nil
      isBroken = false
      generation = service.generation
    }
    if let writer { return writer }
    let opened = try IndexWriter(service.directory)
    opened.willReplace = { [service] path in service.prepare(path) }
    writer = opened
    return opened
  }

  /// What is told where an earlier failure is in the way.
  static let unwritten = WireError(.io, "the index could not be written; aidsearch status says why")

  // MARK: Adding and removing

  /// Writes changes in one commit, or in several where they are large. When it fails, each is tried alone, so that one
  /// that can't be written doesn't cost the others.
  func commit(_ batch: [PendingChange]) {
    guard !batch.isEmpty else { return }
    let start = ContinuousClock.now
    var answered = 0
    do {
      let writer = try openWriter()
      var replies: [Reply.Body] = []
      for pending in batch {
        replies.append(try apply(pending.change, to: writer))
        guard writer.isFull || answered + replies.count == batch.count else { continue }
        if PlantedFault.acknowledgeEarly.isPlanted { answer(batch[answered...], replies, since: start) }
        try commit(writer)
        if !PlantedFault.acknowledgeEarly.isPlanted { answer(batch[answered...], replies, since: start) }
        answered += replies.count
        replies = []
      }
    } catch {
      undo()
      let error = ArchiveError.told(error, changing: service.directory)
      if ArchiveError.looksLikeDamage(error), repair() { return commit(Array(batch[answered...])) }
      // A disk that fails fails all of them; else one may have failed the others.
      guard (error as? ArchiveError)?.isOfDisk != true else { return fail(batch[answered...], error) }
      logger.warning("a commit of \(batch.count - answered) changes failed; each is tried alone: \(error)")
      for pending in batch[answered...] { commitAlone(pending) }
    }
  }

  private func answer(
    _ batch: ArraySlice<PendingChange>, _ replies: [Reply.Body], since start: ContinuousClock.Instant
  ) {
    for (pending, reply) in zip(batch, replies) { pending.answer(reply.taking(since: start)) }
  }

  /// Tells everybody who waits, the log and the status that changes have failed.
  func fail(_ batch: some Collection<PendingChange>, _ error: any Error) {
    let told = WireError(telling: error)
    logger.error("changes failed", metadata: ["changes": "\(batch.count)", "error": "\(told.message)"])
    service.metrics.failed(told.message)
    for pending in batch {
      let isHidden = PlantedFault.hideFailure.isPlanted
      pending.answer(isHidden ? .removed(RemoveReport(removed: 0)) : .error(told))
    }
  }

  func commit(_ writer: IndexWriter) throws {
    do {
      try writer.commit()
      service.metrics.committed(true)
    } catch {
      service.metrics.committed(false)
      throw error
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
      try commit(writer)
      pending.answer(reply.taking(since: start))
    } catch {
      undo()
      fail([pending], ArchiveError.told(error, changing: service.directory))
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
        try commit(writer)
        report.count(indexed, isNew: isNew)
      } catch {
        undo()
        let error = ArchiveError.told(error, changing: service.directory)
        report.problems += 1
        let isOfDisk = (error as? ArchiveError)?.isOfDisk == true
        if isOfDisk || report.problems == problems + articles.count { throw error }
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
    case .read, .follow, .maintain: return .error(WireError(.internal, "this change is made by itself"))
    }
  }

  func undo() {
    isBroken = true
    do {
      try writer?.rollback()
    } catch {
      logger.error("could not take back a change that failed: \(error)")
    }
  }
}

extension Change {
  /// Whether it may share a commit with others; what is not small takes its time, and the writer for itself.
  var isSmall: Bool {
    switch self {
    case .add, .remove: true
    case .read, .follow, .maintain: false
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
}

extension IndexReport {
  fileprivate mutating func count(_ indexed: IndexedArticle, isNew: Bool) {
    if isNew { added += 1 } else { replaced += 1 }
    bytes += indexed.article.text.utf8.count
  }
}
