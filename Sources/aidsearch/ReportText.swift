import News
import Wire

/// The answers other than a search's as text for a reader.
struct ReportText {
  let painter: Painter

  /// The values of a field, a line each, the counts in front.
  func render(_ reply: FacetReply) -> String {
    let facet = reply.count.facet
    let articles = (reply.count.isExact ? "" : "about ") + Wording.count(reply.count.matches, reply.count.unit.rawValue)
    let reading = Sanitizer.line(reply.count.reading)
    let parts = [
      articles, reading.isEmpty ? "" : "read as: \(reading)", facet.isExact ? "" : "counts estimated",
      Wording.time(milliseconds: reply.milliseconds),
    ]
    let heading = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    var lines = painter.wrap([.init(text: heading, role: .faint)], indent: 0)
    for note in reply.count.notes {
      lines += painter.wrap([.init(text: Sanitizer.line(note), role: .plain)], indent: 0)
    }
    let width = facet.values.map { Wording.grouped($0.count).utf8.count }.max() ?? 0
    for value in facet.values {
      let count = Wording.grouped(value.count)
      lines.append(
        String(repeating: " ", count: width - count.utf8.count + 2) + painter.paint(count, .faint) + "  "
          + Sanitizer.line(value.value) + Self.bar(of: value, in: facet))
    }
    if facet.others > 0 {
      let more = "  and \(Wording.grouped(facet.others)) more, \(Wording.grouped(facet.othersCount)) together"
      lines.append(painter.paint(more, .faint))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A bar behind the step of a histogram, at most 40 wide for the highest one; nothing behind other values.
  private static func bar(of value: Facet.Value, in facet: Facet) -> String {
    guard value.bounds != nil, value.count > 0 else { return "" }
    let label = facet.values.map { $0.value.utf8.count }.max() ?? 0
    let highest = facet.values.map(\.count).max() ?? 1
    let width = max(1, value.count * 40 / max(highest, 1))
    return String(repeating: " ", count: label - value.value.utf8.count + 2) + String(repeating: "#", count: width)
  }

  /// An article with its text and what is tagged in it.
  func render(_ article: Article, _ tags: Tags) -> String {
    let title = article.title.isEmpty ? "(without a title)" : Sanitizer.line(article.title)
    var lines = painter.wrap([.init(text: title, role: .title)], indent: 0)
    let origin = [
      article.date.map(Wording.day), article.source, article.author, article.language, article.url, "id \(article.id)",
    ]
    let known = origin.compactMap { $0 }.map(Sanitizer.line).joined(separator: " · ")
    lines += painter.wrap([.init(text: known, role: .faint)], indent: 0)
    lines.append("")
    for paragraph in Sanitizer.lines(article.text).split(separator: "\n", omittingEmptySubsequences: false) {
      let wrapped = painter.wrap([.init(text: String(paragraph), role: .plain)], indent: 0)
      lines += wrapped.isEmpty ? [""] : wrapped
    }
    while lines.last == "" { lines.removeLast() }
    lines.append("")
    lines += list("people", counted(tags.people.map(\.name)))
    lines += list("countries", counted(tags.countries.map { Wording.country($0.code) }))
    lines += list("amounts", counted(tags.amounts.map { Wording.sum($0, in: article.text) }))
    if !tags.statements.isEmpty { lines.append(painter.paint("statements", .faint)) }
    for statement in tags.statements {
      let words = Wording.excerpt(statement.span, of: article.text)
      let runs: [Painter.Run] = [
        .init(text: Sanitizer.line(statement.speaker ?? "unknown speaker"), role: .speaker),
        .init(text: " (\(statement.kind.rawValue)): ", role: .faint), .init(text: words, role: .plain),
      ]
      lines += painter.wrap(runs, indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The daemon and its index.
  func render(_ status: Status) -> String {
    Self.rows(of: status, forReader: true).map { name, value in
      painter.paint(name, .faint) + String(repeating: " ", count: 11 - name.utf8.count) + Sanitizer.line(value) + "\n"
    }.joined()
  }

  /// What an indexing run did, in one line.
  func render(
    _ report: IndexReport, reasons: [String: Int] = [:], isDryRun: Bool = false, seconds: Double
  ) -> String {
    var parts = ["\(Wording.count(report.added, "article")) \(isDryRun ? "would be read" : "added")"]
    if report.replaced > 0 { parts.append("\(Wording.grouped(report.replaced)) replaced") }
    if report.unchanged > 0 { parts.append("\(Wording.grouped(report.unchanged)) unchanged") }
    if report.problems > 0 { parts.append("\(Wording.grouped(report.problems)) left out\(Self.text(of: reasons))") }
    if report.doubts > 0 { parts.append("\(Wording.grouped(report.doubts)) doubtful") }
    if report.files > 1 { parts.append("\(Wording.grouped(report.files)) files read") }
    var text =
      parts.joined(separator: ", ") + " · \(Wording.size(report.bytes)) in \(Wording.duration(seconds: seconds))"
    if seconds > 0.1, report.bytes > 0 { text += " (\(Wording.size(Int(Double(report.bytes) / seconds)))/s)" }
    return text + "\n"
  }

  /// " (3 damaged, 1 too large)".
  private static func text(of reasons: [String: Int]) -> String {
    let names = [
      "access": "can't be opened", "format": "of another format", "empty": "without text",
      "encoding": "of unknown encoding",
      "damaged": "damaged", "limit": "too large", "unsafe": "unsafe", "field": "with a wrong field",
      "program": "for want of a program", "index": "not indexable",
    ]
    let counted = reasons.filter { names[$0.key] != nil }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !counted.isEmpty else { return "" }
    return " (" + counted.map { "\(Wording.grouped($0.value)) \(names[$0.key] ?? "")" }.joined(separator: ", ") + ")"
  }

  /// The members of a status by name; numbers and sizes written for a reader, or plain for a program.
  static func rows(of status: Status, forReader: Bool) -> [(String, String)] {
    var rows = [
      ("documents", forReader ? Wording.grouped(status.documents) : String(status.documents)),
      ("revision", String(status.revision)),
    ]
    if let bytes = status.bytes { rows.append(("size", forReader ? Wording.size(bytes) : String(bytes))) }
    rows += [("index", status.index), ("socket", status.socket), ("pid", String(status.pid))]
    rows.append(("version", status.version))
    rows.append(("uptime", forReader ? Wording.duration(seconds: status.uptime) : Wording.decimal(status.uptime)))
    if let operations = status.operations {
      rows.append(("waiting", "\(operations.requestsWaiting) requests, \(operations.changesWaiting) changes"))
      rows.append(("memory", forReader ? Wording.size(operations.memory) : String(operations.memory)))
      if let error = operations.lastError { rows.append(("last error", "\(error.time) \(error.message)")) }
    }
    return rows
  }

  /// The texts, each once with its count, in the order of their first occurrence.
  private func counted(_ texts: [String]) -> [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for text in texts where !text.isEmpty {
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.map { text in
      let count = counts[text] ?? 1
      return count > 1 ? "\(text) (\(count))" : text
    }
  }

  private func list(_ name: String, _ values: [String]) -> [String] {
    let text = values.map { Painter.unbroken(Sanitizer.line($0)) }.joined(separator: " · ")
    return painter.labelled(name, [.init(text: text, role: .plain)], indent: 0, column: 11)
  }
}
