import News
import Xapian

/// The claims of all articles of one revision, decoded and in memory: what conditions on amounts and on single
/// statements are checked against. It never changes, and any number of threads can use it at once.
struct ClaimsColumn: Sendable {
  /// A statement: where its words are, and whose they are.
  struct Statement: Sendable {
    /// The places of its words among those of the text, from 0.
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

  private var starts: Starts
  private var allStatements: [Statement] = []
  private var allSums: [Sum] = []
  private var countries: [String] = []
  private var numbers: [String: Int32] = [:]  // of the speakers
  /// The names of all speakers, by number. After an update, some of them may not speak any more.
  private(set) var speakers: [String] = []

  /// Loads the claims of a database.
  ///
  /// - Throws: `ArchiveError` where an article's claims can't be read.
  init(_ database: Database) throws {
    starts = Starts(count: Int(try database.lastDocid) + 2)
    try database.forEachValue(in: Schema.Slot.claims) { docid, value in
      try append(value, of: docid, in: database)
      return true
    }
    close()
  }

  /// The claims of a later revision, of which only some documents, ascending, have changed since this one.
  ///
  /// - Throws: As loading does.
  func updated(for database: Database, changed docids: [UInt32]) throws -> ClaimsColumn {
    var result = self
    result.starts = Starts(count: Int(try database.lastDocid) + 2)
    result.allStatements = []
    result.allSums = []
    result.allStatements.reserveCapacity(allStatements.count)
    result.allSums.reserveCapacity(allSums.count)
    var next = 0
    for docid in docids {
      result.append(from: self, next..<Int(docid))
      next = Int(docid) + 1
      do {
        let value = try database.value(Schema.Slot.claims, of: docid)
        if !value.isEmpty { try value.withUnsafeBytes { try result.append($0, of: docid, in: database) } }
      } catch let error as XapianError where error.code == .notFound {}  // it was deleted
    }
    result.append(from: self, next..<max(next, starts.count - 1))
    result.close()
    return result
  }

  private mutating func append(_ value: UnsafeRawBufferPointer, of docid: UInt32, in database: Database) throws {
    guard let claims = ClaimList(value) else {
      throw ArchiveError("the index \(database.path) is damaged at article \(docid); index the articles again")
    }
    starts.advance(through: Int(docid), statements: allStatements.count, sums: allSums.count)
    let own = claims.speakers.map { name -> Int32 in
      if let number = numbers[name] { return number }
      numbers[name] = Int32(speakers.count)
      speakers.append(name)
      return Int32(speakers.count - 1)
    }
    for statement in claims.statements {
      let first = UInt32(clamping: statement.firstWord)
      let begin = Int32(countries.count)
      countries.append(contentsOf: statement.countries)
      allStatements.append(
        Statement(
          positions: first..<first + UInt32(clamping: statement.wordCount),
          speaker: statement.speaker.map { own[$0] } ?? -1, countries: begin..<Int32(countries.count)))
    }
    for sum in claims.sums { allSums.append(Sum(amount: sum.amount, statement: Int32(sum.statement ?? -1))) }
  }

  /// Takes over the claims of some articles; their countries and speakers are there already.
  private mutating func append(from other: ClaimsColumn, _ docids: Range<Int>) {
    let docids = docids.clamped(to: 0..<other.starts.count - 1)
    if docids.isEmpty { return }
    let statements = other.starts.statements[docids.lowerBound]..<other.starts.statements[docids.upperBound]
    let sums = other.starts.sums[docids.lowerBound]..<other.starts.sums[docids.upperBound]
    let statementShift = Int32(allStatements.count) - statements.lowerBound
    let sumShift = Int32(allSums.count) - sums.lowerBound
    starts.advance(through: docids.lowerBound, statements: allStatements.count, sums: allSums.count)
    starts.statements += other.starts.statements[docids].dropFirst().map { $0 + statementShift }
    starts.sums += other.starts.sums[docids].dropFirst().map { $0 + sumShift }
    allStatements += other.allStatements[Int(statements.lowerBound)..<Int(statements.upperBound)]
    allSums += other.allSums[Int(sums.lowerBound)..<Int(sums.upperBound)]
  }

  private mutating func close() {
    starts.advance(through: starts.count - 1, statements: allStatements.count, sums: allSums.count)
  }

  /// Where the statements and sums of each article begin, by document id and with one more at the end, filled in as
  /// articles come by.
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

  /// How many bytes it takes, the names of speakers and currencies by guess.
  var memory: Int {
    2 * MemoryLayout<Int32>.stride * starts.count + MemoryLayout<Statement>.stride * allStatements.capacity
      + MemoryLayout<Sum>.stride * allSums.capacity + MemoryLayout<String>.stride * countries.capacity
      + 100 * speakers.count
  }

  /// The statements of an article, in order.
  func statements(of docid: UInt32) -> ArraySlice<Statement> { Self.slice(allStatements, starts.statements, docid) }

  /// How many statements all articles have.
  var statementCount: Int { allStatements.count }

  /// The statement with a number, counted through all articles by ascending document id.
  func statement(_ number: Int) -> Statement { allStatements[number] }

  /// The numbers of an article's statements.
  func statementNumbers(of docid: UInt32) -> Range<Int> {
    let index = Int(docid)
    guard index + 1 < starts.count else { return 0..<0 }
    return Int(starts.statements[index])..<Int(starts.statements[index + 1])
  }

  /// The article that has the statement with a number.
  func docid(ofStatement number: Int) -> UInt32 {
    var low = 0
    var high = starts.count - 1
    while low < high {  // the last document that begins at or before the number
      let middle = (low + high + 1) / 2
      if Int(starts.statements[middle]) <= number { low = middle } else { high = middle - 1 }
    }
    return UInt32(low)
  }

  /// The sums of an article, in order.
  func sums(of docid: UInt32) -> ArraySlice<Sum> { Self.slice(allSums, starts.sums, docid) }

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
