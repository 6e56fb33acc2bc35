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

  /// Appends the first places, at most so many, of the stem with a number in one of many articles, of which nothing is to
  /// be remembered.
  func appendPlaces(
    ofNumber wanted: UInt32, in docid: UInt32, atMost most: Int = .max, to places: inout [UInt32]
  ) throws {
    if let matcher {
      return try database.appendPlaces(
        ofWord: wanted, inSection: Schema.textSection, of: docid, matcher: matcher, atMost: most, to: &places)
    }
    let before = places.count
    try database.withWords(of: docid) { words in
      words.forEach { number, section, index in
        if number == wanted, section == Schema.textSection, places.count - before < most {
          places.append(UInt32(truncatingIfNeeded: index))
        }
      }
    }
  }

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
