import Glibc
import News
import Wire

/// Carries out the commands on claims and saved queries.
struct ClaimsRun {
  let invocation: Invocation
  let session: Session

  /// The request of a command that is one question and one answer; nil for a watch.
  static func operation(of command: ClaimsCommand) -> Request.Operation? {
    switch command {
    case .ledger(let query, _, _): .ledger(query)
    case .conflicts(let query): .conflicts(query)
    case .save(let saved): .save(saved)
    case .forget(let name): .unsave(name: name)
    case .queries: .queries
    case .watch: nil
    }
  }

  /// What goes to standard output.
  func output(_ body: Reply.Body, of command: ClaimsCommand, painter: Painter) throws(Failure) -> (String, ExitCode) {
    switch (command, body) {
    case (.ledger(_, let rows, let page), .ledger(let ledger, let milliseconds)):
      if let page { try write(ledger, to: page) }
      let text =
        switch invocation.format {
        case .text, .prometheus: LedgerText(painter: painter).render(ledger, rows: page == nil ? rows : 0, milliseconds)
        case .json: String(decoding: ResultLines.encode(ledger, milliseconds: milliseconds), as: UTF8.self)
        case .csv: Delimited(kind: .csv).render(ledger)
        case .tsv: Delimited(kind: .tsv).render(ledger)
        }
      return (text, ledger.total.rows > 0 ? .found : .nothingFound)
    case (.conflicts, .conflicts(let conflicts, let milliseconds)):
      let text =
        switch invocation.format {
        case .text, .prometheus: ConflictText(painter: painter).render(conflicts, milliseconds)
        case .json: String(decoding: ResultLines.encode(conflicts, milliseconds: milliseconds), as: UTF8.self)
        case .csv: Delimited(kind: .csv).render(conflicts)
        case .tsv: Delimited(kind: .tsv).render(conflicts)
        }
      return (text, conflicts.conflicts.isEmpty ? .nothingFound : .found)
    case (.save(let saved), .queries):
      return ("saved: query:\(saved.name) stands for \(Sanitizer.line(saved.query))\n", .found)
    case (.forget(let name), .queries): return ("forgotten: \(name)\n", .found)
    case (.queries, .queries(let queries)):
      if invocation.format == .json { return (String(decoding: ResultLines.encode(queries), as: UTF8.self), .found) }
      let width = queries.map(\.name.utf8.count).max() ?? 0
      let lines = queries.map { saved in
        saved.name + String(repeating: " ", count: width - saved.name.utf8.count + 2) + Sanitizer.line(saved.query)
          + "\n"
      }
      return (lines.joined(), queries.isEmpty ? .nothingFound : .found)
    default: throw .message("the daemon answers something else than was asked")
    }
  }

  /// Writes the page of a ledger.
  private func write(_ ledger: Ledger, to path: String) throws(Failure) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .message("cannot write \(path): \(FileIO.reason())") }
    defer { close(file) }
    try FileIO.write(LedgerPage(ledger: ledger).html, to: file)
    try StandardError.say("the page is in \(path)")
  }
}
