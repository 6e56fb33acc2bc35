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

  init(changes: ChangeQueue) { self.changes = changes }

  /// Starts the thread.
  func start(service: IndexService, logger: Logger) {
    thread.enter()
    let loop = Thread { [self] in
      let session = WritingSession(service: service, changes: changes, logger: logger) { [self] in
        isStopping.load(ordering: .relaxed)
      }
      while case let batch = changes.take(atMost: Self.mostChanges), !batch.isEmpty { session.perform(batch) }
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
