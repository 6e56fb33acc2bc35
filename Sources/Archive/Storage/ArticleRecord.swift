import Analysis
import News

/// An article as the index keeps it, of which parts are read where they lie: a passage needs a few hundred bytes of the
/// text and what is mentioned in them, out of ten thousand.
final class ArticleRecord: Sendable {
  /// A place of the text, and where in the record it says what is there.
  struct Mention {
    fileprivate let start, end: UInt32
    /// Of what stands behind the span.
    fileprivate let offset: UInt32

    var span: Span { Span(start: Int(start), end: Int(end)) }
  }

  /// One kind of mentions, in the order of the text.
  struct Mentions: Sequence {
    fileprivate let all: [Mention]
    fileprivate let range: Range<Int>

    var count: Int { range.count }
    subscript(number: Int) -> Mention { all[range.lowerBound + number] }
    func makeIterator() -> IndexingIterator<ArraySlice<Mention>> { all[range].makeIterator() }

    /// Visits those that begin in a stretch of the text.
    func forEach(startingWithin span: Span, _ body: (Mention) -> Void) {
      var low = range.lowerBound
      var high = range.upperBound
      while low < high {
        let middle = (low + high) / 2
        if all[middle].start < span.start { low = middle + 1 } else { high = middle }
      }
      while low < range.upperBound, all[low].start < span.end {
        body(all[low])
        low += 1
      }
    }
  }

  /// Where the words of a hit lie in the record.
  private struct EntryParts {
    let id, title: Range<Int>
    let source: Range<Int>?

    /// Where the last of them ends.
    var end: Int { source?.upperBound ?? title.upperBound }

    /// Looks for them behind their lengths; nil where one is not UTF-8.
    init?(_ data: UnsafeRawBufferPointer, id: Int, title: Int, source: Int) {
      func range(at offset: Int, _ read: (inout ByteReader) -> UnsafeBufferPointer<UInt8>?) -> Range<Int>?? {
        var reader = ByteReader(data, at: offset)
        guard let bytes = read(&reader) else { return .some(nil) }
        if reader.isBroken || String(validating: bytes, as: UTF8.self) == nil { return nil }
        return reader.index - bytes.count..<reader.index
      }
      guard let id = range(at: id, { $0.bytes() }) ?? nil, let title = range(at: title, { $0.bytes() }) ?? nil,
        let source = range(at: source, { $0.optionalBytes() })
      else { return nil }
      (self.id, self.title, self.source) = (id, title, source)
    }
  }

  private let bytes: [UInt8]
  private let idOffset, titleOffset, sourceOffset, textOffset: Int
  /// Where the words of a hit are; nil where they aren't UTF-8.
  private let entryParts: EntryParts?
  /// The article's date, where known.
  let date: CalendarDate?
  private let mentions: [Mention]
  private let peopleEnd, countriesEnd, amountsEnd: Int
  let sentences: [SearchSentence]

  /// Takes a document's data; nil where it is none, as in an index of another program.
  init?(_ data: UnsafeRawBufferPointer) {
    var reader = ByteReader(data)
    guard data.count <= Int(UInt32.max), let hasLanguage = StoredArticle.hasLanguage(&reader) else { return nil }
    idOffset = reader.index
    reader.skipString()
    titleOffset = reader.index
    reader.skipString()
    date = CalendarDate(ordinal: reader.varint())
    sourceOffset = reader.index
    entryParts = EntryParts(data, id: idOffset, title: titleOffset, source: sourceOffset)
    for _ in 0..<(hasLanguage ? 5 : 4) { reader.skipOptionalString() }
    sentences = reader.sentences()
    var mentions: [Mention] = []
    func read(_ skip: (inout ByteReader) -> Void) -> Int {
      for _ in 0..<reader.count() {
        let span = reader.span()
        mentions.append(
          Mention(
            start: UInt32(truncatingIfNeeded: span.start), end: UInt32(truncatingIfNeeded: span.end),
            offset: UInt32(reader.index)))
        skip(&reader)
      }
      return mentions.count
    }
    peopleEnd = read { $0.skipString() }
    countriesEnd = read {
      $0.skipString()
      _ = $0.byte()
    }
    amountsEnd = read {
      _ = $0.amount()
      $0.skipOptionalString()
    }
    _ = read {
      _ = $0.byte()
      $0.skipOptionalString()
      $0.skipOptionalString()
      _ = $0.optionalSpan()
      _ = $0.optionalSpan()
    }
    // The tagger gives them in the order of the text, which those who look for the mentions of a passage rely on.
    // Statements are known by their number.
    for range in [0..<peopleEnd, peopleEnd..<countriesEnd, countriesEnd..<amountsEnd] {
      mentions[range].sort { $0.start < $1.start }
    }
    let length = reader.varint()
    textOffset = reader.index
    _ = reader.slice(length)
    if reader.isBroken || !Self.isText(data[textOffset..<textOffset + length], sentences, mentions) { return nil }
    self.mentions = mentions
    bytes = Array(data)
  }

