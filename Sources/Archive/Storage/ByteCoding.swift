/// Writes numbers and strings for the index's own records.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// An unsigned number in LEB128: seven bits a byte, lowest first.
  mutating func append(varint number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The string's UTF-8 after its length.
  mutating func append(_ string: String) {
    append(varint: string.utf8.count)
    bytes.append(contentsOf: string.utf8)
  }

  /// The string with its length plus 1, or 0 for none.
  mutating func append(optional string: String?) {
    guard let string else { return append(varint: 0) }
    append(varint: string.utf8.count + 1)
    bytes.append(contentsOf: string.utf8)
  }

  /// The eight bytes of a number, little-endian.
  mutating func append(double number: Double) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(byte: UInt8) { bytes.append(byte) }
}

/// Reads what `ByteWriter` wrote. Past the end, or where the bytes make no sense, it reads zeros and says so in
/// `isBroken`: the caller asks once at the end.
struct ByteReader {
  private let data: UnsafeRawBufferPointer
  private(set) var index = 0
  private(set) var isBroken = false

  /// Reads from an offset on.
  init(_ bytes: UnsafeRawBufferPointer, at index: Int = 0) {
    data = bytes
    self.index = index
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { index >= data.count }

  @inline(__always)
  mutating func varint() -> Int {
    if index < data.count, data[index] < 0x80 {
      index += 1
      return Int(data[index - 1])
    }
    return longVarint()
  }

  private mutating func longVarint() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while index < data.count, shift < 64 {
      let byte = data[index]
      index += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    isBroken = true
    return 0
  }

  mutating func byte() -> UInt8 {
    guard index < data.count else {
      isBroken = true
      return 0
    }
    index += 1
    return data[index - 1]
  }

  mutating func double() -> Double {
    guard index + 8 <= data.count else {
      isBroken = true
      return 0
    }
    defer { index += 8 }
    return Double(bitPattern: UInt64(littleEndian: data.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
  }

  /// The next `count` bytes, still in place.
  mutating func slice(_ count: Int) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= data.count - index else {
      isBroken = true
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    defer { index += count }
    return UnsafeRawBufferPointer(rebasing: data[index..<index + count])
  }

  mutating func string() -> String { String(decoding: bytes(), as: UTF8.self) }

  /// The bytes of a string, still in place.
  mutating func bytes() -> UnsafeBufferPointer<UInt8> {
    let count = varint()
    return slice(count).assumingMemoryBound(to: UInt8.self)
  }

  /// Goes past a string.
  mutating func skipString() { _ = slice(varint()) }

  /// Goes past a string that may be none.
  mutating func skipOptionalString() {
    let count = varint()
    if count > 0 { _ = slice(count - 1) }
  }

  mutating func optionalString() -> String? { optionalBytes().map { String(decoding: $0, as: UTF8.self) } }

  /// The bytes of a string that may be none, still in place.
  mutating func optionalBytes() -> UnsafeBufferPointer<UInt8>? {
    let count = varint()
    return count == 0 ? nil : slice(count - 1).assumingMemoryBound(to: UInt8.self)
  }

  /// The number of items that follow, each of at least one byte; broken where they can't all be there.
  mutating func count() -> Int {
    let count = varint()
    guard count >= 0, count <= data.count - index else {
      isBroken = true
      return 0
    }
    return count
  }
}
