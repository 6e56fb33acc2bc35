import Xapian

extension ColumnStore {
  /// What is kept in memory, and how often decoded postings were of use.
  public struct CacheState: Equatable, Sendable {
    /// How often a list was there, was brought up to date, and was read from the index.
    public let hits, updates, loads: Int
    /// How many lists are held.
    public let entries: Int
    /// How many bytes they take, and may take.
    public let memory, budget: Int
    /// How many bytes the records of articles take, and the columns, names, claims and stories.
    public let articles, columns: Int
  }

  /// What is kept; nil where all searches are left to Xapian.
  public var cacheState: CacheState? {
    guard let state = matcher?.state else { return nil }
    return CacheState(
      hits: Int(clamping: state.hits), updates: Int(clamping: state.updates), loads: Int(clamping: state.loads),
      entries: state.entries, memory: state.memory, budget: state.budget,
      articles: articles.memory, columns: columnMemory)
  }
}
