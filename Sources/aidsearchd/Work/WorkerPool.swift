import Archive
import Foundation
import Logging
import Synchronization
import Wire

/// The threads that answer requests, each with a reader of its own: Xapian's are for one thread.
final class WorkerPool: Sendable {
  /// A request for a worker.
  struct Job: Sendable {
    var work: Work
    /// Who asks, and when the request was read.
    var client: Client
    var start = ContinuousClock.now
    /// Where the replies go, and what for.
    var ticket: Int
    var answers: AnswerBox
  }

  private let jobs = JobQueue<Job>()
  /// How many jobs wait or are worked on.
  private let unfinished = Atomic(0)
  private let threads = DispatchGroup()
  /// How many answers a thread makes before it has them sent, where more work waits.
  private static let mostUnsent = 8

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
        while true {
          let next = jobs.takeReady()
          if next == nil || worker.unsent >= Self.mostUnsent { worker.flush() }
          guard let job = next ?? jobs.take(restingAfter: 10, worker.rest) else { break }
          defer { unfinished.subtract(1, ordering: .relaxed) }
          // What reads is not worth doing for nobody; a change has been asked for whoever waits.
          if job.client.isPresent || job.work.mayChange { worker.perform(job) }
        }
        threads.leave()
      }
      thread.name = "worker \(number)"
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Gives work to the next threads that are free. False where the pool takes no more.
  func run(_ jobs: [Job]) -> Bool {
    unfinished.add(jobs.count, ordering: .relaxed)
    let areTaken = self.jobs.put(jobs)
    if !areTaken { unfinished.subtract(jobs.count, ordering: .relaxed) }
    return areTaken
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
