import Analysis
import Archive
import Foundation
import Wire

/// The index that the daemon serves, and what its threads share of it.
struct IndexService: Sendable {
  let directory: IndexDirectory
  /// How articles are read.
  let options: ReadingOptions
  private let socket: String
  private let columns: ColumnStore
  private let tagger: Tagger
  private let start = ContinuousClock.now

  /// - Parameters:
  ///   - directory: The index.
  ///   - socket: Where it is served, for its status.
  ///   - memory: How many bytes decoded postings may take; 0 leaves all searches to Xapian.
  ///   - options: How articles are read.
  /// - Throws: `ArchiveError` where the owner's tables can't be read.
  init(directory: IndexDirectory, socket: String, memory: Int, options: ReadingOptions = ReadingOptions()) throws {
    self.directory = directory
    columns = ColumnStore(memory: memory)
    self.socket = socket
    self.options = options
    tagger = Tagger(aliases: try directory.aliases())
  }

  /// A reader for one thread.
  func openSearcher() throws -> Searcher { try Searcher(directory, store: columns) }

  /// What makes documents of articles, for one thread.
  func makeIndexer() throws -> ArticleIndexer { try ArticleIndexer(tagger: tagger) }

  /// Refuses a request for another index.
  func check(index: String?) throws(WireError) {
    guard let index, index != directory.path else { return }
    // The client may know the index by another path: through a link, or through a name that has one.
    let places = [index, directory.path].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path }
    guard places[0] != places[1] else { return }
    throw WireError(.wrongIndex, "this daemon serves \(directory.path), not \(index)")
  }

  /// The daemon and its index.
  func status(_ index: IndexStatus) -> Status {
    Status(
      documents: index.documents, revision: Int(clamping: index.revision), bytes: bytesOnDisk,
      index: directory.path, socket: socket, pid: Int(getpid()), version: Release.version,
      uptime: (ContinuousClock.now - start).milliseconds / 1000)
  }

  private var bytesOnDisk: Int? {
    let folder = URL(fileURLWithPath: directory.path)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.fileSizeKey])
    return files?.reduce(0) { sum, file in
      sum + ((try? (file as? URL)?.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0)
    }
  }
}
