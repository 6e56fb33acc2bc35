import Archive
import Logging
import News
import Wire

extension WritingSession {
  /// Indexes files and folders.
  func read(_ paths: [String], _ settings: IndexSettings, for pending: PendingChange) {
    let start = ContinuousClock.now
    answer(pending) {
      let options = try service.options(for: settings)
      if settings.isDryRun {
        let found = preview(paths, options, for: pending)
        return IndexReport(found, milliseconds: (ContinuousClock.now - start).milliseconds)
      }
      let done = try importFiles(paths, options, for: pending)
      logger.info(
        "indexed \(paths.count) paths: \(done.added) new, \(done.replaced) replaced, \(done.problems) problems")
      return IndexReport(done, milliseconds: (ContinuousClock.now - start).milliseconds)
    }
  }

  /// Reads what has come or changed, and then takes the articles out whose files have gone: an article whose file was
  /// moved is there all the time.
  func follow(_ followed: FollowedChanges, for pending: PendingChange) {
    let start = ContinuousClock.now
    answer(pending) {
      let paths = followed.changed + followed.folders
      let done =
        paths.isEmpty ? ImportProgress() : try importFiles(paths, service.options(for: IndexSettings()), for: pending)
      let writer = try openWriter()
      var removed = 0
      for path in followed.gone { removed += try writer.removeArticles(ofFile: path) }
      for folder in followed.folders { removed += try writer.removeArticlesOfMissingFiles(below: folder) }
      try commit(writer)
      if done.added + done.replaced + removed > 0 {
        logger.info(
          "followed folders", metadata: ["new": "\(done.added)", "replaced": "\(done.replaced)", "gone": "\(removed)"])
      }
      return IndexReport(done, milliseconds: (ContinuousClock.now - start).milliseconds)
    }
  }

  /// Answers by what `body` gives, or by what it throws.
  private func answer(_ pending: PendingChange, by body: () throws -> IndexReport) {
    do {
      pending.answer(.indexed(try body()))
    } catch {
      undo()
      let told = WireError(telling: ArchiveError.told(error, changing: service.directory))
      logger.log(level: told.code == .unavailable ? .info : .error, "indexing ended early: \(told.message)")
      if told.code != .unavailable { service.metrics.failed(told.message) }
      pending.answer(.error(told))
    }
  }

  /// Tells what reading files would bring in, and changes nothing.
  private func preview(_ paths: [String], _ options: ReadingOptions, for pending: PendingChange) -> ImportProgress {
    Importer(service.directory, options: options).preview(paths) { event in
      pending.answer(Reply.Body(event))
      return !isStopping() && pending.client.isPresent
    }
  }

  private func importFiles(
    _ paths: [String], _ options: ReadingOptions, for pending: PendingChange
  ) throws -> ImportProgress {
    isReading = true
    defer { isReading = false }
    let writer = try openWriter()
    var wasInterrupted = false
    let importer = Importer(service.directory, options: options)
    let done = try importer.run(paths, into: writer) { event in
      pending.answer(Reply.Body(event))
      if case .progress = event { commitWaiting(beside: writer) }
      if isStopping() { wasInterrupted = true }
      return !wasInterrupted && !isBroken && pending.client.isPresent
    }
    if isBroken { throw Self.unwritten }
    if wasInterrupted {
      let message = "the daemon is shutting down; \(done.added + done.replaced) articles are indexed, ask again"
      throw WireError(.unavailable, message)
    }
    return done
  }

  /// Lets small changes in between while files are read, which may take minutes.
  private func commitWaiting(beside writer: IndexWriter) {
    let waiting = changes.takeReady(atMost: ChangeWriter.mostChanges)
    guard !waiting.isEmpty else { return }
    var small: [PendingChange] = []
    for pending in waiting {
      if pending.change.isSmall { small.append(pending) } else { postponed.append(pending) }
    }
    do {
      // What has been read so far is kept, whatever becomes of the small changes.
      try commit(writer)
      commit(small)
    } catch {
      isBroken = true
      fail(small, ArchiveError.told(error, changing: service.directory))
    }
  }
}

extension Reply.Body {
  fileprivate init(_ event: Importer.Event) {
    switch event {
    case .problem(let problem):
      self = .problem(
        IndexProblem(
          path: problem.path, line: problem.line, reason: problem.reason.rawValue, isDoubt: problem.isDoubt,
          message: problem.message))
    case .document(let path, let article):
      self = .document(
        IndexedDocument(
          path: path, id: article.id, title: article.title, date: article.date?.iso, source: article.source,
          bytes: article.text.utf8.count))
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
      files: progress.files, doubts: progress.doubts, bytes: progress.bytes, milliseconds: milliseconds)
  }
}
