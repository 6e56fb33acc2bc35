/// The answer to one search.
public struct Results: Equatable, Sendable {
  /// What is found and counted.
  public enum Unit: String, CaseIterable, Sendable {
    /// Articles.
    case article
    /// Statements.
    case statement
    /// Stories: articles that are reprints of one another count once.
    case story
  }

  /// What the hits are, and what `matches` and the facets count.
  public var unit = Unit.article
  /// How many articles, or statements, match all of the query; 0 where the answer is relaxed.
  public var matches: Int
  /// How many stories the matching articles tell, reprints folded; nil where nothing was folded.
  public var stories: Int?
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
  public var hits: Hits
  /// The facets asked for, in the order asked for.
  public var facets: [Facet]

  /// Makes an answer of its parts.
  public init(
    matches: Int, isExact: Bool = true, isRelaxed: Bool = false, reading: String, notes: [String] = [],
    suggestions: [String] = [], hits: Hits = [], facets: [Facet] = []
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
  /// The part of the text that answers best; the words of a statement where the hit is one; nil where none was asked for.
  public var passage: Passage?
  /// What the hit is besides its words, where it is a statement.
  public var statement: StatementHit?
  /// The matching articles of the same story that are folded into the hit, in the order in which they came.
  public var reprints: [Reprint] = []

  /// Makes a hit of its parts.
  public init(
    id: String, rank: Int, score: Double, title: String, date: CalendarDate?, source: String?, passage: Passage?
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

/// A statement as a hit: what stands beside its words.
public struct StatementHit: Equatable, Sendable {
  /// How the words are reported.
  public var kind: Statement.Kind
  /// What kind of speaker it is; nil where nothing is known of the speaker.
  public var speakerKind: Statement.SpeakerKind?
  /// The bytes of the article's text that are the statement.
  public var span: Span
  /// The words before it, from the beginning of the sentence before; nil where they weren't asked for.
  public var before: String?
  /// The words after it, to the end of the next sentence; nil where they weren't asked for.
  public var after: String?

  /// Makes a statement of its parts.
  public init(
    kind: Statement.Kind, speakerKind: Statement.SpeakerKind?, span: Span, before: String? = nil, after: String? = nil
  ) {
    self.kind = kind
    self.speakerKind = speakerKind
    self.span = span
    self.before = before
    self.after = after
  }
}

/// An article that tells the same story as a hit.
public struct Reprint: Equatable, Sendable {
  /// The article's `id`.
  public var id: String
  /// The article's title.
  public var title: String
  /// The article's date, where known.
  public var date: CalendarDate?
  /// The article's source, where known.
  public var source: String?

  /// Makes a reprint of its parts.
  public init(id: String, title: String, date: CalendarDate?, source: String?) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
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
    /// The number of matching articles, or statements.
    public var count: Int
    /// The sums between which a step of a histogram lies, the upper one excluded; nil for other values.
    public var bounds: Range<Double>?

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
  /// The counts of those further values, added up: an article with several of them is in each.
  public var othersCount = 0

  /// Makes a facet of its parts.
  public init(field: String, values: [Value], isExact: Bool = true, others: Int = 0) {
    self.field = field
    self.values = values
    self.isExact = isExact
    self.others = others
  }
}
