import Archive
import Wire

/// A change of the index, its articles tagged and ready to be written.
enum Change: Sendable {
  /// Add articles, or replace those of the same ids; `problems` were left out before.
  case add([IndexedArticle], problems: Int)
  /// Remove articles.
  case remove([String])
  /// Index files and folders.
  case read(paths: [String], IndexSettings)
  /// Look after the index.
  case maintain(Maintenance)
  /// Bring the index up to date with files and folders that are followed.
  case follow(FollowedChanges)
}

/// A change that somebody waits for.
struct PendingChange: Sendable {
  var change: Change
  var client: Client
  /// Told what happens, last a final reply.
  var answer: @Sendable (Reply.Body) -> Void
}

/// The changes that wait for the thread that writes.
final class ChangeQueue: Sendable {
  private let jobs = JobQueue<PendingChange>()

  /// Puts a change behind the others.
  ///
  /// - Throws: `WireError` where the daemon is going to end.
  func put(
    _ change: Change, for client: Client, answer: @escaping @Sendable (Reply.Body) -> Void
  ) throws(WireError) {
    guard jobs.put(PendingChange(change: change, client: client, answer: answer)) else {
      throw WireError(.unavailable, "the daemon is shutting down; ask again")
    }
  }

  /// Waits for changes, and takes all that are there up to a limit; none once the queue is closed and empty.
  func take(atMost limit: Int) -> ArraySlice<PendingChange> { jobs.take(atMost: limit) }

  /// Takes the changes that are there, without waiting.
  func takeReady(atMost limit: Int) -> ArraySlice<PendingChange> { jobs.takeReady(atMost: limit) }

  /// Waits for a change for so many seconds at most; false where none has come.
  func wait(upTo seconds: Double) -> Bool { jobs.wait(upTo: seconds) }

  /// How many changes wait.
  var count: Int { jobs.count }

  /// Lets no more changes in.
  func close() { jobs.close() }
}
