public import News

/// What a client asks of the daemon: one JSON object on one line.
///
///     {"id":1,"q":"Stoltenberg 108 billion","filters":{"speaker":["Jens Stoltenberg"]},"facets":["speaker"]}
///     {"id":2,"op":"show","article":"003"}
public struct Request: Equatable, Sendable {
  /// What is asked, by the value of `op`; `search` where it is absent.
  public enum Operation: Equatable, Sendable {
    /// Find articles.
    case search(SearchRequest)
    /// Count the values of one field.
    case facets(FacetQuery)
    /// Return the article with this id, and its tags.
    case show(article: String)
    /// Put articles into the index, replacing those of the same id.
    case add([Document])
    /// Read files and folders on the daemon's machine into the index; absolute paths.
    case index(paths: [String], IndexSettings = IndexSettings())
    /// Take the articles with these ids out of the index.
    case remove([String])
    /// Describe the daemon and its index.
    case status
    /// The same in the text format of Prometheus.
    case metrics
    /// Look after the index.
    case maintain(Maintenance)
    /// List the sums of money that matching articles give.
    case ledger(LedgerQuery)
    /// Find figures for the same thing that contradict each other.
    case conflicts(LedgerQuery)
    /// Return the matching articles that are new.
    case watch(WatchQuery)
    /// Give a query a name.
    case save(SavedQuery)
    /// Forget the saved query of a name.
    case unsave(name: String)
    /// List the saved queries.
    case queries
  }

  /// What the reply repeats; nil where the client doesn't care.
  public var id: RequestID?
  /// How many hits, or values of a facet, one request may ask for.
  public static let maximumLimit = 10_000
  /// How many hits may be skipped.
  public static let maximumOffset = 1_000_000

  /// The absolute path of the index that the client means; a daemon that serves another refuses with `wrong_index`.
  public var index: String?
  /// What is asked.
  public var operation: Operation

  /// Makes a request.
  public init(id: RequestID? = nil, index: String? = nil, _ operation: Operation) {
    self.id = id
    self.index = index
    self.operation = operation
  }
}

/// How an `index` request is to be done.
public struct IndexSettings: Equatable, Sendable {
  /// What the fields of an article are called in tables and JSON: the field's name to the column's.
  public var columns: [String: String]
  /// The fields that can be named.
  public static let fields = ["id", "title", "date", "source", "author", "url", "text"]
  /// Whether it is only told what would be read.
  public var isDryRun: Bool

  /// Makes settings.
  public init(columns: [String: String] = [:], isDryRun: Bool = false) {
    self.columns = columns
    self.isDryRun = isDryRun
  }
}

/// What a client calls a request, returned as it came.
public enum RequestID: Hashable, Sendable {
  /// A number.
  case integer(Int64)
  /// A string.
  case string(String)
}

/// A request that cannot be served, with the `id` where that can still be read.
public struct BadRequest: Error, Equatable, Sendable {
  /// The `id` of the request, where it can be read.
  public var id: RequestID?
  /// What is wrong with it.
  public var error: WireError

  /// Makes a refusal.
  public init(id: RequestID? = nil, error: WireError) {
    self.id = id
    self.error = error
  }

  /// The reply to send.
  public var reply: Reply { Reply(id: id, .error(error)) }
}

extension Request.Operation {
  /// The names of all operations, the values of `op`.
  public static let names =
    ["search", "facets", "show", "add", "index", "remove", "status", "metrics", "maintain"]
    + ["ledger", "conflicts", "watch", "save", "unsave", "queries"]

  /// The operation's name, the value of `op`.
  public var name: String {
    switch self {
    case .search: "search"
    case .facets: "facets"
    case .show: "show"
    case .add: "add"
    case .index: "index"
    case .remove: "remove"
    case .status: "status"
    case .metrics: "metrics"
    case .maintain: "maintain"
    case .ledger: "ledger"
    case .conflicts: "conflicts"
    case .watch: "watch"
    case .save: "save"
    case .unsave: "unsave"
    case .queries: "queries"
    }
  }

  /// Whether it changes the articles of the index.
  public var isWriting: Bool {
    switch self {
    case .add, .index, .remove, .maintain: true
    case .search, .facets, .show, .status, .metrics: false
    case .ledger, .conflicts, .watch, .queries, .save, .unsave: false
    }
  }
}
