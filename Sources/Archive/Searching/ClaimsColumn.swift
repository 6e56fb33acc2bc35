import News
import Xapian

/// The claims of all articles of one revision, decoded and in memory: what conditions on amounts and on single
/// statements are checked against. It never changes, and any number of threads can use it at once.
final class ClaimsColumn: Sendable {
  /// A statement: where its words are, and whose they are.
  struct Statement: Sendable {
    /// The positions of its words in the index.
    var positions: Range<UInt32>
    /// The speaker's number in `speakers`; -1 where unknown.
    var speaker: Int32
    /// Where its countries are in `countries`.
    var countries: Range<Int32>
  }

  /// A sum of money and the number of its statement within the article; -1 in narration.
  struct Sum: Sendable {
    var amount: Amount
    var statement: Int32
  }

  private let statementStarts: [Int32]  // by docid; one more at the end
  private let sumStarts: [Int32]
  private let allStatements: [Statement]
  private let allSums: [Sum]
  private let countries: [String]
  /// The names of all speakers, by number.
  let speakers: [String]

  /// Loads the claims of a database.
  ///
  /// - Throws: `ArchiveError` where an article's claims can't be read.
  init(_ database: Database) throws {
    var starts = Starts(count: Int(try database.lastDocid) + 2)
    var statements: [Statement] = []
    var sums: [Sum] = []
    var countries: [String] = []
    var speakers: [String] = []
    var numbers: [String: Int32] = [:]
    try database.forEachValue(in: Schema.Slot.claims) { docid, value in
      guard let claims = ClaimList(value) else {
        throw ArchiveError("the index \(database.path) is damaged at article \(docid); index the articles again")
      }
      starts.advance(through: Int(docid), statements: statements.count, sums: sums.count)
      let own = claims.speakers.map { name -> Int32 in
        if let number = numbers[name] { return number }
        numbers[name] = Int32(speakers.count)
        speakers.append(name)
        return Int32(speakers.count - 1)
      }
      for statement in claims.statements {
        let first = Schema.firstTextPosition + UInt32(clamping: statement.firstWord)
        let begin = Int32(countries.count)
        countries.append(contentsOf: statement.countries)
        statements.append(
          Statement(
            positions: first..<first + UInt32(clamping: statement.wordCount),
            speaker: statement.speaker.map { own[$0] } ?? -1, countries: begin..<Int32(countries.count)))
      }
      for sum in claims.sums { sums.append(Sum(amount: sum.amount, statement: Int32(sum.statement ?? -1))) }
      return true
    }
    starts.advance(through: starts.count - 1, statements: statements.count, sums: sums.count)
    statementStarts = starts.statements
    sumStarts = starts.sums
    allStatements = statements
    allSums = sums
    self.countries = countries
    self.speakers = speakers
  }

  /// Where the statements and sums of each article begin, filled in as articles come by.
  private struct Starts {
    var statements: [Int32] = []
    var sums: [Int32] = []
    let count: Int

    init(count: Int) { self.count = count }

    mutating func advance(through docid: Int, statements statementCount: Int, sums sumCount: Int) {
      while statements.count <= docid {
        statements.append(Int32(statementCount))
        sums.append(Int32(sumCount))
      }
    }
  }

  /// The statements of an article, in order.
  func statements(of docid: UInt32) -> ArraySlice<Statement> { Self.slice(allStatements, statementStarts, docid) }

  /// The sums of an article, in order.
  func sums(of docid: UInt32) -> ArraySlice<Sum> { Self.slice(allSums, sumStarts, docid) }

  /// The ISO codes of the countries named in a statement.
  func countries(of statement: Statement) -> ArraySlice<String> {
    countries[Int(statement.countries.lowerBound)..<Int(statement.countries.upperBound)]
  }

  private static func slice<Element>(_ all: [Element], _ starts: [Int32], _ docid: UInt32) -> ArraySlice<Element> {
    let index = Int(docid)
    guard index + 1 < starts.count else { return [] }
    return all[Int(starts[index])..<Int(starts[index + 1])]
  }
}
