import News

/// Reads a query.
///
///     query     = [ or ]                                an empty query asks for every article
///     or        = and { ("OR" | "|" | "||") and }
///     and       = not { [ "AND" | "&" | "&&" ] not }    AND binds closer than OR
///     not       = { "NOT" } [ "-" ] operand             "-" after a blank or "(" and against its operand
///     operand   = "(" or ")" | field | near | amount | "*"
///     near      = text { "NEAR/" digits text }
///     text      = phrase | word [ "*" ]
///     phrase    = quote characters quote                " or any of “ ” „ « »
///     field     = name ":" ( value | "(" values ")" )
///     name      = "speaker" | "person" | "country" | "source" | "title" | "said" | "amount" | "date"
///     values    = as "or", with values for operands and without NEAR; words side by side are one name
///     value     = phrase | word [ "*" ]                 speaker, person, country, source, title, said
///               | money | "~" sum | "vague"             amount, also between quotes
///               | day | [day] ".." [day] | sign day     date, also between quotes
///     amount    = money | "~" sum                       where `sum` has a scale, a currency, or separators
///     money     = sum | [sum] ".." [sum] | sum "-" sum | sign sum
///     sign      = ">" | ">=" | "<" | "<="
///     sum       = [currency] number [scale] [currency]
///     number    = digits | digits { "," 3 digits } ; both with decimals | "half a" | "a" | "five" …
///     scale     = "thousand" | "million" | "mln" | "m" | "billion" | "bn" | "trillion" | "tn" …
///     day       = YYYY | YYYY-MM | YYYY-MM-DD
///
/// Names of fields are read in any case, AND, OR, NOT and NEAR only in capitals. Punctuation around words is left out;
/// a word with a colon in it ("10:30", "http://…") is a word, unless what stands before the colon is nearly the name of
/// a field. The parser keeps its own stack, so that no query can overflow the thread's.
struct Parser {
  /// An open pair of parentheses, or the whole query.
  struct Frame {
    /// The offset of the parenthesis.
    let open: Int
    /// The field whose values stand in the parentheses.
    let field: Field?
    /// Where the group with its prefix begins.
    let start: Int
    /// Whether the whole group is negated.
    let isNegated: Bool
    /// The finished sides of OR.
    var branches: [Operand] = []
    /// The operands of the AND group that is being read.
    var operands: [Operand] = []
    /// Whether the next operand is under NOT.
    var isNot = false
    /// The AND, OR or NOT that waits for its operand.
    var waiting: (name: String, position: Int)?
    /// Whether the last operand is a bare word of a name, to which the next one belongs.
    var endsInName = false
    /// Whether two operands stand side by side without AND.
    var hasSilentAnd = false
  }

  let bytes: Bytes
  let isLiteral: Bool
  var offset = 0
  var frames = [Frame(open: 0, field: nil, start: 0, isNegated: false)]
  var notes: [String] = []
  /// Whether a "-" stands right before `offset`.
  var minus = false
  private var terms = 0
  private var wildcards = 0

  init(_ bytes: Bytes, isLiteral: Bool) {
    self.bytes = bytes
    self.isLiteral = isLiteral
  }

  var frame: Frame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  mutating func parse() throws(SyntaxError) -> QueryNode {
    try checkBytes()
    while true {
      let start = offset
      offset = bytes.skippingBlanks(from: offset)
      if offset == bytes.count { break }
      let isApart = offset > start || offset == 0 || bytes[offset - 1] == UInt8(ascii: "(")
      switch bytes[offset] {
      case UInt8(ascii: "("): try openGroup(field: frame.field, start: offset)
      case UInt8(ascii: ")"): try closeGroup()
      default:
        if bytes.quote(at: offset) > 0 {
          try readQuoted()
        } else if isApart, !minus, try readMinus() {
          continue
        } else {
          try readUnit()
        }
      }
      minus = false
    }
    if frames.count > 1 {
      throw SyntaxError(position: frame.open, message: "this parenthesis is never closed; add “)” or remove it")
    }
    let start = bytes.skippingBlanks(from: 0)
    if frame.operands.isEmpty, frame.branches.isEmpty, frame.waiting == nil {
      if start == bytes.count { return .everything(Span(start: 0, end: 0)) }
      throw SyntaxError(
        position: start, message: "there is nothing to search for; write a word, a name or a sum of money")
    }
    return try finish(frame, end: bytes.count).closedNode
  }

  /// Refuses what is too long, and bytes that no text has.
  private func checkBytes() throws(SyntaxError) {
    if bytes.count > QueryLimits.bytes {
      throw SyntaxError(
        position: QueryLimits.bytes,
        message: "the query has \(bytes.count) bytes, more than the \(QueryLimits.bytes) it may have; shorten it")
    }
    for offset in bytes.bytes.indices {
      let byte = bytes[offset]
      let isControl = byte < 0x20 && !(0x09...0x0D).contains(byte) || byte == 0x7F
      if isControl || byte == 0xC2 && (0x80...0x9F).contains(bytes[offset + 1]) {
        throw SyntaxError(position: offset, message: "a control character stands here; remove it")
      }
    }
  }

