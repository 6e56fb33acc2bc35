/// Bytes on their way out: appended at the end, taken from the beginning.
struct ByteQueue: Equatable {
  private var bytes: [UInt8] = []
  private var start = 0

  var isEmpty: Bool { count == 0 }
  var count: Int { bytes.count - start }

  mutating func append(_ more: [UInt8]) { bytes += more }

  /// Drops what has gone out. The memory is moved up only when half of it is free, so that each byte moves once.
  mutating func removeFirst(_ count: Int) {
    start += count
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      start = 0
    } else if start > bytes.count / 2 {
      bytes.removeSubrange(..<start)
      start = 0
    }
  }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[start...])) }
  }

  /// Takes everything.
  mutating func removeAll() -> [UInt8] {
    defer { (bytes, start) = ([], 0) }
    return Array(bytes[start...])
  }
}
