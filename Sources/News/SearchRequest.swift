/// What to search for and what to answer with.
public struct SearchRequest: Equatable, Sendable {
  /// How the plain words of a query must match.
  public enum Match: String, CaseIterable, Sendable {
    /// All of them; where nothing has all, the best partial hits, marked as relaxed.
    case all
    /// Two thirds of them, rounded up.
    case most
    /// At least one.
    case any
  }

  /// The order of the hits.
  public enum Sort: String, CaseIterable, Sendable {
    /// Best first.
    case relevance
    /// Newest first; articles without a date last.
    case date
    /// Largest sum of money first; articles without one last.
    case amount
  }

  /// The query's text; empty for all articles.
  public var query: String
  /// What every hit must have besides.
  public var filters: Filters
  /// The facets to count, by field name, in the order of the answer.
  public var facets: [String]
  /// The most values of a facet to answer with, from 1.
  public var facetLimit: Int
  /// The most hits to answer with, from 0.
  public var limit: Int
  /// The number of hits to pass over, from 0.
  public var offset: Int
  /// How the plain words must match.
  public var match: Match
  /// The order of the hits.
  public var sort: Sort
  /// Whether words are only words: no amounts, names or synonyms are read into plain text.
  public var isLiteral: Bool
  /// Whether to answer with the parsed query.
  public var wantsExplanation: Bool
  /// Whether the hits are statements, not articles: all conditions but those on the article itself (date, source,
  /// title) are then about one statement.
  public var wantsStatements = false
  /// Whether statements come with the words before and after them.
  public var wantsContext = false
  /// Whether articles of one story are folded into the best of them.
  public var foldsStories = true
  /// Whether hits come with a passage: its words, what matched in them, who says them, the sums and countries in them.
  public var wantsPassages = true

  /// Makes a request.
  public init(
    query: String, filters: Filters = Filters(), facets: [String] = [], facetLimit: Int = 10, limit: Int = 10,
    offset: Int = 0, match: Match = .all, sort: Sort = .relevance, isLiteral: Bool = false,
    wantsExplanation: Bool = false
  ) {
    self.query = query
    self.filters = filters
    self.facets = facets
    self.facetLimit = facetLimit
    self.limit = limit
    self.offset = offset
    self.match = match
    self.sort = sort
    self.isLiteral = isLiteral
    self.wantsExplanation = wantsExplanation
  }
}

/// Conditions on articles: any of the values of one field, all of the fields.
public struct Filters: Equatable, Sendable {
  /// Articles in which one of these speaks.
  public var speakers: [String]
  /// Articles that name one of these persons.
  public var people: [String]
  /// Articles that name one of these countries: names, demonyms or ISO codes.
  public var countries: [String]
  /// Articles with an amount in one of these ranges, as the query language writes them after `amount:`.
  public var amounts: [String]
  /// Articles of one of these sources.
  public var sources: [String]
  /// Articles of this day or later, as the query language writes dates.
  public var since: String?
  /// Articles of this day or earlier; a month or a year counts to its end.
  public var until: String?

  /// Makes filters; empty ones let everything through.
  public init(
    speakers: [String] = [], people: [String] = [], countries: [String] = [], amounts: [String] = [],
    sources: [String] = [], since: String? = nil, until: String? = nil
  ) {
    self.speakers = speakers
    self.people = people
    self.countries = countries
    self.amounts = amounts
    self.sources = sources
    self.since = since
    self.until = until
  }

  /// Whether everything passes.
  public var isEmpty: Bool { self == Filters() }
}
