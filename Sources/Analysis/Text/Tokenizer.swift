/// Cuts a text into tokens in one pass over its bytes.
struct Tokenizer {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon?
  /// Where the next token begins.
  var index = 0
  private var lineBreaks: UInt8 = 0
  var tokens: [Token] = []
  var folded: [UInt8] = []
  /// The words whose numbers are still to be looked up, all at once at the end.
  var queries: [Lexicon.Query] = []

  /// The tokens of `bytes`, which are valid UTF-8. Without a lexicon all words are unknown.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon? = .shared) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    tokenizer.tokens.reserveCapacity(bytes.count / 5 + 8)
    if lexicon != nil { tokenizer.queries.reserveCapacity(bytes.count / 6 + 8) }
    tokenizer.run()
    lexicon?.answer(tokenizer.queries, in: &tokenizer.tokens)
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
      case .letter: if !plainWord() { word() }
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

  mutating func append(
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
