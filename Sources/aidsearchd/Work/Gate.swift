import Foundation

/// Lets any number in, or one alone: those who read an index, and who puts another in its place.
final class Gate: @unchecked Sendable {
  /// Guards all that follows.
  private let condition = NSCondition()
  private var inside = 0
  private var isClosed = false

  /// Goes in; waits while the gate is closed.
  func enter() {
    condition.withLock {
      while isClosed { condition.wait() }
      inside += 1
    }
  }

  /// Goes in unless the gate is closed; never waits for long.
  func tryEnter() -> Bool {
    condition.withLock {
      if !isClosed { inside += 1 }
      return !isClosed
    }
  }

  /// Goes out.
  func leave() {
    condition.withLock {
      inside -= 1
      if inside == 0 { condition.broadcast() }
    }
  }

  /// Closes the gate, waits until all have gone out, and runs `body` then. False, and nothing is run, where they have not
  /// after a time that no reader should need. One caller at a time.
  func whileEmpty(patience: TimeInterval = 60, _ body: () throws -> Void) rethrows -> Bool {
    let deadline = Date(timeIntervalSinceNow: patience)
    defer {
      condition.withLock {
        isClosed = false
        condition.broadcast()
      }
    }
    let isEmpty = condition.withLock {
      isClosed = true
      while inside > 0 {
        guard condition.wait(until: deadline) else { return false }
      }
      return true
    }
    // Without the lock: who only tries to go in must not wait for the work.
    if isEmpty { try body() }
    return isEmpty
  }
}
