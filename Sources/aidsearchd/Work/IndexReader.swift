import Archive

/// What one thread has opened of the index, and opens anew once the service has.
final class IndexReader {
  let service: IndexService
  private var openedSearcher: Searcher?
  private var openedIndexer: ArticleIndexer?
  /// Which generation of the service the two are of.
  private var generation = 0

  init(_ service: IndexService) { self.service = service }

  /// Lets go what is of an earlier generation. To be called at the beginning of every request, and now and then without
  /// one: as long as a database that was replaced is open, the disk keeps it.
  func follow() {
    let newest = service.generation
    if generation == newest { return }
    generation = newest
    openedSearcher = nil
    openedIndexer = nil
  }

  /// Has the index opened anew the next time.
  func drop() { openedSearcher = nil }

  func searcher() throws -> Searcher {
    if let openedSearcher { return openedSearcher }
    let searcher = try service.openSearcher()
    openedSearcher = searcher
    return searcher
  }

  func indexer() throws -> ArticleIndexer {
    if let openedIndexer { return openedIndexer }
    let indexer = try service.makeIndexer()
    openedIndexer = indexer
    return indexer
  }
}
