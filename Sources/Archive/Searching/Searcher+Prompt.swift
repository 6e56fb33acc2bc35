public import News

extension Searcher {
  /// Brings up to date what searches share in memory, so that the first one after a commit need not.
  ///
  /// - Throws: `ArchiveError`.
  public func refresh() throws {
    try attempt { try store.refreshParts(of: database) }
  }

  /// Searches as `search(_:)` does where that takes a moment only.
  ///
  /// - Parameters:
  ///   - request: What to search for.
  ///   - limit: How long the search may take. What is not counted: opening a new revision of the index, reading lists of
  ///     postings, words and articles that nobody has asked for before.
  /// - Returns: nil where it takes longer, where something has to be loaded first, or where anything else than the
  ///   request's own mistakes hinders it; `search(_:)` then does it, or says why it can't.
  /// - Throws: `SyntaxError`.
  public func searchPromptly(_ request: SearchRequest, within limit: Duration) throws -> Results? {
    // Saved queries are in a file, and what a pattern stands for takes as long as the index has words.
    if SavedQueries.areNamed(in: request.query) || request.query.utf8.contains(UInt8(ascii: "*")) { return nil }
    let usual = timeLimit
    timeLimit = usual.map { min($0, limit) } ?? limit
    defer { timeLimit = usual }
    do {
      return try attempt {
        guard try store.isLoaded(for: database) else { return nil }
        var search = try articleSearch(request)
        search.planner.budget.isTrial = true
        return try search.run()
      }
    } catch is ArchiveError {
      return nil
    }
  }
}
