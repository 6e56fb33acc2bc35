/// How the tokenizer reads words and asks for their numbers.
extension Tokenizer {
  /// Takes a word of up to fifteen letters of ASCII, as nearly all are, read and spelt eight bytes at a time; false where
  /// there is something else, or may be.
  @inline(__always)
  mutating func plainWord() -> Bool {
    guard index + Lexicon.Spelling.room <= bytes.count else { return false }
    let text = UnsafeRawBufferPointer(bytes)
    // The first byte on top, as in a spelling.
    let head = UInt64(bigEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    var letters = Self.leadingLetters(of: head)
    let spelling: Lexicon.Spelling
    let capitals: Int
    if letters < 8 {
      let rest = UInt64(64 - 8 * letters)
      if letters == 0 { return false }
      spelling = Lexicon.Spelling(head: (head | Self.smallBits) &>> rest, tail: 0, count: letters)
      capitals = ((~head & Self.smallBits) &>> rest).nonzeroBitCount
    } else {
      let tail = UInt64(bigEndian: text.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
      let more = Self.leadingLetters(of: tail)
      if more == 8 { return false }
      letters += more
      // Two shifts, since one by all 64 bits would be none.
      let rest = UInt64(56 - 8 * more)
      spelling = Lexicon.Spelling(
        head: head | Self.smallBits, tail: ((tail | Self.smallBits) &>> rest) &>> 8, count: letters)
      let capitalBits = ((~tail & Self.smallBits) &>> rest) &>> 8
      capitals = (~head & Self.smallBits).nonzeroBitCount + capitalBits.nonzeroBitCount
    }
    let next = bytes[index + letters]
    if next >= 0x80 || next == UInt8(ascii: "'") || next == UInt8(ascii: "`")
      || next == UInt8(ascii: ".") && letters == 1
    {
      return false
    }
    let shape = Self.shape(
      letters: letters, capitals: capitals, firstIsCapital: bytes[index] < UInt8(ascii: "a"))
    if lexicon != nil {
      queries.append(Lexicon.Query(spelling: spelling, token: Int32(truncatingIfNeeded: tokens.count)))
    }
    append(.word, length: letters, shape: shape)
    return true
  }

  /// The bit by which small letters differ from capitals, in each byte.
  private static let smallBits: UInt64 = 0x2020_2020_2020_2020

  /// How many of eight bytes, from the top one on, are letters of ASCII.
  @inline(__always)
  private static func leadingLetters(of bytes: UInt64) -> Int {
    let small = bytes | smallBits
    let low = small & 0x7F7F_7F7F_7F7F_7F7F
    // A byte's top bit is set by the first sum from "a" on, by the second beyond "z"; neither runs into the next byte.
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = low &+ 0x0505_0505_0505_0505
    let letters = fromA & ~beyondZ & ~small & 0x8080_8080_8080_8080
    return (letters ^ 0x8080_8080_8080_8080).leadingZeroBitCount >> 3
  }

  private static func shape(letters: Int, capitals: Int, firstIsCapital: Bool) -> Token.Shape {
    capitals == 0
      ? .lower
      : letters == 1 ? .initial : capitals == letters ? .upper : firstIsCapital && capitals == 1 ? .capitalized : .mixed
  }

  mutating func word() {
    var end = index
    var letters = 0
    var capitals = 0
    var firstIsCapital = false
    var hasPoint = false
    var segment = 0  // letters since the last point
    scan: while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x80 {
        switch asciiClass(byte) {
        case .letter:
          if byte < UInt8(ascii: "a") {
            capitals += 1
            if letters == 0 { firstIsCapital = true }
          }
          letters += 1
          segment += 1
          end += 1
        case .apostrophe where segment > 0 && joins(after: end + 1):
          end += 1
        case .other where byte == UInt8(ascii: ".") && segment == 1 && letters <= 6:
          guard let next = point(at: end, letters: letters, isCapital: firstIsCapital) else { break scan }
          hasPoint = true
          segment = 0
          end += 1
          if !next { break scan }
        default: break scan
        }
      } else {
        let scalar = decodeScalar(bytes, at: end)
        let kind = scalarClass(scalar.value)
        if kind == .letter {
          if isCapital(scalar.value) {
            capitals += 1
            if letters == 0 { firstIsCapital = true }
          }
          letters += 1
          segment += 1
        } else if !(kind == .apostrophe && segment > 0 && joins(after: end + scalar.length)) {
          break scan
        }
        end += scalar.length
      }
    }
    let shape = Self.shape(letters: letters, capitals: capitals, firstIsCapital: firstIsCapital)
    append(.word, length: end - index, word: lookUp(index..<end), shape: shape, hasPoint: hasPoint)
  }

  /// Whether the point at `end`, after a single letter, belongs to the word; if so, whether letters go on after it.
  func point(at end: Int, letters: Int, isCapital: Bool) -> Bool? {
    if classAt(end + 1) == .letter {
      let (_, length) = classify(at: end + 1)
      let after = classAt(end + 1 + length)
      if after != .letter && after != .digit { return true }  // "U.S.", "a.m"
      return isCapital ? false : nil  // "J.Smith"
    }
    if letters > 1 { return false }  // the last point of "U.S."
    return isCapital && bytes[index] != UInt8(ascii: "I") ? false : nil  // "J." but not the end of "so did I."
  }

  /// Whether letters that are no clitic follow, so that an apostrophe is part of the word: "O'Brien", "don't".
  func joins(after index: Int) -> Bool {
    guard classAt(index) == .letter else { return false }
    return cliticLength(at: index) == nil
  }

  /// The length of the clitic at `index` (after its apostrophe), nil where the letters there are none.
  func cliticLength(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    func lower(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] | 0x20 : 0 }
    let length: Int
    switch lower(index) {
    case UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m"): length = 1
    case UInt8(ascii: "l") where lower(index + 1) == UInt8(ascii: "l"): length = 2
    case UInt8(ascii: "r") where lower(index + 1) == UInt8(ascii: "e"): length = 2
    case UInt8(ascii: "v") where lower(index + 1) == UInt8(ascii: "e"): length = 2
    default: return nil
    }
    let after = classAt(index + length)
    return after == .letter || after == .digit ? nil : length
  }

  private mutating func lookUp(_ range: Range<Int>) -> WordID {
    guard let lexicon, range.count <= lexicon.longest + 8 else { return .unknown }
    if let word = lookUpASCII(range, in: lexicon) { return word }
    folded.removeAll(keepingCapacity: true)
    Folding.fold(UnsafeBufferPointer(rebasing: bytes[range]), into: &folded)
    return folded.withUnsafeBufferPointer { lexicon.id(of: $0) }
  }

  /// The number of a short word of ASCII alone, folded and spelt in one step; nil for others.
  @inline(__always)
  private func lookUpASCII(_ range: Range<Int>, in lexicon: Lexicon) -> WordID? {
    guard range.count <= Lexicon.Spelling.room else { return nil }
    var spelling = Lexicon.Spelling()
    for index in range {
      var byte = bytes[index]
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte |= 0x20
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      case 0x80...: return nil
      default: break
      }
      spelling.add(byte)
    }
    return lexicon.id(of: spelling)
  }

  func isCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xDE, 0x391...0x3A9, 0x400...0x42F, 0x386...0x38F: value != 0xD7
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF, 0x218...0x21B: value & 1 == 0
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1
    case 0x178: true
    default: false
    }
  }
}
