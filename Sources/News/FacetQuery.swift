/// A count of one field's values among the articles, or statements, that match.
public struct FacetQuery: Equatable, Sendable {
  /// In which order the values are listed.
  public enum Order: String, CaseIterable, Sendable {
    /// The most frequent first.
    case count
    /// Names by the alphabet, times from the oldest, sums from the smallest.
    case value
  }

  /// The field.
  public var field: Field
  /// The query, in the query language; empty for all articles.
  public var query: String
  /// What the articles must also fulfil; the field's own filter is left out of its counts, so that its other values stay
  /// in sight.
  public var filters: Filters
  /// How many values are listed.
  public var limit: Int
  /// The beginning of the values, or of a word in them, that are listed; case doesn't matter. Empty for all.
  public var prefix: String
  /// What is counted: the matching articles, or the statements that fulfil the query.
  public var unit = Results.Unit.article
  /// Ranges to count instead of the field's values, as the query language writes them after `amount:` or `date:`.
  public var ranges: [String] = []
  /// Into how many steps of equal width on a logarithmic scale each power of ten is parted, for a histogram of sums; 0
  /// for none, three give steps of about 1, 2 and 5.
  public var histogram = 0
  /// The order of the values; nil for the field's own.
  public var order: Order?

  /// The most ranges that one count may name.
  public static let maximumRanges = 100
  /// The most steps into which a power of ten can be parted.
  public static let maximumHistogram = 10

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
  /// What is counted.
  public var unit = Results.Unit.article
  /// How many articles, or statements, match.
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
