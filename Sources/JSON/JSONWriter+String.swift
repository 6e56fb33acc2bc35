extension JSONWriter {
  /// Writes a string.
  public mutating func write(_ value: String) {
    var value = value
    value.withUTF8 { write(utf8: $0) }
  }

  /// Writes a string that is given as the bytes of its UTF-8.
  public mutating func write(utf8 text: UnsafeBufferPointer<UInt8>) {
    separate()
    append(UInt8(ascii: "\""))
    var index = 0
    while index < text.count { index = escape(text, from: index, to: min(index + Self.stretch, text.count)) }
    append(UInt8(ascii: "\""))
  }

  /// Of so many bytes the room is made at once that they take where all must be escaped.
  private static var stretch: Int { 4_096 }

  /// Appends a stretch of a text, what must be escaped escaped. Returns where to go on: behind a character that reaches
  /// over the end.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    append(atMost: (end - start + 2) * 6) { output in
      var place = 0
      let bytes = UnsafeRawBufferPointer(text)
      while index < end {
        // Sixteen at a time, as long as none of them may need an escape; then eight, those before one that may.
        while index + 16 <= end {
          let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let next = bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
          if Self.mayNeedEscape(eight) | Self.mayNeedEscape(next) != 0 { break }
          let copy = UnsafeMutableRawPointer(output + place)
          copy.storeBytes(of: eight, as: UInt64.self)
          copy.storeBytes(of: next, toByteOffset: 8, as: UInt64.self)
          index += 16
          place += 16
        }
        while index + 8 <= end {
          let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          UnsafeMutableRawPointer(output + place).storeBytes(of: eight, as: UInt64.self)
          let marks = Self.mayNeedEscape(UInt64(littleEndian: eight))
          let plain = marks.trailingZeroBitCount / 8
          index += plain
          place += plain
          if marks != 0 { break }
        }
        guard index < end else { break }
        let byte = text[index]
        if Self.mayNeedEscape(byte), let (code, length) = Self.escaped(at: index, of: text) {
          place += Self.putEscape(of: code, at: output + place)
          index += length
          continue
        }
        output[place] = byte
        place += 1
        index += 1
        // The rest of a character beyond ASCII.
        while index < end, text[index] & 0xC0 == 0x80 {
          output[place] = text[index]
          place += 1
          index += 1
        }
      }
      return place
    }
    return index
  }

  /// Marks by its high bit the first of eight bytes, the lowest byte of the number first, that is below 0x20, `"`, `\`, DEL
  /// or beyond ASCII; those behind it may be marked too. 0 where there is none.
  @inline(__always)
  private static func mayNeedEscape(_ eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    // The high bit of a byte is set where the subtraction went below zero in it, or in one before; that of DEL by adding 1.
    let controls = eight &- (ones &* 0x20)
    let quotes = (eight ^ (ones &* 0x22)) &- ones
    let backslashes = (eight ^ (ones &* 0x5C)) &- ones
    let deletes = eight &+ ones
    return (controls | quotes | backslashes | deletes | eight) & high
  }

  /// The same for one byte; beyond ASCII only those that begin characters of which some must be escaped: U+0080 to U+009F;
  /// U+061C; marks and embeddings of direction and separators from U+200E on; U+FEFF.
  @inline(__always)
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xD8
      || byte == 0xEF
  }

  /// The character at `index` and its bytes, where it must be escaped.
  private static func escaped(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> (code: UInt16, length: Int)? {
    let byte = text[index]
    if byte < 0x80 { return (UInt16(byte), 1) }
    if byte == 0xC2 {  // U+0080 to U+009F
      guard index + 1 < text.count, text[index + 1] < 0xA0 else { return nil }
      return (UInt16(text[index + 1]), 2)
    }
    if byte == 0xD8 { return index + 1 < text.count && text[index + 1] == 0x9C ? (0x061C, 2) : nil }
    guard index + 2 < text.count else { return nil }
    if byte == 0xEF { return text[index + 1] == 0xBB && text[index + 2] == 0xBF ? (0xFEFF, 3) : nil }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, let last) where last == 0x8E || last == 0x8F: return (0x2000 | UInt16(last & 0x3F), 3)
    case (0x80, let last) where (0xA8...0xAE).contains(last): return (0x2000 | UInt16(last & 0x3F), 3)
    case (0x81, let last) where (0xA6...0xA9).contains(last): return (0x2040 | UInt16(last & 0x3F), 3)
    default: return nil
    }
  }

  /// Writes an escape, at most six bytes, and returns how many.
  private static func putEscape(of code: UInt16, at output: UnsafeMutablePointer<UInt8>) -> Int {
    output[0] = UInt8(ascii: "\\")
    switch code {
    case 0x22: output[1] = UInt8(ascii: "\"")
    case 0x5C: output[1] = UInt8(ascii: "\\")
    case 0x0A: output[1] = UInt8(ascii: "n")
    case 0x0D: output[1] = UInt8(ascii: "r")
    case 0x09: output[1] = UInt8(ascii: "t")
    default:
      output[1] = UInt8(ascii: "u")
      for (place, shift) in [12, 8, 4, 0].enumerated() {
        let digit = UInt8(truncatingIfNeeded: code >> UInt16(shift) & 0xF)
        output[2 + place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit
      }
      return 6
    }
    return 2
  }
}
