import Analysis
import Xapian

/// Where stems stand in the texts of articles, one article after another: read from their words, never by cutting up
/// the text again.
struct WordPlaces {
  private let database: Database
  private let matcher: Matcher?
  private var numbers: [[UInt8]: UInt32?] = [:]
  // Of the article at hand.
  private var docid: UInt32 = 0
  private var places: [[UInt8]: [UInt32]] = [:]

  /// Reads from a database, or what a matcher has in memory of it.
  init(database: Database, matcher: Matcher?) {
    self.database = database
    self.matcher = matcher
  }

  /// The places of a stem among the words of an article's text, ascending from 0.
  mutating func places(of stem: [UInt8], in docid: UInt32) throws -> [UInt32] {
    if docid != self.docid {
      places.removeAll(keepingCapacity: true)
      self.docid = docid
    }
    if let known = places[stem] { return known }
    var found: [UInt32] = []
    if let number = try number(of: stem) { try appendPlaces(ofNumber: number, in: docid, to: &found) }
    places[stem] = found
    return found
  }

  /// Appends the places of the stem with a number in one of many articles, of which nothing is to be remembered.
  func appendPlaces(ofNumber wanted: UInt32, in docid: UInt32, to places: inout [UInt32]) throws {
    if let matcher {
      return try database.appendPlaces(
        ofWord: wanted, inSection: Schema.textSection, of: docid, matcher: matcher, to: &places)
    }
    try database.withWords(of: docid) { words in
      words.forEach { number, section, index in
        if number == wanted, section == Schema.textSection { places.append(UInt32(truncatingIfNeeded: index)) }
      }
    }
  }

  /// The words of several articles, where they are in memory or can be.
  func words(of docids: [UInt32]) throws -> DocumentsWords? {
    try matcher.map { try DocumentsWords(docids, in: database, matcher: $0) }
  }

  /// Appends the places of several words in the article at an index among some.
  static func appendPlaces(
    of sought: SoughtWords, at index: Int, of documents: DocumentsWords, bestOf sentences: [SearchSentence]?,
    to places: inout [SoughtWords.Place]
  ) throws {
    guard let sentences else {
      return try documents.appendPlaces(of: sought, at: index, inSection: Schema.textSection, to: &places)
    }
    try sentences.withUnsafeBytes { bytes in
      let firstWords = SoughtWords.Sentences(
        firstWords: bytes.baseAddress.map { $0 + Self.firstWordOffset }, stride: MemoryLayout<SearchSentence>.stride,
        count: sentences.count)
      try documents.appendPlaces(
        of: sought, at: index, inSection: Schema.textSection, bestOf: firstWords, to: &places)
    }
  }

  /// Appends the places of several words in an article, read from the database.
  func appendPlaces(of sought: SoughtWords, in docid: UInt32, to places: inout [SoughtWords.Place]) throws {
    try database.withWords(of: docid) { words in
      words.forEach { number, section, index in
        if section == Schema.textSection, let word = sought.words.firstIndex(where: { $0.number == number }) {
          places.append(SoughtWords.Place(place: UInt32(truncatingIfNeeded: index), word: UInt32(word)))
        }
      }
    }
  }

  /// Where in a sentence its first word's number lies.
  private static let firstWordOffset = MemoryLayout<SearchSentence>.offset(of: \.firstWord) ?? 0

  /// The number of a stem among words; nil where no article has it.
  mutating func number(of stem: [UInt8]) throws -> UInt32? {
    if let known = numbers[stem] { return known }
    let number =
      if let matcher { try database.wordNumber(of: stem, matcher: matcher).number } else {
        try database.wordNumber(of: stem)
      }
    numbers[stem] = .some(number)
    return number
  }
}
