import Foundation
import Synchronization
import Wire

/// What the daemon counts while it serves. Any thread may count.
final class Metrics: Sendable {
  private struct State {
    var latencies: [String: Operations.Latency] = [:]
    var commits = 0
    var failedCommits = 0
    var connections = 0
    var refused = 0
    var lastError: Operations.LastError?
  }

  private let state = Mutex(State())

  /// A request of a kind was answered.
  func answered(_ kind: String, after time: Duration, isError: Bool) {
    state.withLock {
      $0.latencies[kind, default: Operations.Latency(kind: kind)].add(time.milliseconds / 1000, isError: isError)
    }
  }

  /// Changes were committed, or could not be.
  func committed(_ isDone: Bool) {
    state.withLock { if isDone { $0.commits += 1 } else { $0.failedCommits += 1 } }
  }

  /// A client has come, or gone.
  func connected(_ isThere: Bool) { state.withLock { $0.connections += isThere ? 1 : -1 } }

  /// A client was refused.
  func refused() { state.withLock { $0.refused += 1 } }

  /// Something went wrong that is no mistake in a request.
  func failed(_ message: String) {
    let error = Operations.LastError(message: message, time: Date.now.formatted(.iso8601))
    state.withLock { $0.lastError = error }
  }

  /// All that was counted, and how the process fares.
  var operations: Operations {
    var operations = Operations()
    state.withLock {
      operations.latencies = $0.latencies.values.sorted { $0.kind < $1.kind }
      operations.commits = $0.commits
      operations.failedCommits = $0.failedCommits
      operations.connections = $0.connections
      operations.refused = $0.refused
      operations.lastError = $0.lastError
    }
    operations.memory = Self.residentMemory()
    operations.descriptors = Self.openDescriptors()
    return operations
  }

  /// The second number of `statm` is the resident pages.
  private static func residentMemory() -> Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// The descriptor that lists the folder is not counted.
  private static func openDescriptors() -> Int {
    guard let folder = opendir("/proc/self/fd") else { return 0 }
    defer { closedir(folder) }
    var count = -3  // itself, `.` and `..`
    while readdir(folder) != nil { count += 1 }
    return max(0, count)
  }
}
