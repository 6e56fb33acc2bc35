import Glibc

/// The lines of a file of JSON Lines.
struct JSONLines: JSONPieces {
  private let input: InputBuffer
  private var line = 0

  init(input: InputBuffer) { self.input = input }

  mutating func next<Value>(limit: Int, _ body: (JSONPiece) -> Value) -> Value? {
    while let length = lineLength(limit: limit) {
      line += 1
      let bytes = UnsafeBufferPointer(rebasing: input.bytes.prefix(length))
      if length > limit {
        input.consume(length)
        skipLine()
        return body(JSONPiece(line: line, content: .tooLong))
      }
      defer { input.consume(min(length + 1, input.count)) }  // with its line break, if it has one
      if bytes.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
      return body(JSONPiece(line: line, content: .bytes(bytes)))
    }
    return nil
  }

  /// The number of bytes up to the next line break or the end of the file, or, where neither is within `limit`, more
  /// than `limit`; nil at the end of the file.
  private func lineLength(limit: Int) -> Int? {
    var searched = 0
    while true {
      if let found = input.lineBreak(from: searched) { return found }
      searched = input.count
      if searched > limit { return searched }
      if !input.fill() { return searched > 0 ? searched : nil }
    }
  }

  /// Steps over the rest of a line, its line break included.
  private func skipLine() {
    while true {
      if let found = input.lineBreak(from: 0) { return input.consume(found + 1) }
      input.consume(input.count)
      if !input.fill() { return }
    }
  }
}

extension InputBuffer {
  /// The offset of the first line feed at or after `offset`; nil where there is none in the buffer.
  func lineBreak(from offset: Int) -> Int? {
    guard let base = bytes.baseAddress, offset < count,
      let found = memchr(base + offset, 0x0A, count - offset)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