  /// Takes a "-" that negates what stands against it; false where there is none.
  private mutating func readMinus() throws(SyntaxError) -> Bool {
    let dash = bytes.dash(at: offset)
    guard dash > 0 else { return false }
    let next = offset + dash
    if bytes[next] == UInt8(ascii: "-"), bytes.isASCIILetter(at: next + 1) {
      throw SyntaxError(
        position: offset,
        message: "this looks like an option; options stand outside of the query, and a word to exclude takes one “-”")
    }
    guard next < bytes.count, bytes.blank(at: next) == 0, bytes.dash(at: next) == 0, bytes[next] != UInt8(ascii: ")")
    else { return false }
    minus = true
    offset = next
    return true
  }

  // MARK: Operands and operators

  /// Adds an operand under the NOT or "-" that stands before it.
  mutating func add(_ node: QueryNode, terms count: Int = 1) throws(SyntaxError) {
    try countTerms(count, at: node.span.start)
    add(Operand(node), isNegated: minus)
  }

  private mutating func add(_ operand: Operand, isNegated: Bool) {
    if !frame.operands.isEmpty, frame.waiting == nil { frame.hasSilentAnd = true }
    frame.operands.append(frame.isNot != isNegated ? operand.negated : operand)
    frame.isNot = false
    frame.waiting = nil
    frame.endsInName = false
    minus = false
  }

  mutating func countTerms(_ count: Int, at position: Int) throws(SyntaxError) {
    terms += count
    if terms > QueryLimits.terms {
      throw SyntaxError(
        position: position, message: "the query has more than \(QueryLimits.terms) words; ask in several queries")
    }
  }

  mutating func countWildcard(at position: Int) throws(SyntaxError) {
    wildcards += 1
    if wildcards > QueryLimits.wildcards {
      throw SyntaxError(
        position: position,
        message: "the query has more than \(QueryLimits.wildcards) words that end in “*”; use fewer")
    }
  }

  /// Takes AND, OR or NOT.
  mutating func readOperator(_ name: String, at position: Int, end: Int) throws(SyntaxError) {
    if minus {
      throw SyntaxError(
        position: position, message: "“-” needs a word after it; put “\(name)” in quotes to search for it")
    }
    offset = end
    if name == "NOT" {
      frame.isNot.toggle()
    } else {
      if let waiting = frame.waiting {
        throw SyntaxError(
          position: position, message: "something is missing between \(waiting.name) and \(name)")
      }
      if frame.operands.isEmpty {
        throw SyntaxError(
          position: position,
          message: "\(name) needs something before it; put it in quotes to search for it as a word")
      }
      if name == "OR" { try closeBranch(end: position) }
    }
    frame.waiting = (name, position)
    frame.endsInName = false
  }

  private mutating func closeBranch(end: Int) throws(SyntaxError) {
    let operands = frame.operands
    let span = Span(
      start: operands.first?.node.span.start ?? frame.start, end: operands.last?.node.span.end ?? end)
    frame.operands = []
    if frame.field == nil {
      frame.branches.append(try StatementGroups.join(operands, span: span))
    } else if operands.count == 1 {
      frame.branches.append(operands[0])
    } else {
      let nodes = operands.flatMap { if case .and(let inner, _) = $0.node { inner } else { [$0.node] } }
      frame.branches.append(Operand(.and(nodes, span), isCondition: operands.allSatisfy(\.isCondition)))
    }
  }

  // MARK: Groups

  mutating func openGroup(field: Field?, start: Int) throws(SyntaxError) {
    if frames.count > QueryLimits.depth {
      throw SyntaxError(
        position: offset, message: "parentheses stand more than \(QueryLimits.depth) deep; use fewer")
    }
    let isNegated = frame.isNot != minus
    frame.isNot = false
    frames.append(Frame(open: offset, field: field, start: start, isNegated: isNegated))
    offset += 1
  }

  private mutating func closeGroup() throws(SyntaxError) {
    guard frames.count > 1 else {
      throw SyntaxError(position: offset, message: "no parenthesis is open here; add “(” before or remove this one")
    }
    if frame.operands.isEmpty, frame.branches.isEmpty, frame.waiting == nil {
      throw SyntaxError(position: frame.open, message: "there is nothing between these parentheses; remove them")
    }
    offset += 1
    let operand = try finish(frame, end: offset)
    let isNegated = frame.isNegated
    frames.removeLast()
    add(operand, isNegated: isNegated)
  }

  private mutating func finish(_ finished: Frame, end: Int) throws(SyntaxError) -> Operand {
    if let waiting = finished.waiting {
      throw SyntaxError(
        position: waiting.position,
        message: "\(waiting.name) needs something after it; put it in quotes to search for it as a word")
    }
    if !finished.branches.isEmpty, finished.hasSilentAnd, finished.field == nil {
      note("OR joins all that stands on either side of it; write (a OR b) around the words that it should join.")
    }
    try closeBranch(end: end)
    let branches = frame.branches
    if branches.count == 1 { return branches[0] }
    let isCondition = branches.allSatisfy { $0.isCondition && !$0.node.hasNegatedSpeaker }
    let nodes = branches.flatMap { branch in
      let node = isCondition ? branch.node : branch.closedNode
      return if case .or(let inner, _) = node { inner } else { [node] }
    }
    return Operand(
      .or(nodes, Span(start: nodes[0].span.start, end: nodes[nodes.count - 1].span.end)), isCondition: isCondition)
  }

  mutating func note(_ text: String) {
    if !notes.contains(text), notes.count < 5 { notes.append(text) }
  }
}
