import News
import QueryLanguage
import Xapian

/// Counts of the values of fields among the matches.
extension ArticleSearch {
  /// Counts one field's values among the articles that match.
  mutating func count(_ field: Field, prefix: String) throws -> FacetCount {
    let query = try self.query()
    let all = try planner.query(for: request.filters)
    let matches = try search(all.map { .filter(query, by: $0) } ?? query, counting: [])
    let others = try planner.query(for: request.filters, except: field)
    let wider = try search(others.map { .filter(query, by: $0) } ?? query, counting: [field])
    return FacetCount(
      facet: try facet(field, wider.facets.first, prefix: prefix, isExact: wider.isExact),
      matches: matches.matchesEstimated, isExact: matches.isExact,
      reading: try planner.reading(of: parsed, filters: request.filters), notes: parsed.notes + planner.notes)
  }

  /// The facets that the request asks for. Those of fields without a filter were counted with the matches; a field that a
  /// filter restricts is counted without that filter, so that its other values stay in sight.
  /// `query` is what was searched for, without the filters; nil where the answer is relaxed and has them in it.
  mutating func facets(of matches: MatchSet, query: Query?) throws -> [Facet] {
    var counted = matches.facets.makeIterator()
    return try requestedFacets.map { field in
      guard isFiltered(field), let query else {
        return try facet(field, counted.next(), isExact: matches.isExact)
      }
      let others = try planner.query(for: request.filters, except: field)
      let wider = try search(others.map { .filter(query, by: $0) } ?? query, counting: [field])
      return try facet(field, wider.facets.first, isExact: wider.isExact)
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
    case .date, .month, .title, .said: false
    }
  }

  private func facet(
    _ field: Field, _ counts: FacetCounts?, prefix: String = "", isExact: Bool
  ) throws -> Facet {
    guard let counts else { return Facet(field: field.name, values: []) }
    var values: [Facet.Value]
    let distinct: Int
    if prefix.isEmpty {
      values = try counts.top(request.facetLimit).map { Facet.Value(value: $0.value, count: $0.count) }
      distinct = counts.distinctCount
    } else {
      let all = try store.names(field, of: database).names(matching: prefix, isPrefix: true)
        .map { Facet.Value(value: $0, count: counts.count(of: $0)) }.filter { $0.count > 0 }
        .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
      values = Array(all.prefix(request.facetLimit))
      distinct = all.count
    }
    // Ranges and months are read in their own order.
    if field == .amount { values.sort { AmountFacet.index(of: $0.value) > AmountFacet.index(of: $1.value) } }
    return Facet(field: field.name, values: values, isExact: isExact, others: max(0, distinct - values.count))
  }
}
