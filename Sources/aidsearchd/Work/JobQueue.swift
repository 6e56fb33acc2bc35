import Foundation

/// Jobs for threads to take, first come, first served.
final class JobQueue<Job: Sendable>: @unchecked Sendable {
  /// Guards all that follows.
  private let condition = NSCondition()
  private var jobs: [Job] = []
  /// Where the jobs that have not been taken begin.
  private var first = 0
  private var isClosed = false

  /// Puts a job behind the others; false once the queue is closed.
  func put(_ job: Job) -> Bool { put(CollectionOfOne(job)) }

  /// Puts jobs behind the others, all or none; false once the queue is closed.
  func put(_ more: some Collection<Job>) -> Bool {
    condition.withLock {
      guard !isClosed else { return false }
      jobs.append(contentsOf: more)
      if more.count > 1 { condition.broadcast() } else { condition.signal() }
      return true
    }
  }

  /// Waits for a job and takes it; nil once the queue is closed and empty.
  func take() -> Job? {
    condition.withLock {
      while first == jobs.count, !isClosed { condition.wait() }
      return removeFirst()
    }
  }

  /// Takes a job that is there, without waiting.
  func takeReady() -> Job? { condition.withLock { removeFirst() } }

  /// Waits for a job and takes it, and calls `rest` whenever none has come for so many seconds; nil once the queue is
  /// closed and empty.
  func take(restingAfter seconds: TimeInterval, _ rest: () -> Void) -> Job? {
    while true {
      let job: Job?? = condition.withLock {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while first == jobs.count, !isClosed {
          guard condition.wait(until: deadline) || first < jobs.count || isClosed else { return nil }
        }
        return .some(removeFirst())
      }
      if let job { return job }
      rest()
    }
  }

  /// Waits for jobs and takes as many as there are, up to a limit; none once the queue is closed and empty.
  func take(atMost limit: Int) -> ArraySlice<Job> {
    condition.withLock {
      while first == jobs.count, !isClosed { condition.wait() }
      return remove(limit)
    }
  }

  /// Waits for a job for so many seconds at most; false where none has come.
  func wait(upTo seconds: TimeInterval) -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    return condition.withLock {
      while first == jobs.count, !isClosed {
        guard condition.wait(until: deadline) else { return first < jobs.count || isClosed }
      }
      return true
    }
  }

  /// Takes the jobs that are there, without waiting.
  func takeReady(atMost limit: Int) -> ArraySlice<Job> { condition.withLock { remove(limit) } }

  /// How many jobs wait.
  var count: Int { condition.withLock { jobs.count - first } }

  /// Lets no more jobs in; those that are there are still taken.
  func close() {
    condition.withLock {
      isClosed = true
      condition.broadcast()
    }
  }

  private func removeFirst() -> Job? {
    guard first < jobs.count else { return nil }
    let job = jobs[first]
    first += 1
    tidy()
    return job
  }

  private func remove(_ limit: Int) -> ArraySlice<Job> {
    let taken = Array(jobs[first..<min(first + limit, jobs.count)])
    first += taken.count
    tidy()
    return taken[...]
  }

  /// Gives back the room of jobs that were taken.
  private func tidy() {
    // Memory that has been used is given back now and then, not at every job.
    if first == jobs.count {
      jobs.removeAll(keepingCapacity: jobs.count < 1024)
      first = 0
    } else if first > 1024, first > jobs.count / 2 {
      jobs.removeSubrange(..<first)
      first = 0
    }
  }
}
