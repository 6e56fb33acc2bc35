extension JSONParser {
  /// Reads the string whose opening quotation mark is at `position`.
  mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    try skipPlain()
    if base[position] == UInt8(ascii: "\"") {
      let text = try Self.text(UnsafeBufferPointer(start: base + start, count: position - start), at: start)
      position += 1
      return text
    }
    return try stringWithEscapes(from: start)
  }

  /// Goes on reading a string that began at `start` and has an escape at `position`.
  private mutating func stringWithEscapes(from start: Int) throws(JSONError) -> String {
    scratch.removeAll(keepingCapacity: true)
    var plain = start
    while true {
      scratch.append(contentsOf: UnsafeBufferPointer(start: base + plain, count: position - plain))
      if base[position] == UInt8(ascii: "\"") { break }
      try escape()
      plain = position
      try skipPlain()
    }
    let text = scratch.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    guard let text else {
      // Escapes yield valid UTF-8, and they stand between characters: what is invalid is invalid in the text itself.
      _ = try Self.text(UnsafeBufferPointer(start: base + start, count: position - start), at: start)
      throw JSONError(.invalidUTF8, at: start)
    }
    position += 1
    return text
  }

  /// Moves `position` to the next quotation mark or backslash.
  ///
  /// Eight bytes at a time: a byte below 0x20, equal to `"` or to `\` leaves its high bit in `found`; a false bit can
  /// only stand above a true one, so that the lowest is right.
  private mutating func skipPlain() throws(JSONError) {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while position + 8 <= count {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let backslash = word ^ (ones &* 0x5C)
      let found =
        (((word &- (ones &* 0x20)) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & highs
      if found != 0 {
        position += found.trailingZeroBitCount >> 3
        return try checkStop()
      }
      position += 8
    }
    while position < count {
      switch base[position] {
      case 0x22, 0x5C, 0..<0x20: return try checkStop()
      default: position += 1
      }
    }
    throw JSONError(.unexpectedEnd, at: position)
  }

  private func checkStop() throws(JSONError) {
    guard base[position] >= 0x20 else { throw JSONError(.controlCharacter(base[position]), at: position) }
  }

  /// Reads the escape at `position` into `scratch`.
  private mutating func escape() throws(JSONError) {
    guard position + 1 < count else { throw JSONError(.unexpectedEnd, at: count) }
    let plain: UInt8
    switch base[position + 1] {
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "\""): plain = 0x22
    case UInt8(ascii: "\\"): plain = 0x5C
    case UInt8(ascii: "/"): plain = 0x2F
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw JSONError(.badEscape, at: position)
    }
    scratch.append(plain)
    position += 2
  }

  /// Reads `\uXXXX`, or two of them where they are a surrogate pair.
  private mutating func unicodeEscape() throws(JSONError) {
    var code = UInt32(try codeUnit(at: position))
    position += 6
    if (0xD800...0xDBFF).contains(code), position + 1 < count, base[position] == UInt8(ascii: "\\"),
      base[position + 1] == UInt8(ascii: "u")
    {
      let low = UInt32(try codeUnit(at: position))
      if (0xDC00...0xDFFF).contains(low) {
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
        position += 6
      }
    }
    appendScalar((0xD800...0xDFFF).contains(code) ? 0xFFFD : code)
  }

  private func codeUnit(at start: Int) throws(JSONError) -> UInt16 {
    guard start + 6 <= count else { throw JSONError(.badEscape, at: start) }
    var code: UInt16 = 0
    for byte in UnsafeBufferPointer(start: base + start + 2, count: 4) {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw JSONError(.badEscape, at: start)
      }
      code = code << 4 | UInt16(digit)
    }
    return code
  }

  private mutating func appendScalar(_ code: UInt32) {
    switch code {
    case ..<0x80:
      scratch.append(UInt8(code))
    case ..<0x800:
      scratch.append(0xC0 | UInt8(code >> 6))
      scratch.append(0x80 | UInt8(code & 0x3F))
    case ..<0x10000:
      scratch.append(0xE0 | UInt8(code >> 12))
      scratch.append(0x80 | UInt8(code >> 6 & 0x3F))
      scratch.append(0x80 | UInt8(code & 0x3F))
    default:
      scratch.append(0xF0 | UInt8(code >> 18))
      scratch.append(0x80 | UInt8(code >> 12 & 0x3F))
      scratch.append(0x80 | UInt8(code >> 6 & 0x3F))
      scratch.append(0x80 | UInt8(code & 0x3F))
    }
  }

  /// The string of `bytes`, which begin at `offset` of the text.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) throws(JSONError) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    throw JSONError(.invalidUTF8, at: offset + firstInvalid(in: bytes))
  }

  /// The offset of the first byte that is not part of a well-formed character.
  private static func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return 0
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
