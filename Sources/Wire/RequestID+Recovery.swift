import JSON

extension RequestID {
  /// The `id` of a line that is no JSON, or only the beginning of some, where the member can be made out: a key `id` of
  /// the outermost object with a complete number or string behind it.
  public static func recover(from line: UnsafeBufferPointer<UInt8>) -> RequestID? {
    var depth = 0
    var index = 0
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let end = endOfString(from: index, in: line)
        let isKey = depth == 1 && line[index..<end].elementsEqual("\"id\"".utf8)
        index = end
        if isKey, let id = value(after: end, in: line) { return id }
        continue
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The `id` of the beginning of a line.
  public static func recover(from line: [UInt8]) -> RequestID? {
    line.withUnsafeBufferPointer { recover(from: $0) }
  }

  /// The offset after the closing quotation mark of the string that begins at `start`, or the end of the line.
  static func endOfString(from start: Int, in line: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start + 1
    while index < line.count {
      if line[index] == UInt8(ascii: "\"") { return index + 1 }
      index += line[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return line.count
  }

  private static func value(after keyEnd: Int, in line: UnsafeBufferPointer<UInt8>) -> RequestID? {
    func skipSpace(_ index: inout Int) {
      while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
    }
    var start = keyEnd
    skipSpace(&start)
    guard start < line.count, line[start] == UInt8(ascii: ":") else { return nil }
    start += 1
    skipSpace(&start)
    guard start < line.count else { return nil }
    var end = start
    if line[start] == UInt8(ascii: "\"") {
      end = endOfString(from: start, in: line)
    } else {
      while end < line.count, line[end] == UInt8(ascii: "-") || (0x30...0x39).contains(line[end]) { end += 1 }
      // A number that touches the end of the line may be cut off.
      if end == line.count { return nil }
    }
    switch try? JSONParser.parse(UnsafeBufferPointer(rebasing: line[start..<end])) {
    case .integer(let number): return .integer(number)
    case .string(let text): return .string(text)
    default: return nil
    }
  }
}
