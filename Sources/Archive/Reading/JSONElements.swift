/// The objects of a JSON array, or objects that follow each other and go over several lines.
///
/// Found by braces and quotation marks alone, so that an array of any length is read object by object, and what is wrong
/// within one object costs that one.
struct JSONElements: JSONPieces {
  private let input: InputBuffer
  private var line = 1

  init(input: InputBuffer) { self.input = input }

  mutating func next<Value>(limit: Int, _ body: (JSONPiece) -> Value) -> Value? {
    guard let first = skipToElement() else { return nil }
    let begin = line
    guard first == UInt8(ascii: "{") else {
      let length = wordLength()
      let word = String(decoding: input.bytes.prefix(min(length, 20)), as: UTF8.self)
      input.consume(length)
      return body(JSONPiece(line: begin, content: .misplaced("has '\(word)' where an object is expected")))
    }
    guard let length = elementLength(limit: limit) else {
      return body(JSONPiece(line: begin, content: .tooLong))
    }
    defer { input.consume(length) }
    return body(JSONPiece(line: begin, content: .bytes(UnsafeBufferPointer(rebasing: input.bytes.prefix(length)))))
  }

  /// Steps over white space, commas and the brackets of the array to the next element, and says its first byte.
  private mutating func skipToElement() -> UInt8? {
    while true {
      for (offset, byte) in input.bytes.enumerated() {
        switch byte {
        case 0x0A: line += 1
        case 0x20, 0x09, 0x0B...0x0D, UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), 0xEF, 0xBB, 0xBF: break
        default:
          input.consume(offset)
          return byte
        }
      }
      input.consume(input.count)
      if !input.fill() { return nil }
    }
  }

  /// The number of bytes up to the next comma, bracket, brace or line break.
  private func wordLength() -> Int {
    input.fill(upTo: 1 << 12)
    let length = input.bytes.dropFirst().firstIndex {
      $0 == 0x0A || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "{")
    }
    return length ?? input.count
  }

  /// The number of bytes of the object that begins here; one that never ends goes to the end of the file. Nil for an
  /// object of more than `limit` bytes, which is stepped over.
  private mutating func elementLength(limit: Int) -> Int? {
    var depth = 0
    var isInString = false
    var isEscaped = false
    var isTooLong = false
    var offset = 0
    while true {
      let bytes = input.bytes
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        if byte == 0x0A { line += 1 }
        if isInString {
          if isEscaped {
            isEscaped = false
          } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
          } else {
            isInString = byte != UInt8(ascii: "\"")
          }
        } else if byte == UInt8(ascii: "\"") {
          isInString = true
        } else if byte == UInt8(ascii: "{") {
          depth += 1
        } else if byte == UInt8(ascii: "}") {
          depth -= 1
          guard depth == 0 else { continue }
          if isTooLong || offset > limit {
            input.consume(offset)
            return nil
          }
          return offset
        }
      }
      if offset > limit { isTooLong = true }
      if isTooLong {
        input.consume(offset)
        offset = 0
      }
      if !input.fill() { return isTooLong ? nil : offset }
    }
  }
}
