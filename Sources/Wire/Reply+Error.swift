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
}
