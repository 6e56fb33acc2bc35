import Analysis
import News

/// An article as the index keeps it, of which parts are read where they lie: a passage needs a few hundred bytes of the
/// text and what is mentioned in them, out of ten thousand.
final class ArticleRecord: Sendable {
  /// A place of the text, and where in the record it says what is there.
  struct Mention {
    fileprivate let start, end, offset: UInt32

    var span: Span { Span(start: Int(start), end: Int(end)) }
  }

  /// One kind of mentions, in the order of the text.
  struct Mentions: Sequence {
    fileprivate let all: [Mention]
    fileprivate let range: Range<Int>

    var count: Int { range.count }
    subscript(number: Int) -> Mention { all[range.lowerBound + number] }
    func makeIterator() -> IndexingIterator<ArraySlice<Mention>> { all[range].makeIterator() }

    /// Those that begin in a stretch of the text.
    func starting(within span: Span) -> ArraySlice<Mention> {
      var low = range.lowerBound
      var high = range.upperBound
      while low < high {
        let middle = (low + high) / 2
        if all[middle].start < span.start { low = middle + 1 } else { high = middle }
      }
      return all[low..<range.upperBound].prefix { $0.start < span.end }
    }
  }

  private let bytes: [UInt8]
  private let textOffset: Int
  private let mentions: [Mention]
  private let peopleEnd, countriesEnd, amountsEnd: Int
  let sentences: [SearchSentence]

  /// Takes a document's data; nil where it is none, as in an index of another program.
  init?(_ data: UnsafeRawBufferPointer) {
    var reader = ByteReader(data)
    guard data.count <= Int(UInt32.max), let hasLanguage = StoredArticle.hasLanguage(&reader) else { return nil }
    reader.skipString()
    reader.skipString()
    _ = reader.varint()
    for _ in 0..<(hasLanguage ? 5 : 4) { reader.skipOptionalString() }
    sentences = reader.sentences()
    var mentions: [Mention] = []
    func read(_ skip: (inout ByteReader) -> Void) -> Int {
      for _ in 0..<reader.count() {
        let offset = reader.index
        let span = reader.span()
        mentions.append(
          Mention(
            start: UInt32(truncatingIfNeeded: span.start), end: UInt32(truncatingIfNeeded: span.end),
            offset: UInt32(offset)))
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
    let isWithin = mentions.allSatisfy { $0.start <= $0.end && Int($0.end) <= length }
    if reader.isBroken || !isWithin
      || !sentences.allSatisfy({ 0 <= $0.start && $0.start <= $0.end && $0.end <= length })
    {
      return nil
    }
    self.mentions = mentions
    bytes = Array(data)
  }

  /// About how many bytes it takes in memory.
  var memory: Int {
    bytes.count + MemoryLayout<Mention>.stride * mentions.count + MemoryLayout<SearchSentence>.stride * sentences.count
      + 256
  }

  /// The whole of it, decoded.
  var stored: StoredArticle? { bytes.withUnsafeBytes { StoredArticle($0) } }

  /// The article without its text and its author.
  var head: (id: String, title: String, date: CalendarDate?, source: String?) {
    read(at: 1) { reader in
      (reader.string(), reader.string(), CalendarDate(ordinal: reader.varint()), reader.optionalString())
    }
  }

  var people: Mentions { Mentions(all: mentions, range: 0..<peopleEnd) }
  var countries: Mentions { Mentions(all: mentions, range: peopleEnd..<countriesEnd) }
  var amounts: Mentions { Mentions(all: mentions, range: countriesEnd..<amountsEnd) }
  var statements: Mentions { Mentions(all: mentions, range: amountsEnd..<mentions.count) }

  /// The canonical name of a person, or the code of a country.
  func name(of mention: Mention) -> String {
    read(at: mention) { reader in
      _ = reader.span()
      return reader.string()
    }
  }

  func amount(of mention: Mention) -> AmountMention { read(at: mention) { $0.amountMention() } }
  func statement(of mention: Mention) -> Statement { read(at: mention) { $0.statement() } }

  /// Who makes a statement.
  func speaker(of mention: Mention) -> String? {
    read(at: mention) { reader in
      _ = reader.span()
      _ = reader.byte()
      return reader.optionalString()
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
      let words = SearchWords.words(of: bytes)
      let place = number - Int(sentence.firstWord)
      guard words.indices.contains(place) else { return nil }
      return String(decoding: bytes[Int(words[place].start)..<Int(words[place].end)], as: UTF8.self)
    }
  }

  private func read<Result>(at offset: Int, _ body: (inout ByteReader) -> Result) -> Result {
    bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes, at: offset)
      return body(&reader)
    }
  }

  private func read<Result>(at mention: Mention, _ body: (inout ByteReader) -> Result) -> Result {
    read(at: Int(mention.offset), body)
  }
}
