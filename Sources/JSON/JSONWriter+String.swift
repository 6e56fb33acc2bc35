extension JSONWriter {
  /// Writes a string.
  public mutating func write(_ value: String) {
    separate()
    append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { escape($0) }
    append(UInt8(ascii: "\""))
  }

  /// Appends `text`, what must be escaped escaped and the stretches between as they are.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    var index = 0
    while index < text.count {
      // All bytes that may need an escape; lead bytes only with what follows them.
      let byte = text[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || Self.leads(byte),
        let (code, length) = Self.escaped(at: index, of: text)
      else {
        index += 1
        continue
      }
      append(UnsafeBufferPointer(rebasing: text[plain..<index]))
      appendEscape(of: code)
      index += length
      plain = index
    }
    append(UnsafeBufferPointer(rebasing: text[plain...]))
  }

  /// Whether a byte begins characters of which some must be escaped: U+0080 to U+009F; U+061C; marks and embeddings of
  /// direction and separators from U+200E on; U+FEFF.
  private static func leads(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 || byte == 0xD8 || byte == 0xEF }

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

  private mutating func appendEscape(of code: UInt16) {
    append(UInt8(ascii: "\\"))
    switch code {
    case 0x22: append(UInt8(ascii: "\""))
    case 0x5C: append(UInt8(ascii: "\\"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0x09: append(UInt8(ascii: "t"))
    default:
      append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] as [UInt16] {
        let digit = UInt8(truncatingIfNeeded: code >> shift & 0xF)
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
  }
}
