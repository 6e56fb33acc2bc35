import CXapian

/// Anything whose bytes lie next to each other: terms, keys and values can be given as any of these.
public protocol BytesConvertible {
  /// Lends the bytes for the time of the call.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result
}

extension String: BytesConvertible {
  /// Lends the UTF-8 of the string.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable({ try body(UnsafeRawBufferPointer($0)) }) {
      return result
    }
    return try Array(utf8).withUnsafeBytes(body)
  }
}

extension Substring: BytesConvertible {
  /// Lends the UTF-8 of the substring.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable({ try body(UnsafeRawBufferPointer($0)) }) {
      return result
    }
    return try Array(utf8).withUnsafeBytes(body)
  }
}

extension Array: BytesConvertible where Element == UInt8 {
  /// Lends the bytes of the array.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try withUnsafeBytes(body)
  }
}

extension ArraySlice: BytesConvertible where Element == UInt8 {
  /// Lends the bytes of the slice.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try withUnsafeBytes(body)
  }
}

extension UnsafeRawBufferPointer: BytesConvertible {
  /// Lends the bytes themselves.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(self)
  }
}

extension CXapianBytes {
  init(_ buffer: UnsafeRawBufferPointer) {
    self.init(start: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: buffer.count)
  }

  var buffer: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: count)
  }
}

extension BytesConvertible {
  func withCBytes<Result>(_ body: (CXapianBytes) throws -> Result) rethrows -> Result {
    try withBytes { try body(CXapianBytes($0)) }
  }

  /// The bytes as text for a message.
  var text: String {
    withBytes { String(decoding: $0.prefix(80), as: UTF8.self) }
  }
}

/// Lends several byte strings at once.
func withCBytes<Result>(_ strings: [String], _ body: ([CXapianBytes]) throws -> Result) rethrows -> Result {
  var arena: [UInt8] = []
  for string in strings { arena.append(contentsOf: string.utf8) }
  return try arena.withUnsafeBytes { buffer in
    var start = 0
    let parts = strings.map { string in
      let count = string.utf8.count
      defer { start += count }
      return CXapianBytes(UnsafeRawBufferPointer(rebasing: buffer[start..<start + count]))
    }
    return try body(parts)
  }
}
