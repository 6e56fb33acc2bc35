import Foundation
import News
import QueryLanguage
import Xapian

/// What of a query can be seen in a text: used to choose a passage and to mark what matched in it.
struct Highlights {
  /// One thing that is asked for; a passage that has it gains its weight, once.
  struct Part {
    /// The stems of its words; the words of a phrase are parts of their own.
    var stems: Set<[UInt8]> = []
    /// The folded beginnings of words.
    var prefixes: [[UInt8]] = []
    /// Canonical names of persons.
    var people: Set<String> = []
    /// Sums of money.
    var amounts: [AmountCondition] = []
    /// Canonical names of speakers.
    var speakers: Set<String> = []
    /// ISO codes of countries.
    var countries: Set<String> = []
    /// How much it says that a passage has the part.
    var weight: Double

    /// Whether it may be there by another's name for it, not by its words.
    var isNamed: Bool { !(people.isEmpty && amounts.isEmpty && countries.isEmpty && speakers.isEmpty) }
  }

  private(set) var parts: [Part] = []
  /// The conditions that hold within one statement.
  private(set) var statements: [StatementCondition] = []

  mutating func add(_ part: Part) { parts.append(part) }
  mutating func add(_ condition: StatementCondition) { statements.append(condition) }
}

extension QueryPlanner {
  /// What of a query can be seen in texts.
  mutating func highlights(of root: QueryNode, filters: Filters) throws -> Highlights {
    var highlights = Highlights()
    try add(root, to: &highlights)
    for name in filters.speakers { try add(.field(.speaker, .name(name, isPrefix: false), root.span), to: &highlights) }
    for name in filters.people { try add(.field(.person, .name(name, isPrefix: false), root.span), to: &highlights) }
    for text in filters.amounts where AmountFacet.range(of: text) == nil {
      highlights.add(Highlights.Part(amounts: [try AmountCondition(parsing: text)], weight: 4))
    }
    return highlights
  }

  private mutating func add(_ node: QueryNode, to highlights: inout Highlights) throws {
    switch node {
    case .not, .everything, .field(_, .dates, _): break
    case .text(let pattern, _): try add(pattern, to: &highlights)
    case .near(let patterns, _, _): for pattern in patterns { try add(pattern, to: &highlights) }
    case .amount(let condition, _), .field(_, .amount(let condition), _):
      highlights.add(Highlights.Part(amounts: [condition], weight: 12))
    case .person(let name, let words, _):
      let stems = try words.flatMap { try self.stems(of: $0) }
      highlights.add(Highlights.Part(stems: Set(stems), people: [name], weight: try weight(of: stems.last)))
    case .alternatives(words: _, let ways, _): for way in ways { try add(way, to: &highlights) }
    case .field(.said, .text(let pattern), _):
      let claims = try store.claims(of: database)
      highlights.add(try condition(for: node, claims: claims))
      try add(pattern, to: &highlights)
    case .field(let field, .text(let pattern), _): if field != .title { try add(pattern, to: &highlights) }
    case .field(let field, .name(let name, let isPrefix), _):
      let values = Set(try names(field, name, isPrefix: isPrefix))
      switch field {
      case .speaker: highlights.add(Highlights.Part(speakers: values, weight: 4))
      case .person: highlights.add(Highlights.Part(people: values, weight: 4))
      case .country:
        let codes = Set(Country.all.filter { values.contains($0.name) }.map(\.code))
        highlights.add(Highlights.Part(countries: codes, weight: 2))
      default: break
      }
    case .statement(let nodes, _):
      let claims = try store.claims(of: database)
      highlights.add(.all(try nodes.map { try condition(for: $0, claims: claims) }))
      for node in nodes { try add(node, to: &highlights) }
    case .and(let nodes, _), .or(let nodes, _): for node in nodes { try add(node, to: &highlights) }
    }
  }

  private func add(_ pattern: TextPattern, to highlights: inout Highlights) throws {
    let stems = try stems(of: pattern.text)
    for (index, stem) in stems.enumerated() {
      var part = Highlights.Part(stems: [stem], weight: try weight(of: stem))
      // The "of" of a phrase says nothing where it stands alone.
      if stems.count > 1, part.weight < 0.9 { continue }
      if case .prefix(let text) = pattern, index == stems.count - 1, let last = NameTable.words(of: text).last {
        part.prefixes = [Array(last.utf8)]
      }
      highlights.add(part)
    }
  }

  /// The inverse document frequency of a stem: rare words say more about a passage.
  private func weight(of stem: [UInt8]?) throws -> Double {
    guard let stem else { return 0 }
    let frequency = Double(try store.termFrequency(stem, of: database))
    return max(0.1, log(1 + Double(try database.documentCount) / (frequency + 1)))
  }
}
