public import News

/// What the daemon answers: one JSON object on one line.
///
/// A request has one final reply. `index` and `add` send any number of `progress` and `problem` lines before it, each
/// with the request's `id`.
public struct Reply: Equatable, Sendable {
  /// What is answered.
  public enum Body: Equatable, Sendable {
    /// The answer to `search`.
    case search(SearchReply)
    /// The answer to `facets`.
    case facets(FacetReply)
    /// The answer to `show`.
    case article(Article, Tags)
    /// The answer to `add` and `index`.
    case indexed(IndexReport)
    /// The answer to `remove`.
    case removed(RemoveReport)
    /// The answer to `status`.
    case status(Status)
    /// The answer to `metrics`: lines of text.
    case metrics(String)
    /// The answer to `maintain`: what was done, in words.
    case maintained(String)
    /// The answer to `ledger`.
    case ledger(Ledger, milliseconds: Double)
    /// The answer to `conflicts`.
    case conflicts(Conflicts, milliseconds: Double)
    /// The answer to `watch`.
    case watch(WatchAnswer)
    /// The answer to `queries`, `save` and `unsave`: all saved queries.
    case queries([SavedQuery])
    /// The request failed.
    case error(WireError)
    /// How far an `index` request has come; not final.
    case progress(IndexProgress)
    /// A file, line or article that an `index` or `add` request had to leave out; not final.
    case problem(IndexProblem)
    /// An article that a dry run has read; not final.
    case document(IndexedDocument)

    /// Whether no more lines follow for the request.
    public var isFinal: Bool {
      switch self {
      case .progress, .problem, .document: false
      default: true
      }
    }
  }

  /// The version of the protocol, the member `v`.
  public static let version = 1

  /// The `id` of the request, nil where it had none or none that could be read.
  public var id: RequestID?
  /// What is answered.
  public var body: Body

  /// Makes a reply.
  public init(id: RequestID?, _ body: Body) {
    self.id = id
    self.body = body
  }
}

/// The answer to a search.
public struct SearchReply: Equatable, Sendable {
  /// What was found.
  public var results: Results
  /// How the query was read and weighed, where the request asks for it: lines of text.
  public var explanation: String?
  /// How long the search took in the daemon.
  public var milliseconds: Double

  /// Makes an answer.
  public init(results: Results, explanation: String? = nil, milliseconds: Double) {
    self.results = results
    self.explanation = explanation
    self.milliseconds = milliseconds
  }
}

/// The answer to a count of one field's values.
public struct FacetReply: Equatable, Sendable {
  /// What was counted.
  public var count: FacetCount
  /// How long the count took in the daemon.
  public var milliseconds: Double

  /// Makes an answer.
  public init(_ count: FacetCount, milliseconds: Double) {
    self.count = count
    self.milliseconds = milliseconds
  }
}

/// What an `add` or `index` request did.
public struct IndexReport: Equatable, Sendable {
  /// How many articles are new.
  public var added: Int
  /// How many articles replaced one of the same id.
  public var replaced: Int
  /// How many articles were left as they are because nothing changed.
  public var unchanged: Int
  /// How many files, lines or articles were left out; a `problem` line named each.
  public var problems: Int
  /// How many files were read to their end.
  public var files: Int
  /// How many doubts there are about articles that were indexed all the same; a `problem` line named each.
  public var doubts: Int
  /// How many bytes of input were read.
  public var bytes: Int
  /// How long it took in the daemon.
  public var milliseconds: Double

  /// Makes a report.
  public init(
    added: Int = 0, replaced: Int = 0, unchanged: Int = 0, problems: Int = 0, files: Int = 0, doubts: Int = 0,
    bytes: Int = 0, milliseconds: Double = 0
  ) {
    self.files = files
    self.doubts = doubts
    self.added = added
    self.replaced = replaced
    self.unchanged = unchanged
    self.problems = problems
    self.bytes = bytes
    self.milliseconds = milliseconds
  }
}

/// What a `remove` request did.
public struct RemoveReport: Equatable, Sendable {
  /// How many articles were removed.
  public var removed: Int
  /// The ids that the index doesn't have.
  public var missing: [String]

  /// Makes a report.
  public init(removed: Int, missing: [String] = []) {
    self.removed = removed
    self.missing = missing
  }
}

/// How far an `index` request has come.
public struct IndexProgress: Equatable, Sendable {
  /// How many articles have been read.
  public var documents: Int
  /// How many bytes of input have been read.
  public var bytes: Int
  /// How many bytes there are in all, nil while the daemon still looks.
  public var totalBytes: Int?

  /// Makes a progress line.
  public init(documents: Int, bytes: Int, totalBytes: Int? = nil) {
    self.documents = documents
    self.bytes = bytes
    self.totalBytes = totalBytes
  }
}

/// What had to be left out of the index, and why.
public struct IndexProblem: Equatable, Sendable {
  /// The file; in an `add` request the document's id, empty where it has none.
  public var path: String
  /// The line of the file, from 1, where the problem is with one line; in an `add` request which of the documents it is.
  public var line: Int?
  /// The kind of problem, a word: `format`, `damaged`, `limit`, … Empty where it isn't known.
  public var reason: String
  /// Whether the article is indexed all the same, without what is doubtful.
  public var isDoubt: Bool
  /// What is wrong and what to do.
  public var message: String

  /// Makes a problem.
  public init(path: String, line: Int? = nil, reason: String = "", isDoubt: Bool = false, message: String) {
    self.path = path
    self.line = line
    self.reason = reason
    self.isDoubt = isDoubt
    self.message = message
  }
}

/// An article that would be indexed.
public struct IndexedDocument: Equatable, Sendable {
  /// The file that it is in.
  public var path: String
  /// Its id, before files of one name are told apart.
  public var id: String
  /// Its title.
  public var title: String
  /// Its day, `2024-04-30`; nil where none is known.
  public var date: String?
  /// Who published it.
  public var source: String?
  /// The length of its text in bytes.
  public var bytes: Int

  /// Makes a document.
  public init(path: String, id: String, title: String, date: String?, source: String?, bytes: Int) {
    self.path = path
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.bytes = bytes
  }
}

/// The daemon and its index.
public struct Status: Equatable, Sendable {
  /// How many articles the index holds.
  public var documents: Int
  /// The revision of the index, which grows with every commit.
  public var revision: Int
  /// The size of the index on disk in bytes, where it is known.
  public var bytes: Int?
  /// The absolute path of the index.
  public var index: String
  /// The path of the socket.
  public var socket: String
  /// The daemon's process.
  public var pid: Int
  /// The daemon's version.
  public var version: String
  /// How long the daemon has run, in seconds.
  public var uptime: Double
  /// How it fares; nil where the daemon doesn't say.
  public var operations: Operations?

  /// Makes a description.
  public init(
    documents: Int, revision: Int, bytes: Int? = nil, index: String, socket: String, pid: Int, version: String,
    uptime: Double
  ) {
    self.documents = documents
    self.revision = revision
    self.bytes = bytes
    self.index = index
    self.socket = socket
    self.pid = pid
    self.version = version
    self.uptime = uptime
  }
}
