/// How a daemon fares: what waits, how long answers take, what was found in memory, what went wrong last. Counted since
/// it was started.
public struct Operations: Equatable, Sendable {
  /// How many requests wait for a thread that answers.
  public var requestsWaiting = 0
  /// How many changes wait for the thread that writes.
  public var changesWaiting = 0
  /// How many clients are connected.
  public var connections = 0
  /// How many clients were refused: too many, or not permitted.
  public var refused = 0
  /// How many commits have succeeded.
  public var commits = 0
  /// How many commits have failed.
  public var failedCommits = 0
  /// How long answers took, by the kind of request, kinds in the order of their names.
  public var latencies: [Latency] = []
  /// What searches keep in memory; nil where that is switched off.
  public var cache: Cache?
  /// Resident memory of the process in bytes.
  public var memory = 0
  /// Open descriptors of the process.
  public var descriptors = 0
  /// What went wrong last; nil where nothing has.
  public var lastError: LastError?

  /// Nothing has happened.
  public init() {}

  /// How long the answers to requests of one kind took, from the moment at which a request was read.
  public struct Latency: Equatable, Sendable {
    /// Upper bounds of the classes in seconds, ascending; the last class has none.
    public static let bounds = [
      0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60,
    ]

    /// The kind: the operation's name.
    public var kind: String
    /// How many answers fell into each class: one more than there are bounds.
    public var counts = [Int](repeating: 0, count: bounds.count + 1)
    /// All times together, in seconds.
    public var seconds = 0.0
    /// How many of them were errors.
    public var errors = 0

    /// Nothing was answered yet.
    public init(kind: String) { self.kind = kind }

    /// How many there were.
    public var count: Int { counts.reduce(0, +) }

    /// Counts an answer.
    public mutating func add(_ seconds: Double, isError: Bool) {
      counts[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
      self.seconds += seconds
      if isError { errors += 1 }
    }

    /// The bound of the class below which a share of the answers lies, from 0 to 1; nil where there were none, or where
    /// it lies in the last class.
    public func quantile(_ share: Double) -> Double? {
      var rest = Int((Double(count) * share).rounded(.up))
      if rest == 0 { return nil }
      for (bound, number) in zip(Self.bounds, counts) {
        rest -= number
        if rest <= 0 { return bound }
      }
      return nil
    }
  }

  /// What searches keep in memory.
  public struct Cache: Equatable, Sendable {
    /// How often a list was there, was brought up to date, and was read from the index.
    public var hits, updates, loads: Int
    /// How many lists are held.
    public var entries: Int
    /// How many bytes they take, and may take.
    public var memory, budget: Int
    /// How many bytes the records of articles take, and the columns of facets, names, claims and stories.
    public var articles, columns: Int

    /// Makes a description.
    public init(
      hits: Int, updates: Int, loads: Int, entries: Int, memory: Int, budget: Int, articles: Int, columns: Int
    ) {
      self.hits = hits
      self.updates = updates
      self.loads = loads
      self.entries = entries
      self.memory = memory
      self.budget = budget
      self.articles = articles
      self.columns = columns
    }
  }

  /// Something that went wrong in the daemon or its index; mistakes in requests don't count.
  public struct LastError: Equatable, Sendable {
    /// What went wrong.
    public var message: String
    /// When, as ISO 8601 has it, in UTC.
    public var time: String

    /// Makes a record.
    public init(message: String, time: String) {
      self.message = message
      self.time = time
    }
  }
}
