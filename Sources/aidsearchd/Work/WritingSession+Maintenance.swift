import Archive
import Logging
import Wire

extension WritingSession {
  /// Does what the administrator has asked for.
  func maintain(_ maintenance: Maintenance, for pending: PendingChange) {
    let start = ContinuousClock.now
    // The tools write the index themselves.
    writer = nil
    do {
      let tools = IndexTools(service.directory)
      let report = try tools.perform(maintenance) { replacement in try service.replace(by: replacement) }
      if maintenance.task == .roles { try service.reload() }
      let seconds = (ContinuousClock.now - start).milliseconds / 1000
      logger.info("\(maintenance.task.rawValue) done", metadata: ["seconds": "\(seconds)", "result": "\(report)"])
      pending.answer(.maintained(report))
    } catch {
      let told = WireError(telling: error)
      logger.error("\(maintenance.task.rawValue) failed", metadata: ["error": "\(told.message)"])
      service.metrics.failed(told.message)
      pending.answer(.error(told))
    }
  }

  /// Writes the index anew where it has grown to more than it may. Searches go on, changes wait.
  ///
  /// Where that fails, for lack of room for example, the index is as it was, and it is tried again a minute later.
  func compactIfSwollen(isIdle: Bool) {
    guard let writer, !isBroken, !isStopping(), .now >= nextCompaction else { return }
    let start = ContinuousClock.now
    // To look is to ask for the sizes of files.
    nextCompaction = start + .seconds(1)
    do {
      guard service.compaction.isBroken(by: try writer.swelling(), isIdle: isIdle) else { return }
      self.writer = nil
      let replacement = try IndexTools(service.directory).compact()
      service.prepare(replacement.path)
      // Readers see by themselves that another database lies there.
      try replacement.install()
      let seconds = (ContinuousClock.now - start).milliseconds / 1000
      logger.info(
        "the index had swollen", metadata: ["seconds": "\(seconds)", "result": "\(replacement.report)"])
    } catch {
      nextCompaction = .now + .seconds(60)
      let told = WireError(telling: ArchiveError.told(error, changing: service.directory))
      logger.warning("the index has swollen and can't be written anew", metadata: ["error": "\(told.message)"])
      service.metrics.failed(told.message)
    }
  }

  /// Writes the index anew where a fresh look says that it can be read and not be written; a second apart at least.
  ///
  /// - Returns: Whether that was done, so that changes can be tried again.
  func repair() -> Bool {
    guard !isReading, .now >= nextRepair else { return false }
    nextRepair = .now + .seconds(1)
    writer = nil
    do {
      let replacement = try IndexTools(service.directory).compact()
      try service.replace(by: replacement)
      logger.warning(
        "the index could not be written and was written anew", metadata: ["result": "\(replacement.report)"])
      return true
    } catch {
      logger.error("the index can't be written anew", metadata: ["error": "\(error)"])
      return false
    }
  }
}
