import Archive
import Foundation
import Logging
import Synchronization
import Wire

/// The thread that writes: it takes the changes that have gathered while the last were committed, and commits them
/// together. Whoever waits for a change is told of it when it is on disk, not before.
final class ChangeWriter: Sendable {
  private let changes: ChangeQueue
  private let isStopping = Atomic(false)
  private let thread = DispatchGroup()

  /// How many changes one commit holds at most.
  static let mostChanges = 1_000
  /// How soon after a commit the next may follow where changes come from many clients: a thousand single additions a
  /// minute then cost half as many commits, and each of them a tenth of a second. A client that sends one change after
  /// another isn't held up, for nothing can gather while it waits.
  private static let spacing = Duration.milliseconds(100)
  /// How long nothing may have come, in seconds, until the index is looked after.
  private static let quiet = 2.0

  init(changes: ChangeQueue) { self.changes = changes }

  /// Starts the thread.
  func start(service: IndexService, logger: Logger) {
    thread.enter()
    let loop = Thread { [self] in
      let session = WritingSession(service: service, changes: changes, logger: logger) { [self] in
        isStopping.load(ordering: .relaxed)
      }
      var last: (client: Client, time: ContinuousClock.Instant)?
      while true {
        if last != nil, !changes.wait(upTo: Self.quiet) { session.compactIfSwollen(isIdle: true) }
        var batch = changes.take(atMost: Self.mostChanges)
        guard let first = batch.first else { break }
        if let last, first.client !== last.client {
          let rest = last.time + Self.spacing - .now
          if rest > .zero, !isStopping.load(ordering: .relaxed) {
            Thread.sleep(forTimeInterval: rest.milliseconds / 1000)
            batch += changes.takeReady(atMost: Self.mostChanges - batch.count)
          }
        }
        session.perform(batch)
        session.compactIfSwollen(isIdle: false)
        // Where the next commit is near, its columns will do.
        if changes.count == 0 { session.refreshColumns() }
        last = (first.client, .now)
      }
      thread.leave()
    }
    loop.name = "writer"
    loop.stackSize = 8 << 20
    loop.start()
  }

  /// Has the reading of files end after the article in hand; what has been read of them stays.
  func interrupt() { isStopping.store(true, ordering: .relaxed) }

  /// Writes the changes that are there and ends the thread.
  func close() {
    changes.close()
    thread.wait()
  }
}
