import Foundation

/// Writes the pieces that several threads make, in the order of their numbers, each as soon as all before it are there.
///
/// A thread that is far ahead of the slowest waits, so that memory stays bounded.
final class OrderedOutput: @unchecked Sendable {
  private let descriptor: Int32
  private let mostWaiting: Int
  /// Guards all that follows.
  private let condition = NSCondition()
  private var waiting: [Int: [UInt8]] = [:]
  private var next = 0
  private var error: Int32?

  /// Writes to an open descriptor.
  init(descriptor: Int32, mostWaiting: Int = 256) {
    self.descriptor = descriptor
    self.mostWaiting = mostWaiting
  }

  /// The error that ended the writing, if one did.
  var failure: Int32? { condition.withLock { error } }

  /// Hands over a piece; false where nothing can be written any more.
  ///
  /// Numbers count from 0 without gaps, and each is handed over once.
  func write(_ piece: [UInt8], number: Int) -> Bool {
    condition.withLock {
      while number - next >= mostWaiting, error == nil { condition.wait() }
      waiting[number] = piece
      while let ready = waiting.removeValue(forKey: next) {
        if error == nil { put(ready) }
        next += 1
      }
      condition.broadcast()
      return error == nil
    }
  }

  private func put(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return error = errno }
    }
  }
}
