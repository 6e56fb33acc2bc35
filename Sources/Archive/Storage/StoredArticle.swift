public import Analysis
public import News

/// An article as the index keeps it: what was read, and what the tagger found in it.
public struct StoredArticle: Equatable, Sendable {
  /// The article.
  public var article: Article
  /// The file that it was read from; nil where it came over the socket.
  public var path: String?
  /// Who, where, how much, who said what.
  public var tags: Tags
  /// The sentences of the text.
  public var sentences: [SearchSentence]

  /// Makes a record of its parts.
  public init(article: Article, path: String?, tags: Tags, sentences: [SearchSentence]) {
    self.article = article
    self.path = path
    self.tags = tags
    self.sentences = sentences
  }
}

extension StoredArticle {
  private static let format: UInt8 = 2
  /// The format before articles had a language.
  private static let formatWithoutLanguage: UInt8 = 1

  /// Reads the first byte of a document's data: whether the article's language follows later on; nil where this is no
  /// article.
  static func hasLanguage(_ reader: inout ByteReader) -> Bool? {
    switch reader.byte() {
    case format: true
    case formatWithoutLanguage: false
    default: nil
    }
  }

  /// The document's data: varints, strings after their length, spans as the distance from the one before.
  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(byte: Self.format)
    writer.append(article.id)
    writer.append(article.title)
    writer.append(varint: article.date?.ordinal ?? 0)
    for text in [article.source, article.author, article.url, article.language, path] { writer.append(optional: text) }
    var last = 0
    writer.append(varint: sentences.count)
    for sentence in sentences {
      writer.append(varint: Int(sentence.start) - last)
      writer.append(varint: Int(sentence.end - sentence.start))
      writer.append(varint: Int(sentence.firstWord))
      last = Int(sentence.start)
    }
    writer.append(varint: tags.people.count)
    for mention in tags.people {
      writer.append(mention.span)
      writer.append(mention.name)
    }
    writer.append(varint: tags.countries.count)
    for mention in tags.countries {
      writer.append(mention.span)
      writer.append(mention.code)
      writer.append(ordinal: mention.kind)
    }
    writer.append(varint: tags.amounts.count)
    for mention in tags.amounts {
      writer.append(mention.span)
      writer.append(mention.amount)
      writer.append(optional: mention.amount.qualifier)
    }
    writer.append(varint: tags.statements.count)
    for statement in tags.statements { writer.append(statement) }
    writer.append(article.text)
    return writer.bytes
  }

  /// Reads a document's data; nil where it is none, as in an index of another program.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    guard let hasLanguage = Self.hasLanguage(&reader) else { return nil }
    var article = Article(id: reader.string(), title: reader.string(), text: "")
    article.date = CalendarDate(ordinal: reader.varint())
    article.source = reader.optionalString()
    article.author = reader.optionalString()
    article.url = reader.optionalString()
    if hasLanguage { article.language = reader.optionalString() }
    let path = reader.optionalString()
    let sentences = reader.sentences()
    var tags = Tags()
    tags.people = (0..<reader.count()).map { _ in PersonMention(span: reader.span(), name: reader.string()) }
    tags.countries = (0..<reader.count()).map { _ in
      CountryMention(span: reader.span(), code: reader.string(), kind: reader.ordinal() ?? .name)
    }
    tags.amounts = (0..<reader.count()).map { _ in reader.amountMention() }
    tags.statements = (0..<reader.count()).map { _ in reader.statement() }
    article.text = reader.string()
    if reader.isBroken { return nil }
    self.init(article: article, path: path, tags: tags, sentences: sentences)
  }
}

extension String {
  /// The bytes at a span of its UTF-8, copied without the rest.
  func bytes(at span: Span) -> [UInt8] {
    let start = utf8.index(utf8.startIndex, offsetBy: span.start)
    return Array(utf8[start..<utf8.index(start, offsetBy: span.count)])
  }
}

extension ByteWriter {
  fileprivate mutating func append(_ span: Span) {
    append(varint: span.start)
    append(varint: span.count)
  }

  fileprivate mutating func append(optional span: Span?) {
    append(varint: span.map { $0.start + 1 } ?? 0)
    if let span { append(varint: span.count) }
  }

  /// The place of a case among all of its type.
  fileprivate mutating func append<Case: CaseIterable & Equatable>(ordinal value: Case) {
    let place = Case.allCases.enumerated().first { $0.element == value }?.offset ?? 0
    append(byte: UInt8(place))
  }

  fileprivate mutating func append(_ statement: Statement) {
    append(statement.span)
    append(ordinal: statement.kind)
    append(optional: statement.speaker)
    append(optional: statement.speakerKind?.rawValue)
    append(optional: statement.source)
    append(optional: statement.cue)
  }
}

extension ByteReader {
  mutating func sentences() -> [SearchSentence] {
    var last = 0
    return (0..<count()).map { _ in
      let start = last &+ varint()
      last = start
      return SearchSentence(
        start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start &+ varint()),
        firstWord: Int32(truncatingIfNeeded: varint()))
    }
  }

  mutating func amountMention() -> AmountMention {
    let span = span()
    return AmountMention(span: span, amount: qualifiedAmount())
  }

  mutating func qualifiedAmount() -> Amount {
    var amount = amount()
    amount.qualifier = optionalString()
    return amount
  }

  mutating func span() -> Span {
    let start = varint()
    return Span(start: start, end: start &+ varint())
  }

  mutating func optionalSpan() -> Span? {
    let start = varint() - 1
    return start < 0 ? nil : Span(start: start, end: start &+ varint())
  }

  fileprivate mutating func ordinal<Case: CaseIterable>() -> Case? {
    let place = Int(byte())
    return Case.allCases.enumerated().first { $0.offset == place }?.element
  }

  mutating func statement() -> Statement {
    let span = span()
    return statement(at: span)
  }

  mutating func statement(at span: Span) -> Statement {
    Statement(
      span: span, kind: ordinal() ?? .indirect, speaker: optionalString(),
      speakerKind: optionalString().flatMap { Statement.SpeakerKind(rawValue: $0) }, source: optionalSpan(),
      cue: optionalSpan())
  }
}
