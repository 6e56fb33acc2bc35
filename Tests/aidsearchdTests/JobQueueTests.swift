import Foundation
import Synchronization
import Testing

@testable import aidsearchd

@Suite struct JobQueueTests {
  @Test func jobsAreTakenInTheirOrder() {
    let queue = JobQueue<Int>()
    for number in 0..<5_000 { #expect(queue.put(number)) }
    #expect(queue.take() == 0)
    #expect(Array(queue.take(atMost: 3)) == [1, 2, 3])
    #expect(Array(queue.takeReady(atMost: 10_000)) == Array(4..<5_000))
    #expect(queue.takeReady(atMost: 1).isEmpty)
    #expect(queue.put(7))
    queue.close()
    #expect(!queue.put(8))
    #expect(queue.take() == 7)
    #expect(queue.take() == nil)
  }

  @Test func whoWaitsLongRestsMeanwhile() {
    let queue = JobQueue<Int>()
    var rests = 0
    let job = queue.take(restingAfter: 0.01) {
      rests += 1
      if rests == 3 { _ = queue.put(7) }
    }
    #expect(job == 7)
    #expect(rests == 3)
    queue.close()
    #expect(queue.take(restingAfter: 0.01, { Issue.record("the queue is closed") }) == nil)
  }

  @Test func everyJobIsTakenOnce() {
    let queue = JobQueue<Int>()
    let sum = Atomic(0)
    // As many takers as there are threads; the first waits for what the last puts in.
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      if half == 0 {
        while let job = queue.take() { sum.add(job, ordering: .relaxed) }
      } else {
        for number in 1...2_000 { _ = queue.put(number) }
        queue.close()
      }
    }
    #expect(sum.load(ordering: .relaxed) == 2_001_000)
  }
}
