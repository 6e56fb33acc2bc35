import JSON
import News

extension JSONWriter {
  /// Writes the members `people`, `countries`, `amounts` and `statements` of the tagging contract.
  mutating func members(of tags: Tags, in text: String) {
    var text = text
    text.withUTF8 { members(of: tags, Excerpts(of: $0)) }
  }

  private mutating func members(of tags: Tags, _ text: Excerpts) {
    key("people")
    beginArray()
    for mention in tags.people {
      begin(mention.span, text)
      member("name", mention.name)
      endObject()
    }
    endArray()
    key("countries")
    beginArray()
    for mention in tags.countries {
      begin(mention.span, text)
      member("code", mention.code)
      member("kind", mention.kind.rawValue)
      endObject()
    }
    endArray()
    key("amounts")
    write(tags.amounts, text)
    key("statements")
    beginArray()
    for statement in tags.statements {
      begin(statement.span, text)
      member("kind", statement.kind.rawValue)
      member("speaker", statement.speaker)
      member("speaker_kind", statement.speakerKind?.rawValue)
      member("source", span: statement.source)
      member("cue", span: statement.cue)
      endObject()
    }
    endArray()
  }

  /// Writes the amounts of a text as an array.
  mutating func write(_ amounts: some Sequence<AmountMention>, _ text: Excerpts) {
    beginArray()
    for mention in amounts {
      begin(mention.span, text)
      member("currency", mention.amount.currency)
      member("value", mention.amount.value)
      member("min", mention.amount.minimum)
      member("max", mention.amount.maximum)
      member("qualifier", mention.amount.qualifier)
      if mention.amount.isVague { member("vague", true) }
      endObject()
    }
    endArray()
  }

  private mutating func begin(_ span: Span, _ text: Excerpts) {
    beginObject()
    member("start", span.start)
    member("end", span.end)
    key("text")
    text.withBytes(at: span) { write(utf8: $0) }
  }

  private mutating func member(_ name: StaticString, span: Span?) {
    key(name)
    guard let span else { return writeNull() }
    beginObject()
    member("start", span.start)
    member("end", span.end)
    endObject()
  }
}

/// Cuts spans out of a text, whose bytes must stay where they are.
struct Excerpts {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(of text: UnsafeBufferPointer<UInt8>) { bytes = text }

  /// Lends the words at a span; what of it lies outside the text is left out, and what cuts a character is mended.
  func withBytes(at span: Span, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    let words = UnsafeBufferPointer(rebasing: bytes[start..<end])
    if isBoundary(start), isBoundary(end) { return body(words) }
    var mended = String(decoding: words, as: UTF8.self)
    mended.withUTF8(body)
  }

  private func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }
}

extension Tags {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init()
    for item in try reader.readers("people") {
      people.append(
        PersonMention(span: try Span(from: item), name: try item.required("name", try item.string("name"))))
    }
    for item in try reader.readers("countries") {
      let kind: CountryMention.Kind? = try item.choice("kind")
      countries.append(
        CountryMention(
          span: try Span(from: item), code: try item.required("code", try item.string("code")),
          kind: try item.required("kind", kind)))
    }
    amounts = try [AmountMention](from: reader)
    for item in try reader.readers("statements") {
      let kind: Statement.Kind? = try item.choice("kind")
      statements.append(
        Statement(
          span: try Span(from: item), kind: try item.required("kind", kind), speaker: try item.string("speaker"),
          speakerKind: try item.choice("speaker_kind"),
          source: try item.reader("source").map { (part) throws(ObjectReader.Problem) in try Span(from: part) },
          cue: try item.reader("cue").map { (part) throws(ObjectReader.Problem) in try Span(from: part) }))
    }
  }
}

extension [AmountMention] {
  /// Reads the member `amounts`.
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init()
    for item in try reader.readers("amounts") {
      let amount = Amount(
        currency: try item.string("currency"), value: try item.number("value"), minimum: try item.number("min"),
        maximum: try item.number("max"), qualifier: try item.string("qualifier"),
        isVague: try item.bool("vague") ?? false)
      append(AmountMention(span: try Span(from: item), amount: amount))
    }
  }
}

extension Span {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    let start = try reader.required("start", try reader.integer("start", in: 0...Int.max))
    self.init(start: start, end: try reader.required("end", try reader.integer("end", in: start...Int.max)))
  }
}
