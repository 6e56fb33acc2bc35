public import Analysis
import Foundation
public import News
import Synchronization
import Xapian

/// How far an import has come.
public struct ImportProgress: Equatable, Sendable {
  /// Files that have been read to their end.
  public var files = 0
  /// Files that were as they had been when last read.
  public var unchanged = 0
  /// Articles that are new; safe are those up to the last commit.
  public var added = 0
  /// Articles that replaced one of the same id.
  public var replaced = 0
  /// Files, lines and articles that were left out.
  public var problems = 0
  /// Doubts about articles that were indexed all the same.
  public var doubts = 0
  /// Bytes read.
  public var bytes = 0
  /// Bytes to be read in all, those of unchanged files found so far left out; nil while that isn't known.
  public var totalBytes: Int?

  /// The beginning.
  public init() {}
}

/// Indexes files and folders: one thread reads, several analyse, the caller's writes.
public struct Importer {
  /// What is told while an import runs.
  public enum Event: Sendable {
    /// Something that was left out, and why.
    case problem(ReadProblem)
    /// An article that would be indexed, and its file; by `preview` only.
    case document(path: String, Article)
    /// How far it has come; about ten times a second, and at the end.
    case progress(ImportProgress)
  }

  private let directory: IndexDirectory
  private let options: ReadingOptions
  private let workers: Int
  private let scope: Tagger.Scope

  /// Makes an importer.
  ///
  /// - Parameters:
  ///   - directory: The index.
  ///   - options: How files are read.
  ///   - workers: How many threads analyse articles; nil for one a core.
  ///   - scope: What is looked for in them.
  public init(
    _ directory: IndexDirectory, options: ReadingOptions = ReadingOptions(),
    workers: Int? = nil, tagging scope: Tagger.Scope = .all
  ) {
    self.directory = directory
    self.scope = scope
    self.options = options
    self.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// Indexes everything that the paths name. Files that have not changed since they were indexed are not read.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` is standard input.
  ///   - writer: Where to write. All that was read is committed when this returns: many articles in one step at the end,
  ///     a few as they come.
  ///   - report: Told what happens; returns false to stop early.
  /// - Returns: What was done.
  /// - Throws: `ArchiveError` where the index can't be written; what was committed before stays.
  public func run(_ paths: [String], into writer: IndexWriter, report: (Event) -> Bool) throws -> ImportProgress {
    let pipeline = try AnalysisPipeline(
      directory, options: options, workers: workers, scope: scope)
    pipeline.start(paths)
    defer { pipeline.stop() }
    let size = InputSize(of: paths)
    defer { size.stop() }
    let destination = ImportDestination(writer, directory: directory)
    var unchangedBytes = 0
    var progress = ImportProgress()
    var lastReport = ContinuousClock.now
    var goesOn = true
    while goesOn, let step = pipeline.next() {
      progress.bytes = step.bytesRead
      switch step.outcome {
      case .article(let indexed):
        let expected = max(step.bytesRead, (size.bytes ?? 0) - unchangedBytes)
        try destination.add(indexed, expectedBytes: expected)
        pipeline.packs.isOn = destination.isBulk
        (progress.added, progress.replaced) = (destination.added, destination.replaced)
      case .problem(let problem):
        if problem.isDoubt { progress.doubts += 1 } else { progress.problems += 1 }
        goesOn = report(.problem(problem))
      case .ended(let stamp):
        if let stamp { try destination.remember(stamp) }
        progress.files += 1
      case .unchanged(let bytes):
        progress.unchanged += 1
        unchangedBytes += bytes
      }
      if goesOn, ContinuousClock.now - lastReport > .milliseconds(100) {
        lastReport = .now
        progress.totalBytes = size.bytes.map { $0 - unchangedBytes }
        goesOn = report(.progress(progress))
      }
    }
    try destination.finish()
    (progress.added, progress.replaced) = (destination.added, destination.replaced)
    _ = report(.progress(progress))
    return progress
  }

  /// Reads everything that the paths name, and writes nothing.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` is standard input.
  ///   - report: Told of each article and problem; returns false to stop early.
  /// - Returns: What would be done; `added` counts the articles, those that would replace others too.
  public func preview(_ paths: [String], report: (Event) -> Bool) -> ImportProgress {
    let known = FileManifest(directory).open()
    let reader = ArticleReader(paths: paths, options: options) { known.isUnchanged($0) }
    var progress = ImportProgress()
    var path = ""
    var goesOn = true
    while goesOn, let item = reader.next() {
      switch item {
      case .began(let file): path = file
      case .article(let article):
        progress.added += 1
        goesOn = report(.document(path: path, article))
      case .problem(let problem):
        if problem.isDoubt { progress.doubts += 1 } else { progress.problems += 1 }
        goesOn = report(.problem(problem))
      case .ended: progress.files += 1
      case .unchanged: progress.unchanged += 1
      }
      progress.bytes = reader.bytesRead
    }
    return progress
  }
}

/// Reads files on one thread and analyses their articles on others, in the order of reading.
private final class AnalysisPipeline {
  enum Outcome: Sendable {
    case article(IndexedArticle)
    case problem(ReadProblem)
    case ended(FileStamp?)
    /// A file of so many bytes.
    case unchanged(bytes: Int)
  }

