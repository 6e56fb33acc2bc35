/// The hits of a page, as a collection of `Hit`s.
///
/// Their words lie one after another in one stretch of bytes: a page of ten hits is made, handed on and written with a
/// handful of allocations, where a string for each of its parts took a hundred.
public struct Hits: Equatable, Sendable {
  /// A stretch of `Hits.bytes`, UTF-8.
  public struct Piece: Sendable {
    fileprivate let start, count: Int
  }

  /// What there is of one hit; the words are pieces.
  public struct Entry: Sendable {
    /// `Hit.rank`.
    public var rank: Int
    /// `Hit.score`.
    public var score: Double
    /// `Hit.id`.
    public var id: Piece
    /// `Hit.title`.
    public var title: Piece
    /// `Hit.date`.
    public var date: CalendarDate?
    /// `Hit.source`.
    public var source: Piece?
    /// `Hit.passage`.
    public var passage: Passage?
    /// `Hit.statement`.
    public var statement: StatementHit?
    /// `Hit.reprints`.
    public var reprints: [Reprint] = []

    /// Makes an entry of its parts.
    public init(rank: Int, score: Double, id: Piece, title: Piece, date: CalendarDate?, source: Piece?) {
      self.rank = rank
      self.score = score
      self.id = id
      self.title = title
      self.date = date
      self.source = source
    }
  }

  /// What there is of a passage: pieces, and ranges of what all passages have in common.
  public struct Passage: Sendable {
    /// The words.
    public var text: Piece
    /// Which of `Hits.marks` are in it.
    public var marks: Range<Int>
    /// Who says it.
    public var speaker: Piece?
    /// Which of `Hits.amounts` are in it.
    public var amounts: Range<Int>
    /// Which of `Hits.countries` are in it.
    public var countries: Range<Int>

    /// Makes a passage of its parts.
    public init(text: Piece, marks: Range<Int>, speaker: Piece?, amounts: Range<Int>, countries: Range<Int>) {
      self.text = text
      self.marks = marks
      self.speaker = speaker
      self.amounts = amounts
      self.countries = countries
    }
  }

  /// The hits, in their order.
  public var entries: [Entry] = []
  /// What matched in the passages, passage after passage, as spans of each one's text.
  public var marks: [Span] = []
  /// The amounts in the passages, passage after passage.
  public var amounts: [AmountMention] = []
  /// The codes of the countries in the passages, passage after passage.
  public var countries: [Piece] = []
  private var bytes: [UInt8] = []

  /// Makes an empty page with room for so many hits and bytes.
  public init(capacity: Int, bytes count: Int = 0) {
    entries.reserveCapacity(capacity)
    bytes.reserveCapacity(count)
  }

  /// Makes a page of hits.
  public init(_ hits: some Sequence<Hit>) {
    for hit in hits { append(hit) }
  }

  /// Takes up words; what of them is no UTF-8 is mended.
  public mutating func piece(_ words: UnsafeBufferPointer<UInt8>) -> Piece {
    var all: UInt64 = 0
    let bytes = UnsafeRawBufferPointer(words)
    var index = 0
    while index + 8 <= bytes.count {
      all |= bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      index += 8
    }
    while index < bytes.count {
      all |= UInt64(bytes[index])
      index += 1
    }
    if all & 0x8080_8080_8080_8080 != 0 { return piece(String(decoding: words, as: UTF8.self)) }
    return appended(words)
  }

  /// Takes up words that are known to be UTF-8.
  public mutating func piece(valid words: UnsafeBufferPointer<UInt8>) -> Piece { appended(words) }

  /// A part of a piece, by its offsets in it: several words that lie near each other are taken up at once.
  public func part(of piece: Piece, at range: Range<Int>) -> Piece {
    precondition(0 <= range.lowerBound && range.upperBound <= piece.count, "a part of a piece lies beyond it")
    return Piece(start: piece.start + range.lowerBound, count: range.count)
  }

  private mutating func appended(_ words: UnsafeBufferPointer<UInt8>) -> Piece {
    bytes.append(contentsOf: words)
    return Piece(start: bytes.count - words.count, count: words.count)
  }

