import News
import QueryLanguage
import Xapian

/// Counts of the values of fields among the matches.
///
/// A filter on the counted field itself is left out, so that its other values stay in sight; `since` and `until` choose
/// no values and always hold.
extension ArticleSearch {
  /// Counts one field among the articles, or the statements, that match.
  mutating func count(_ query: FacetQuery) throws -> FacetCount {
    let isRanged = !query.ranges.isEmpty
    guard query.field.isFacet || query.field == .date && isRanged else { throw Self.noFacet(query.field.name) }
    if isRanged, query.field != .amount, query.field != .date {
      throw ArchiveError("ranges are of amount or date, not of \(query.field.name)")
    }
    if query.histogram > 0, query.field != .amount {
      throw ArchiveError("a histogram is of amount, not of \(query.field.name); months and years are counted by name")
    }
    switch query.unit {
    case .article: return try countArticles(query)
    case .statement: return try countStatements(query)
    case .story: return try countStories(query)
    }
  }

  private mutating func countArticles(_ query: FacetQuery) throws -> FacetCount {
    let main = try self.query()
    let all = try planner.query(for: request.filters)
    let matches = try search(all.map { .filter(main, by: $0) } ?? main, counting: [])
    let others = try planner.query(for: request.filters, except: query.field)
    let wider = others.map { .filter(main, by: $0) } ?? main
    let facet: Facet
    if !query.ranges.isEmpty {
      facet = Facet(
        field: query.field.name,
        values: try query.ranges.map { range in
          let found = try search(.filter(wider, by: try condition(query.field, in: range)), counting: [])
          return Facet.Value(value: range, count: found.matchesEstimated)
        })
    } else if query.histogram > 0 {
      facet = try histogram(of: try planner.candidates(wider), parts: query.histogram)
    } else {
      let found = try search(wider, counting: [query.field])
      facet = try self.facet(query, found.facets.first, isExact: found.isExact)
    }
    return FacetCount(
      facet: facet, matches: matches.matchesEstimated, isExact: matches.isExact,
      reading: try planner.reading(of: parsed, filters: request.filters), notes: parsed.notes + planner.notes)
  }

  /// The query for the articles with a sum or a date in a range.
  func condition(_ field: Field, in range: String) throws -> Query {
    if field == .date { return QueryPlanner.query(for: try DateRange(parsing: range)) }
    return .documents(try planner.documents(withAmountIn: range))
  }

  /// How many of some articles give sums in each step; steps between the first and the last are there even if empty.
  private func histogram(of docids: [UInt32], parts: Int) throws -> Facet {
    let claims = try store.claims(of: database)
    var tally = HistogramTally(parts: parts)
    for docid in docids { tally.add(claims.sums(of: docid).lazy.map(\.amount)) }
    return Facet(field: Field.amount.name, values: tally.values)
  }

  /// The facets that the request asks for. Those of fields without a filter were counted with the matches; a field that a
  /// filter restricts is counted without that filter, so that its other values stay in sight.
  /// `query` is what was searched for, without the filters; nil where the answer is relaxed and has them in it.
  mutating func facets(of matches: MatchSet, query: Query?) throws -> [Facet] {
    var counted = matches.facets.makeIterator()
    return try requestedFacets.map { field in
      let view = FacetQuery(field: field, limit: request.facetLimit)
      guard isFiltered(field), let query else {
        return try facet(view, counted.next(), isExact: matches.isExact)
      }
      let others = try planner.query(for: request.filters, except: field)
      let wider = try search(others.map { .filter(query, by: $0) } ?? query, counting: [field])
      return try facet(view, wider.facets.first, isExact: wider.isExact)
    }
  }

  /// The fields to count together with the matches.
  func facetsToCount(isRelaxed: Bool) throws -> [Field] {
    isRelaxed ? try requestedFacets : try requestedFacets.filter { !isFiltered($0) }
  }

