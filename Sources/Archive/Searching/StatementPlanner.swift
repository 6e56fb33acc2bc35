import Analysis
import Foundation
import News
import QueryLanguage
import Xapian

/// Turns a parsed query into the set of the statements that fulfil it, and weighs them.
///
/// Words, speakers, countries and sums are the statement's; dates, sources and titles those of its article. A person named
/// in free text says the statement or is named in it.
struct StatementPlanner {
  private let index: StatementIndex
  private var planner: QueryPlanner
  private var matcher: StatementMatcher
  /// The words that weigh, each with the statements that have it and its inverse document frequency.
  private(set) var weights: [(statements: StatementSet, weight: Double)] = []

  init(index: StatementIndex, planner: QueryPlanner) {
    self.index = index
    self.planner = planner
    matcher = StatementMatcher(claims: index.claims, places: planner.store.places(in: planner.database))
  }

  /// What the user may want to know.
  var notes: [String] { planner.notes }

  /// The statements that fulfil a node.
  mutating func statements(for node: QueryNode) throws -> StatementSet {
    switch node {
    case .everything: return .all(index.claims.statementCount)
    case .text(let pattern, _), .field(.said, .text(let pattern), _): return try statements(with: pattern)
    case .near(let patterns, let distance, _): return try statements(with: patterns, within: distance)
    case .amount(let condition, _), .field(.amount, .amount(let condition), _):
      return try statements(withAmount: [condition.matches], in: try planner.documents(withAmount: condition))
    case .person(let name, let words, _):
      var result = try statements(with: .phrase(words.joined(separator: " ")))
      result.formUnion(statements(of: [name]))
      return result
    case .field(.speaker, .name(let name, let isPrefix), _):
      return statements(of: Set(try planner.names(.speaker, name, isPrefix: isPrefix)))
    case .field(.country, .name(let name, let isPrefix), _):
      return statements(naming: Set(try planner.names(.country, name, isPrefix: isPrefix)))
    case .field(.person, .name(let name, let isPrefix), _):
      return try union(try planner.names(.person, name, isPrefix: isPrefix)) { try $0.statements(namingPerson: $1) }
    case .field: return statements(in: try planner.candidates(try planner.query(for: node)))
    case .and(let nodes, _), .statement(let nodes, _): return try intersection(nodes)
    case .or(let nodes, _), .alternatives(words: _, ways: let nodes, _):
      return try union(nodes) { try $0.statements(for: $1) }
    case .not(let node, _):
      let before = weights
      defer { weights = before }
      return try statements(for: node).inverted()
    }
  }

  /// The statements that pass filters; nil where there are none.
  mutating func statements(for filters: Filters) throws -> StatementSet? {
    if filters.isEmpty { return nil }
    var result = StatementSet.all(index.claims.statementCount)
    if !filters.speakers.isEmpty {
      let names = try filters.speakers.flatMap { try planner.names(.speaker, $0, isPrefix: false) }
      result.formIntersection(statements(of: Set(names)))
    }
    if !filters.countries.isEmpty {
      let names = try filters.countries.flatMap { try planner.names(.country, $0, isPrefix: false) }
      result.formIntersection(statements(naming: Set(names)))
    }
    if !filters.people.isEmpty {
      let names = try filters.people.flatMap { try planner.names(.person, $0, isPrefix: false) }
      result.formIntersection(try union(names) { try $0.statements(namingPerson: $1) })
    }
    if !filters.amounts.isEmpty {
      let documents = try filters.amounts.flatMap { try planner.documents(withAmountIn: $0) }
      let conditions = try filters.amounts.map { try QueryPlanner.condition(onAmountIn: $0) }
      result.formIntersection(try statements(withAmount: conditions, in: Set(documents).sorted()))
    }
    var article = Filters()
    (article.sources, article.since, article.until) = (filters.sources, filters.since, filters.until)
    if let query = try planner.query(for: article) {
      result.formIntersection(statements(in: try planner.candidates(query)))
    }
    return result
  }

  // MARK: - Leaves

  private mutating func statements(with pattern: TextPattern) throws -> StatementSet {
    let places = try planner.stems(for: pattern)
    var result = StatementSet.all(index.claims.statementCount)
    for stems in places {
      let set = try statements(withAnyOf: stems)
      weights.append((set, log(1 + Double(index.claims.statementCount) / Double(set.count + 1))))
      result.formIntersection(set)
    }
    if places.count > 1 {
      try filter(&result) { number in
        try matcher.holds(.words(places), statement: number - numbers(around: number).lowerBound, of: docid(of: number))
      }
    }
    return result
  }

