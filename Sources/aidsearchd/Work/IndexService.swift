import Analysis
import Archive
import Foundation
import News
import Synchronization
import Wire

/// The index that the daemon serves, and what its threads share of it.
final class IndexService: Sendable {
  private struct Loaded {
    var columns: ColumnStore
    var tagger: Tagger
    var generation = 0
  }

  let directory: IndexDirectory
  /// How articles are read.
  let options: ReadingOptions
  /// When the index is written anew because it has swollen.
  let compaction: CompactionRule
  /// Who reads the index at the moment.
  let readers = Gate()
  /// What is counted.
  let metrics = Metrics()
  private let socket: String
  private let memory: Int
  private let timeLimit: Duration
  private let loaded: Mutex<Loaded>
  private let start = ContinuousClock.now
  private let savedQueriesLock = NSLock()

  /// - Parameters:
  ///   - directory: The index.
  ///   - socket: Where it is served, for its status.
  ///   - memory: How many bytes searches may use, as `ColumnStore` shares them; 0 leaves all searches to Xapian.
  ///   - timeLimit: How long a search may take.
  ///   - options: How articles are read.
  ///   - compaction: When the index is written anew because it has swollen.
  /// - Throws: `ArchiveError` where the owner's tables can't be read.
  init(
    directory: IndexDirectory, socket: String, memory: Int, timeLimit: Duration = .seconds(10),
    options: ReadingOptions = ReadingOptions(), compaction: CompactionRule = CompactionRule()
  ) throws {
    self.directory = directory
    self.socket = socket
    self.memory = memory
    self.timeLimit = timeLimit
    self.options = options
    self.compaction = compaction
    loaded = Mutex(Loaded(columns: ColumnStore(memory: memory), tagger: try directory.tagger()))
  }

  /// How often the index and its tables were opened: whoever holds a reader of an earlier number opens another.
  var generation: Int { loaded.withLock { $0.generation } }

  /// Reads the owner's tables again, and has all threads open the index anew.
  ///
  /// - Throws: `ArchiveError` where a table can't be read; all then stays as it was.
  func reload() throws {
    let tagger = try directory.tagger()
    let columns = ColumnStore(memory: memory)
    loaded.withLock { $0 = Loaded(columns: columns, tagger: tagger, generation: $0.generation + 1) }
  }

  /// Loads what searches will need of a database that is about to take the place of the index's own. Where that fails
  /// they load it themselves.
  func prepare(_ path: String) { try? loaded.withLock { $0.columns }.prepare(path) }

  /// Puts another database in the place of the index's own while nobody reads.
  func replace(by replacement: IndexTools.Replacement) throws {
    let wasSwitched = try readers.whileEmpty {
      try replacement.install()
      try reload()
    }
    if !wasSwitched {
      replacement.discard()
      throw WireError(.busy, "searches have kept the index busy; nothing was changed, try again")
    }
  }

  /// A reader for one thread.
  func openSearcher() throws -> Searcher {
    let searcher = try Searcher(directory, store: loaded.withLock { $0.columns })
    searcher.timeLimit = timeLimit
    return searcher
  }

  /// What makes documents of articles, for one thread.
  func makeIndexer() throws -> ArticleIndexer { try ArticleIndexer(tagger: loaded.withLock { $0.tagger }) }

  /// How files are read for a request: with the owner's table of programs as it is now.
  func options(for settings: IndexSettings) throws -> ReadingOptions {
    var options = options
    options.columns = settings.columns
    options.filters = try directory.filters()
    return options
  }

  /// The saved queries.
  var savedQueries: SavedQueries { get throws { try SavedQueries(of: directory) } }

  /// Changes the saved queries, one thread at a time, and returns all of them.
  func changeSavedQueries(_ change: (inout SavedQueries) throws -> Void) throws -> [SavedQuery] {
    try savedQueriesLock.withLock {
      var queries = try SavedQueries(of: directory)
      try change(&queries)
      try queries.write(to: directory)
      return queries.all
    }
  }

  /// Refuses a request for another index.
  func check(index: String?) throws(WireError) {
    guard let index, index != directory.path else { return }
    // The client may know the index by another path: through a link, or through a name that has one.
    let places = [index, directory.path].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    guard places[0] != places[1] else { return }
    throw WireError(.wrongIndex, "this daemon serves \(directory.path), not \(index)")
  }

  /// The daemon and its index.
  func status(_ index: IndexStatus, waiting: (requests: Int, changes: Int)) -> Status {
    var status = Status(
      documents: index.documents, revision: Int(clamping: index.revision), bytes: bytesOnDisk,
      index: directory.path, socket: socket, pid: Int(getpid()), version: Release.version,
      uptime: (ContinuousClock.now - start).milliseconds / 1000)
    var operations = metrics.operations
    operations.requestsWaiting = waiting.requests
    operations.changesWaiting = waiting.changes
    operations.cache = loaded.withLock { $0.columns }.cacheState.map {
      Operations.Cache(
        hits: $0.hits, updates: $0.updates, loads: $0.loads, entries: $0.entries, memory: $0.memory, budget: $0.budget,
        articles: $0.articles, columns: $0.columns)
    }
    status.operations = operations
    return status
  }

  private var bytesOnDisk: Int? {
    let folder = URL(fileURLWithPath: directory.path)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    return files?.reduce(0) { sum, file in
      sum + ((try? (file as? URL)?.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
    }
  }
}
