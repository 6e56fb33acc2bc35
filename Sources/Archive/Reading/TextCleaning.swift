/// The form in which texts are kept: lines end in LF, and no control character is left but that and the tabulator.
///
/// CR LF and CR become LF, other control characters blanks. U+0080 to U+009F, which no text means, are Windows-1252 that
/// was decoded as ISO 8859-1 ("Kyiv\u{92}s"): they become the character that was meant. All offsets of the index are
/// those of the text after this.
enum TextCleaning {
  /// The text in that form; itself where it has it already.
  static func clean(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.indices.first(where: { mustChange(at: $0, of: bytes) }) else { return nil }
      return rewritten(bytes, from: first)
    } ?? text
  }

  /// The text on one line: every run of white space and control characters is one blank, none at the ends.
  static func line(_ text: some StringProtocol) -> String {
    var text = String(text)
    if text.withUTF8(isLine) { return text }
    return clean(text).unicodeScalars
      .split { $0.properties.isWhitespace }
      .map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }

  /// Whether bytes are such a line without doubt: ASCII without control characters, and with single blanks within.
  private static func isLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isBlankBefore = true
    for byte in bytes {
      if byte < 0x20 || byte >= 0x7F || byte == 0x20 && isBlankBefore { return false }
      isBlankBefore = byte == 0x20
    }
    return !isBlankBefore || bytes.isEmpty
  }

  private static func mustChange(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[index]
    if byte >= 0x20 {
      return byte == 0x7F || byte == 0xC2 && bytes[index + 1] < 0xA0
    }
    return byte != 0x0A && byte != 0x09
  }

  private static func rewritten(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    output.append(contentsOf: bytes[..<first])
    var index = first
    while index < bytes.count {
      let byte = bytes[index]
      if !mustChange(at: index, of: bytes) {
        output.append(byte)
      } else if byte == 0xC2 {
        index += 1
        output.append(contentsOf: String(WesternCodePage.scalar(of: bytes[index])).utf8)
      } else if byte == 0x0D {
        if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        output.append(0x0A)
      } else {
        output.append(0x20)
      }
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }
}
