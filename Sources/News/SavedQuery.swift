/// A query that the user has given a name: `query:NAME` stands for it in other queries.
public struct SavedQuery: Equatable, Sendable {
  /// Its name: letters, digits, `-` and `_`.
  public var name: String
  /// The query, in the query language.
  public var query: String

  /// Makes a saved query.
  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }

  /// The most bytes that a name has.
  public static let maximumNameBytes = 64

  /// Whether a word can be a name.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= maximumNameBytes
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}

/// What a watcher asks again and again: which matching articles have come since.
public struct WatchQuery: Equatable, Sendable {
  /// The query and the filters; order and page are of no account.
  public var request: SearchRequest
  /// The place from which articles count as new, as the answer before gave it; nil to begin now.
  public var since: WatchPlace?

  /// Makes a question.
  public init(request: SearchRequest, since: WatchPlace? = nil) {
    self.request = request
    self.since = since
  }
}

/// A place in the life of an index.
public struct WatchPlace: Equatable, Sendable {
  /// The revision of the index.
  public var revision: Int
  /// The highest number that an article had then.
  public var lastDocument: Int

  /// Makes a place.
  public init(revision: Int, lastDocument: Int) {
    self.revision = revision
    self.lastDocument = lastDocument
  }
}

/// The answer to a watcher.
public struct WatchAnswer: Equatable, Sendable {
  /// From where to ask the next time.
  public var place: WatchPlace
  /// The matching articles that are new or have changed since.
  public var results: Results

  /// Makes an answer.
  public init(place: WatchPlace, results: Results) {
    self.place = place
    self.results = results
  }
}
