import Dispatch
import News
import Synchronization
import Xapian

/// What searches keep in memory of the newest revision of an index: postings, facet columns, names, claims. Shared by all
/// threads. Each part is loaded when it is first asked for, and brought up to date after a commit that says what it
/// changed.
public final class ColumnStore: Sendable {
  private struct Versioned<Part: Sendable> {
    var revision: UInt64
    var part: Part
  }

  private struct Contents {
    var columns: [UInt32: Versioned<FacetColumn>] = [:]
    var names: [UInt32: Versioned<NameTable>] = [:]
    var claims: Versioned<ClaimsColumn>?
    var statements: Versioned<StatementIndex>?
    var stories: Versioned<StoryColumn>?
    /// By first letter.
    var words: [UInt8: Versioned<WordList>] = [:]
    /// The identity of the database, and its newest revision that was searched.
    var uuid = ""
    var revision: UInt64 = 0
    /// What the last commits changed, in order, each from the revision of the one before.
    var records: [CommitRecord] = []

    /// How many bytes the parts take.
    var memory: Int {
      columns.values.reduce(0) { $0 + $1.part.memory } + names.values.reduce(0) { $0 + $1.part.memory }
        + words.values.reduce(0) { $0 + $1.part.memory } + (claims?.part.memory ?? 0) + (statements?.part.memory ?? 0)
        + (stories?.part.memory ?? 0)
    }

    /// The documents that changed from one revision to another; nil where that is not known.
    func changes(from: UInt64, to: UInt64) -> [UInt32]? {
      var revision = from
      var docids: Set<UInt32> = []
      for record in records where record.from == revision && record.to <= to {
        docids.formUnion(record.docids)
        revision = record.to
      }
      return revision == to && docids.count <= CommitRecord.maximumDocuments ? docids.sorted() : nil
    }

    /// Learns what commits have changed; nil where that is not known.
    mutating func follow(_ new: [CommitRecord]?) {
      guard let new else {
        records = []
        return
      }
      records = (records + new).suffix(Int(CommitRecord.kept))
      // Of more than these nobody makes use.
      var count = records.reduce(0) { $0 + $1.docids.count }
      while count > 2 * CommitRecord.maximumDocuments { count -= records.removeFirst().docids.count }
    }

    /// Takes the parts that were made for a later revision.
    mutating func take(_ successor: Contents) {
      (columns, names, claims, stories) = (successor.columns, successor.names, successor.claims, successor.stories)
    }
  }

  private let contents = Mutex(Contents())
  /// What was loaded of a database that is to take the place of the one that is searched.
  private let prepared = Mutex<Contents?>(nil)
  private let isWarmingUp = Atomic(false)
  /// Of more articles, finding the stories takes longer than a first answer may.
  private static let manyArticles = 20_000
  private let synonymFile = Mutex(SynonymFile())
  /// Runs searches on postings in memory; nil where Xapian is to run them all.
  let matcher: Matcher?
  let articles: ArticleCache
  private let memory: Int

  /// Makes an empty store.
  ///
  /// - Parameter memory: How many bytes all of it may take. Columns, names, claims and stories are always there; decoded
  ///   postings and articles share what they leave, half of it at least. 0 keeps no postings and articles, and leaves all
  ///   searches to Xapian.
  public init(memory: Int = 256 << 20) {
    self.memory = memory
    // Without it, searches are slower and no worse.
    matcher = memory > 0 ? try? Matcher(budget: memory - memory / 2, weighting: ArticleSearch.weighting) : nil
    articles = ArticleCache(budget: memory / 2)
  }

  /// How many bytes columns, names, claims and stories take.
  var columnMemory: Int { contents.withLock { $0.memory } }

  /// Shares what the columns leave between postings and articles.
  private func shareMemory() {
    if memory == 0 { return }
    let rest = max(memory - columnMemory, memory / 2)
    matcher?.setBudget(rest - rest / 2)
    articles.setBudget(rest / 2)
  }

  /// The words of one meaning, as the newest version of a file adds to them that `follow` has seen.
  var synonyms: SynonymTable { synonymFile.withLock { $0.table } }