  /// Whether a text is one, and sentences and mentions are parts of it: what is cut out of it is not looked at again.
  private static func isText(
    _ text: Slice<UnsafeRawBufferPointer>, _ sentences: [SearchSentence], _ mentions: [Mention]
  ) -> Bool {
    let text = UnsafeRawBufferPointer(rebasing: text)
    func isBoundary(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
    func isPart(_ start: Int, _ end: Int) -> Bool {
      0 <= start && start <= end && end <= text.count && isBoundary(start) && isBoundary(end)
    }
    return sentences.allSatisfy { isPart(Int($0.start), Int($0.end)) }
      && mentions.allSatisfy { isPart(Int($0.start), Int($0.end)) } && String(validating: text, as: UTF8.self) != nil
  }

  /// About how many bytes it takes in memory.
  var memory: Int {
    bytes.count + MemoryLayout<Mention>.stride * mentions.count + MemoryLayout<SearchSentence>.stride * sentences.count
      + 256
  }

  /// The whole of it, decoded.
  var stored: StoredArticle? { bytes.withUnsafeBytes { StoredArticle($0) } }

  /// The article's id.
  var id: String { read(at: idOffset) { $0.string() } }
  /// The article's title.
  var title: String { read(at: titleOffset) { $0.string() } }
  /// The article's source, where known.
  var source: String? { read(at: sourceOffset) { $0.optionalString() } }

  /// The beginning of a hit: the article's id, title, date and source.
  func entry(rank: Int, score: Double, in hits: inout Hits) -> Hits.Entry {
    guard let entryParts else {
      return Hits.Entry(
        rank: rank, score: score, id: read(at: idOffset) { hits.piece($0.bytes()) },
        title: read(at: titleOffset) { hits.piece($0.bytes()) }, date: date,
        source: read(at: sourceOffset) { reader in reader.optionalBytes().map { hits.piece($0) } })
    }
    // They lie next to each other, with their lengths between, and are taken up as one.
    let all = bytes.withUnsafeBufferPointer {
      hits.piece(valid: UnsafeBufferPointer(rebasing: $0[entryParts.id.lowerBound..<entryParts.end]))
    }
    func part(_ range: Range<Int>) -> Hits.Piece {
      hits.part(of: all, at: range.lowerBound - entryParts.id.lowerBound..<range.upperBound - entryParts.id.lowerBound)
    }
    return Hits.Entry(
      rank: rank, score: score, id: part(entryParts.id), title: part(entryParts.title), date: date,
      source: entryParts.source.map(part))
  }

  var people: Mentions { Mentions(all: mentions, range: 0..<peopleEnd) }
  var countries: Mentions { Mentions(all: mentions, range: peopleEnd..<countriesEnd) }
  var amounts: Mentions { Mentions(all: mentions, range: countriesEnd..<amountsEnd) }
  var statements: Mentions { Mentions(all: mentions, range: amountsEnd..<mentions.count) }

  /// The canonical name of a person, or the code of a country.
  func name(of mention: Mention) -> String { read(at: mention) { $0.string() } }

  /// Lends the bytes of the same.
  func withName<Result>(of mention: Mention, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try read(at: mention) { try body($0.bytes()) }
  }

  func amount(of mention: Mention) -> AmountMention {
    read(at: mention) { AmountMention(span: mention.span, amount: $0.qualifiedAmount()) }
  }

  func statement(of mention: Mention) -> Statement { read(at: mention) { $0.statement(at: mention.span) } }

  /// Who makes a statement.
  func speaker(of mention: Mention) -> String? {
    withSpeaker(of: mention) { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Lends the bytes of the same.
  func withSpeaker<Result>(of mention: Mention, _ body: (UnsafeBufferPointer<UInt8>?) throws -> Result) rethrows
    -> Result
  {
    try read(at: mention) { reader in
      _ = reader.byte()
      return try body(reader.optionalBytes())
    }
  }

  /// Lends the bytes of a part of the text.
  func withText<Result>(at span: Span, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { bytes in
      try body(UnsafeBufferPointer(rebasing: bytes[textOffset + span.start..<textOffset + span.end]))
    }
  }

  /// A part of the text as a line: what would break it is a blank.
  func line(at span: Span) -> String {
    withText(at: span) { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { line in
        for (place, byte) in bytes.enumerated() { line[place] = byte < 0x20 ? 0x20 : byte }
        return bytes.count
      }
    }
  }

  /// A word of the text by its number, as it is written there.
  func word(_ number: Int) -> String? {
    guard let sentence = sentences.index(ofWord: number).map({ sentences[$0] }) else { return nil }
    return withText(at: Span(start: Int(sentence.start), end: Int(sentence.end))) { bytes in
      var cutter = WordCutter(bytes)
      guard let word = cutter.next(after: number - Int(sentence.firstWord)) else { return nil }
      return String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
    }
  }

  @inline(__always)
  private func read<Result>(at offset: Int, _ body: (inout ByteReader) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes, at: offset)
      return try body(&reader)
    }
  }

  @inline(__always)
  private func read<Result>(at mention: Mention, _ body: (inout ByteReader) throws -> Result) rethrows -> Result {
    try read(at: Int(mention.offset), body)
  }
}
