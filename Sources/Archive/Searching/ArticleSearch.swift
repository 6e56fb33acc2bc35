import News
import QueryLanguage
import Xapian

/// One search for articles, from the request to the results.
struct ArticleSearch {
  private let request: SearchRequest
  private let parsed: ParsedQuery
  private let database: Database
  private let store: ColumnStore
  private let terms: TermDictionary
  private let timeLimit: Duration?
  private var planner: QueryPlanner

  init(
    _ request: SearchRequest, database: Database, store: ColumnStore, terms: TermDictionary, timeLimit: Duration?
  ) throws {
    self.request = request
    self.database = database
    self.store = store
    self.terms = terms
    self.timeLimit = timeLimit
    planner = QueryPlanner(database: database, store: store, terms: terms)
    let query = try ParsedQuery(parsing: request.query, literal: request.isLiteral)
    parsed = request.isLiteral ? query : try planner.readingPeople(of: query)
  }

  mutating func run() throws -> Results {
    let filters = try planner.query(for: request.filters)
    let query = try self.query()
    var matches = try search(filters.map { .filter(query, by: $0) } ?? query)
    var relaxedQuery: Query?
    if matches.matchesEstimated == 0, request.match == .all {
      let relaxation = Relaxation(parsed.root)
      if let best = try planner.best(of: relaxation, filters: filters) {
        relaxedQuery = best.query
        matches = try search(best.query)
      }
    }
    var results = Results(
      matches: matches.matchesEstimated, isExact: matches.isExact, isRelaxed: relaxedQuery != nil,
      reading: try planner.reading(of: parsed, filters: request.filters))
    results.hits = try hits(of: matches)
    results.facets = try facets(
      of: matches, query: relaxedQuery ?? query, filters: filters, isRelaxed: relaxedQuery != nil)
    results.notes = parsed.notes + planner.notes
    return results
  }

  /// The query without the filters, its plain words matched as the request says.
  private mutating func query() throws -> Query {
    guard request.match != .all, case .and(let nodes, _) = parsed.root else {
      return try planner.query(for: parsed.root)
    }
    let words = nodes.filter { if case .text = $0 { true } else if case .person = $0 { true } else { false } }
    guard words.count > 1 else { return try planner.query(for: parsed.root) }
    let count = request.match == .any ? 1 : (words.count * 2 + 2) / 3
    let some = try planner.query(forAtLeast: count, of: words)
    let others = nodes.filter { !words.contains($0) }
    if others.isEmpty { return some }
    return .and([some, try planner.query(for: others.count == 1 ? others[0] : .and(others, parsed.root.span))])
  }

  private func search(_ query: Query, except: Field? = nil) throws -> MatchSet {
    var search = Search(query: query)
    search.limit = request.limit
    search.offset = request.offset
    search.checkAtLeast = Search.all
    search.timeLimit = timeLimit
    search.newestFirst = true
    switch request.sort {
    case .date: search.sort = .value(slot: Field.date.slot ?? 0, descending: true)
    case .amount: search.sort = .value(slot: Schema.Slot.largestAmount, descending: true)
    case .relevance:
      // Where nothing weighs anything, the newest articles are the best.
      if !parsed.root.hasWords { search.sort = .value(slot: Field.date.slot ?? 0, descending: true) }
    }
    let fields = except.map { [$0] } ?? request.facets.compactMap(Field.init(rawValue:)).filter { !isFiltered($0) }
    search.facets = try fields.map { try store.column($0, of: database) }
    return try search.run(on: database)
  }

  // MARK: - Facets

  /// A field that a filter restricts is counted without that filter: its other values stay in sight.
  private func isFiltered(_ field: Field) -> Bool {
    switch field {
    case .speaker: !request.filters.speakers.isEmpty
    case .person: !request.filters.people.isEmpty
    case .country: !request.filters.countries.isEmpty
    case .amount: !request.filters.amounts.isEmpty
    case .source: !request.filters.sources.isEmpty
    default: false
    }
  }

  private mutating func facets(
    of matches: MatchSet, query: Query, filters: Query?, isRelaxed: Bool
  ) throws -> [Facet] {
    var counted = matches.facets.makeIterator()
    return try request.facets.map { name in
      guard let field = Field(rawValue: name), field.isFacet else {
        throw ArchiveError("there is no facet \(name); there are \(Field.facets.map(\.name).joined(separator: ", "))")
      }
      if isFiltered(field) {
        let others = try planner.query(for: request.filters, except: field)
        let wider = try search(isRelaxed ? query : others.map { .filter(query, by: $0) } ?? query, except: field)
        return try facet(field, wider.facets.first, isExact: wider.isExact)
      }
      return try facet(field, counted.next(), isExact: matches.isExact)
    }
  }

  private func facet(_ field: Field, _ counts: FacetCounts?, isExact: Bool) throws -> Facet {
    guard let counts else { return Facet(field: field.name, values: []) }
    var values = try counts.top(request.facetLimit).map { Facet.Value(value: $0.value, count: $0.count) }
    switch field {
    case .amount: values.sort { AmountFacet.index(of: $0.value) > AmountFacet.index(of: $1.value) }
    default: break
    }
    return Facet(
      field: field.name, values: values, isExact: isExact, others: max(0, counts.distinctCount - values.count))
  }

  // MARK: - Hits

  private mutating func hits(of matches: MatchSet) throws -> [Hit] {
    if matches.items.isEmpty { return [] }
    let highlights = try planner.highlights(of: parsed.root, filters: request.filters)
    var finder = PassageFinder(
      database: database, claims: try store.claims(of: database), highlights: highlights, terms: terms)
    return try matches.items.enumerated().map { index, match in
      guard let stored = try database.withData(of: match.docid, { StoredArticle($0) }) else {
        throw ArchiveError("the article \(match.docid) of the index can't be read; index the articles again")
      }
      return Hit(
        id: stored.article.id, rank: request.offset + index + 1, score: match.weight, title: stored.article.title,
        date: stored.article.date, source: stored.article.source,
        passage: try finder.passage(of: stored, docid: match.docid))
    }
  }
}

extension QueryNode {
  /// Whether something in it weighs articles: words, people or sums of money.
  fileprivate var hasWords: Bool {
    switch self {
    case .text, .near, .amount, .person: true
    case .field(let field, _, _): field == .title || field == .amount || field == .said
    case .statement: true
    case .and(let nodes, _), .or(let nodes, _): nodes.contains { $0.hasWords }
    case .everything, .not: false
    }
  }
}
