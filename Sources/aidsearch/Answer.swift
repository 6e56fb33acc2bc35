import News
import Wire

/// A reply in the form that the user wants, and what it means for the exit status.
struct Answer {
  let body: Reply.Body
  let format: Format
  let painter: Painter

  /// What goes to standard output; nil where the reply is none that this form has.
  var output: [UInt8]? {
    switch format {
    case .text: text.map { Array($0.utf8) }
    case .json: lines
    case .csv: table(.csv).map { Array($0.utf8) }
    case .tsv: table(.tsv).map { Array($0.utf8) }
    case .prometheus: if case .status(let status) = body { Array(PrometheusText.render(status).utf8) } else { nil }
    }
  }

  /// What goes to standard error besides: what a table has no column for.
  var remarks: [String] {
    if case .removed(let report) = body {
      return report.missing.map { "\(Sanitizer.line($0)): the index has no such article" }
    }
    guard format == .csv || format == .tsv, case .search(let reply) = body else { return [] }
    var remarks = reply.results.notes.map(Sanitizer.line)
    if reply.results.isRelaxed { remarks.append("no article matches all of it; these match in part") }
    remarks += reply.results.suggestions.map { "did you mean: \(Sanitizer.line($0))" }
    return remarks
  }

  /// Found or not.
  var exitCode: ExitCode {
    switch body {
    case .search(let reply): reply.results.matches > 0 && !reply.results.isRelaxed ? .found : .nothingFound
    case .facets(let reply): reply.count.facet.values.allSatisfy { $0.count == 0 } ? .nothingFound : .found
    case .removed(let report): report.missing.isEmpty ? .found : .nothingFound
    default: .found
    }
  }

  private var text: String? {
    let report = ReportText(painter: painter)
    switch body {
    case .search(let reply): return SearchText(painter: painter).render(reply)
    case .facets(let reply): return report.render(reply)
    case .article(let article, let tags): return report.render(article, tags)
    case .status(let status): return report.render(status)
    case .removed(let reply): return "\(Wording.count(reply.removed, "article")) removed\n"
    default: return nil
    }
  }

  private var lines: [UInt8]? {
    switch body {
    case .search(let reply): ResultLines.encode(reply)
    case .facets(let reply): ResultLines.encode(reply)
    case .article(let article, let tags): ResultLines.encode(article, tags)
    case .status(let status): ResultLines.encode(status)
    case .removed(let report): ResultLines.encode(report)
    default: nil
    }
  }

  private func table(_ kind: Delimited.Kind) -> String? {
    let table = Delimited(kind: kind)
    switch body {
    case .search(let reply): return table.render(reply)
    case .facets(let reply): return table.render([reply.count.facet])
    case .status(let status): return table.render(status)
    default: return nil
    }
  }
}
