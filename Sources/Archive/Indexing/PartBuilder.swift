import Foundation
import Xapian

/// Writes documents into small databases on several threads: the time that Xapian takes for a document grows with what
/// it has gathered since its last commit.
///
/// For one thread, which waits while every builder has something to do. The databases stand in the order in which their
/// documents came; a hundred of them are put together as soon as they are written, so that the number of open files
/// stays small however many there are.
final class PartBuilder: @unchecked Sendable {
  // Unchecked: all that changes is touched only while `condition` is locked.
  private let groupSize: Int
  private let folder: String
  private let capacity: Int
  private let condition = NSCondition()
  private var waiting: [@Sendable () throws -> Void] = []
  private var underWay = 0
  private var isFinished = false
  private var failure: (any Error)?
  /// The databases by number, as they are: parts, and groups of parts.
  private var written: Set<Int> = []
  private var partCount = 0
  private var groupCount = 0

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - folder: Where the databases go; it exists and is empty.
  ///   - workers: How many threads there are, from 1.
  ///   - groupSize: How many databases make a group.
  init(folder: String, workers: Int, groupSize: Int = 100) {
    self.folder = folder
    self.groupSize = groupSize
    capacity = max(1, workers)
    for _ in 0..<capacity {
      let thread = Thread { self.work() }
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  /// Hands in the documents of the next database; waits while as many are under way as there are threads.
  ///
  /// - Throws: What has gone wrong with an earlier one.
  func append(_ documents: [IndexedArticle]) throws {
    let number = partCount
    partCount += 1
    try submit {
      let database = try WritableDatabase(path: self.path(ofPart: number), opening: .create, isDurable: false)
      defer { database.close() }
      for each in documents { try database.add(each.document) }
      try database.commit()
      self.condition.withLock { _ = self.written.insert(number) }
    }
    if partCount % groupSize == 0 { try group() }
  }

  /// Waits until all is written.
  ///
  /// - Returns: The paths of the databases, in order.
  /// - Throws: What has gone wrong with one of them.
  func finish() throws -> [String] {
    condition.lock()
    isFinished = true
    condition.broadcast()
    while !waiting.isEmpty || underWay > 0 { condition.wait() }
    defer { condition.unlock() }
    if let failure { throw failure }
    return (0..<groupCount).map(path(ofGroup:)) + (groupCount * groupSize..<partCount).map(path(ofPart:))
  }

  /// Gives up what has not been begun, and waits for the rest.
  func stop() {
    condition.lock()
    isFinished = true
    waiting = []
    condition.broadcast()
    while underWay > 0 { condition.wait() }
    condition.unlock()
  }

  /// Puts the last parts together.
  private func group() throws {
    let number = groupCount
    groupCount += 1
    let parts = number * groupSize..<(number + 1) * groupSize
    try submit {
      // They were begun before this, so somebody is at them.
      self.condition.withLock {
        while self.failure == nil, !self.written.isSuperset(of: parts) { self.condition.wait() }
      }
      if self.condition.withLock({ self.failure != nil }) { return }
      try Database.compact(parts.map(self.path(ofPart:)), to: self.path(ofGroup: number))
      for part in parts { try FileManager.default.removeItem(atPath: self.path(ofPart: part)) }
      self.condition.withLock { self.written.subtract(parts) }
    }
  }

  private func path(ofPart number: Int) -> String { folder + "/part-\(number)" }
  private func path(ofGroup number: Int) -> String { folder + "/group-\(number)" }

  private func submit(_ job: @escaping @Sendable () throws -> Void) throws {
    condition.lock()
    defer { condition.unlock() }
    while waiting.count + underWay >= capacity, failure == nil { condition.wait() }
    if let failure { throw failure }
    waiting.append(job)
    condition.broadcast()
  }

  private func work() {
    lowerPriorityOfThread()
    condition.lock()
    defer { condition.unlock() }
    while true {
      while waiting.isEmpty {
        if isFinished { return }
        condition.wait()
      }
      let job = waiting.removeFirst()
      underWay += 1
      condition.unlock()
      let result = Result { try job() }
      condition.lock()
      underWay -= 1
      if case .failure(let error) = result, failure == nil { failure = error }
      condition.broadcast()
    }
  }
}

/// Lets other threads of the process go first where processors are short: searches should not wait for an import.
func lowerPriorityOfThread() {
  // To Linux, it is the calling thread that 0 stands for.
  _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
}
