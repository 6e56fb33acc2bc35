import Foundation

/// Runs a function over a stream of inputs on several threads, and gives the outputs in the order of the inputs.
///
/// One thread submits, one takes; each waits for the other so that no more than `capacity` items are under way. Every
/// worker thread makes its own function, which may keep what is not to be shared between threads. Threads are woken as
/// seldom as can be, for that costs more than a short item: a worker takes its share of several items that wait, and who
/// submits goes on when half of the items under way are taken.
public final class OrderedMap<Input: Sendable, Output: Sendable>: @unchecked Sendable {
  // Unchecked: all state below is touched only while `condition` is locked.
  private let condition = NSCondition()
  private let capacity: Int
  private let workers: Int
  /// The most items that a worker takes at a time.
  private static var largestShare: Int { 8 }
  private var waiting: [(number: Int, input: Input)] = []
  private var done: [Int: Output] = [:]
  private var submitted = 0
  private var taken = 0
  private var isFinished = false

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - workers: How many threads there are, from 1.
  ///   - capacity: How many items may be under way, from 1.
  ///   - makeWorker: Makes the function of one thread, on that thread.
  public init(
    workers: Int, capacity: Int, makeWorker: @escaping @Sendable () -> (Input) -> Output
  ) {
    self.capacity = max(1, capacity)
    self.workers = max(1, workers)
    for _ in 0..<self.workers {
      let thread = Thread { self.work(makeWorker()) }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Hands in the next input; waits while `capacity` items are under way. False where nothing more is taken.
  @discardableResult
  public func submit(_ input: Input) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    if submitted - taken >= capacity {
      while submitted - taken > capacity / 2, !isFinished { condition.wait() }
    }
    if isFinished { return false }
    waiting.append((submitted, input))
    submitted += 1
    // Workers sleep only while nothing waits.
    if waiting.count == 1 { condition.broadcast() }
    return true
  }

  /// No more inputs come, or no more outputs are wanted.
  public func finish() {
    condition.lock()
    isFinished = true
    condition.broadcast()
    condition.unlock()
  }

  /// The next output; nil after the last.
  public func next() -> Output? {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let output = done.removeValue(forKey: taken) {
        taken += 1
        if submitted - taken == capacity / 2 { condition.broadcast() }
        return output
      }
      if isFinished, taken == submitted { return nil }
      condition.wait()
    }
  }

  private func work(_ body: (Input) -> Output) {
    condition.lock()
    defer { condition.unlock() }
    while true {
      while waiting.isEmpty {
        if isFinished { return }
        condition.wait()
      }
      let share = min(Self.largestShare, max(1, waiting.count / workers))
      let items = waiting.prefix(share)
      waiting.removeFirst(share)
      condition.unlock()
      let outputs = items.map { (number: $0.number, output: body($0.input)) }
      condition.lock()
      var isAwaited = false
      for (number, output) in outputs {
        done[number] = output
        if number == taken { isAwaited = true }
      }
      if isAwaited { condition.broadcast() }
    }
  }
}
