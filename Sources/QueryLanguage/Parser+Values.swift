import News

extension Parser {
  // MARK: Prefixes

  /// The letters before a colon at `offset`, in lower case, and the offset after the colon.
  func fieldName() -> (name: String, end: Int)? {
    var end = offset
    while end - offset < 12, bytes.isASCIILetter(at: end) { end += 1 }
    guard end > offset, bytes[end] == UInt8(ascii: ":") else { return nil }
    return (lowercasedASCII(bytes.text(offset, end)), end + 1)
  }

  /// Reads a prefix with its value or the opening of its values; false where no prefix stands here.
  mutating func readPrefix() throws(SyntaxError) -> Bool {
    guard let (name, end) = fieldName() else { return false }
    let start = offset
    guard let field = Field(rawValue: name), field.isQueryPrefix else {
      if name == Field.month.name || name == Field.year.name {
        throw SyntaxError(position: start, message: "\(name)s are asked for by date:, as in \(Field.date.example)")
      }
      if frame.field == nil, !isUnitEnd(end), let near = Self.nearestField(to: name) {
        throw SyntaxError(
          position: start,
          message: "there is no prefix “\(name):”; did you mean \(near.name):? "
            + "To search for the words, put them in quotes")
      }
      return false
    }
    if let outer = frame.field {
      throw SyntaxError(
        position: start, message: "\(name): can't stand within the parentheses of \(outer.name):; close them first")
    }
    offset = bytes.skippingBlanks(from: end)
    if bytes[offset] == UInt8(ascii: "(") {
      try openGroup(field: field, start: start)
    } else if bytes.quote(at: offset) == 0, isUnitEnd(offset) || isOperatorNext {
      throw Self.missingValue(of: field, at: end)
    } else {
      try readValue(of: field, start: start)
    }
    return true
  }

  private static func missingValue(of field: Field, at position: Int) -> SyntaxError {
    SyntaxError(position: position, message: "\(field.name): needs a value, as in \(field.example)")
  }

  /// The field whose name a misspelt one was meant to be: at most one letter wrong, missing, added or swapped with its
  /// neighbour, two in names of six letters and more; the first letter is right.
  static func nearestField(to name: String) -> Field? {
    let letters = Array(name.utf8)
    return Field.allCases.first { field in
      let wanted = Array(field.name.utf8)
      return field.isQueryPrefix && wanted.first == letters.first
        && editDistance(letters, wanted) <= (min(letters.count, wanted.count) >= 6 ? 2 : 1)
    }
  }

