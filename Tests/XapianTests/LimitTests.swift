import Foundation
import Synchronization
import Testing
import Xapian

/// Searches that are stopped.
@Suite struct LimitTests {
  /// Documents in which two words alternate at random, and a phrase of them that is found nowhere: Xapian compares the
  /// positions of each for long.
  func withSlowQuery(_ body: (Database, Query) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      var generator = SeededGenerator(seed: 7)
      func words(_ count: Int) -> [String] {
        (0..<count).map { _ in Bool.random(using: &generator) ? "aid" : "gas" }
      }
      let path = directory + "/db"
      try makeDatabase(path, (0..<400).map { _ in words(1000).joined(separator: " ") })
      try body(Database(path: path), .phrase(words(100)))
    }
  }

  /// How many seconds of a processor this thread spends.
  func processorTime(of work: () throws -> Void) rethrows -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    try work()
    return now() - start
  }

  /// As a part of a disjunction that finds nothing, it is stopped too.
  @Test(arguments: [false, true]) func stopsInTheMiddleOfPhrases(isPart: Bool) throws {
    try withSlowQuery { database, phrase in
      let query = isPart ? Query.or([phrase, .scale(phrase, by: 2), .term("none")]) : phrase
      var search = Search(query: query)
      let whole = try processorTime { _ = try search.run(on: database) }
      search.timeLimit = .seconds(whole / 10)
      // What the thread has worked, not how long it took: a busy machine holds a search up, but gives it no work.
      let part = processorTime { #expect(code { _ = try search.run(on: database) } == .timeout) }
      #expect(part < whole * 0.7)
      search.timeLimit = .seconds(600)
      #expect(try search.run(on: database).items.isEmpty)
    }
  }

  @Test func filterMaySearch() throws {
    try withTemporaryDirectory { directory in
      try makeDatabase(directory + "/db", (0..<40).map { "aid number\($0 / 10)" })
      let database = try Database(path: directory + "/db")
      let other = try Database(path: directory + "/db")
      var outer = Search(query: .phrase(["aid", "number1"]))
      outer.timeLimit = .seconds(600)
      outer.checkAtLeast = Search.all
      var inner = Search(query: .phrase(["aid", "number2"]))
      let matches = try outer.run(on: database) { candidate in
        inner.timeLimit = candidate.docid % 2 == 0 ? .seconds(600) : nil
        return (try? inner.run(on: other).matchesEstimated) == 10
      }
      #expect(matches.items.map(\.docid) == Array(11...20))
      inner.timeLimit = .zero
      let none = try outer.run(on: database) { _ in (try? inner.run(on: other)) != nil }
      #expect(none.items.isEmpty)
    }
  }

  @Test func limitThatHasPassed() throws {
    try withTemporaryDirectory { directory in
      try makeDatabase(directory + "/db", ["aid"])
      var search = Search(query: .term("aid"))
      for limit in [Duration.zero, .seconds(-1), .seconds(Int64.min / 4)] {
        search.timeLimit = limit
        #expect(code { _ = try search.run(on: Database(path: directory + "/db")) } == .timeout)
      }
      for limit in [Duration.seconds(60), .seconds(Int64.max / 4)] {
        search.timeLimit = limit
        #expect(try search.run(on: Database(path: directory + "/db")).items.count == 1)
      }
    }
  }

  /// On threads of its own: a search that is not to end would keep one of the few threads on which tests run.
  @Test func cancelsFromAnotherThread() async throws {
    let cancellation = try Cancellation()
    let isStarted = Atomic(false)
    let outcome = await withCheckedContinuation { (continuation: CheckedContinuation<XapianError.Code?, Never>) in
      Thread {
        let outcome = code {
          try withTemporaryDirectory { directory in
            try makeDatabase(directory + "/db", (0..<2000).map { "aid \($0)" })
            let database = try Database(path: directory + "/db")
            var search = Search(query: .term("aid"))
            search.cancellation = cancellation
            search.checkAtLeast = Search.all
            defer {
              // The database goes on working.
              search.cancellation = nil
              #expect((try? search.run(on: database).matchesEstimated) == 2000)
            }
            _ = try search.run(on: database) { _ in
              isStarted.store(true, ordering: .relaxed)
              // Never finishes unless it is stopped.
              while !cancellation.isCancelled { usleep(100) }
              return true
            }
          }
        }
        continuation.resume(returning: outcome)
      }.start()
      Thread {
        while !isStarted.load(ordering: .relaxed) { usleep(100) }
        cancellation.cancel()
      }.start()
    }
    #expect(outcome == .cancelled)
    #expect(cancellation.isCancelled)
  }
}
