import News
import QueryLanguage
import Xapian

/// One search for articles, from the request to the results.
struct ArticleSearch {
  let request: SearchRequest
  let parsed: ParsedQuery
  let database: Database
  let store: ColumnStore
  let terms: TermDictionary
  var planner: QueryPlanner

  /// Short articles and repeated words count for more than with Xapian's own parameters: nDCG@10 on Cranfield and CACM
  /// rises from 0.483 and 0.458 to 0.507 and 0.494.
  static let weighting = Search.Weighting.bm25(k1: 1.5, k3: 1, b: 0.75, minimumNormalisedLength: 0.1)

  init(
    _ request: SearchRequest, database: Database, store: ColumnStore, terms: TermDictionary, timeLimit: Duration?
  ) throws {
    self.request = request
    self.database = database
    self.store = store
    self.terms = terms
    planner = QueryPlanner(
      database: database, store: store, terms: terms, budget: SearchBudget(timeLimit))
    let query = try Self.parse(request)
    if request.isLiteral {
      parsed = query
    } else {
      let synonyms = store.synonyms
      parsed = try planner.readingPeople(of: query.readingCounts()).readingSynonyms(synonyms.match)
      planner.note(synonyms.problems)
    }
  }

  /// Reads the query. Where any word will do, as for a pasted sentence, one that breaks the language's rules is read as
  /// the words in it.
  private static func parse(_ request: SearchRequest) throws -> ParsedQuery {
    do {
      return try ParsedQuery(parsing: request.query, literal: request.isLiteral)
    } catch {
      guard request.match == .any else { throw error }
      let words = NameTable.words(of: request.query).joined(separator: " ")
      guard var query = try? ParsedQuery(parsing: words, literal: true) else { throw error }
      query.notes.append("read as plain words: \(error.message)")
      return query
    }
  }

  /// Searches, and answers with what was found; with the best partial hits where nothing has all that is asked for.
  mutating func run() throws -> Results {
    let filters = try planner.query(for: request.filters)
    let query = try self.query()
    var asked = filters.map { Query.filter(query, by: $0) } ?? query
    let stories = try storiesToFold()
    var matches = try search(asked, counting: try facetsToCount(isRelaxed: false), folding: stories)
    var isRelaxed = false
    if matches.matchesEstimated == 0, request.match == .all,
      let best = try planner.best(of: Relaxation(parsed.root), filters: filters)
    {
      isRelaxed = true
      asked = best.query
      matches = try search(asked, counting: try facetsToCount(isRelaxed: true), folding: stories)
    }
    let page = try stories.map { try storyPage(asked, first: matches, $0) } ?? StoryPage(shown: matches.items)
    let found = try stored(page.shown)
    var results = Results(
      matches: isRelaxed ? 0 : matches.matchesEstimated, isExact: matches.isExact, isRelaxed: isRelaxed,
      reading: try planner.reading(of: parsed, filters: request.filters), hits: try hits(found),
      facets: try facets(of: matches, query: isRelaxed ? nil : query))
    if !isRelaxed { results.stories = page.stories }
    for (index, docids) in page.reprints.enumerated() { results.hits.entries[index].reprints = try reprints(docids) }
    results.notes = parsed.notes + planner.notes
    if results.matches == 0 {
      results.notes += Attribution.notes(on: parsed.root, in: found.lazy.compactMap(\.record.stored))
      try offer(&results)
    }
    return results
  }

  /// How many articles another request matches in full.
  func matches(of request: SearchRequest) throws -> Int {
    var other = try ArticleSearch(
      request, database: database, store: store, terms: terms, timeLimit: planner.budget.left)
    let filters = try other.planner.query(for: request.filters)
    let query = try other.query()
    return try other.search(filters.map { .filter(query, by: $0) } ?? query, counting: []).matchesEstimated
  }

  /// Searches among some documents only.
  mutating func run(among docids: Set<UInt32>) throws -> Results {
    let filters = try planner.query(for: request.filters)
    let query = try self.query()
    let all = try planner.candidates(filters.map { .filter(query, by: $0) } ?? query).filter(docids.contains)
    let matches = try search(.filter(query, by: .documents(all)), counting: [])
    return Results(
      matches: matches.matchesEstimated, isExact: matches.isExact, reading: try reading(),
      notes: parsed.notes + planner.notes, hits: try hits(try stored(matches.items)))
  }

  /// How the query and its filters were read, in words.
  mutating func reading() throws -> String { try planner.reading(of: parsed, filters: request.filters) }