  /// Takes up words.
  public mutating func piece(_ words: String) -> Piece {
    var words = words
    return words.withUTF8 { appended($0) }
  }

  /// Takes up a part of a text as a line, on which what would break it is a blank.
  ///
  /// - Parameters:
  ///   - text: The part, valid UTF-8.
  ///   - prefix: What stands before it.
  ///   - suffix: What stands behind it.
  /// - Returns: All of it as a piece.
  public mutating func line(
    _ text: UnsafeBufferPointer<UInt8>, prefix: StaticString = "", suffix: StaticString = ""
  ) -> Piece {
    let start = bytes.count
    bytes.append(contentsOf: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
    bytes.append(contentsOf: text)
    bytes.append(contentsOf: UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount))
    bytes.withUnsafeMutableBytes { bytes in
      var index = start
      while index < bytes.count {
        // Eight at a time, as long as none of them is below a blank.
        if index + 8 <= bytes.count {
          let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          if (eight &- 0x2020_2020_2020_2020) & ~eight & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        if bytes[index] < 0x20 { bytes[index] = 0x20 }
        index += 1
      }
    }
    return Piece(start: start, count: bytes.count - start)
  }

  /// The words of all pieces, lent for the time of a call.
  public struct Words {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    /// The words of a piece.
    public subscript(piece: Piece) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[piece.start..<piece.start + piece.count])
    }
  }

  /// Lends the words of all pieces.
  public func withWords<Result>(_ body: (Words) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBufferPointer { try body(Words(bytes: $0)) }
  }

  /// The words of a piece.
  public func string(_ piece: Piece) -> String { withWords { String(decoding: $0[piece], as: UTF8.self) } }

  /// Whether two pieces are the same words.
  public func isSame(_ left: Piece, _ right: Piece) -> Bool {
    withWords { $0[left].elementsEqual($0[right]) }
  }

  /// Puts a hit behind the others.
  public mutating func append(_ hit: Hit) { entries.append(entry(of: hit)) }

  /// Whether the hits are the same, however they are kept.
  public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

  private mutating func entry(of hit: Hit) -> Entry {
    var entry = Entry(
      rank: hit.rank, score: hit.score, id: piece(hit.id), title: piece(hit.title), date: hit.date,
      source: hit.source.map { piece($0) })
    entry.passage = hit.passage.map { passage in
      marks += passage.marks
      amounts += passage.amounts
      countries += passage.countries.map { piece($0) }
      return Passage(
        text: piece(passage.text), marks: marks.count - passage.marks.count..<marks.count,
        speaker: passage.speaker.map { piece($0) }, amounts: amounts.count - passage.amounts.count..<amounts.count,
        countries: countries.count - passage.countries.count..<countries.count)
    }
    entry.statement = hit.statement
    entry.reprints = hit.reprints
    return entry
  }
}

extension Hits: RandomAccessCollection, MutableCollection {
  /// The place of the first hit.
  public var startIndex: Int { 0 }

  /// The place behind the last hit.
  public var endIndex: Int { entries.count }

  /// A hit. One that is put in another's place leaves that one's words where they are.
  public subscript(index: Int) -> Hit {
    get {
      let entry = entries[index]
      let passage = entry.passage.map { passage in
        News.Passage(
          text: string(passage.text), marks: Array(marks[passage.marks]), speaker: passage.speaker.map(string),
          amounts: Array(amounts[passage.amounts]), countries: countries[passage.countries].map(string))
      }
      var hit = Hit(
        id: string(entry.id), rank: entry.rank, score: entry.score, title: string(entry.title), date: entry.date,
        source: entry.source.map(string), passage: passage)
      hit.statement = entry.statement
      hit.reprints = entry.reprints
      return hit
    }
    set { entries[index] = entry(of: newValue) }
  }
}

extension Hits: ExpressibleByArrayLiteral {
  /// Makes a page of hits.
  public init(arrayLiteral hits: Hit...) { self.init(hits) }
}
