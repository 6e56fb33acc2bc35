/// A stretch between quotation marks.
struct Quotation {
  /// The tokens between the marks. Where a quotation goes on over paragraphs, the marks that re-open it are among them.
  var content: Range<Int>
  /// The tokens with the marks.
  var tokens: Range<Int>
  /// Whether a closing mark was found.
  var isClosed: Bool
}

/// Finds quotations of any marks: “ ”, „ “, « », straight ones, and single ones where no double ones are open.
///
/// Quotations within quotations are part of the outer one. A quotation whose paragraph ends before it closes goes on in
/// the next paragraph if that begins with an opening mark, as newspapers print speeches; else it ends with the paragraph.
struct QuotationSegmenter {
  private let text: AnalyzedText
  private let tokens: [Token]
  private var quotations: [Quotation] = []

  /// The quotations of a text in order, none within another.
  static func quotations(of text: AnalyzedText) -> [Quotation] {
    var segmenter = QuotationSegmenter(text: text)
    segmenter.run()
    return segmenter.quotations
  }

  private init(text: AnalyzedText) {
    self.text = text
    tokens = text.tokens
  }

  /// The form of a mark: only a mark of the same family closes a quotation.
  private enum Family { case double, angle, single }

  private mutating func run() {
    var paragraph = 0
    var sentence = 0
    let sentences = text.sentences
    var open: (at: Int, family: Family)?
    while sentence < sentences.count {
      let begin = sentences[sentence].tokens.lowerBound
      var end = begin
      paragraph = sentences[sentence].paragraph
      while sentence < sentences.count, sentences[sentence].paragraph == paragraph {
        end = sentences[sentence].tokens.upperBound
        sentence += 1
      }
      scan(begin..<end, open: &open)
      if let pending = open {
        // Goes on only where the next paragraph re-opens it.
        if end < tokens.count, tokens[end].isQuote, tokens[end].kind != .closeQuote, end - pending.at > 3 { continue }
        append(from: pending.at, contentEnd: end, end: end, isClosed: false)
        open = nil
      }
    }
  }

  private mutating func append(from open: Int, contentEnd: Int, end: Int, isClosed: Bool) {
    guard contentEnd > open + 1 else { return }
    quotations.append(Quotation(content: open + 1..<contentEnd, tokens: open..<end, isClosed: isClosed))
  }

  private mutating func scan(_ paragraph: Range<Int>, open: inout (at: Int, family: Family)?) {
    for index in paragraph {
      let kind = tokens[index].kind
      switch kind {
      case .openQuote, .closeQuote, .straightQuote, .apostrophe: break
      default: continue
      }
      let family = family(at: index)
      if let current = open {
        if index == paragraph.lowerBound { continue }  // re-opens the quotation of the paragraph before
        guard family == current.family, closes(index, kind: kind, in: paragraph, opened: current.at) else {
          if kind == .openQuote, family == .double, current.family == .double, !glued(index, in: paragraph) {
            // Opens a second time: the first mark was left open or stray.
            let end = lastSentenceEnd(from: current.at, to: index)
            append(from: current.at, contentEnd: end, end: end, isClosed: false)
            open = (index, family)
          }
          continue
        }
        append(from: current.at, contentEnd: index, end: index + 1, isClosed: true)
        open = nil
      } else if opens(index, kind: kind, in: paragraph) {
        open = (index, family)
      }
    }
    if let current = open, current.family == .single, current.at >= paragraph.lowerBound {
      open = nil  // an apostrophe that opened nothing
    }
  }

  private func lastSentenceEnd(from open: Int, to index: Int) -> Int {
    var end = index
    while end > open + 2 {
      switch tokens[end - 1].kind {
      case .period, .question, .exclamation: return end
      default: end -= 1
      }
    }
    return index
  }

  private func family(at index: Int) -> Family {
    let token = tokens[index]
    let first = text.bytes[Int(token.start)]
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "`") {
      return token.end - token.start > 1 ? .double : .single
    }
    if first == 0xC2 { return .angle }
    if first == 0xE2, token.end - token.start == 3 {
      switch text.bytes[Int(token.start) + 2] {
      case 0x98, 0x99, 0x9A, 0x9B, 0xB9, 0xBA: return .single
      default: return .double
      }
    }
    return .double
  }

  private func glued(_ index: Int, in paragraph: Range<Int>) -> Bool {
    index > paragraph.lowerBound && tokens[index].isGlued
  }

  private func opens(_ index: Int, kind: Token.Kind, in paragraph: Range<Int>) -> Bool {
    guard index + 1 < paragraph.upperBound else { return false }
    let next = tokens[index + 1]
    switch kind {
    case .openQuote:
      return family(at: index) != .single || hasClosingApostrophe(after: index, in: paragraph)
    case .closeQuote:  // typed the wrong way round
      return family(at: index) == .double && !glued(index, in: paragraph)
        && (next.isGlued || index == paragraph.lowerBound)
    case .straightQuote:
      if !glued(index, in: paragraph) { return true }
      let before = tokens[index - 1].kind
      return before == .openParenthesis || before == .dash || next.isGlued
    case .apostrophe:
      guard !glued(index, in: paragraph) || tokens[index - 1].kind == .openParenthesis, next.isGlued,
        next.kind == .word || next.kind == .number
      else { return false }
      return hasClosingApostrophe(after: index, in: paragraph)
    default: return false
    }
  }

  private func hasClosingApostrophe(after index: Int, in paragraph: Range<Int>) -> Bool {
    var next = index + 2
    let limit = min(paragraph.upperBound, index + 1000)
    while next < limit {
      if closesSingle(next, in: paragraph) { return true }
      next += 1
    }
    return false
  }

  /// A single mark closes after a mark of punctuation, or after a word where no word follows glued. The plural's
  /// possessive ("the members' aid") looks the same; it is rare within single marks.
  private func closesSingle(_ index: Int, in paragraph: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.kind == .apostrophe || token.kind == .closeQuote, token.isGlued else { return false }
    guard index + 1 < paragraph.upperBound else { return true }
    let next = tokens[index + 1]
    return !next.isGlued || next.kind != .word && next.kind != .number
  }

  private func closes(_ index: Int, kind: Token.Kind, in paragraph: Range<Int>, opened: Int) -> Bool {
    let isLast = index + 1 >= paragraph.upperBound
    switch kind {
    case .closeQuote: return true
    case .openQuote:
      // „…“ closes with what elsewhere opens; so does a mark typed the wrong way round.
      return glued(index, in: paragraph) && (isLast || !tokens[index + 1].isGlued || tokens[index + 1].kind != .word)
    case .straightQuote:
      if !glued(index, in: paragraph) { return isLast || !tokens[index + 1].isGlued }
      // Glued on both sides to words, as in 5'6"tall: taken for the closing mark.
      return tokens[index - 1].kind != .openParenthesis
    case .apostrophe: return closesSingle(index, in: paragraph)
    default: return false
    }
  }
}
