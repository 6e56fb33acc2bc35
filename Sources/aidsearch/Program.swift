import Glibc
import News
import Wire

/// The program: arguments in, answer on standard output, everything else on standard error.
enum Program {
  /// Does what the words of the command line ask, and says how it went.
  static func run(_ words: [String]) -> ExitCode {
    // A reader that has gone shows as an error of write.
    signal(SIGPIPE, SIG_IGN)
    if words.first == CompletionRequest.option { return CompletionRequest.answer(words) }
    do throws(Failure) {
      return try run(try Invocation(words))
    } catch {
      if case .message(let message) = error {
        try? StandardError.say(Sanitizer.lines(message))
        return .failure
      }
      return .found
    }
  }

  private static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
    switch invocation.command {
    case .overview:
      // Shown to whoever tries the program, but a script that left out its query must not take it for an answer.
      try explain(Help.overview, invocation)
      return .failure
    case .queryLanguage:
      try explain(Help.queryLanguage, invocation)
      return .found
    case .help(let command):
      try explain(Help.text(of: command), invocation)
      return .found
    case .completion(let shell):
      try FileIO.write(shell.script, to: STDOUT_FILENO)
      return .found
    case .manual(let page):
      try FileIO.write(try page.text(), to: STDOUT_FILENO)
      return .found
    case .version:
      try FileIO.write("aidsearch \(Release.version)\n", to: STDOUT_FILENO)
      return .found
    case .batch(let options): return try batch(options, invocation)
    case .index(let paths, let id, let settings, let report):
      let session = try Session(invocation)
      // Reading files takes as long as it takes.
      var run = IndexRun(
        connection: try session.connect(timeout: 0), index: session.index, invocation: invocation)
      return try run.run(paths, standardInputID: id, settings, report: report)
    case .search(let request): return try answer(.search(request), invocation)
    case .facets(let query): return try answer(.facets(query), invocation)
    case .show(let id): return try answer(.show(article: id), invocation)
    case .remove(let ids): return try answer(.remove(ids), invocation)
    case .status: return try answer(.status, invocation)
    case .claims(let command): return try claims(command, invocation)
    case .doctor:
      let session = try Session(invocation)
      let findings = Doctor(locations: session.locations, timeout: min(invocation.timeout, 5)).findings()
      if !invocation.isQuiet {
        let painter = Terminal.painter(invocation.colour)
        try FileIO.write(Finding.render(findings, painter: painter), to: STDOUT_FILENO)
      }
      return findings.contains { $0.grade == .bad } ? .failure : .found
    }
  }

  private static func claims(_ command: ClaimsCommand, _ invocation: Invocation) throws(Failure) -> ExitCode {
    let session = try Session(invocation)
    if case .watch(let operands, let request, let interval, let limit) = command {
      var watch = Watch(session: session, invocation: invocation, interval: interval, limit: limit)
      return try watch.run(operands, request)
    }
    guard let operation = ClaimsRun.operation(of: command) else { return .failure }
    let body = try session.connect().ask(Request(index: session.index, operation))
    if case .error(let error) = body { return try report(error, of: operation) }
    let run = ClaimsRun(invocation: invocation, session: session)
    let (text, code) = try run.output(body, of: command, painter: Terminal.painter(invocation.colour))
    if invocation.isQuiet { return code }
    if invocation.format == .text { try show(text, invocation) } else { try FileIO.write(text, to: STDOUT_FILENO) }
    return code
  }

  /// Asks for one answer and prints it.
  private static func answer(_ operation: Request.Operation, _ invocation: Invocation) throws(Failure) -> ExitCode {
    let session = try Session(invocation)
    let start = FileIO.now()
    let connection = try session.connect()
    let body = try connection.ask(Request(index: session.index, operation))
    if invocation.isVerbose {
      let time = Wording.time(milliseconds: (FileIO.now() - start) * 1000)
      let index = session.index ?? "the index that it serves"
      try StandardError.say("asked \(connection.socket) about \(index); answered in \(time)")
    }
    if case .error(let error) = body { return try report(error, of: operation) }
    let answer = Answer(body: body, format: invocation.format, painter: Terminal.painter(invocation.colour))
    if invocation.isQuiet { return answer.exitCode }
    for remark in answer.remarks + remarks(on: operation, answer.exitCode) {
      try StandardError.say(remark)
    }
    guard let output = answer.output else { throw .message("the daemon answers something else than was asked") }
    do throws(Failure) {
      if invocation.format == .text {
        try show(String(decoding: output, as: UTF8.self), invocation)
      } else {
        try FileIO.write(output, to: STDOUT_FILENO)
      }
    } catch {
      guard error == .outputClosed else { throw error }
    }
    return answer.exitCode
  }

  /// Prints help, in the columns of the terminal.
  private static func explain(_ text: String, _ invocation: Invocation) throws(Failure) {
    try show(HangingText.fitted(text, to: STDOUT_FILENO), invocation)
  }

  /// Prints text for a reader, through a pager where it is long.
  private static func show(_ text: String, _ invocation: Invocation) throws(Failure) {
    let rows = isatty(STDOUT_FILENO) == 1 ? Terminal.size(of: STDOUT_FILENO)?.rows : nil
    try Pager(for: text, isWanted: invocation.usesPager, rows: rows, environment: FileIO.environment).show(text)
  }

  /// What is to be said of a search for one word that found nothing and may have been meant for a command.
  private static func remarks(on operation: Request.Operation, _ exitCode: ExitCode) -> [String] {
    guard exitCode == .nothingFound, case .search(let request) = operation,
      let command = Spelling.nearest(to: request.query, among: CommandName.words)
    else { return [] }
    return ["\"\(Sanitizer.line(request.query))\" was searched for; the command is: aidsearch \(command)"]
  }

  /// Says why the daemon refused; for a query with the place.
  private static func report(_ error: WireError, of operation: Request.Operation) throws(Failure) -> ExitCode {
    var message = Sanitizer.lines(error.message)
    if error.code == .syntax, let position = error.position {
      let query =
        switch operation {
        case .search(let request): request.query
        case .facets(let query): query.query
        case .ledger(let query), .conflicts(let query): query.query
        case .save(let saved): saved.query
        default: ""
        }
      message += "\n" + caret(in: query, at: position)
    }
    try StandardError.say(message)
    return error.code == .notFound ? .nothingFound : .failure
  }

  /// The query, and below it a caret under the byte at `position`.
  static func caret(in query: String, at position: Int) -> String {
    guard !query.isEmpty, position <= query.utf8.count, query.utf8.count < 500 else { return "" }
    let before = Wording.excerpt(Span(start: 0, end: position), of: query)
    return "  \(Sanitizer.line(query))\n  \(String(repeating: " ", count: DisplayWidth.of(before)))^"
  }

  private static func batch(_ options: BatchOptions, _ invocation: Invocation) throws(Failure) -> ExitCode {
    let input = options.file.map { open($0, O_RDONLY | O_CLOEXEC) } ?? STDIN_FILENO
    guard input >= 0 else { throw .message("cannot read \(options.file ?? "-"): \(FileIO.reason())") }
    let session = try Session(invocation)
    var batch = try Batch(
      connection: try session.connect(), input: input, timeout: invocation.timeout, options: options,
      index: session.index)
    return try batch.run()
  }
}