  /// The parsed query as a tree, the query that the index was asked, and the weights of the hits, line by line.
  mutating func explanation() throws -> String {
    let filters = try planner.query(for: request.filters)
    let query = try self.query()
    let whole = filters.map { .filter(query, by: $0) } ?? query
    let matches = try search(whole, counting: [])
    let weights = matches.items.isEmpty ? "" : "\n" + (try self.weights(of: matches))
    return parsed.tree + "\n" + whole.description + weights
  }

  /// The query without the filters, its plain words matched as the request says.
  mutating func query() throws -> Query {
    guard request.match != .all, case .and(let nodes, _) = parsed.root else {
      return try planner.query(for: parsed.root)
    }
    let words = nodes.filter { $0.isPlain }
    guard words.count > 1 else { return try planner.query(for: parsed.root) }
    let count = request.match == .any ? 1 : (words.count * 2 + 2) / 3
    let some = try planner.query(forAtLeast: count, of: words)
    let others = nodes.filter { !words.contains($0) }
    if others.isEmpty { return some }
    return .and([some, try planner.query(for: others.count == 1 ? others[0] : .and(others, parsed.root.span))])
  }

  /// Runs a query in the order of the request, counting some fields among all matches: within the request's page unless
  /// told another, and for folding stories from the first match on.
  func search(
    _ query: Query, counting fields: [Field], offset: Int? = nil, limit: Int? = nil, folding stories: StoryColumn? = nil
  ) throws -> MatchSet {
    var search = Search(query: query)
    search.limit = limit ?? request.limit
    search.offset = offset ?? request.offset
    if let stories {
      search.among = stories.sharing
      search.limit = request.limit == 0 ? 0 : request.offset + request.limit + Self.spareForStories
      search.offset = 0
    }
    search.checkAtLeast = Search.all
    search.timeLimit = planner.budget.left.map { max($0, .milliseconds(1)) }
    search.newestFirst = true
    search.weighting = Self.weighting
    switch request.sort {
    case .date: search.sort = .value(slot: Field.date.slot ?? 0, descending: true)
    case .amount: search.sort = .value(slot: Schema.Slot.largestAmount, descending: true)
    case .relevance:
      // Where nothing weighs more in one article than in another, the newest are the best.
      if !parsed.root.hasWords { search.sort = .value(slot: Field.date.slot ?? 0, descending: true) }
    }
    search.facets = try fields.map { try store.column($0, of: database) }
    return try planner.budget.spend { _ in try search.run(on: database, with: store.matcher) }
  }

  // MARK: - Hits

  func stored(_ matches: [MatchSet.Match]) throws -> [(match: MatchSet.Match, record: ArticleRecord)] {
    try matches.map { match in
      guard let record = try store.record(match.docid, of: database) else {
        throw ArchiveError("the article \(match.docid) of the index can't be read; index the articles again")
      }
      return (match, record)
    }
  }

  private mutating func hits(_ found: [(match: MatchSet.Match, record: ArticleRecord)]) throws -> Hits {
    var finder = found.isEmpty || !request.wantsPassages ? nil : try passageFinder()
    try finder?.begin(found.map(\.match.docid))
    var hits = Hits(capacity: found.count, bytes: found.count * (finder == nil ? 128 : 640))
    for (index, hit) in found.enumerated() {
      var entry = hit.record.entry(rank: request.offset + index + 1, score: hit.match.weight, in: &hits)
      entry.passage = try finder?.passage(of: hit.record, docid: hit.match.docid, number: index, in: &hits)
      hits.entries.append(entry)
    }
    return hits
  }

  /// What finds the passages of the request's hits.
  mutating func passageFinder() throws -> PassageFinder {
    let highlights = try planner.highlights(of: parsed.root, filters: request.filters)
    let claims = highlights.statements.isEmpty ? nil : try store.claims(of: database)
    return try PassageFinder(
      places: store.places(in: database), claims: claims, highlights: highlights, terms: terms)
  }
}

extension QueryNode {
  /// Whether it was written as plain words.
  fileprivate var isPlain: Bool {
    switch self {
    case .text, .person, .alternatives: true
    default: false
    }
  }

  /// Whether words of it weigh articles; sums and names of fields weigh all that have them alike.
  fileprivate var hasWords: Bool {
    switch self {
    case .text, .near, .person, .alternatives: true
    case .field(let field, _, _): field == .title
    case .and(let nodes, _), .or(let nodes, _): nodes.contains { $0.hasWords }
    case .everything, .amount, .statement, .not: false
    }
  }
}