  /// Reads the synonyms of an index anew where their file has changed.
  func follow(_ directory: IndexDirectory) { synonymFile.withLock { $0.follow(directory.synonymsPath) } }

  /// Where words stand in the articles of a database.
  func places(in database: Database) -> WordPlaces { WordPlaces(database: database, matcher: matcher) }

  /// How many articles have a term.
  func termFrequency(_ term: [UInt8], of database: Database) throws -> Int {
    if let matcher { return try database.wordNumber(of: term, matcher: matcher).frequency }
    return try database.termFrequency(term)
  }

  /// Learns what the commits up to the revision that a database shows have changed. To be called before the parts are
  /// asked for.
  func follow(_ database: Database) throws {
    let revision = try database.revision
    let uuid = try database.uuid
    var isAnother = false
    try contents.withLock { contents in
      if contents.uuid != uuid {
        let successor = prepared.withLock { prepared in prepared.take() }
        contents = successor?.uuid == uuid ? successor ?? Contents() : Contents(uuid: uuid, revision: revision)
        articles.removeAll(uuid: uuid, revision: revision)
        isAnother = true
      }
      if contents.revision < revision {
        let new = try CommitRecord.records(since: contents.revision, of: database)
        for record in new ?? [] {
          try matcher?.changed(from: record.from, to: record.to, docids: record.docids)
        }
        articles.changed(new?.flatMap(\.docids), revision: revision)
        contents.follow(new)
        let successor = prepared.withLock { prepared in prepared.take() }
        if let successor, successor.uuid == uuid, successor.revision == revision { contents.take(successor) }
      }
      contents.revision = max(contents.revision, revision)
    }
    if isAnother { shareMemory() }
  }

