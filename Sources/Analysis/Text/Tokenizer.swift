/// Cuts a text into tokens in one pass over its bytes.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon?
  /// Where the next token begins.
  var index = 0
  private var lineBreaks: UInt8 = 0
  private var tokens: [Token] = []
  private var folded: [UInt8] = []

  /// The tokens of `bytes`, which are valid UTF-8. Without a lexicon all words are unknown.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon? = .shared) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    tokenizer.tokens.reserveCapacity(bytes.count / 5 + 8)
    tokenizer.run()
    return tokenizer.tokens
  }

  init(bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon?) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  private mutating func run() {
    while index < bytes.count {
      let (kind, length) = classify(at: index)
      switch kind {
      case .space: index += length
      case .newline:
        index += length
        if lineBreaks < .max { lineBreaks += 1 }
      case .letter: word()
      case .digit: number()
      case .currency: append(.currency, length: length)
      case .openQuote: append(.openQuote, length: length)
      case .closeQuote: append(.closeQuote, length: length)
      case .ellipsis: append(.ellipsis, length: length)
      case .dash: append(.dash, length: length)
      case .apostrophe: apostrophe(length: length)
      case .hyphen: hyphen(length: length)
      case .other: mark(length: length)
      }
    }
  }

  @inline(__always)
  func classify(at index: Int) -> (ScalarClass, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (asciiClass(byte), 1) }
    let scalar = decodeScalar(bytes, at: index)
    return (scalarClass(scalar.value), scalar.length)
  }

  @inline(__always)
  func classAt(_ index: Int) -> ScalarClass { index < bytes.count ? classify(at: index).0 : .space }

  private mutating func append(
    _ kind: Token.Kind, length: Int, word: WordID = .unknown, shape: Token.Shape = .none, hasPoint: Bool = false
  ) {
    let start = Int32(truncatingIfNeeded: index)
    tokens.append(
      Token(
        start: start, end: start + Int32(truncatingIfNeeded: length), word: word,
        classes: word == .unknown ? [] : lexicon?.classes(of: word) ?? [], kind: kind, shape: shape,
        isGlued: tokens.last.map { $0.end == start } ?? false, hasPoint: hasPoint, lineBreaks: lineBreaks))
    index += length
    lineBreaks = 0
  }

  // MARK: - Words

  private mutating func word() {
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
    let shape: Token.Shape =
      capitals == 0
      ? .lower
      : letters == 1 ? .initial : capitals == letters ? .upper : firstIsCapital && capitals == 1 ? .capitalized : .mixed
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

  // MARK: - Numbers and marks

  private mutating func number() {
    let start = index
    passNumber()
    let length = index - start
    index = start
    append(.number, length: length)
  }

  /// Goes behind the number that begins here.
  mutating func passNumber() {
    var end = index + 1
    while end < bytes.count {
      if classAt(end) == .digit {
        end += 1
      } else if bytes[end] == UInt8(ascii: "."), classAt(end + 1) == .digit {
        end += 2
      } else if bytes[end] == UInt8(ascii: ","), groupOfThree(at: end + 1) {
        end += 4
      } else {
        break
      }
    }
    index = end
  }

  func groupOfThree(at index: Int) -> Bool {
    (0..<3).allSatisfy { classAt(index + $0) == .digit } && classAt(index + 3) != .digit
  }

  private mutating func apostrophe(length: Int) {
    let isGluedToWord = tokens.last.map { Int($0.end) == index && ($0.kind == .word || $0.kind == .number) } ?? false
    if isGluedToWord, let clitic = cliticLength(at: index + length) {
      append(.clitic, length: length + clitic)
    } else if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "`"), bytes[index + 1] == UInt8(ascii: "`") {
      append(.openQuote, length: 2)
    } else if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "'"), bytes[index + 1] == UInt8(ascii: "'") {
      append(.straightQuote, length: 2)
    } else {
      append(.apostrophe, length: length)
    }
  }

  private mutating func hyphen(length: Int) {
    if length == 1, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "-") {
      var end = index
      while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
      return append(.dash, length: end - index)
    }
    let before = tokens.last.map { Int($0.end) == index } ?? false
    let after = classAt(index + length)
    append(before && after != .space && after != .newline ? .hyphen : .dash, length: length)
  }

  private mutating func mark(length: Int) {
    guard length == 1 else { return append(.other, length: length) }
    switch bytes[index] {
    case UInt8(ascii: "."):
      var end = index
      while end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
      append(end - index > 1 ? .ellipsis : .period, length: end - index)
    case UInt8(ascii: "\""): append(.straightQuote, length: 1)
    case UInt8(ascii: ","): append(.comma, length: 1)
    case UInt8(ascii: "?"): append(.question, length: 1)
    case UInt8(ascii: "!"): append(.exclamation, length: 1)
    case UInt8(ascii: ":"): append(.colon, length: 1)
    case UInt8(ascii: ";"): append(.semicolon, length: 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): append(.openParenthesis, length: 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): append(.closeParenthesis, length: 1)
    case UInt8(ascii: "/"): append(.slash, length: 1)
    case UInt8(ascii: "%"): append(.percent, length: 1)
    default: append(.other, length: 1)
    }
  }
}
