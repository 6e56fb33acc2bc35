import News
import QueryLanguage
import Xapian

/// A condition on a single statement, with its names resolved and its words stemmed.
indirect enum StatementCondition {
  /// One of these speakers says it, by their numbers in `ClaimsColumn.speakers`.
  case speaker(Set<Int32>)
  /// One of these countries is named in it.
  case country(Set<String>)
  /// It gives such a sum.
  case amount(AmountCondition)
  /// These words stand in it next to each other, each as any of some stems.
  case words([[[UInt8]]])
  case all([StatementCondition])
  case any([StatementCondition])
  case not(StatementCondition)
}

/// Checks conditions on single statements, article by article.
struct StatementMatcher {
  private let claims: ClaimsColumn
  private let database: Database
  private var docid: UInt32 = 0
  private var positions: [[UInt8]: [UInt32]] = [:]  // of the article at hand

  init(claims: ClaimsColumn, database: Database) {
    self.claims = claims
    self.database = database
  }

  /// The numbers of an article's statements that fulfil a condition, in order.
  mutating func statements(of docid: UInt32, fulfilling condition: StatementCondition) throws -> [Int] {
    self.docid = docid
    positions.removeAll(keepingCapacity: true)
    let statements = claims.statements(of: docid)
    var numbers: [Int] = []
    for (number, statement) in statements.enumerated() where try holds(condition, number, statement) {
      numbers.append(number)
    }
    return numbers
  }

  /// Whether a condition holds for one statement of an article, by its place among the article's.
  mutating func holds(_ condition: StatementCondition, statement number: Int, of docid: UInt32) throws -> Bool {
    if docid != self.docid {
      self.docid = docid
      positions.removeAll(keepingCapacity: true)
    }
    let statements = claims.statements(of: docid)
    return try holds(condition, number, statements[statements.startIndex + number])
  }

  private mutating func holds(
    _ condition: StatementCondition, _ number: Int, _ statement: ClaimsColumn.Statement
  ) throws -> Bool {
    switch condition {
    case .speaker(let speakers): return speakers.contains(statement.speaker)
    case .country(let codes): return claims.countries(of: statement).contains { codes.contains($0) }
    case .amount(let amount):
      return claims.sums(of: docid).contains { Int($0.statement) == number && amount.matches($0.amount) }
    case .words(let words): return try contains(words, within: statement.positions)
    case .all(let parts):
      for part in parts where try !holds(part, number, statement) { return false }
      return true
    case .any(let parts):
      for part in parts where try holds(part, number, statement) { return true }
      return false
    case .not(let part): return try !holds(part, number, statement)
    }
  }

  private mutating func contains(_ words: [[[UInt8]]], within range: Range<UInt32>) throws -> Bool {
    guard let first = words.first else { return true }
    for stem in first {
      for position in try positions(of: stem) where range.contains(position) {
        if try follows(words, at: position, before: range.upperBound) { return true }
      }
    }
    return false
  }

  private mutating func follows(_ words: [[[UInt8]]], at position: UInt32, before end: UInt32) throws -> Bool {
    for (offset, stems) in words.enumerated().dropFirst() {
      let next = position + UInt32(offset)
      if next >= end { return false }
      var isThere = false
      for stem in stems where !isThere { isThere = try positions(of: stem).contains(next) }
      if !isThere { return false }
    }
    return true
  }

  private mutating func positions(of stem: [UInt8]) throws -> [UInt32] {
    if let known = positions[stem] { return known }
    let found = try database.positions(of: stem, in: docid)
    positions[stem] = found
    return found
  }
}
