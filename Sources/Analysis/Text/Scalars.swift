/// What a character is to the tokenizer.
enum ScalarClass: UInt8 {
  case letter, digit, space, newline, currency, openQuote, closeQuote, apostrophe, hyphen, dash, ellipsis, other
}

/// One character of UTF-8 text.
struct DecodedScalar {
  var value: UInt32
  var length: Int
}

/// Decodes the character at `index`. The bytes are valid UTF-8 (a `String`'s); at a broken place one byte is taken.
@inline(__always)
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> DecodedScalar {
  let first = UInt32(bytes[index])
  if first < 0x80 { return DecodedScalar(value: first, length: 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC0, index + length <= bytes.count else { return DecodedScalar(value: 0xFFFD, length: 1) }
  var value = first & (0xFF >> UInt32(length + 1))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset]) & 0x3F }
  return DecodedScalar(value: value, length: length)
}

/// The class of a character beyond ASCII.
func scalarClass(_ value: UInt32) -> ScalarClass {
  switch value {
  case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: .space
  case 0x85, 0x2028, 0x2029: .newline
  case 0xA2...0xA5, 0x20A0...0x20CF, 0x60B, 0xE3F, 0xFDFC, 0xFF04, 0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6: .currency
  case 0xAB, 0x2018, 0x201A, 0x201B, 0x201C, 0x201E, 0x201F, 0x2039, 0x300C, 0x300E: .openQuote
  case 0xBB, 0x201D, 0x203A, 0x300D, 0x300F: .closeQuote
  case 0x2019, 0x2BC: .apostrophe
  case 0xAD, 0x2010, 0x2011: .hyphen
  case 0x2012...0x2015, 0x2212: .dash
  case 0x2026: .ellipsis
  case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x2B0...0x2BB, 0x300...0x1FFF: .letter
  case 0x2C00...0x2DFF, 0x3005...0x3007, 0x3040...0xD7FF, 0xF900...0xFDFB, 0xFE70...0xFEFC: .letter
  case 0xFF10...0xFF19: .other
  case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x10000...0x1EFFF, 0x20000...0x3FFFF: .letter
  default: .other
  }
}

/// The class of an ASCII byte.
@inline(__always)
func asciiClass(_ byte: UInt8) -> ScalarClass {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
  case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
  case UInt8(ascii: "\n"): .newline
  case 0...0x20, 0x7F: .space
  case UInt8(ascii: "$"): .currency
  case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
  case UInt8(ascii: "-"): .hyphen
  default: .other
  }
}
