import Xapian

/// Documents and queries in plain Swift: what the searches are compared with.
struct Reference {
  struct Entry {
    var words: [String]
    var facets: [[String]]
    var date: [UInt8]
  }

  /// A query that knows how to be answered without an index.
  indirect enum Condition {
    case word(String)
    case all([Condition])
    case any([Condition])
    case not(Condition, Condition)
    case filter(Condition, Condition)
    case phrase([String])
    case near([String], Int)
    case dates([UInt8]?, [UInt8]?)
    case prefix(String)

    var query: Query {
      switch self {
      case .word(let word): .term(word)
      case .all(let parts): .and(parts.map(\.query))
      case .any(let parts): .or(parts.map(\.query))
      case .not(let left, let right): .andNot(left.query, right.query)
      case .filter(let left, let right): .filter(left.query, by: right.query)
      case .phrase(let words): .phrase(words)
      case .near(let words, let window): .near(words.map { .term($0) }, window: UInt32(window))
      case .dates(let lower, let upper): .valueRange(slot: Reference.dateSlot, from: lower, through: upper)
      case .prefix(let prefix): .wildcard(prefix: prefix)
      }
    }

    func matches(_ entry: Entry) -> Bool {
      switch self {
      case .word(let word): return entry.words.contains(word)
      case .all(let parts): return parts.allSatisfy { $0.matches(entry) }
      case .any(let parts): return parts.contains { $0.matches(entry) }
      case .not(let left, let right): return left.matches(entry) && !right.matches(entry)
      case .filter(let left, let right): return left.matches(entry) && right.matches(entry)
      case .phrase(let words):
        return entry.words.indices.contains { entry.words[$0...].starts(with: words) }
      case .near(let words, let window):
        return entry.words.indices.contains { start in
          let part = entry.words[start..<min(start + window, entry.words.count)]
          return Set(words).isSubset(of: part)
        }
      case .dates(let lower, let upper):
        if let lower, entry.date.lexicographicallyPrecedes(lower) { return false }
        if let upper, upper.lexicographicallyPrecedes(entry.date) { return false }
        return true
      case .prefix(let prefix): return entry.words.contains { $0.hasPrefix(prefix) }
      }
    }
  }

  static let dateSlot: UInt32 = 2
  static let facetSlots: [UInt32] = [10, 11, 12]
  static let vocabulary = (0..<40).map { "\(["aid", "tank", "fund", "gas"][$0 % 4])\($0)" }

  var entries: [UInt32: Entry] = [:]

  /// Words by a Zipf-like law, so that there are frequent and rare ones.
  static func word(_ generator: inout SeededGenerator) -> String {
    let share = Double.random(in: 0..<1, using: &generator)
    return vocabulary[min(vocabulary.count - 1, Int(share * share * share * Double(vocabulary.count)))]
  }

  static func entry(_ generator: inout SeededGenerator) -> Entry {
    let words = (0..<Int.random(in: 0...30, using: &generator)).map { _ in word(&generator) }
    let facets = facetSlots.map { slot in
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        "value \(Int.random(in: 0..<Int(slot) * 3, using: &generator))"
      }
    }
    return Entry(words: words, facets: facets, date: [UInt8.random(in: 1...20, using: &generator)])
  }

  static func document(_ id: UInt32, _ entry: Entry) throws -> Document {
    var postings = Postings()
    for (position, word) in entry.words.enumerated() { postings.append(word, position: UInt32(position + 1)) }
    let document = try Document(postings: postings)
    try document.addBooleanTerm("Q\(id)")
    try document.setValue(entry.date, slot: dateSlot)
    for (slot, values) in zip(facetSlots, entry.facets) {
      try document.setValue(FacetColumn.encode(values), slot: slot)
    }
    return document
  }

  static func condition(_ generator: inout SeededGenerator, depth: Int = 0) -> Condition {
    func part() -> Condition { condition(&generator, depth: depth + 1) }
    func words(_ range: ClosedRange<Int>) -> [String] {
      (0..<Int.random(in: range, using: &generator)).map { _ in word(&generator) }
    }
    func date() -> [UInt8] { [UInt8.random(in: 0...21, using: &generator)] }
    switch Int.random(in: 0..<(depth < 3 ? 12 : 7), using: &generator) {
    case 0...2: return .word(word(&generator))
    case 3: return .phrase(words(2...3))
    case 4:
      let distinct = Array(Set(words(2...3))).sorted()
      if distinct.count < 2 { return .word(distinct[0]) }
      return .near(distinct, Int.random(in: distinct.count...6, using: &generator))
    case 5:
      let isOpen = Int.random(in: 0...2, using: &generator)
      return .dates(isOpen == 1 ? nil : date(), isOpen == 2 ? nil : date())
    case 6: return .prefix(String(word(&generator).dropLast()))
    case 7, 8: return .all((0..<Int.random(in: 1...3, using: &generator)).map { _ in part() })
    case 9: return .any((0..<Int.random(in: 1...4, using: &generator)).map { _ in part() })
    case 10: return .not(part(), part())
    default: return .filter(part(), part())
    }
  }

  /// The ids of the documents that match, ascending.
  func matches(_ condition: Condition) -> [UInt32] {
    entries.filter { condition.matches($0.value) }.map(\.key).sorted()
  }

  /// How many of the documents have each value of a facet, highest first, then in byte order.
  func counts(_ docids: [UInt32], facet: Int) -> [String] {
    var counts: [String: Int] = [:]
    for docid in docids {
      for value in Set(entries[docid]?.facets[facet] ?? []) { counts[value, default: 0] += 1 }
    }
    let sorted = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    return sorted.map { "\($0.key) \($0.value)" }
  }
}
