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
  private var docid: UInt32 = 0
  private var places: WordPlaces

  init(claims: ClaimsColumn, places: WordPlaces) {
    self.claims = claims
    self.places = places
  }

  /// The numbers of an article's statements that fulfil a condition, in order.
  mutating func statements(of docid: UInt32, fulfilling condition: StatementCondition) throws -> [Int] {
    self.docid = docid
    let statements = claims.statements(of: docid)
    var numbers: [Int] = []
    for (number, statement) in statements.enumerated() where try holds(condition, number, statement) {
      numbers.append(number)
    }
    return numbers
  }

  /// Whether a condition holds for one statement of an article, by its place among the article's.
  mutating func holds(_ condition: StatementCondition, statement number: Int, of docid: UInt32) throws -> Bool {
    self.docid = docid
    let statements = claims.statements(of: docid)
    return try holds(condition, number, statements[statements.startIndex + number])
  }

  /// Where a stem stands among the words of an article's text, ascending from 0.
  mutating func places(of stem: [UInt8], in docid: UInt32) throws -> [UInt32] {
    try places.places(of: stem, in: docid)
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
      for position in try places.places(of: stem, in: docid) where range.contains(position) {
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
      for stem in stems where !isThere { isThere = try places.places(of: stem, in: docid).contains(next) }
      if !isThere { return false }
    }
    return true
  }
}
