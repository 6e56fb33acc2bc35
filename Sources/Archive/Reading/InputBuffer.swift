import Glibc

/// A file or stream read in blocks through one buffer that grows to hold what is being looked at, and no further.
final class InputBuffer {
  private let descriptor: Int32
  private let closes: Bool
  private var memory: UnsafeMutableRawBufferPointer
  /// The bytes that have been read and not yet consumed: their place in `memory`.
  private var start = 0
  private var end = 0
  /// Whether the end of the input has been reached.
  private(set) var isAtEnd = false
  /// How many bytes have been read so far.
  private(set) var bytesRead = 0
  /// The error that ended the reading, if one did.
  private(set) var failure: Int32?

  /// Reads from an open descriptor, and closes it at the end of its life if told so.
  init(descriptor: Int32, closes: Bool, block: Int = 1 << 18) {
    self.descriptor = descriptor
    self.closes = closes
    memory = .allocate(byteCount: block, alignment: 16)
  }

  deinit {
    memory.deallocate()
    if closes { close(descriptor) }
  }

  /// The number of bytes that can be looked at without reading.
  var count: Int { end - start }

  /// The bytes that can be looked at; valid until the next call of `fill`.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: UnsafeRawBufferPointer(memory).bindMemory(to: UInt8.self)[start..<end])
  }

  /// Drops the first `count` bytes.
  func consume(_ count: Int) { start += count }

  /// Reads a block more; false at the end of the input or after an error.
  func fill() -> Bool {
    guard !isAtEnd else { return false }
    if end == memory.count { makeRoom() }
    while true {
      let count = read(descriptor, memory.baseAddress?.advanced(by: end), memory.count - end)
      if count > 0 {
        end += count
        bytesRead += count
        return true
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { failure = errno }
      isAtEnd = true
      return false
    }
  }

  /// Reads until `count` bytes can be looked at or the input ends.
  func fill(upTo count: Int) { while self.count < count, fill() {} }

  /// Moves what is left to the front, into a buffer twice as large where more than half of it is in use.
  private func makeRoom() {
    let left = UnsafeRawBufferPointer(rebasing: memory[start..<end])
    if left.count > memory.count / 2 {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: memory.count * 2, alignment: 16)
      larger.copyMemory(from: left)
      memory.deallocate()
      memory = larger
    } else {
      memory.copyMemory(from: left)  // which may overlap
    }
    end -= start
    start = 0
  }
}
