import Glibc

/// Decodes text whose encoding somebody declares: a header, a page's `meta`, a mail's part.
enum Charset {
  /// The text; nil where the encoding is unknown. Bytes that mean nothing in it become U+FFFD.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, named name: String) -> String? {
    let name = alias(name)
    if name == "UTF-8" { return String(decoding: bytes, as: UTF8.self) }
    let converter = iconv_open("UTF-8", name)
    // The error is a pointer of all bits.
    guard let converter, Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    return convert(bytes, with: converter)
  }

  private static func convert(_ bytes: UnsafeBufferPointer<UInt8>, with converter: iconv_t) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var source = UnsafeMutablePointer<CChar>(
      mutating: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self))
    var left = bytes.count
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 14) { block in
      while left > 0 {
        var target = block.baseAddress
        var room = block.count
        let status = iconv(converter, &source, &left, &target, &room)
        let code = errno
        output.append(contentsOf: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: block[..<(block.count - room)])))
        guard status == -1 else { break }
        if code == E2BIG { continue }
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        source = source?.advanced(by: 1)
        left -= 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The text of a page or feed.
  ///
  /// A byte order mark says the encoding, else whoever sent the page, else the page itself, else its bytes do. A
  /// declaration that the bytes refute (UTF-8 declared and not there, or the other way round, as in pages that a browser
  /// has saved in another encoding than they came in) is passed over.
  static func decodeMarkup(_ bytes: UnsafeBufferPointer<UInt8>, declared: String?) -> String {
    let marks: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for (mark, name) in marks where bytes.starts(with: mark) {
      return decode(UnsafeBufferPointer(rebasing: bytes.dropFirst(mark.count)), named: name) ?? ""
    }
    let named = (declared ?? declaration(in: bytes)).map(alias)
    if named?.hasPrefix("UTF-16") == true || named == nil, bytes.prefix(64).contains(0),
      let text = try? TextEncoding.decode(bytes)
    {
      return text
    }
    if named?.hasPrefix("ISO-2022") != true, let text = String(validating: bytes, as: UTF8.self) { return text }
    if let named, named != "UTF-8", let text = decode(bytes, named: named) { return text }
    if let text = try? TextEncoding.decode(bytes) { return text }
    if named == "UTF-8" { return String(decoding: bytes, as: UTF8.self) }
    return decode(bytes, named: TextEncoding.likelyEncoding(of: bytes)) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// The encoding that the first bytes of a page or of XML declare.
  private static func declaration(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for key in ["charset", "encoding"] {
      var rest = head[...]
      while let found = rest.firstRange(of: key) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == " " }
        guard value.first == "=" else { continue }
        let name = value.dropFirst().drop { " \"'".contains($0) }.prefix {
          $0.isLetter || $0.isNumber || "-_:".contains($0)
        }
        if name.count > 2 { return String(name) }
      }
    }
    return nil
  }

  /// The name by which `iconv` knows an encoding; pages mean Windows' by the ISO's.
  private static func alias(_ name: String) -> String {
    switch name.uppercased() {
    case "UTF8", "UTF-8", "UNICODE-1-1-UTF-8": "UTF-8"
    case "ISO-8859-1", "LATIN1", "LATIN-1", "US-ASCII", "ASCII", "ISO8859-1": "WINDOWS-1252"
    case "ISO-8859-9": "WINDOWS-1254"
    case "X-SJIS", "SHIFT-JIS", "SHIFT_JIS": "CP932"
    case "GB2312", "GBK", "X-GBK": "GB18030"
    case "KS_C_5601-1987", "EUC-KR": "CP949"
    case let other: other
    }
  }
}