  struct Step: Sendable {
    var outcome: Outcome
    /// How much of all files has been read when the reader came here.
    var bytesRead: Int
  }

  private struct Work: Sendable {
    var item: ReadItem
    var path: String
    var bytesRead: Int
  }

  /// Whether articles are prepared for an addition in bulk.
  let packs = Switch()
  private let map: OrderedMap<Work, Step?>
  private let options: ReadingOptions
  private let manifest: FileManifest

  init(_ directory: IndexDirectory, options: ReadingOptions, workers: Int, scope: Tagger.Scope) throws {
    let tagger = try directory.tagger(scope: scope)
    self.options = options
    manifest = FileManifest(directory)
    map = OrderedMap(workers: workers, capacity: workers * 16) { [packs] in
      lowerPriorityOfThread()
      let indexer = Result { try ArticleIndexer(tagger: tagger) }
      return { work in
        Self.outcome(of: work, indexer: indexer, packs: packs.isOn).map { Step(outcome: $0, bytesRead: work.bytesRead) }
      }
    }
  }

  func start(_ paths: [String]) {
    let thread = Thread { [map, options, manifest] in
      // The manifest's reader is opened on this thread, the only one that uses it.
      let known = manifest.open()
      let reader = ArticleReader(paths: paths, options: options) { known.isUnchanged($0) }
      var identifiers = IdentifierAssigner(manifest: known)
      var path = ""
      while var item = reader.next() {
        switch item {
        case .began(let file): path = FileStamp.absolute(file)
        case .article(let article): item = .article(identifiers.assign(to: article, from: path))
        default: break
        }
        if !map.submit(Work(item: item, path: path, bytesRead: reader.bytesRead)) { break }
      }
      map.finish()
    }
    thread.start()
  }

  /// The next step that matters; nil at the end.
  func next() -> Step? {
    while let step = map.next() {
      if let step { return step }
    }
    return nil
  }

  func stop() { map.finish() }

  private static func outcome(
    of work: Work, indexer: Result<ArticleIndexer, any Error>, packs: Bool
  ) -> Outcome? {
    switch work.item {
    case .began: return nil
    case .problem(let problem): return .problem(problem)
    case .ended(_, let stamp): return .ended(stamp)
    case .unchanged(let stamp): return .unchanged(bytes: Int(stamp.size))
    case .article(let article):
      do {
        let indexed = try indexer.get().index(article, path: work.path)
        if packs { try indexed.pack() }
        return .article(indexed)
      } catch {
        return .problem(
          ReadProblem(path: work.path, reason: .index, message: "the article \(article.id) can't be indexed: \(error)"))
      }
    }
  }
}

/// What one thread says and others look at.
private final class Switch: Sendable {
  private let state = Atomic(false)

  var isOn: Bool {
    get { state.load(ordering: .relaxed) }
    set { state.store(newValue, ordering: .relaxed) }
  }
}

/// Lets other threads of the process go first where processors are short: searches should not wait for an import. By three
/// only: with ten, additions beside a busy searcher were a tenth slower, and searches no faster.
private func lowerPriorityOfThread() {
  // To Linux, it is the calling thread that 0 stands for.
  let thread = __priority_which_t(PRIO_PROCESS.rawValue)
  _ = setpriority(thread, 0, min(19, getpriority(thread, 0) + 3))
}
