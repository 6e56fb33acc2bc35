import Glibc
import Wire

/// `aidsearch index`: files are the daemon's to read, standard input is sent to it article by article.
struct IndexRun {
  let connection: Connection
  let index: String?
  let format: Format
  let isQuiet: Bool
  let colour: Invocation.Colour
  private var progress = IndexProgressLine(now: FileIO.now())
  private var report = IndexReport()
  /// What was left out and what is doubtful, counted by reason.
  private var reasons: [String: Int] = [:]
  /// What has been said of programs that are missing: once is enough.
  private var told: Set<String> = []
  private var reportFile: Int32?
  private let showsProgress: Bool
  /// The end of what earlier requests of this run have done, to which the daemon's progress is added.
  private var base = IndexProgress(documents: 0, bytes: 0)

  init(connection: Connection, index: String?, invocation: Invocation) {
    self.connection = connection
    self.index = index
    format = invocation.format
    isQuiet = invocation.isQuiet
    colour = invocation.colour
    showsProgress = !isQuiet && isatty(STDERR_FILENO) == 1 && FileIO.environment("TERM") != "dumb"
  }

  /// Indexes the paths, `-` being standard input, and prints what was done.
  mutating func run(
    _ paths: [String], standardInputID: String?, _ settings: IndexSettings, report file: String?
  ) throws(Failure) -> ExitCode {
    if let file { reportFile = try FileIO.create(file) }
    let directory = try FileIO.currentDirectory()
    let files = paths.filter { $0 != "-" }.map { Locations.absolute($0, in: directory) }
    if !files.isEmpty { try ask(.index(paths: files, settings)) }
    if paths.contains("-") { try indexStandardInput(standardInputID) }
    clearProgress()
    report.milliseconds = (progress.seconds(now: FileIO.now()) * 1000).rounded()
    if isQuiet { return report.problems > 0 ? .failure : .found }
    if format == .json {
      try FileIO.write(ResultLines.encode(report), to: STDOUT_FILENO)
    } else {
      let text = ReportText(painter: Terminal.painter(colour))
      let summary = text.render(
        report, reasons: reasons, isDryRun: settings.isDryRun, seconds: report.milliseconds / 1000)
      try FileIO.write(HangingText.fitted(summary, to: STDOUT_FILENO), to: STDOUT_FILENO)
    }
    return report.problems > 0 ? .failure : .found
  }

  /// Sends a request, shows what comes, and adds its report to the run's. `lines`: those of standard input.
  private mutating func ask(_ operation: Request.Operation, lines: [Int]? = nil) throws(Failure) {
    try connection.send(Request(index: index, operation))
    while true {
      switch try connection.receive().body {
      case .progress(let part): show(part)
      case .document(let document): try show(document)
      case .problem(var problem):
        if let lines {
          // The daemon counts the documents of the request, the user the lines of the input.
          let index = (problem.line ?? 0) - 1
          problem.line = lines.indices.contains(index) ? lines[index] : nil
          problem.path = "-"
        }
        try tell(problem)
      case .indexed(let part):
        report.added += part.added
        report.replaced += part.replaced
        report.unchanged += part.unchanged
        report.problems += part.problems
        report.files += part.files
        report.doubts += part.doubts
        // What standard input has given is counted where it is read.
        if lines == nil { report.bytes += part.bytes }
        base.documents = report.added + report.replaced + report.unchanged
        base.bytes = report.bytes
        return
      case .error(let error):
        clearProgress()
        throw .message(error.message)
      default:
        throw .message("the daemon at \(connection.socket) answers something else than was asked")
      }
    }
  }

  private mutating func indexStandardInput(_ id: String?) throws(Failure) {
    if isatty(STDIN_FILENO) == 1 {
      try StandardError.say("reading articles from the terminal; Ctrl-D ends them")
    }
    var reader = StandardInput(id: id)
    while true {
      let batch = try reader.next()
      for problem in batch.problems {
        report.problems += 1
        try tell(problem)
      }
      report.bytes += batch.bytes
      if !batch.documents.isEmpty { try ask(.add(batch.documents), lines: batch.lines) }
      show(IndexProgress(documents: 0, bytes: 0))
      if batch.isLast { return }
    }
  }

  private mutating func show(_ part: IndexProgress) {
    guard showsProgress, progress.isDue(now: FileIO.now()) else { return }
    let sum = IndexProgress(
      documents: base.documents + part.documents, bytes: base.bytes + part.bytes, totalBytes: part.totalBytes)
    let columns = Terminal.columns(of: STDERR_FILENO) ?? 80
    let text = String(progress.text(sum, now: FileIO.now()).prefix(max(columns - 1, 10)))
    try? FileIO.write("\r\(text)\u{1B}[K", to: STDERR_FILENO)
  }

  private func clearProgress() {
    if showsProgress { try? FileIO.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  /// What a dry run has found.
  private func show(_ document: IndexedDocument) throws(Failure) {
    clearProgress()
    if format == .json {
      return try FileIO.write(ResultLines.encode(document), to: STDOUT_FILENO)
    }
    let title = Sanitizer.line(document.title)
    try FileIO.write(
      "\(document.date ?? "no date   ")  \(title)\n            \(Sanitizer.line(document.path)) · id \(Sanitizer.line(document.id))\n",
      to: STDOUT_FILENO)
  }

  private mutating func tell(_ problem: IndexProblem) throws(Failure) {
    clearProgress()
    if let reportFile { try FileIO.write(ResultLines.encode(problem), to: reportFile) }
    reasons[problem.isDoubt ? "doubtful" : problem.reason, default: 0] += 1
    if problem.reason == "program", !told.insert(problem.message).inserted { return }
    if format == .json {
      try FileIO.write(ResultLines.encode(problem), to: STDOUT_FILENO)
    }
    let path = problem.path == "-" ? "standard input" : Sanitizer.line(problem.path)
    let place = path + (problem.line.map { ":\($0)" } ?? "")
    try? StandardError.say("\(place): \(Sanitizer.line(problem.message))")
  }
}
