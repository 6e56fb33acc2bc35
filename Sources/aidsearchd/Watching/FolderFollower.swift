import Archive
import Foundation
import Logging
import Synchronization
import Wire

/// Keeps the index up to date with folders: a thread that hears what happens there and has it written.
///
/// What happened while the daemon didn't run is found by comparing the folders with the index when it starts; so is what
/// the system could not remember, and once in a while what it never told (as on network disks).
final class FolderFollower: Sendable {
  private let folders: [String]
  private let changes: ChangeQueue
  private let logger: Logger
  /// A pipe that wakes the thread: something was written, or it is to end.
  private let wake: (reading: Int32, writing: Int32)
  private let isStopping = Atomic(false)
  private let outcome = Mutex<Outcome?>(nil)
  private let thread = DispatchGroup()

  /// How often the folders are compared with the index whatever the system tells; where it can't tell of all of them,
  /// and after a failure, oftener.
  private static let interval = (usual: Duration.seconds(600), incomplete: Duration.seconds(30))
  private static let pauseAfterFailure = Duration.seconds(2)

  private enum Outcome {
    case done
    case failed
  }

  /// `folders`: absolute paths; none where nothing is followed.
  init(folders: [String], changes: ChangeQueue, logger: Logger) {
    self.folders = folders
    self.changes = changes
    self.logger = logger
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    wake = (reading: ends[0], writing: ends[1])
  }

  deinit {
    close(wake.reading)
    close(wake.writing)
  }

  /// Starts the thread.
  ///
  /// - Throws: `Failure` where a folder isn't there, or can't be followed.
  func start() throws(Failure) {
    guard !folders.isEmpty else { return }
    for folder in folders {
      var status = stat()
      guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw Failure("--watch \(folder): there is no such folder")
      }
    }
    let watch = Mutex<FolderWatch?>(try FolderWatch())
    thread.enter()
    let loop = Thread { [self] in
      if let watch = watch.withLock({ $0.take() }) { run(watch) }
      thread.leave()
    }
    loop.name = "follower"
    loop.stackSize = 8 << 20
    loop.start()
  }

  /// Ends the thread.
  func stop() {
    isStopping.store(true, ordering: .relaxed)
    wakeUp()
    thread.wait()
  }

  private func run(_ watch: FolderWatch) {
    var gatherer = ChangeGatherer()
    var missing = Set(folders)
    var underWay: FollowedChanges?
    var nextComparison = ContinuousClock.now
    while !isStopping.load(ordering: .relaxed) {
      if underWay == nil, ContinuousClock.now >= nextComparison {
        for folder in missing where watch.follow(root: folder) { missing.remove(folder) }
        for folder in folders where !missing.contains(folder) { gatherer.lost(folder, at: .now) }
        let isWhole = missing.isEmpty && !watch.isIncomplete
        nextComparison = .now + (isWhole ? Self.interval.usual : Self.interval.incomplete)
      }
      if underWay == nil, let due = gatherer.due, due <= .now {
        underWay = submit(gatherer.take { access($0, F_OK) == 0 })
      }
      wait(watch, until: underWay == nil ? min(gatherer.due ?? nextComparison, nextComparison) : nil)
      for event in watch.events() {
        switch event {
        case .touched(let path): gatherer.touched(path, at: .now)
        case .overflow:
          logger.warning("more has happened in the folders than could be told; they are compared with the index")
          for folder in folders { _ = watch.follow(root: folder) }
          nextComparison = .now
        case .rootGone(let folder):
          logger.warning("a followed folder has gone; its articles stay", metadata: ["folder": "\(folder)"])
          missing.insert(folder)
          nextComparison = .now + .seconds(1)
        }
      }
      if let changes = underWay, let outcome = outcome.withLock({ $0.take() }) {
        underWay = nil
        if outcome == .failed { gatherer.putBack(changes, until: .now + Self.pauseAfterFailure) }
      }
    }
  }

  /// Hands changes to the thread that writes; nil where there are none, or the daemon is about to end.
  private func submit(_ changes: FollowedChanges) -> FollowedChanges? {
    var changes = changes
    if PlantedFault.missDeletion.isPlanted { changes.gone = [] }
    guard !changes.isEmpty else { return nil }
    do {
      try self.changes.put(.follow(changes), for: Client()) { [self] body in
        switch body {
        case .problem(let problem):
          let place = problem.line.map { "\(problem.path):\($0)" } ?? problem.path
          logger.warning("left out", metadata: ["path": "\(place)", "reason": "\(problem.message)"])
        case .progress: break
        case .error(let error) where error.code == .unavailable: end(.done)
        case .error: end(.failed)
        default: end(.done)
        }
      }
      return changes
    } catch {
      return nil
    }
  }

  private func end(_ result: Outcome) {
    outcome.withLock { $0 = result }
    wakeUp()
  }

  private func wakeUp() { _ = withUnsafeBytes(of: UInt8(0)) { write(wake.writing, $0.baseAddress, 1) } }

  /// Waits until something has happened, somebody wakes the thread, or a time has come.
  private func wait(_ watch: FolderWatch, until time: ContinuousClock.Instant?) {
    var files = [
      pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
    ]
    let rest = time.map { ($0 - .now).milliseconds.rounded(.up) } ?? 60_000
    _ = poll(&files, nfds_t(files.count), Int32(max(0, min(rest, 60_000))))
    var drain = [UInt8](repeating: 0, count: 64)
    while read(wake.reading, &drain, drain.count) > 0 {}
  }
}
