import Glibc
public import News
import QueryLanguage
import Xapian

/// Answers searches on one index. One for each thread; all threads of a process share a `ColumnStore`.
///
/// Every call answers from the newest revision that was committed when it began.
public final class Searcher {
  let directory: IndexDirectory
  private var newest: NewestDatabase
  var database: Database { newest.database }
  let store: ColumnStore
  /// Whether the store has heard of the database's revision.
  private var isFollowed = false
  private let terms: TermDictionary
  /// After how long a search gives up.
  public var timeLimit: Duration? = .seconds(10)

  /// Opens an index for searching.
  ///
  /// - Throws: `ArchiveError` where there is none, or it was made by another version.
  public init(_ directory: IndexDirectory, store: ColumnStore) throws {
    self.directory = directory
    self.store = store
    do {
      newest = try Self.open(directory)
      let database = newest.database
      let version = String(decoding: try database.metadata(Schema.MetadataKey.version), as: UTF8.self)
      if version != String(Schema.version) { throw ArchiveError.wrongVersion(version, directory: directory) }
      terms = TermDictionary(stemmer: try Stemmer(language: "english"))
    } catch let error as XapianError {
      if error.code == .databaseCorrupt { throw Self.damage(directory, error) }
      throw ArchiveError("can't open the index \(directory.path): \(error)")
    }
  }

  /// How often what looks damaged is opened anew before it is called so.
  ///
  /// A reader that opens or reopens the tables while two commits pass can find blocks of a newer revision where it
  /// expects its own, and Xapian calls that corrupt where it isn't.
  private static let mostDoubts = 8

  private static func open(_ directory: IndexDirectory) throws -> NewestDatabase {
    var doubts = 0
    while true {
      do {
        return try NewestDatabase(path: directory.databasePath)
      } catch let error as XapianError
        where (error.code == .databaseCorrupt || error.code == .databaseModified) && doubts < mostDoubts
      {
        doubts += 1
        pause(doubts)
      }
    }
  }

  private static func pause(_ doubts: Int) { usleep(UInt32(2_000 * doubts)) }

  private static func damage(_ directory: IndexDirectory, _ error: XapianError) -> ArchiveError {
    ArchiveError(
      "the index \(directory.path) seems to be damaged: \(error); aidsearchd check looks closer, and says what to do",
      kind: .damaged)
  }

  /// Searches for articles, or for statements where the request wants them.
  ///
  /// - Throws: `SyntaxError` for a query, an amount or a date that can't be read; `ArchiveError` for anything else.
  public func search(_ request: SearchRequest) throws -> Results {
    try expanding(request.query) { text in
      try attempt {
        var search = try articleSearch(request.asking(text))
        return request.wantsStatements ? try search.runOnStatements() : try search.run()
      }
    }
  }

  /// Counts the values of one field among the articles that match.
  ///
  /// - Throws: As `search(_:)` does.
  public func count(_ query: FacetQuery) throws -> FacetCount {
    let request = SearchRequest(query: query.query, filters: query.filters, facetLimit: query.limit, limit: 0)
    return try expanding(request.query) { text in
      try attempt {
        var search = try articleSearch(request.asking(text))
        return try search.count(query)
      }
    }
  }

  /// Loads what searches share in memory and would otherwise load one by one, each the first that needs it: names, the
  /// columns of facets, claims, lengths and days of articles, stories.
  ///
  /// - Throws: `ArchiveError`.
  public func warmUp() throws {
    try attempt {
      try store.warmingUp {
        var search = Search(query: .matchAll)
        search.limit = 1
        search.checkAtLeast = Search.all
        search.sort = .value(slot: Field.date.slot ?? 0, descending: true)
        search.weighting = ArticleSearch.weighting
        _ = try search.run(on: database, with: store.matcher)
        try store.loadParts(of: database)
      }
    }
  }

  /// How a request is read and what the index is asked: the parsed query as a tree, then the index's own form.
  public func explanation(of request: SearchRequest) throws -> String {
    try expanding(request.query) { text in
      try attempt {
        var search = try articleSearch(request.asking(text))
        return try search.explanation()
      }
    }
  }

  /// One search on the newest revision; to be made within `attempt(_:)`.
  func articleSearch(_ request: SearchRequest) throws -> ArticleSearch {
    try ArticleSearch(request, database: database, store: store, terms: terms, timeLimit: timeLimit)
  }

  /// Runs `body` on a query in which saved ones stand in the place of their names. Mistakes are told at their place in the
  /// query as it was typed.
  func expanding<Answer>(_ query: String, _ body: (String) throws -> Answer) throws -> Answer {
    guard SavedQueries.areNamed(in: query) else { return try body(query) }
    let expansion = try SavedQueries(of: directory).expand(query)
    do {
      return try body(expansion.text)
    } catch let error as SyntaxError {
      throw SyntaxError(position: expansion.origin(of: error.position), message: error.message)
    }
  }

  /// The article with an id; nil where there is none.
  public func article(id: String) throws -> StoredArticle? {
    try attempt {
      guard let docid = try database.docid(ofUniqueTerm: Schema.identifierTerm(id)) else { return nil }
      return try database.withData(of: docid) { StoredArticle($0) }
    }
  }

  /// The number of articles and of the newest revision.
  public func status() throws -> IndexStatus {
    try attempt { IndexStatus(documents: try database.documentCount, revision: try database.revision) }
  }

  /// Runs `body` on the newest revision. A reader whose revision the writer has overwritten meanwhile starts again, which
  /// two commits within one search bring about; on a busy machine that can happen many times in a row.
  func attempt<Answer>(_ body: () throws -> Answer) throws -> Answer {
    let deadline = ContinuousClock.now + (timeLimit ?? .seconds(10))
    var doubts = 0
    while true {
      do {
        if try newest.follow() { isFollowed = false }
        if !isFollowed { try store.follow(database) }
        isFollowed = true
        store.follow(directory)
        return try body()
      } catch let error as XapianError where error.code == .databaseModified && ContinuousClock.now < deadline {
        newest.doubt()
      } catch let error as XapianError where error.code == .timeout {
        throw SearchBudget.exceeded
      } catch let error as XapianError where error.code == .wildcard {
        throw ArchiveError("too many words begin so; write more of the word before the *", kind: .tooBroad)
      } catch let error as XapianError where error.code == .databaseCorrupt {
        guard doubts < Self.mostDoubts, ContinuousClock.now < deadline else { throw Self.damage(directory, error) }
        doubts += 1
        Self.pause(doubts)
        if let opened = try? NewestDatabase(path: directory.databasePath) { newest = opened }
        isFollowed = false
      } catch let error as XapianError {
        throw ArchiveError("can't search the index \(directory.path): \(error)")
      }
    }
  }
}

/// What an index holds at one revision.
public struct IndexStatus: Equatable, Sendable {
  /// The number of articles.
  public let documents: Int
  /// The number of the revision; every commit raises it.
  public let revision: UInt64
}

extension SearchRequest {
  /// The same request with another query.
  func asking(_ query: String) -> SearchRequest {
    var request = self
    request.query = query
    return request
  }
}
