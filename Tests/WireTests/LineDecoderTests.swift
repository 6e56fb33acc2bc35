import Testing
import Wire

@Suite struct LineDecoderTests {
  /// The lines of `text` when it arrives in pieces of `size` bytes.
  private func lines(of text: String, size: Int, maximum: Int = 100) -> [LineDecoder.Line] {
    var decoder = LineDecoder(maximumLength: maximum)
    var lines: [LineDecoder.Line] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      decoder.append(Array(bytes[start..<min(start + size, bytes.count)]))
      while let line = decoder.next() { lines.append(line) }
    }
    if let line = decoder.finish() { lines.append(line) }
    return lines
  }

  private func complete(_ lines: [String]) -> [LineDecoder.Line] { lines.map { .complete(Array($0.utf8)) } }

  @Test(arguments: [1, 2, 3, 7, 100])
  func cutsHoweverTheBytesArrive(size: Int) {
    #expect(lines(of: "one\ntwo\r\n\nthr\ree\nlast", size: size) == complete(["one", "two", "", "thr\ree", "last"]))
    #expect(lines(of: "one\n", size: size) == complete(["one"]))
    #expect(lines(of: "", size: size).isEmpty)
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func dropsWhatIsTooLong(size: Int) throws {
    let lines = lines(of: "abc\nabcd\r\nabcdefghij\nxyz\nabcdefgh", size: size, maximum: 4)
    try #require(lines.count == 5)
    #expect(lines[0] == .complete(Array("abc".utf8)))
    #expect(lines[1] == .complete(Array("abcd".utf8)))
    #expect(lines[3] == .complete(Array("xyz".utf8)))
    for index in [2, 4] {
      guard case .tooLong(let beginning) = lines[index] else {
        Issue.record("line \(index) is \(lines[index])")
        continue
      }
      #expect(beginning.starts(with: Array("abcde".utf8)))
    }
  }

  @Test func aLongLineCostsNoMemory() {
    var decoder = LineDecoder(maximumLength: 10)
    let chunk = [UInt8](repeating: 0x61, count: 4096)
    var tooLong = 0
    for _ in 0..<1000 {
      decoder.append(chunk)
      while decoder.next() != nil { tooLong += 1 }
      #expect(decoder.pending == 0)
    }
    decoder.append(Array("\nok\n".utf8))
    #expect(tooLong == 1)
    #expect(decoder.next() == .complete(Array("ok".utf8)))
  }
}
