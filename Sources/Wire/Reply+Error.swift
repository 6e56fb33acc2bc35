extension Reply {
  /// Whether a line of the daemon is an error, without reading all of it: the member `error` stands before any other
  /// object or array.
  public static func isError(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { line in
      var index = 1
      while index < line.count {
        switch line[index] {
        case UInt8(ascii: "\""):
          let end = RequestID.endOfString(from: index, in: line)
          if line[index..<end].elementsEqual("\"error\"".utf8), end < line.count, line[end] == UInt8(ascii: ":") {
            return true
          }
          index = end
        case UInt8(ascii: "{"), UInt8(ascii: "["): return false
        default: index += 1
        }
      }
      return false
    }
  }

  /// Whether a line of the daemon is an answer without a match, without reading all of it: the member `matches` is 0.
  public static func hasNoMatch(_ line: [UInt8]) -> Bool {
    // Within a string the quotation marks would have backslashes before them.
    let member = Array("\"matches\":0".utf8)
    guard let first = line.indices.dropLast(member.count).first(where: { line[$0...].starts(with: member) }) else {
      return false
    }
    return line[first + member.count] == UInt8(ascii: ",") && !isError(line)
  }
}
