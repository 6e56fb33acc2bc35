public import News

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
