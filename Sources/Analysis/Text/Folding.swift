/// Folds words for comparison: case and diacritics are dropped, so that "Székely" equals "szekely" and "Łukasz" "lukasz".
///
/// The same folding makes the lexicon's keys and the index's terms. Letters of Latin-1 and Latin Extended-A become their
/// base letters (ß "ss", æ "ae", þ "th"); Greek and Cyrillic capitals become small; all else stays as it is.
enum Folding {
  /// The base letters of U+00C0 to U+017F in order, separated by spaces; "-" where the character stands for itself.
  private static let latin: [[UInt8]] =
    ("a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss "
    + "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y "
    + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j "
    + "k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t "
    + "u u u u u u u u u u u u w w y y y z z z z z z s").split(separator: " ").map { Array($0.utf8) }

  /// Appends the folded form of `bytes` to `output`. Points and apostrophes within a word are dropped ("U.S." is "us",
  /// "O'Brien" "obrien").
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): output.append(byte | 0x20)
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): break
        default: output.append(byte)
        }
        continue
      }
      let scalar = decodeScalar(bytes, at: index)
      append(scalar.value, of: bytes[index..<index + scalar.length], to: &output)
      index += scalar.length
    }
  }

  /// The folded form of a word.
  static func fold(_ word: some StringProtocol) -> [UInt8] {
    var output: [UInt8] = []
    let bytes = Array(word.utf8)
    bytes.withUnsafeBufferPointer { fold($0, into: &output) }
    return output
  }

  private static func append(_ value: UInt32, of source: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    switch value {
    case 0xC0...0x17F:
      let base = latin[Int(value - 0xC0)]
      if base == [UInt8(ascii: "-")] { output.append(contentsOf: source) } else { output.append(contentsOf: base) }
    case 0x300...0x36F, 0xAD, 0x2019, 0x2BC:  // combining marks, the soft hyphen, apostrophes
      break
    case 0x218, 0x219: output.append(UInt8(ascii: "s"))
    case 0x21A, 0x21B: output.append(UInt8(ascii: "t"))
    case 0x391...0x3A9, 0x410...0x42F: appendTwoBytes(value + 0x20, to: &output)
    case 0x400...0x40F: appendTwoBytes(value + 0x50, to: &output)
    default: output.append(contentsOf: source)
    }
  }

  private static func appendTwoBytes(_ value: UInt32, to output: inout [UInt8]) {
    output.append(UInt8(0xC0 | value >> 6))
    output.append(UInt8(0x80 | value & 0x3F))
  }
}
