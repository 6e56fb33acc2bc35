import JSON
import News

extension JSONWriter {
  /// Writes the members of a hit.
  mutating func members(of hit: Hits.Entry, in hits: Hits) {
    hits.withWords { words in
      key("id")
      write(utf8: words[hit.id])
      rawKey(",\"rank\":")
      write(hit.rank)
      rawKey(",\"score\":")
      write(hit.score, decimals: 4)
      rawKey(",\"title\":")
      write(utf8: words[hit.title])
      rawKey(",\"date\":")
      write(hit.date)
      rawKey(",\"source\":")
      write(hit.source, words)
      if let passage = hit.passage { members(of: passage, in: hits, words) }
    }
    if let statement = hit.statement { members(of: statement) }
    if !hit.reprints.isEmpty { members(of: hit.reprints) }
  }

  private mutating func write(_ piece: Hits.Piece?, _ words: Hits.Words) {
    if let piece { write(utf8: words[piece]) } else { writeNull() }
  }

  private mutating func members(of passage: Hits.Passage, in hits: Hits, _ words: Hits.Words) {
    rawKey(",\"passage\":")
    write(utf8: words[passage.text])
    rawKey(",\"marks\":")
    beginArray()
    for mark in hits.marks[passage.marks] {
      beginArray()
      write(mark.start)
      write(mark.end)
      endArray()
    }
    endArray()
    rawKey(",\"speaker\":")
    write(passage.speaker, words)
    rawKey(",\"amounts\":")
    write(hits.amounts[passage.amounts], Excerpts(of: words[passage.text]))
    rawKey(",\"countries\":")
    beginArray()
    for country in hits.countries[passage.countries] { write(utf8: words[country]) }
    endArray()
  }

  private mutating func members(of statement: StatementHit) {
    member("kind", statement.kind.rawValue)
    member("speaker_kind", statement.speakerKind?.rawValue)
    member("start", statement.span.start)
    member("end", statement.span.end)
    if let before = statement.before { member("before", before) }
    if let after = statement.after { member("after", after) }
  }

  private mutating func members(of reprints: [Reprint]) {
    key("reprints")
    beginArray()
    for reprint in reprints {
      beginObject()
      member("id", reprint.id)
      member("title", reprint.title)
      member("date", reprint.date)
      member("source", reprint.source)
      endObject()
    }
    endArray()
  }

  /// Writes a date as `YYYY-MM-DD`, or `null` for nil.
  mutating func member(_ name: StaticString, _ date: CalendarDate?) {
    key(name)
    write(date)
  }

  /// The same without a key.
  private mutating func write(_ date: CalendarDate?) {
    guard let date else { return writeNull() }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { text in
      var rest = date.ordinal
      for place in [9, 8, 6, 5, 3, 2, 1, 0] {
        text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      text[4] = UInt8(ascii: "-")
      text[7] = UInt8(ascii: "-")
      write(utf8: UnsafeBufferPointer(text))
    }
  }

  /// Writes the members of a facet but for its name.
  mutating func members(of facet: Facet) {
    key("values")
    beginArray()
    for value in facet.values {
      beginObject()
      member("value", value.value)
      member("count", value.count)
      if let bounds = value.bounds {
        member("from", bounds.lowerBound)
        if bounds.upperBound.isFinite { member("to", bounds.upperBound) }
      }
      endObject()
    }
    endArray()
    member("exact", facet.isExact)
    member("others", facet.others)
    if facet.others > 0 { member("others_count", facet.othersCount) }
  }

  /// Writes the member `facets`: an object of the facets by name.
  mutating func member(facets: [Facet]) {
    key("facets")
    beginObject()
    for facet in facets {
      key(escaping: facet.field)
      beginObject()
      members(of: facet)
      endObject()
    }
    endObject()
  }

  /// Writes the member `ms`, to the microsecond.
  mutating func member(milliseconds: Double) { member("ms", milliseconds, decimals: 3) }
}

extension Hit {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      id: try reader.required("id", try reader.string("id")),
      rank: try reader.required("rank", try reader.integer("rank", in: 0...Int.max)),
      score: try reader.number("score") ?? 0, title: try reader.string("title") ?? "",
      date: try reader.string("date").flatMap { CalendarDate(iso: $0) }, source: try reader.string("source"),
      passage: try Passage(from: reader))
    if let kind: Statement.Kind = try reader.choice("kind") {
      statement = StatementHit(
        kind: kind, speakerKind: try reader.choice("speaker_kind"), span: try Span(from: reader),
        before: try reader.string("before"), after: try reader.string("after"))
    }
    for reprint in try reader.readers("reprints") { reprints.append(try Reprint(from: reprint)) }
  }
}

extension Passage {
  /// Nil where the hit comes without a passage.
  fileprivate init?(from reader: ObjectReader) throws(ObjectReader.Problem) {
    guard let text = try reader.string("passage") else { return nil }
    var marks: [Span] = []
    for mark in try reader.array("marks") ?? [] {
      guard let pair = mark.array, pair.count == 2, let start = pair[0].integer, let end = pair[1].integer,
        0 <= start, start <= end
      else { throw .init(message: "\(reader.path)marks must be pairs of offsets") }
      marks.append(Span(start: start, end: end))
    }
    self.init(
      text: text, marks: marks, speaker: try reader.string("speaker"), amounts: try [AmountMention](from: reader),
      countries: try reader.strings("countries"))
  }
}

extension Reprint {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      id: try reader.required("id", try reader.string("id")), title: try reader.string("title") ?? "",
      date: try reader.string("date").flatMap { CalendarDate(iso: $0) }, source: try reader.string("source"))
  }
}

extension Facet {
  init(from reader: ObjectReader, field: String) throws(ObjectReader.Problem) {
    self.init(
      field: field, values: [], isExact: try reader.bool("exact") ?? true,
      others: try reader.integer("others", in: 0...Int.max) ?? 0)
    othersCount = try reader.integer("others_count", in: 0...Int.max) ?? 0
    for item in try reader.readers("values") {
      var value = Value(
        value: try item.required("value", try item.string("value")),
        count: try item.required("count", try item.integer("count", in: 0...Int.max)))
      if let from = try item.number("from") { value.bounds = from..<max(from, try item.number("to") ?? .infinity) }
      values.append(value)
    }
  }

  /// Reads the member `facets`.
  static func all(from reader: ObjectReader) throws(ObjectReader.Problem) -> [Facet] {
    guard let facets = try reader.reader("facets") else { return [] }
    var all: [Facet] = []
    for member in facets.object.members {
      if let facet = try facets.reader(member.key) { all.append(try Facet(from: facet, field: member.key)) }
    }
    return all
  }
}