  private mutating func statements(with patterns: [TextPattern], within distance: Int) throws -> StatementSet {
    var result = StatementSet.all(index.claims.statementCount)
    for pattern in patterns { result.formIntersection(try statements(with: pattern)) }
    let stems = try patterns.flatMap { try planner.stems(of: $0.text) }
    try filter(&result) { number in
      let range = index.claims.statement(number).positions
      let docid = docid(of: number)
      let lists = try stems.map { Self.places(try matcher.places(of: $0, in: docid), within: range) }
      return Self.hasWindow(lists, of: distance + stems.count)
    }
    return result
  }

  /// Removes what a costly condition doesn't hold for, as long as the search may go on.
  private func filter(_ set: inout StatementSet, _ holds: (Int) throws -> Bool) throws {
    try planner.budget.spend { step in
      try set.filter { number in
        try step()
        return try holds(number)
      }
    }
  }

  /// Those of some ascending positions that lie in a range.
  private static func places(_ positions: [UInt32], within range: Range<UInt32>) -> ArraySlice<UInt32> {
    func first(from bound: UInt32) -> Int {
      var low = 0
      var high = positions.count
      while low < high {
        let middle = (low + high) / 2
        if positions[middle] < bound { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return positions[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }

  /// Whether a stretch of so many words holds a position of each list.
  private static func hasWindow(_ lists: [ArraySlice<UInt32>], of width: Int) -> Bool {
    var places = lists.map(\.startIndex)
    while true {
      var low: (position: UInt32, list: Int)?
      var high: UInt32 = 0
      for (list, place) in places.enumerated() {
        guard place < lists[list].endIndex else { return false }
        let position = lists[list][place]
        if position < low?.position ?? .max { low = (position, list) }
        high = max(high, position)
      }
      guard let low else { return false }
      if Int(high - low.position) < width { return true }
      places[low.list] += 1
    }
  }

  private func statements(withAnyOf stems: [[UInt8]]) throws -> StatementSet {
    let places = planner.store.places(in: planner.database)
    // A list that isn't kept yet takes its time from this search, but is made to its end: the next search has it.
    let lists = try stems.map { stem in
      try planner.budget.spend { _ in try index.statements(withStem: stem, of: planner.database, places: places) }
    }
    return union(lists)
  }

  private func statements(of speakers: Set<String>) -> StatementSet {
    union(speakers.map(index.statements(of:)))
  }

  private func statements(naming countries: Set<String>) -> StatementSet {
    union(Country.all.filter { countries.contains($0.name) }.map { index.statements(naming: $0.code) })
  }

  private func union(_ lists: [[UInt32]]) -> StatementSet {
    var result = StatementSet(capacity: index.claims.statementCount)
    for list in lists {
      for number in list { result.insert(Int(number)) }
    }
    return result
  }

  /// The statements with a person's surname, in articles that name the person.
  private mutating func statements(namingPerson name: String) throws -> StatementSet {
    guard let surname = NameTable.words(of: name).last else { return union([]) }
    var result = try statements(withAnyOf: try planner.stems(of: surname))
    let term = Query.term(Schema.term(.person, SearchWords.fold(name)))
    result.formIntersection(statements(in: try planner.candidates(term)))
    return result
  }

  private func statements(in docids: [UInt32]) -> StatementSet {
    var result = StatementSet(capacity: index.claims.statementCount)
    for docid in docids { result.insert(contentsOf: index.claims.statementNumbers(of: docid)) }
    return result
  }

  private func statements(withAmount conditions: [(Amount) -> Bool], in docids: [UInt32]) throws -> StatementSet {
    var result = StatementSet(capacity: index.claims.statementCount)
    for docid in docids {
      let first = index.claims.statementNumbers(of: docid).lowerBound
      for sum in index.claims.sums(of: docid) where sum.statement >= 0 {
        if conditions.contains(where: { $0(sum.amount) }) { result.insert(first + Int(sum.statement)) }
      }
    }
    return result
  }

  // MARK: - Combinations

  private mutating func intersection(_ nodes: [QueryNode]) throws -> StatementSet {
    var result = StatementSet.all(index.claims.statementCount)
    for node in nodes.withoutRepetitions where !result.isEmpty { result.formIntersection(try statements(for: node)) }
    return result
  }

  private mutating func union<Part>(
    _ parts: [Part], _ set: (inout StatementPlanner, Part) throws -> StatementSet
  ) throws -> StatementSet {
    var result = StatementSet(capacity: index.claims.statementCount)
    for part in parts { result.formUnion(try set(&self, part)) }
    return result
  }

  private func docid(of number: Int) -> UInt32 { index.claims.docid(ofStatement: number) }

  private func numbers(around number: Int) -> Range<Int> { index.claims.statementNumbers(of: docid(of: number)) }
}
