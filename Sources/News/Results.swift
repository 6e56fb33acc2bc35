/// The answer to one search.
public struct Results: Equatable, Sendable {
  /// How many articles match all of the query; 0 where the answer is relaxed.
  public var matches: Int
  /// Whether `matches` is a count and not an estimate.
  public var isExact: Bool
  /// Whether nothing matched all of the query, so that these are the best partial hits.
  public var isRelaxed: Bool
  /// How the query was read, in words.
  public var reading: String
  /// What the user may want to know: names that are not in the archive and the nearest that are, whose figure it is.
  public var notes: [String]
  /// Other queries that the user may have meant, each ready to be asked.
  public var suggestions: [String]
  /// The hits of the page asked for, best first.
  public var hits: [Hit]
  /// The facets asked for, in the order asked for.
  public var facets: [Facet]

  /// Makes an answer of its parts.
  public init(
    matches: Int, isExact: Bool = true, isRelaxed: Bool = false, reading: String, notes: [String] = [],
    suggestions: [String] = [], hits: [Hit] = [], facets: [Facet] = []
  ) {
    self.matches = matches
    self.isExact = isExact
    self.isRelaxed = isRelaxed
    self.reading = reading
    self.notes = notes
    self.suggestions = suggestions
    self.hits = hits
    self.facets = facets
  }
}

/// One article found.
public struct Hit: Equatable, Sendable {
  /// The article's `id`.
  public var id: String
  /// Its place among all matches, from 1.
  public var rank: Int
  /// Its weight, from 0, comparable within one answer only.
  public var score: Double
  /// The article's title.
  public var title: String
  /// The article's date, where known.
  public var date: CalendarDate?
  /// The article's source, where known.
  public var source: String?
  /// The part of the text that answers best.
  public var passage: Passage

  /// Makes a hit of its parts.
  public init(
    id: String, rank: Int, score: Double, title: String, date: CalendarDate?, source: String?, passage: Passage
  ) {
    self.id = id
    self.rank = rank
    self.score = score
    self.title = title
    self.date = date
    self.source = source
    self.passage = passage
  }
}

/// A part of an article's text, with what matched in it.
public struct Passage: Equatable, Sendable {
  /// The words, on one line.
  public var text: String
  /// The bytes of `text` that matched, in order, never overlapping.
  public var marks: [Span]
  /// Who says it, where the best match lies in a statement with a known speaker; nil in narration.
  public var speaker: String?
  /// The amounts in it, as written in canonical form, in order.
  public var amounts: [AmountMention]
  /// The countries named in it (ISO 3166-1 alpha-2), each once, in order.
  public var countries: [String]

  /// Makes a passage of its parts.
  public init(
    text: String, marks: [Span] = [], speaker: String? = nil, amounts: [AmountMention] = [], countries: [String] = []
  ) {
    self.text = text
    self.marks = marks
    self.speaker = speaker
    self.amounts = amounts
    self.countries = countries
  }
}

/// The values of one field among the matches, most frequent first, then by value.
public struct Facet: Equatable, Sendable {
  /// One value and the number of matching articles that have it.
  public struct Value: Equatable, Sendable {
    /// The value as it is shown and as a filter takes it.
    public var value: String
    /// The number of matching articles.
    public var count: Int

    /// Makes a value with its count.
    public init(value: String, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// The field's name.
  public var field: String
  /// The most frequent values.
  public var values: [Value]
  /// Whether the counts are counts and not estimates.
  public var isExact: Bool
  /// How many further values there are.
  public var others: Int

  /// Makes a facet of its parts.
  public init(field: String, values: [Value], isExact: Bool = true, others: Int = 0) {
    self.field = field
    self.values = values
    self.isExact = isExact
    self.others = others
  }
}
