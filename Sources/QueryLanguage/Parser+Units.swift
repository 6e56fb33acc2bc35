import News

extension Parser {
  /// Reads what stands up to the next blank, parenthesis or quotation mark: an operator, a prefix, a sum of money or a
  /// word. Punctuation alone is nothing.
  mutating func readUnit() throws(SyntaxError) {
    if let (name, end) = symbolOperator() { return try readOperator(name, at: offset, end: end) }
    if frame.field == .amount || frame.field == .date, let field = frame.field, !isOperatorNext {
      if bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: ";") {
        offset += 1
        return
      }
      return try readValue(of: field, start: offset)
    }
    if try readAmount() { return }
    if try readEverything() { return }
    skipPunctuation()
    if isUnitEnd(offset) { return }
    if try readAmount() { return }
    if bytes[offset] == UInt8(ascii: "*") {
      throw SyntaxError(position: offset, message: "“*” can only stand at the end of a word")
    }
    if try readPrefix() { return }
    let start = offset
    let (raw, end) = word(at: offset)
    if raw == "AND" || raw == "OR" || raw == "NOT" { return try readOperator(raw, at: start, end: end) }
    if raw.hasPrefix("NEAR/") {
      throw SyntaxError(position: start, message: "\(raw) stands between two words or phrases, as in aid NEAR/5 tanks")
    }
    guard let text = try pattern(at: start) else { return }
    if let field = frame.field { return try addValue(text, of: field, start: start) }
    if raw == "or" { note("“or” is searched for as a word; write OR in capitals for either of two.") }
    try addText(text, start: start)
  }

  // MARK: Words and phrases

  /// Reads from a quotation mark to the next.
  mutating func readQuoted() throws(SyntaxError) {
    let start = offset
    if let field = frame.field { return try readValue(of: field, start: start) }
    let text = try quoted()
    if (try? AmountCondition(parsing: text)) != nil, !isLiteral, hasSum(Bytes(text), at: 0) {
      note("“\(text)” in quotes is found as it is written; without quotes it is found however the sum is written.")
    }
    try addText(.phrase(text), start: start)
  }

  /// The words between quotation marks, blanks single; leaves `offset` after the closing mark.
  mutating func quoted() throws(SyntaxError) -> String {
    let open = offset
    guard let content = quotedContent() else { throw Self.unclosed(at: open) }
    let text = Self.singleBlanks(bytes, content.start, content.end)
    guard hasLetterOrDigit(text) else {
      throw SyntaxError(position: open, message: "there is no word between these quotation marks; remove them")
    }
    offset = content.end + bytes.quote(at: content.end)
    try checkWordLength(content.start, content.end)
    try checkPhraseLength(text, at: open)
    return text
  }

  /// The bytes between the quotation mark at `offset` and the next; nil where there is no next.
  func quotedContent() -> (start: Int, end: Int)? {
    let start = offset + bytes.quote(at: offset)
    var end = start
    while end < bytes.count, bytes.quote(at: end) == 0 { end += 1 }
    return end < bytes.count ? (start, end) : nil
  }

  /// Adds a word or phrase of the free text, with those that NEAR joins to it.
  private mutating func addText(_ first: TextPattern, start: Int) throws(SyntaxError) {
    var patterns = [first]
    var distance: Int?
    var end = offset
    while let near = try nearOperator() {
      if let distance, distance != near.distance {
        throw SyntaxError(
          position: near.position, message: "NEAR/\(distance) goes before; give all NEARs in a row the same distance")
      }
      distance = near.distance
      offset = bytes.skippingBlanks(from: near.end)
      patterns.append(try nearOperand(near.position, near.distance))
      end = offset
    }
    let span = Span(start: start, end: end)
    let terms = patterns.reduce(0) { $0 + Self.words($1.text) }
    guard let distance else { return try add(.text(first, span), terms: terms) }
    if patterns.count > QueryLimits.nearOperands {
      throw SyntaxError(
        position: start, message: "NEAR joins \(patterns.count) words, more than \(QueryLimits.nearOperands); use fewer"
      )
    }
    try add(.near(patterns, distance: distance, span), terms: terms)
  }

  /// The `NEAR/n` that follows, where one does.
  private func nearOperator() throws(SyntaxError) -> (position: Int, distance: Int, end: Int)? {
    let start = bytes.skippingBlanks(from: offset)
    guard bytes.bytes[start...].starts(with: "NEAR/".utf8) else { return nil }
    var end = start + 5
    var distance = 0
    while bytes.isDigit(at: end), end < start + 12 {
      distance = distance * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard (1...QueryLimits.nearDistance).contains(distance), !bytes.isWordByte(at: end) else {
      throw SyntaxError(
        position: start,
        message: "NEAR/ takes a number of words from 1 to \(QueryLimits.nearDistance), as in aid NEAR/5 tanks")
    }
    return (start, distance, end)
  }

  private mutating func nearOperand(_ position: Int, _ distance: Int) throws(SyntaxError) -> TextPattern {
    if bytes.quote(at: offset) > 0 { return .phrase(try quoted()) }
    skipPunctuation()
    let reader = AmountReader(bytes: bytes, isPrefixed: false)
    if !isLiteral, !isUnitEnd(offset), try reader.condition(at: offset) != nil {
      throw SyntaxError(
        position: offset, message: "NEAR takes words or phrases; put the sum in quotes to find it as it is written")
    }
    if !isUnitEnd(offset), !isOperatorNext, fieldName() == nil, let text = try pattern(at: offset) { return text }
    throw SyntaxError(position: position, message: "NEAR/\(distance) needs a word or a phrase after it")
  }

  /// The word at an offset as a pattern; nil where it has no letter or digit. Leaves `offset` after it.
  mutating func pattern(at start: Int) throws(SyntaxError) -> TextPattern? {
    let raw = word(at: start)
    offset = raw.end
    var text = raw.text
    var stars = 0
    while text.utf8.last == UInt8(ascii: "*") {
      text.removeLast()
      stars += 1
    }
    if let star = text.utf8.firstIndex(of: UInt8(ascii: "*")) {
      throw SyntaxError(
        position: start + text.utf8.distance(from: text.startIndex, to: star),
        message: "“*” can only stand at the end of a word")
    }
    guard hasLetterOrDigit(text) else { return nil }
    try checkWordLength(start, raw.end)
    try checkPhraseLength(text, at: start)
    if stars == 0 { return .word(text) }
    let bare = Self.withoutEdges(text)
    guard bare.count >= QueryLimits.wildcardLetters else {
      throw SyntaxError(
        position: start, message: "“*” needs at least \(QueryLimits.wildcardLetters) letters before it")
    }
    try countWildcard(at: start)
    return .prefix(bare)
  }

  /// The word at an offset without the punctuation after it, and the offset after that punctuation. A full stop stays
  /// where it ends an abbreviation ("U.S.").
  func word(at start: Int) -> (text: String, end: Int) {
    var end = start
    var textEnd = start
    while !isUnitEnd(end) {
      let edge = bytes[end] == UInt8(ascii: "*") ? 0 : bytes.edge(at: end)
      end += edge > 0 ? edge : 1
      if edge == 0 { textEnd = end }
    }
    if bytes[textEnd] == UInt8(ascii: "."), bytes.bytes[start..<textEnd].contains(UInt8(ascii: ".")) { textEnd += 1 }
    return (bytes.text(start, textEnd), end)
  }

  /// Whether nothing of a unit stands at an offset any more. A comma or semicolon ends it, but for a comma in a number.
  func isUnitEnd(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"): true
    case UInt8(ascii: ","): !(bytes.isDigit(at: offset - 1) && bytes.isDigit(at: offset + 1))
    default: offset >= bytes.count || bytes.blank(at: offset) > 0 || bytes.quote(at: offset) > 0
    }
  }

  /// Skips punctuation before a word, and the "+" by which other engines ask that a word be there, as all must be.
  mutating func skipPunctuation() {
    while offset < bytes.count, bytes.quote(at: offset) == 0 {
      switch bytes[offset] {
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"): return
      case UInt8(ascii: "+"): offset += 1
      default:
        let edge = bytes.edge(at: offset)
        if edge == 0 { return }
        offset += edge
      }
    }
  }

  // MARK: Operators and sums

  private func symbolOperator() -> (name: String, end: Int)? {
    let end = offset + (bytes[offset + 1] == bytes[offset] ? 2 : 1)
    guard isUnitEnd(end) else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "|"): return ("OR", end)
    case UInt8(ascii: "&"): return ("AND", end)
    default: return nil
    }
  }

  var isOperatorNext: Bool {
    let text = word(at: offset).text
    return text == "AND" || text == "OR" || text == "NOT" || text.hasPrefix("NEAR/")
  }

  /// Reads `*` on its own: every article.
  private mutating func readEverything() throws(SyntaxError) -> Bool {
    guard bytes[offset] == UInt8(ascii: "*"), isUnitEnd(offset + 1), frame.field == nil else { return false }
    offset += 1
    try add(.everything(Span(start: offset - 1, end: offset)))
    return true
  }

  /// Reads a sum of money in the free text.
  private mutating func readAmount() throws(SyntaxError) -> Bool {
    guard !isLiteral, frame.field == nil else { return false }
    let start = offset
    if let (condition, end) = try AmountReader(bytes: bytes, isPrefixed: false).condition(at: start) {
      noteShell(start)
      offset = end
      try add(.amount(condition, Span(start: start, end: end)))
      return true
    }
    if bytes[start] == UInt8(ascii: "~"), !isUnitEnd(start + 1) {
      throw SyntaxError(
        position: start, message: "“~” stands before a sum of money, as in ~97bn; remove it to search for the word")
    }
    return false
  }

  /// Whether a sum of money as free text has it begins at an offset.
  func hasSum(_ bytes: Bytes, at offset: Int) -> Bool {
    let reader = AmountReader(bytes: bytes, isPrefixed: false)
    return ((try? reader.condition(at: offset)) ?? nil) != nil
  }

  /// A shell takes "$1" out of "$108bn" between double quotes, which leaves "08bn".
  private mutating func noteShell(_ start: Int) {
    if bytes[start] == UInt8(ascii: "0"), bytes.isDigit(at: start + 1) {
      note("A sum that begins with 0: a shell takes “$1” out of \"$108bn\"; put the query in single quotes.")
    }
  }
}
