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

/// The answer to a count of one field's values.
public struct FacetCount: Equatable, Sendable {
  /// The values with their counts.
  public var facet: Facet
  /// How many articles match.
  public var matches: Int
  /// Whether that is a count and not an estimate.
  public var isExact: Bool
  /// How the query was read, in words.
  public var reading: String
  /// What the user may want to know.
  public var notes: [String]

  /// Makes an answer of its parts.
  public init(facet: Facet, matches: Int, isExact: Bool = true, reading: String, notes: [String] = []) {
    self.facet = facet
    self.matches = matches
    self.isExact = isExact
    self.reading = reading
    self.notes = notes
  }
}