  /// Loads what searches share of a database that is about to take the place of the one that they read, so that none of
  /// them waits for it: about a second for 100,000 articles, or, where it is a later revision of the same, what is new.
  ///
  /// - Parameter path: The database, as it will be.
  /// - Throws: `ArchiveError` or `XapianError` where it can't be read; the searches then load for themselves.
  public func prepare(_ path: String) throws {
    let next = ColumnStore(memory: 0)
    let present = contents.withLock { $0 }
    next.contents.withLock { $0 = present }
    try next.follow(Database(path: path))
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: Self.parts.count) { number in
      do {
        try Self.parts[number](next, Database(path: path))
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    let contents = next.contents.withLock { $0 }
    prepared.withLock { $0 = contents }
  }

  /// Whether the parts that nearly all searches need are there as a database has them.
  func isLoaded(for database: Database) throws -> Bool {
    let revision = try database.revision
    let uuid = try database.uuid
    return contents.withLock { contents in
      contents.uuid == uuid && contents.stories?.revision == revision && contents.claims?.revision == revision
        && Field.facets.compactMap(\.slot).allSatisfy { contents.columns[$0]?.revision == revision }
        && Self.named.compactMap(\.slot).allSatisfy { contents.names[$0]?.revision == revision }
    }
  }

  /// Brings all parts up to date, unless they have not been loaded yet.
  func refreshParts(of database: Database) throws {
    if contents.withLock({ $0.stories != nil }) { try loadParts(of: database) }
  }

  /// Loads all parts.
  func loadParts(of database: Database) throws {
    for load in Self.parts { try load(self, database) }
  }

  /// The fields whose values are found by their words.
  private static let named: [Field] = [.speaker, .person, .country, .source]

  /// What loads the parts that nearly all searches need: names, the columns of facets, claims and stories.
  private static let parts: [@Sendable (ColumnStore, Database) throws -> Void] = [
    { store, database in
      for field in named { _ = try store.names(field, of: database) }
      for field in Field.facets { _ = try store.column(field, of: database) }
    },
    { store, database in _ = try store.claims(of: database) },
    { store, database in _ = try store.stories(of: database) },
  ]

  /// The record of a document at a database's revision; nil where its data is none.
  func record(_ docid: UInt32, of database: Database) throws -> ArticleRecord? {
    try articles.record(docid, of: database)
  }

  /// The column of a field at a database's revision.
  func column(_ field: Field, of database: Database) throws -> FacetColumn {
    // Years are counted from months.
    let field = field == .year ? Field.month : field
    guard let slot = field.slot, field.isFacet else {
      throw ArchiveError("the field \(field.name) has no values to count")
    }
    return try part(of: database, at: { $0.columns[slot] }, set: { $0.columns[slot] = $1 }) {
      try FacetColumn(database, slot: slot)
    } update: {
      try $0.updated(for: database, changed: $1)
    }
  }

  /// The names of a field at a database's revision.
  func names(_ field: Field, of database: Database) throws -> NameTable {
    let column = try column(field, of: database)
    return try part(of: database, at: { $0.names[column.slot] }, set: { $0.names[column.slot] = $1 }) {
      NameTable(column)
    } update: { earlier, _ in
      earlier.updated(for: column)
    }
  }

  /// The claims at a database's revision.
  func claims(of database: Database) throws -> ClaimsColumn {
    try part(of: database, at: { $0.claims }, set: { $0.claims = $1 }) {
      try ClaimsColumn(database)
    } update: {
      try $0.updated(for: database, changed: $1)
    }
  }

  /// What statements are searched by at a database's revision.
  func statements(of database: Database) throws -> StatementIndex {
    let claims = try claims(of: database)
    return try part(of: database, at: { $0.statements }, set: { $0.statements = $1 }) {
      try StatementIndex(database, claims: claims)
    } update: { _, _ in
      try StatementIndex(database, claims: claims)
    }
  }

  /// The words that begin with a byte at a database's revision.
  func words(beginning: UInt8, of database: Database) throws -> WordList {
    try part(
      of: database, at: { $0.words[beginning] },
      set: { if $1.part.count <= WordList.longest { $0.words[beginning] = $1 } }
    ) {
      try WordList(database, beginning: beginning)
    } update: { _, _ in
      try WordList(database, beginning: beginning)
    }
  }

  /// Which articles tell one story at a database's revision.
  func stories(of database: Database) throws -> StoryColumn {
    try part(of: database, at: { $0.stories }, set: { $0.stories = $1 }) {
      try StoryColumn(database)
    } update: {
      try $0.updated(for: database, changed: $1)
    }
  }

  /// The same for folding hits; nil where an archive is large and all is being loaded just now: no search waits for that.
  func storiesAtHand(of database: Database) throws -> StoryColumn? {
    if isWarmingUp.load(ordering: .relaxed), try database.documentCount > Self.manyArticles,
      contents.withLock({ $0.stories == nil })
    {
      return nil
    }
    return try stories(of: database)
  }

  /// Loads parts ahead of the first searches.
  func warmingUp(_ load: () throws -> Void) rethrows {
    isWarmingUp.store(true, ordering: .relaxed)
    defer { isWarmingUp.store(false, ordering: .relaxed) }
    try load()
  }

  /// Looks a part up, and loads or updates it outside of the lock where it isn't there: two threads may both do so, once.
  private func part<Part: Sendable>(
    of database: Database, at get: (Contents) -> Versioned<Part>?, set: (inout Contents, Versioned<Part>) -> Void,
    load: () throws -> Part, update: (Part, [UInt32]) throws -> Part
  ) throws -> Part {
    let revision = try database.revision
    let uuid = try database.uuid
    let (found, changes) = contents.withLock { contents in
      // A search that began before another database took its place reads what was there.
      let found = contents.uuid == uuid ? get(contents) : nil
      return (found, found.flatMap { contents.changes(from: $0.revision, to: revision) })
    }
    if let found, found.revision == revision { return found.part }
    let made = if let found, let changes { try update(found.part, changes) } else { try load() }
    contents.withLock { contents in
      if contents.uuid == uuid, revision <= contents.revision, get(contents).map({ $0.revision < revision }) ?? true {
        set(&contents, Versioned(revision: revision, part: made))
      }
    }
    shareMemory()
    return made
  }
}
