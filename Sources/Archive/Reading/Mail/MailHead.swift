/// Recognises mails by the fields that they begin with.
extension FileHead {
  /// Whether it is a mail, or a page saved as one (MHTML).
  var isMail: Bool { Self.isMail(bytes[...]) }

  /// Whether it is a file of many mails, each after a line that begins with "From ".
  var isMailbox: Bool {
    guard has(Array("From ".utf8)), let end = bytes.firstIndex(of: 0x0A) else { return false }
    return Self.isMail(bytes[(end + 1)...])
  }

  private static func isMail(_ bytes: ArraySlice<UInt8>) -> Bool {
    var names: Set<String> = []
    var isFirst = true
    for line in bytes.split(separator: 0x0A, maxSplits: 200, omittingEmptySubsequences: false).prefix(200) {
      let line = line.last == 0x0D ? line.dropLast() : line
      if line.isEmpty { break }
      if line.first == 0x20 || line.first == 0x09 {
        if isFirst { return false }
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
      else { return false }
      isFirst = false
      names.insert(String(decoding: line[..<colon], as: UTF8.self).lowercased())
    }
    let sure: Set = ["mime-version", "received", "message-id", "return-path", "snapshot-content-location"]
    let usual: Set = ["from", "to", "subject", "date", "content-type", "delivered-to", "reply-to"]
    let isSure = !names.isDisjoint(with: sure)
    return names.intersection(usual).count >= (isSure ? 1 : 3) && (isSure || names.contains("from"))
  }
}
