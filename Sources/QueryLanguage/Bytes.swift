/// What the bytes of a query are: blanks, quotation marks, dashes, letters. Multi-byte characters are told by their
/// UTF-8 sequences; lengths are in bytes, 0 where the character isn't of the kind.
struct Bytes: Sendable {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  /// The byte at an offset; 0 past the end, which no query holds.
  subscript(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  func text(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }

  /// A blank: ASCII white space, and the spaces of Unicode with those of no width.
  func blank(at offset: Int) -> Int {
    switch self[offset] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2: self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      switch (self[offset + 1], self[offset + 2]) {
      case (0x80, 0x80...0x8B), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F), (0x81, 0xA0): 3
      default: 0
      }
    case 0xE3: self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0
    case 0xEF: self[offset + 1] == 0xBB && self[offset + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while case let length = blank(at: offset), length > 0 { offset += length }
    return offset
  }

  /// A double quotation mark: ", “ ” „ ‟ or « ».
  func quote(at offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: "\""): 1
    case 0xC2: self[offset + 1] == 0xAB || self[offset + 1] == 0xBB ? 2 : 0
    case 0xE2: self[offset + 1] == 0x80 && (0x9C...0x9F).contains(self[offset + 2]) ? 3 : 0
    default: 0
    }
  }

  /// A hyphen, an en dash, or a minus sign: editors turn the first into the others.
  func dash(at offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: "-"): 1
    case 0xE2:
      switch (self[offset + 1], self[offset + 2]) {
      case (0x80, 0x90), (0x80, 0x91), (0x80, 0x93), (0x88, 0x92): 3
      default: 0
      }
    default: 0
    }
  }

  /// Punctuation that belongs to no word where it stands at its ends: ASCII's but for # $ % @ + and _, and the quotation
  /// marks, dashes and ellipses of Unicode's General Punctuation.
  func edge(at offset: Int) -> Int {
    switch self[offset] {
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "+"): 0
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x5E, 0x60, 0x7B...0x7E: 1
    case 0xE2:
      switch (self[offset + 1], self[offset + 2]) {
      case (0x80, 0x90...0xAF), (0x80, 0xB2...0xBF), (0x81, 0x80...0x9E), (0x88, 0x92): 3
      default: 0
      }
    default: 0
    }
  }

  func isDigit(at offset: Int) -> Bool { (0x30...0x39).contains(self[offset]) }

  func isASCIILetter(at offset: Int) -> Bool { (0x61...0x7A).contains(self[offset] | 0x20) }

  /// Whether a letter or a digit may stand here: of ASCII, or any character of Unicode that is no blank or punctuation.
  func isWordByte(at offset: Int) -> Bool {
    isDigit(at: offset) || isASCIILetter(at: offset)
      || self[offset] >= 0x80 && blank(at: offset) == 0 && quote(at: offset) == 0 && edge(at: offset) == 0
  }
}

/// The text with its ASCII letters in lower case: what names of fields and of scales are compared in.
func lowercasedASCII(_ text: some StringProtocol) -> String {
  String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}

/// Whether a text has a letter or a digit of any script, so that there is something to search for.
func hasLetterOrDigit(_ text: String) -> Bool {
  text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
}
