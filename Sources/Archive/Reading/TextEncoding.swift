/// Turns the bytes of a plain text into a string, or says why they are none.
///
/// UTF-8 and UTF-16 are decoded. Bytes of one byte a character are decoded where they cannot be misread: an English text
/// whose few bytes above ASCII mean the same in every Western code page (see `WesternCodePage`). All else is refused
/// with the encoding that it seems to be in, since a wrong guess would put rubbish into the index.
enum TextEncoding {
  /// Whether the head of a file can be that of a text: hardly any control bytes, or UTF-16.
  static func isText(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    let controls = head.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B || $0 == 0x7F }
    return controls * 50 <= head.count || head.withUnsafeBufferPointer { utf16Order(of: $0) } != nil
  }

  /// The text of some bytes.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>) throws(EncodingProblem) -> String {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { throw .utf32 }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), .little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), .big) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = UnsafeBufferPointer(rebasing: hasMark ? bytes.dropFirst(3) : bytes[...])
    if let nul = content.firstIndex(of: 0) {
      guard let order = utf16Order(of: bytes) else { throw .nul(at: nul + (hasMark ? 3 : 0)) }
      return try utf16(bytes[...], order)
    }
    if let text = String(validating: content, as: UTF8.self) { return text }
    return try western(content)
  }

  // MARK: UTF-16

  /// The order of the two bytes of a unit.
  enum ByteOrder { case little, big }

  /// The byte order of UTF-16 without a mark: nearly all NUL bytes, the high halves of ASCII, stand on one side.
  private static func utf16Order(of bytes: UnsafeBufferPointer<UInt8>) -> ByteOrder? {
    let sample = bytes.prefix(1 << 12)
    var nuls = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index & 1 == 0 { nuls.even += 1 } else { nuls.odd += 1 }
    }
    guard nuls.even + nuls.odd > sample.count / 20 else { return nil }
    if nuls.even * 20 < nuls.odd { return .little }
    return nuls.odd * 20 < nuls.even ? .big : nil
  }

  private static func utf16(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ order: ByteOrder) throws(EncodingProblem)
    -> String
  {
    guard bytes.count & 1 == 0 else { throw .damagedUTF16 }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return order == .little ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0) else { throw .damagedUTF16 }
    return text
  }

  // MARK: One byte a character

  /// The likely encoding of bytes that are not UTF-8, by the name that `iconv` knows.
  static func likelyEncoding(of bytes: UnsafeBufferPointer<UInt8>) -> String { Survey(of: bytes).likely }

  private static func western(_ bytes: UnsafeBufferPointer<UInt8>) throws(EncodingProblem) -> String {
    let survey = Survey(of: bytes)
    if survey.validSequences > survey.invalidBytes {
      throw .damagedUTF8(at: survey.firstInvalid)
    }
    guard survey.isWestern else { throw .unknown(at: survey.firstInvalid, likely: survey.likely) }
    var text = ""
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes { text.unicodeScalars.append(WesternCodePage.scalar(of: byte)) }
    return text
  }

  /// What the bytes above ASCII look like.
  private struct Survey {
    /// The offset of the first byte that is not UTF-8.
    var firstInvalid = 0
    /// How many bytes are not UTF-8, and how many characters beyond ASCII are.
    var invalidBytes = 0
    var validSequences = 0
    /// Whether all bytes above ASCII are safe as Windows-1252: few, single, of those that all code pages share.
    var isWestern = true
    /// The name by which `iconv` knows the likely encoding.
    var likely = "WINDOWS-1252"

    init(of bytes: UnsafeBufferPointer<UInt8>) {
      var high = 0
      var runs = 0
      var rows = [Int](repeating: 0, count: 16)
      var isHighBefore = false
      for byte in bytes {
        let isHigh = byte >= 0x80
        if isHigh {
          high += 1
          rows[Int(byte >> 4)] += 1
          if isHighBefore { runs += 1 }
          if !WesternCodePage.isSafe(byte) { isWestern = false }
        }
        isHighBefore = isHigh
      }
      if high * 20 > bytes.count || runs * 10 > high { isWestern = false }
      if high * 5 > bytes.count {
        let (lower, upper) = (rows[0xE] + rows[0xF], rows[0xC] + rows[0xD])
        // Small letters prevail: in Windows-1251 they are the upper half, in KOI8-R the lower; CP866 has them apart.
        likely = rows[0xA] > upper ? "CP866" : lower >= upper ? "WINDOWS-1251" : "KOI8-R"
      }
      countSequences(bytes)
    }

    private mutating func countSequences(_ bytes: UnsafeBufferPointer<UInt8>) {
      var index = 0
      var isFirst = true
      while index < bytes.count {
        let byte = bytes[index]
        guard byte >= 0x80 else {
          index += 1
          continue
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(index + length, bytes.count)
        let sequence = UnsafeBufferPointer(rebasing: bytes[index..<end])
        if end == index + length, String(validating: sequence, as: UTF8.self)?.unicodeScalars.count == 1 {
          validSequences += 1
          index = end
        } else {
          if isFirst { firstInvalid = index }
          isFirst = false
          invalidBytes += 1
          index += 1
        }
      }
    }
  }
}

/// Why some bytes are no text.
enum EncodingProblem: Error, Equatable {
  /// A NUL byte.
  case nul(at: Int)
  /// UTF-8 with a few broken characters.
  case damagedUTF8(at: Int)
  /// Half a character, or a surrogate without its other half.
  case damagedUTF16
  /// UTF-32.
  case utf32
  /// Not UTF-8, and not safe to guess; `likely` is the name by which `iconv` knows what it may be.
  case unknown(at: Int, likely: String)

  /// What is wrong with the file `path` and what to do.
  func message(forPath path: String) -> String {
    switch self {
    case .nul(let offset):
      "has a NUL byte (at byte \(offset)), so it is binary or damaged; remove such bytes with: tr -d '\\000'"
    case .damagedUTF8(let offset):
      "is UTF-8 with damaged characters (the first at byte \(offset)); \(Self.command("UTF-8", path, flags: "-c "))"
    case .damagedUTF16: "is damaged UTF-16; \(Self.command("UTF-16", path, flags: "-c "))"
    case .utf32: "is UTF-32; \(Self.command("UTF-32", path))"
    case .unknown(let offset, let likely):
      "is not UTF-8 (byte \(offset)) but \(likely == "WINDOWS-1252" ? "perhaps" : "probably") \(likely); "
        + Self.command(likely, path)
    }
  }

  private static func command(_ encoding: String, _ path: String, flags: String = "") -> String {
    let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    return "convert it with: iconv \(flags)-f \(encoding) -t UTF-8 \(quoted)"
  }
}
