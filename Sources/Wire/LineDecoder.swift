/// Cuts a stream of bytes into lines, however the bytes arrive.
///
///     var decoder = LineDecoder(maximumLength: Request.maximumLine)
///     decoder.append(chunk)
///     while let line = decoder.next() { … }
///     if let line = decoder.finish() { … }     // at the end of the stream: a last line without a line break
///
/// A line ends at `\n` or `\r\n`, which it doesn't include. Of a line beyond the maximum only the beginning is kept; it
/// is returned as soon as it is known to be too long, and the rest of it is dropped as it arrives.
public struct LineDecoder: Sendable {
  /// A line of the stream.
  public enum Line: Equatable, Sendable {
    /// A line, without its line break.
    case complete([UInt8])
    /// A line beyond the maximum length: its first bytes, 1,024 at most.
    case tooLong(beginning: [UInt8])
  }

  /// How long a line may be, in bytes.
  public let maximumLength: Int
  private var buffer: [UInt8] = []
  /// Where the line in hand begins.
  private var start = 0
  /// Up to where the buffer has been searched for a line break.
  private var searched = 0
  private var isDropping = false

  /// Makes a decoder of lines up to `maximumLength` bytes.
  public init(maximumLength: Int) { self.maximumLength = maximumLength }

  /// How many bytes wait for the rest of their line.
  public var pending: Int { buffer.count - start }

  /// Whether a line has begun and not ended.
  public var isInLine: Bool { isDropping || pending > 0 }

  /// Takes in the next bytes of the stream.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
      (start, searched) = (0, 0)
    } else if start > 0, start >= buffer.count / 2 {
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
    }
    buffer.append(contentsOf: bytes)
  }

  /// Takes in the next bytes of the stream.
  public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

  /// The next line; nil until more bytes have arrived.
  public mutating func next() -> Line? {
    while true {
      let from = searched
      let found = buffer.withUnsafeBufferPointer { buffer in buffer[from...].firstIndex(of: 0x0A) }
      searched = found.map { $0 + 1 } ?? buffer.count
      if isDropping {
        start = searched
        guard found != nil else { return nil }
        isDropping = false
        continue
      }
      guard let end = found else {
        // One byte more may be the carriage return.
        guard buffer.count - start > maximumLength + 1 else { return nil }
        isDropping = true
        return takeBeginning(upTo: buffer.count)
      }
      return take(upTo: end)
    }
  }

  /// The last line of a stream that has ended without a line break; nil where there is none. Call it when `next` has
  /// returned nil.
  public mutating func finish() -> Line? {
    defer { isDropping = false }
    guard !isDropping, start < buffer.count else { return nil }
    searched = buffer.count
    return take(upTo: buffer.count)
  }

  private mutating func take(upTo end: Int) -> Line {
    let last = end > start && buffer[end - 1] == 0x0D ? end - 1 : end
    guard last - start <= maximumLength else { return takeBeginning(upTo: last) }
    let line = Array(buffer[start..<last])
    start = searched
    return .complete(line)
  }

  private mutating func takeBeginning(upTo end: Int) -> Line {
    let line = Array(buffer[start..<end].prefix(1024))
    start = searched
    return .tooLong(beginning: line)
  }
}
