/// The fields at the head of a record or of a server's answer: `Name: value` a line, names in any case.
struct HeaderFields {
  /// The status of an answer; nil for other heads.
  private(set) var status: Int?
  private var values: [String: String] = [:]

  /// Reads a head, its first line included.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var isFirst = true
    for line in bytes.split(separator: 0x0A).prefix(500) {
      let text = String(decoding: line, as: UTF8.self).trimming("\r")
      if isFirst {
        isFirst = false
        let words = text.split(separator: " ")
        if words.first?.hasPrefix("HTTP/") == true, words.count > 1 { status = Int(words[1]) }
        continue
      }
      guard let colon = text.firstIndex(of: ":") else { continue }
      let name = text[..<colon].lowercased()
      if values[name] == nil { values[name] = String(text[text.index(after: colon)...]).trimming(" \t") }
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// The content's type without parameters, in small letters; empty where none is named.
  var contentType: String {
    (values["content-type"] ?? "").prefix { $0 != ";" }.lowercased().trimming(" ")
  }

  /// The encoding of the content, where it is named.
  var charset: String? {
    guard let type = values["content-type"]?.lowercased(), let start = type.firstRange(of: "charset=") else {
      return nil
    }
    let name = type[start.upperBound...].prefix { $0 != ";" && $0 != " " }
    return String(name).trimming("\"' ")
  }

  /// Where a head ends: after its empty line. Nil where it has none.
  static func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    while start < bytes.count, let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = bytes[start..<end]
      if line.isEmpty || line.count == 1 && line.first == 0x0D { return end + 1 }
      start = end + 1
    }
    return nil
  }
}

extension String {
  /// Without some characters at the ends.
  func trimming(_ marks: String) -> String {
    String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
