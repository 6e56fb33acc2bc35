/// A field of an article that can be searched, filtered, counted or sorted by: the one table of fields.
///
/// The query language, the index, the client's options and `index/SCHEMA.md` all read it; a test holds the last true.
public enum Field: String, CaseIterable, Sendable {
  /// Who speaks in the article.
  case speaker
  /// Who is named in the article.
  case person
  /// Which countries the article names.
  case country
  /// Which sums of money the article gives.
  case amount
  /// When the article was published.
  case date
  /// The month of that date, a facet only.
  case month
  /// The year of that date, a facet only.
  case year
  /// Who published it.
  case source
  /// Words of its title.
  case title
  /// Words within a statement.
  case said

  /// The name in queries (before the colon), in facets and in requests.
  public var name: String { rawValue }

  /// The prefix of the field's terms in the index; empty where it has none. Xapian's convention: X and capitals.
  public var prefix: String {
    switch self {
    case .speaker: "XSPK"
    case .person: "XPER"
    case .country: "XCTY"
    case .amount: "XAMT"
    case .date: ""
    case .month: "XMON"
    case .year: ""
    case .source: "XSRC"
    case .title: "S"
    case .said: ""
    }
  }

  /// The value slot that holds the field's values for facets, ranges or sorting; nil where it has none.
  public var slot: UInt32? {
    switch self {
    case .speaker: 10
    case .person: 11
    case .country: 12
    case .amount: 13
    case .date: 14
    case .month: 15
    case .source: 16
    case .title, .said, .year: nil
    }
  }

  /// Whether its values can be counted among the matches.
  public var isFacet: Bool {
    switch self {
    case .speaker, .person, .country, .amount, .month, .year, .source: true
    case .date, .title, .said: false
    }
  }

  /// The fields whose values can be counted, in the order in which a search shows them.
  public static let facets = allCases.filter(\.isFacet)

  /// Whether it can stand before a colon in a query.
  public var isQueryPrefix: Bool { self != .month && self != .year }

  /// One line for the user.
  public var help: String {
    switch self {
    case .speaker: "who says it: a name, a surname, an organisation"
    case .person: "who is named in the article"
    case .country: "which country is named: name, demonym or ISO code"
    case .amount: "which sum of money: a figure, a range, vague"
    case .date: "when the article was published: year, month, day or a range of them"
    case .month: "the month in which the article was published"
    case .year: "the year in which the article was published"
    case .source: "who published the article"
    case .title: "words of the title"
    case .said: "words within a statement"
    }
  }

  /// A query that uses the field.
  public var example: String {
    switch self {
    case .speaker: "speaker:Stoltenberg"
    case .person: "person:\"Dmytro Kuleba\""
    case .country: "country:Ukraine"
    case .amount: "amount:100bn..130bn"
    case .date: "date:2023-02..2024-01"
    case .month: "month:2024-04"
    case .year: "year:2024"
    case .source: "source:Reuters"
    case .title: "title:summit"
    case .said: "said:tanks"
    }
  }
}
