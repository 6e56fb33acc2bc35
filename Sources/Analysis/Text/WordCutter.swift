/// Cuts a text into the words that `SearchWords` tells of, one after another, without cutting it into tokens first: a
/// passage asks for a word or two of a sentence.
public struct WordCutter {
  private var tokenizer: Tokenizer

  /// Cuts bytes that are valid UTF-8 and must stay where they are.
  public init(_ text: UnsafeBufferPointer<UInt8>) { tokenizer = Tokenizer(bytes: text, lexicon: nil) }

  /// The next word; nil at the end.
  public mutating func next() -> SearchWord? { tokenizer.searchWord() }

  /// The word after so many others; nil where there is none.
  public mutating func next(after count: Int) -> SearchWord? {
    var rest = count
    while rest > 0 {
      rest -= tokenizer.passPlainWords(atMost: rest)
      if rest == 0 { break }
      if tokenizer.searchWord() == nil { return nil }
      rest -= 1
    }
    return tokenizer.searchWord()
  }
}

extension Tokenizer {
  /// The next tokens that are a word to a search, the others before them passed over; nil at the end.
  @inline(__always)
  fileprivate mutating func searchWord() -> SearchWord? {
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if Self.isLetter(byte) || Self.isDigit(byte) { break }
        index += 1
      } else {
        let (kind, length) = classify(at: index)
        if kind == .letter { break }
        index += length
      }
    }
    if index >= bytes.count { return nil }
    let start = index
    // Most words are letters and then a blank, a comma, a point.
    var end = start
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    if end == bytes.count || Self.endsWord(bytes[end], letters: end - start) {
      index = end
      return SearchWord(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
    }
    return longSearchWord()
  }

  /// Passes words of plain letters, eight bytes at a time, as long as there is nothing about them that takes a closer look:
  /// a digit, an apostrophe, a point behind one letter, anything beyond ASCII.
  ///
  /// - Returns: How many words were passed.
  fileprivate mutating func passPlainWords(atMost most: Int) -> Int {
    let text = UnsafeRawBufferPointer(bytes)
    var at = index
    var passed = 0
    var lettersBefore: UInt64 = 0  // of the eight bytes before
    while at + 8 <= text.count {
      let eight = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // The high bit of a byte that is below 0x80 says what it is.
      let letters = Self.isWithin(eight | Self.each(0x20), "a", "z")
      let letterBefore = letters << 8 | lettersBefore >> 56
      // Mostly there are but letters and blanks.
      if letters | Self.isWithin(eight, " ", " ") | (eight & Self.each(0x80)) != Self.each(0x80) {
        let twoBefore = letterBefore & (letters << 16 | lettersBefore >> 48)
        let points = Self.isWithin(eight, ".", ".") & letterBefore & ~twoBefore
        let others = Self.isWithin(eight, "0", "9") | Self.isWithin(eight, "'", "'") | Self.isWithin(eight, "`", "`")
        if points | others != 0 { break }
      }
      let starts = letters & ~letterBefore
      let count = Int((starts >> 7 &* 0x0101_0101_0101_0101) >> 56)
      if (eight & Self.each(0x80)) != 0 || passed + count > most { break }
      if starts != 0 { index = at + (63 - starts.leadingZeroBitCount) / 8 }
      passed += count
      at += 8
      lettersBefore = letters
    }
    // The word that goes on is cut again from its beginning.
    if lettersBefore >> 63 == 0 { index = at } else { passed -= 1 }
    return passed
  }

  /// A byte eight times.
  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Sets the high bit of each of eight bytes below 0x80 that lies between two others.
  @inline(__always)
  private static func isWithin(_ eight: UInt64, _ first: Unicode.Scalar, _ last: Unicode.Scalar) -> UInt64 {
    let low = eight & each(0x7F)
    return (low &+ each(0x80 - UInt8(ascii: first))) & ~(low &+ each(0x7F - UInt8(ascii: last))) & each(0x80)
  }

  /// The word that begins here, whatever is in it.
  private mutating func longSearchWord() -> SearchWord {
    let start = index
    var isGlued = true
    while isGlued {
      if Self.isDigit(bytes[index]) { passNumber() } else { passWord() }
      isGlued = index < bytes.count && isWord(at: index)
    }
    let end = index
    passClitic()
    return SearchWord(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
  }

  /// The same steps as in `word()`.
  private mutating func passWord() {
    var end = index
    var letters = 0
    var firstIsCapital = false
    var segment = 0  // letters since the last point
    scan: while end < bytes.count {
      let byte = bytes[end]
      if Self.isLetter(byte) {
        if letters == 0 { firstIsCapital = byte < UInt8(ascii: "a") }
        let start = end
        repeat { end += 1 } while end < bytes.count && Self.isLetter(bytes[end])
        letters += end - start
        segment += end - start
      } else if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "'") where segment > 0 && joins(after: end + 1),
          UInt8(ascii: "`") where segment > 0 && joins(after: end + 1):
          end += 1
        case UInt8(ascii: ".") where segment == 1 && letters <= 6:
          guard let next = point(at: end, letters: letters, isCapital: firstIsCapital) else { break scan }
          segment = 0
          end += 1
          if !next { break scan }
        default: break scan
        }
      } else {
        let scalar = decodeScalar(bytes, at: end)
        let kind = scalarClass(scalar.value)
        if kind == .letter {
          if letters == 0 { firstIsCapital = isCapital(scalar.value) }
          letters += 1
          segment += 1
        } else if !(kind == .apostrophe && segment > 0 && joins(after: end + scalar.length)) {
          break scan
        }
        end += scalar.length
      }
    }
    index = end
  }

  /// Passes "'s" and its like behind a word.
  private mutating func passClitic() {
    guard index < bytes.count else { return }
    let (kind, length) = classify(at: index)
    if kind == .apostrophe, let clitic = cliticLength(at: index + length) { index += length + clitic }
  }

  /// Whether a byte behind so many letters is none of the word's and no apostrophe; a point behind one letter may be.
  @inline(__always)
  private static func endsWord(_ byte: UInt8, letters: Int) -> Bool {
    letters > 0 && (byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") && letters > 1)
  }

  @inline(__always)
  private func isWord(at index: Int) -> Bool {
    let byte = bytes[index]
    return byte < 0x80 ? Self.isLetter(byte) || Self.isDigit(byte) : classify(at: index).0 == .letter
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
