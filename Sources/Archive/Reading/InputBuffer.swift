import Glibc

/// Where an input buffer's bytes come from.
protocol ByteSource {
  /// Reads up to as many bytes as there is room for; 0 at the end.
  mutating func read(into memory: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int
  /// Goes to a place in the bytes; false where that isn't possible.
  mutating func seek(to offset: Int64, from whence: Int32) -> Int64?
}

extension ByteSource {
  mutating func seek(to offset: Int64, from whence: Int32) -> Int64? { nil }
}

/// A file or stream read in blocks through one buffer that grows to hold what is being looked at, and no further.
final class InputBuffer {
  private var source: any ByteSource
  private var memory: UnsafeMutableRawBufferPointer
  /// The bytes that have been read and not yet consumed: their place in `memory`.
  private var start = 0
  private var end = 0
  private var isFailureTaken = false
  /// Whether the end of the input has been reached.
  private(set) var isAtEnd = false
  /// How many bytes have been read so far.
  private(set) var bytesRead = 0
  /// The error that ended the reading, if one did.
  private(set) var failure: InputFailure?

  /// Reads from a source.
  init(_ source: any ByteSource, block: Int = 1 << 18) {
    self.source = source
    memory = .allocate(byteCount: block, alignment: 16)
  }

  /// Reads from an open descriptor, and closes it at the end of its life if told so.
  convenience init(descriptor: Int32, closes: Bool) {
    self.init(DescriptorSource(descriptor: descriptor, closes: closes))
  }

  deinit { memory.deallocate() }

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
    do {
      let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[end...]))
      end += count
      bytesRead += count
      isAtEnd = count == 0
    } catch {
      failure = error
      isAtEnd = true
    }
    return !isAtEnd
  }

  /// Reads until `count` bytes can be looked at or the input ends.
  func fill(upTo count: Int) { while self.count < count, fill() {} }

  /// Goes to another place of the input and drops what had been read; nil where the source can't do that.
  func seek(to offset: Int64, from whence: Int32) -> Int64? {
    // The source is further on than who asks: what has not been consumed counts as unread.
    let place = source.seek(to: whence == SEEK_CUR ? offset - Int64(count) : offset, from: whence)
    guard let place else { return nil }
    start = 0
    end = 0
    isAtEnd = false
    return place
  }

  /// The error that ended the reading, to whoever asks first: each is told once.
  func takeFailure() -> InputFailure? {
    guard !isFailureTaken, let failure else { return nil }
    isFailureTaken = true
    return failure
  }

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

/// Why an input ended before its end.
enum InputFailure: Error, Equatable {
  /// An error of the system: `errno`.
  case system(Int32)
  /// What was found in the input forbids to go on.
  case refused(ReadProblem.Reason, String)

  /// What to tell of it.
  func problem(at path: String) -> ReadProblem {
    switch self {
    case .system(let code): FileWalker.problem(of: code, at: path)
    case .refused(let reason, let message): ReadProblem(path: path, reason: reason, message: message)
    }
  }
}

/// The bytes of an open file.
final class DescriptorSource: ByteSource {
  private let descriptor: Int32
  private let closes: Bool

  init(descriptor: Int32, closes: Bool) {
    self.descriptor = descriptor
    self.closes = closes
  }

  deinit { if closes { close(descriptor) } }

  func read(into memory: UnsafeMutableRawBufferPointer) throws(InputFailure) -> Int {
    while true {
      let count = Glibc.read(descriptor, memory.baseAddress, memory.count)
      if count >= 0 { return count }
      if errno != EINTR { throw .system(errno) }
    }
  }

  func seek(to offset: Int64, from whence: Int32) -> Int64? {
    let place = lseek(descriptor, Int(offset), whence)
    return place >= 0 ? Int64(place) : nil
  }
}

/// Bytes in memory.
struct MemorySource: ByteSource {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func read(into memory: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(memory.count, bytes.count - place)
    memory.copyBytes(from: bytes[place..<(place + count)])
    place += count
    return count
  }

  mutating func seek(to offset: Int64, from whence: Int32) -> Int64? {
    let base = whence == SEEK_SET ? 0 : whence == SEEK_END ? bytes.count : place
    guard let target = Int(exactly: offset), (-base...(bytes.count - base)).contains(target) else { return nil }
    place = base + target
    return Int64(place)
  }
}