  private var requestedFacets: [Field] {
    get throws {
      try request.facets.map { name in
        guard let field = Field(rawValue: name), field.isFacet else { throw Self.noFacet(name) }
        return field
      }
    }
  }

  static func noFacet(_ name: String) -> ArchiveError {
    ArchiveError("there is no facet \(name); there are \(Field.facets.map(\.name).joined(separator: ", "))")
  }

  private func isFiltered(_ field: Field) -> Bool {
    switch field {
    case .speaker: !request.filters.speakers.isEmpty
    case .person: !request.filters.people.isEmpty
    case .country: !request.filters.countries.isEmpty
    case .amount: !request.filters.amounts.isEmpty
    case .source: !request.filters.sources.isEmpty
    case .date, .month, .year, .title, .said: false
    }
  }

  private func facet(_ query: FacetQuery, _ counts: FacetCounts?, isExact: Bool) throws -> Facet {
    let field = query.field
    guard let counts else { return Facet(field: field.name, values: []) }
    if field == .year || !query.prefix.isEmpty || query.order == .value {
      var all: [String: Int] = [:]
      for value in try counts.top(.max) {
        all[field == .year ? String(value.value.prefix(4)) : value.value, default: 0] += value.count
      }
      return Facet(all, query, isExact: isExact)
    }
    let summary = try counts.summary(top: query.limit)
    var values = summary.top.map { Facet.Value(value: $0.value, count: $0.count) }
    let listed = values.reduce(0) { $0 + $1.count }
    // Ranges are read in their own order.
    if field == .amount { values.sort { AmountFacet.index(of: $0.value) > AmountFacet.index(of: $1.value) } }
    var facet = Facet(
      field: field.name, values: values, isExact: isExact, others: max(0, summary.distinctCount - values.count))
    facet.othersCount = summary.sum - listed
    return facet
  }
}

extension Facet {
  /// The facet of all counts by value, as a query wants it listed.
  init(_ counts: [String: Int], _ query: FacetQuery, isExact: Bool = true) {
    let field = query.field
    var values = counts.filter { query.prefix.isEmpty || NameTable.value($0.key, hasPrefix: query.prefix) }
      .map { Value(value: $0.key, count: $0.value) }
      .sorted { left, right in
        if query.order != .value { return (right.count, left.value) < (left.count, right.value) }
        if field == .amount { return AmountFacet.index(of: left.value) < AmountFacet.index(of: right.value) }
        return left.value < right.value
      }
    let total = values.reduce(0) { $0 + $1.count }
    let distinct = values.count
    values = Array(values.prefix(query.limit))
    if field == .amount, query.order == nil {
      values.sort { AmountFacet.index(of: $0.value) > AmountFacet.index(of: $1.value) }
    }
    self.init(field: field.name, values: values, isExact: isExact, others: distinct - values.count)
    othersCount = total - values.reduce(0) { $0 + $1.count }
  }
}

/// Counts for a histogram of sums: each article or statement once in every step in which it has a sum.
struct HistogramTally {
  private let histogram: AmountHistogram
  private var counts: [Int]

  init(parts: Int) {
    histogram = .parting(parts)
    counts = [Int](repeating: 0, count: histogram.steps.count)
  }

  /// Counts an article or a statement with these sums.
  mutating func add(_ amounts: some Sequence<Amount>) {
    for step in Set(amounts.compactMap { AmountBuckets.figures(of: $0).map { histogram.index(of: $0.upperBound) } }) {
      counts[step] += 1
    }
  }

  /// The steps from the first to the last that is not empty.
  var values: [Facet.Value] {
    guard let first = counts.firstIndex(where: { $0 > 0 }), let last = counts.lastIndex(where: { $0 > 0 }) else {
      return []
    }
    return (first...last).map { index in
      var value = Facet.Value(value: histogram.steps[index].label, count: counts[index])
      value.bounds = histogram.steps[index].bounds
      return value
    }
  }
}
