import Analysis
import Archive
import ArgumentParser
import Foundation
import Wire

/// `aidsearchd index`: indexes files without a daemon, for the first build of a large archive.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Index files and folders without a daemon.",
    discussion: """
      For the first build of a large archive. Beside a daemon that has written to the index, use aidsearch index, which \
      goes through it. Files that have not changed since they were indexed are passed over. What can't be read is told \
      on standard error, the rest is indexed, and the status is 2.
      """)

  @Argument(help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var place: IndexOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many articles are tagged at a time. (default: the number of processors)", valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "What is looked for in the articles: all; mentions of people, countries and sums, not who said what; none.",
      valueName: "level"),
    transform: { name in
      guard let scope = Tagger.Scope(rawValue: name) else {
        let levels = Tagger.Scope.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--tags must be one of \(levels)")
      }
      return scope
    })
  var tags = Tagger.Scope.all

  @OptionGroup var columns: ColumnOptions

  @Flag(name: .shortAndLong, help: "Tell problems only.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024") }
  }

  func run() throws {
    let start = ContinuousClock.now
    let directory = IndexDirectory(path: try place.path())
    let meter = quiet || isatty(STDERR_FILENO) == 0 ? nil : ProgressMeter()
    let done: ImportProgress
    let columns = try columns.columns()
    do {
      let options = ReadingOptions(columns: columns, filters: try directory.filters())
      let writer = try IndexWriter(directory)
      done = try Importer(directory, options: options, workers: jobs, tagging: tags).run(paths, into: writer) { event in
        switch event {
        case .problem(let problem):
          meter?.clear()
          complain(problem.description)
        case .document: break
        case .progress(let progress): meter?.show(progress, after: ContinuousClock.now - start)
        }
        return true
      }
    } catch let error as ArchiveError {
      throw Failure(error.description)
    }
    meter?.clear()
    if !quiet {
      let seconds = max((ContinuousClock.now - start).milliseconds / 1000, 0.001)
      let megabytes = Double(done.bytes) / 1e6
      print(
        "\(done.added) articles new, \(done.replaced) replaced, \(done.unchanged) files unchanged, \(done.problems)",
        "problems; \(tenths(megabytes)) MB in \(tenths(seconds)) s, \(tenths(megabytes / seconds)) MB/s")
    }
    if done.problems > 0 { throw ExitStatus.error }
  }
}

/// A line on the terminal that is written over and over.
struct ProgressMeter {
  /// Shows how far it has come.
  func show(_ progress: ImportProgress, after time: Duration) {
    let seconds = max(time.milliseconds / 1000, 0.001)
    let rate = tenths(Double(progress.bytes) / 1e6 / seconds)
    let done = progress.totalBytes.map { $0 > 0 ? " (\(min(progress.bytes, $0) * 100 / $0) %)" : "" } ?? ""
    let articles = progress.added + progress.replaced
    write("\r\(articles) articles\(done), \(progress.problems) problems, \(rate) MB/s\u{1B}[K")
  }

  /// Takes the line away.
  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}

private func tenths(_ number: Double) -> String { String((number * 10).rounded() / 10) }