  /// The number of single letters to change, add, remove or swap with their neighbour to make one word of the other.
  static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(rows[i][j] + (left[i] == right[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }

  // MARK: Values

  /// Reads one value at `offset`; `start` is where its prefix begins.
  mutating func readValue(of field: Field, start: Int) throws(SyntaxError) {
    let isQuoted = bytes.quote(at: offset) > 0
    switch field {
    case .amount:
      let condition = try amountValue(isQuoted: isQuoted)
      try add(.field(field, .amount(condition), Span(start: start, end: offset)))
    case .date, .month, .year:
      let range = try dateValue(isQuoted: isQuoted)
      try add(.field(field, .dates(range), Span(start: start, end: offset)))
    case .speaker, .person, .country, .source, .title, .said:
      if isQuoted { return try addValue(.phrase(try quoted()), of: field, start: start) }
      let position = offset
      skipPunctuation()
      if field == .said, hasSum(bytes, at: offset) {
        note("said: takes words; for a sum of money within a statement write amount: beside it.")
      }
      guard !isUnitEnd(offset), !isOperatorNext, let text = try pattern(at: offset) else {
        throw Self.missingValue(of: field, at: position)
      }
      try addValue(text, of: field, start: start)
      if frame.field == nil { noteSecondName(text, of: field) }
    }
  }

  /// Adds a value of a field of names or words. Bare words side by side in `speaker:(Jens Stoltenberg)` are one name.
  mutating func addValue(_ text: TextPattern, of field: Field, start: Int) throws(SyntaxError) {
    let span = Span(start: start, end: offset)
    let terms = Self.words(text.text)
    if field == .title || field == .said { return try add(.field(field, .text(text), span), terms: terms) }
    let isBare = if case .word = text { true } else { false }
    if isBare, frame.endsInName, !minus, !frame.isNot, frame.field == field,
      case .field(_, .name(let name, isPrefix: false), let first) = frame.operands.last?.node
    {
      try countTerms(terms, at: start)
      let whole = "\(name) \(text.text)"
      try checkPhraseLength(whole, at: first.start)
      frame.operands[frame.operands.count - 1] = Operand(
        .field(field, .name(whole, isPrefix: false), Span(start: first.start, end: offset)))
      return
    }
    let isPrefix = if case .prefix = text { true } else { false }
    let canGrow = isBare && frame.field == field && !minus && !frame.isNot
    try add(.field(field, .name(text.text, isPrefix: isPrefix), span), terms: terms)
    frame.endsInName = canGrow
  }

  /// `speaker:Jens Stoltenberg` asks for a speaker Jens and a word Stoltenberg: says so.
  private mutating func noteSecondName(_ text: TextPattern, of field: Field) {
    guard field != .title, field != .said, case .word(let first) = text else { return }
    let next = bytes.skippingBlanks(from: offset)
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    guard next > offset, isCapital(bytes[next]), let byte = first.utf8.first, isCapital(byte) else { return }
    let second = word(at: next).text
    if ["AND", "OR", "NOT"].contains(second) || second.contains(":") || second.hasPrefix("NEAR/") { return }
    if Country(named: second) != nil { return }
    note("\(field.name): takes one word; for a name of several write \(field.name):\"\(first) \(second)\".")
  }

  private mutating func amountValue(isQuoted: Bool) throws(SyntaxError) -> AmountCondition {
    let start = offset
    var limit: Int?
    if isQuoted {
      guard let content = quotedContent() else { throw Self.unclosed(at: start) }
      offset = bytes.skippingBlanks(from: content.start)
      limit = content.end
    }
    let (condition, end) = try AmountCondition.read(bytes, at: offset)
    if let limit {
      let rest = bytes.skippingBlanks(from: end)
      if rest != limit { throw SyntaxError(position: rest, message: AmountCondition.forms) }
      offset = limit + bytes.quote(at: limit)
    } else {
      offset = end
    }
    return condition
  }

  private mutating func dateValue(isQuoted: Bool) throws(SyntaxError) -> DateRange {
    let position = offset
    let text: String
    if isQuoted {
      guard let content = quotedContent() else { throw Self.unclosed(at: position) }
      text = bytes.text(content.start, content.end)
      offset = content.end + bytes.quote(at: content.end)
      return try Self.dates(text, at: content.start)
    }
    var end = offset
    while !isUnitEnd(end) { end += 1 }
    offset = end
    while end > position, bytes[end - 1] == UInt8(ascii: "?") || bytes[end - 1] == UInt8(ascii: "!") { end -= 1 }
    if bytes[end - 1] == UInt8(ascii: "."), bytes[end - 2] != UInt8(ascii: ".") { end -= 1 }
    text = bytes.text(position, end)
    return try Self.dates(text, at: position)
  }

  private static func dates(_ text: String, at position: Int) throws(SyntaxError) -> DateRange {
    do {
      return try DateRange(parsing: text)
    } catch {
      throw SyntaxError(position: position + error.position, message: error.message)
    }
  }

  static func unclosed(at position: Int) -> SyntaxError {
    SyntaxError(
      position: position, message: "this quotation mark is never closed; add one after the last word, or remove it")
  }

  // MARK: Words

  /// The number of runs of letters and digits, which is about the number of index terms a text will make.
  static func words(_ text: String) -> Int {
    let bytes = Bytes(text)
    var words = 0
    for offset in bytes.bytes.indices where bytes.isWordByte(at: offset) {
      if offset == 0 || !bytes.isWordByte(at: offset - 1) { words += 1 }
    }
    return max(words, 1)
  }

  /// Refuses a run of letters and digits that is longer than any word of the index.
  func checkWordLength(_ start: Int, _ end: Int) throws(SyntaxError) {
    var run = start
    for offset in start..<max(start, end) {
      if !bytes.isWordByte(at: offset) { run = offset + 1 }
      if offset - run >= QueryLimits.wordBytes {
        throw SyntaxError(
          position: run, message: "this word has more than \(QueryLimits.wordBytes) bytes; no article has such a word")
      }
    }
  }

  /// Refuses a phrase of too many words; one of punctuation within a word ("a:b:c"), or a name of several, counts as one.
  func checkPhraseLength(_ text: String, at position: Int) throws(SyntaxError) {
    let words = Self.words(text)
    if words > QueryLimits.phraseWords {
      throw SyntaxError(
        position: position, message: "the phrase has \(words) words, more than \(QueryLimits.phraseWords); shorten it")
    }
  }

  static func singleBlanks(_ bytes: Bytes, _ start: Int, _ end: Int) -> String {
    var result: [UInt8] = []
    var offset = bytes.skippingBlanks(from: start)
    while offset < end {
      let blank = bytes.blank(at: offset)
      if blank > 0 {
        offset = bytes.skippingBlanks(from: offset)
        if offset < end { result.append(0x20) }
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text without the punctuation at its end.
  static func withoutEdges(_ text: String) -> String {
    let bytes = Bytes(text)
    var end = 0
    var offset = 0
    while offset < bytes.count {
      let edge = bytes.edge(at: offset)
      offset += edge > 0 ? edge : 1
      if edge == 0 { end = offset }
    }
    return bytes.text(0, end)
  }
}
