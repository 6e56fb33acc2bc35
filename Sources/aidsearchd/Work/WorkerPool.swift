import Archive
import Foundation
import Logging
import Synchronization
import Wire

/// The threads that answer requests, each with a reader of its own: Xapian's are for one thread.
final class WorkerPool: Sendable {
  private struct Job: Sendable {
    var work: Work
    var client: Client
    var start: ContinuousClock.Instant
    var answer: @Sendable (Reply) -> Void
  }

  private let jobs = JobQueue<Job>()
  /// How many jobs wait or are worked on.
  private let unfinished = Atomic(0)
  private let threads = DispatchGroup()

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - count: How many there are, from 1.
  ///   - makeWorker: Makes what a thread works with, on that thread.
  init(count: Int, makeWorker: @escaping @Sendable (_ waiting: @escaping @Sendable () -> Int) -> Worker) {
    for number in 0..<count {
      threads.enter()
      let thread = Thread { [self] in
        let worker = makeWorker { [jobs] in jobs.count }
        while let job = jobs.take(restingAfter: 10, worker.rest) {
          defer { unfinished.subtract(1, ordering: .relaxed) }
          // What reads is not worth doing for nobody; a change has been asked for whoever waits.
          guard job.client.isPresent || job.work.mayChange else { continue }
          worker.perform(job.work, for: job.client, since: job.start, answer: job.answer)
        }
        threads.leave()
      }
      thread.name = "worker \(number)"
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Gives work to the next thread that is free; `answer` is called on it, last with a final reply. False where the
  /// pool takes no more.
  func run(_ work: Work, for client: Client, answer: @escaping @Sendable (Reply) -> Void) -> Bool {
    unfinished.add(1, ordering: .relaxed)
    let isTaken = jobs.put(Job(work: work, client: client, start: .now, answer: answer))
    if !isTaken { unfinished.subtract(1, ordering: .relaxed) }
    return isTaken
  }

  /// Whether no request waits or is worked on.
  var isIdle: Bool { unfinished.load(ordering: .relaxed) == 0 }

  /// How many requests wait for a thread.
  var waiting: Int { jobs.count }

  /// Finishes the work that is there and ends the threads.
  func close() {
    jobs.close()
    threads.wait()
  }
}

extension Work {
  /// Whether it changes the index, or may.
  fileprivate var mayChange: Bool {
    switch self {
    case .request(let request): request.operation.isWriting
    case .line: true
    }
  }
}
