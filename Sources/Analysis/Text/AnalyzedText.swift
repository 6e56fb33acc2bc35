import News

/// A text cut into tokens and sentences: what every tagger reads.
struct AnalyzedText {
  /// The text's bytes, valid UTF-8.
  let bytes: [UInt8]
  /// The tokens in order.
  let tokens: [Token]
  /// The sentences in order; together they hold every token.
  let sentences: [Sentence]
  /// The day of publication, where it is known: who held an office then.
  let date: CalendarDate?

  init(_ text: String, date: CalendarDate? = nil) {
    self.date = date
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
    self.bytes = bytes
    self.tokens = tokens
    sentences = SentenceSplitter.sentences(of: tokens)
  }

  /// The text of some bytes.
  func string(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

  /// The text of one token.
  func string(_ index: Int) -> String { string(span(of: index..<index + 1)) }

  /// The bytes from the first of some tokens to the last; the range is not empty.
  func span(of range: Range<Int>) -> Span {
    Span(start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
  }
}
