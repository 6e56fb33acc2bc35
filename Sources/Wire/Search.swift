public import News

/// A search for articles.
public struct Search: Equatable, Sendable {
  /// How many of the query's plain words must be in an article.
  public enum Match: String, CaseIterable, Sendable {
    /// All of them.
    case all
    /// More than half of them.
    case most
    /// At least one.
    case any
  }

  /// In which order the hits come.
  public enum Sort: String, CaseIterable, Sendable {
    /// The best first.
    case relevance
    /// The newest first.
    case date
    /// The largest amount first.
    case amount
  }

  /// How many hits one request may ask for.
  public static let maximumLimit = 10_000
  /// How many hits may be skipped.
  public static let maximumOffset = 1_000_000

  /// The query, in the query language; empty for all articles.
  public var query: String
  /// What the articles must also fulfil.
  public var filters: Filters
  /// The fields whose values are counted among the matches, in the order in which the reply lists them.
  public var facets: [Field]
  /// How many values of each facet are listed.
  public var facetLimit: Int
  /// How many hits are returned.
  public var limit: Int
  /// How many hits are skipped before the first one returned.
  public var offset: Int
  /// In which order they come.
  public var sort: Sort
  /// How many of the plain words must be there.
  public var match: Match
  /// Whether words are taken as words only: no amounts, names or countries are read in them.
  public var isLiteral: Bool
  /// Whether the reply explains the reading and the weights.
  public var explains: Bool

  /// Makes a search; the defaults are those of a request that leaves the members out.
  public init(
    query: String, filters: Filters = Filters(), facets: [Field] = [], facetLimit: Int = 10, limit: Int = 10,
    offset: Int = 0, sort: Sort = .relevance, match: Match = .all, isLiteral: Bool = false, explains: Bool = false
  ) {
    self.query = query
    self.filters = filters
    self.facets = facets
    self.facetLimit = facetLimit
    self.limit = limit
    self.offset = offset
    self.sort = sort
    self.match = match
    self.isLiteral = isLiteral
    self.explains = explains
  }
}

/// What an article must fulfil besides the query: one of the values of each field that has any.
public struct Filters: Equatable, Sendable {
  /// Who speaks in it.
  public var speaker: [String]
  /// Who is named in it.
  public var person: [String]
  /// Which countries it names: names, demonyms or codes.
  public var country: [String]
  /// Which amounts it gives, each as after `amount:` in a query: "97bn", "100bn..130bn", ">60bn", "vague".
  public var amount: [String]
  /// Who published it.
  public var source: [String]
  /// The first day on which it may be published.
  public var since: CalendarDate?
  /// The last day on which it may be published.
  public var until: CalendarDate?

  /// Makes filters; without arguments those that every article fulfils.
  public init(
    speaker: [String] = [], person: [String] = [], country: [String] = [], amount: [String] = [], source: [String] = [],
    since: CalendarDate? = nil, until: CalendarDate? = nil
  ) {
    self.speaker = speaker
    self.person = person
    self.country = country
    self.amount = amount
    self.source = source
    self.since = since
    self.until = until
  }

  /// Whether every article fulfils them.
  public var isEmpty: Bool { self == Filters() }
}

/// A count of one field's values among the articles that match.
public struct FacetQuery: Equatable, Sendable {
  /// The field.
  public var field: Field
  /// The query, in the query language; empty for all articles.
  public var query: String
  /// What the articles must also fulfil.
  public var filters: Filters
  /// How many values are listed.
  public var limit: Int
  /// The beginning of the values, or of a word in them, that are listed; case doesn't matter. Empty for all.
  public var prefix: String

  /// Makes a count; the defaults are those of a request that leaves the members out.
  public init(field: Field, query: String = "", filters: Filters = Filters(), limit: Int = 20, prefix: String = "") {
    self.field = field
    self.query = query
    self.filters = filters
    self.limit = limit
    self.prefix = prefix
  }
}
