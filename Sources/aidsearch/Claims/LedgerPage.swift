import News

/// A ledger as one HTML page that needs nothing else: a picture of the amounts over time and the table.
///
/// All text is escaped, and the page forbids itself to fetch anything or to run scripts.
struct LedgerPage {
  let ledger: Ledger

  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Ledger of amounts</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>Ledger of amounts</h1>
    <p class="reading">\(Self.escaped(ledger.reading))</p>
    \(summary)
    \(LedgerPicture(rows: ledger.rows).svg)
    \(groups)
    <table>
    <thead><tr><th>Date</th><th>Whose figure</th><th>Amount</th><th>From → to</th><th>Status</th><th>Sentence</th></tr></thead>
    <tbody>
    \(ledger.rows.map(row).joined(separator: "\n"))
    </tbody>
    </table>
    </body>
    </html>

    """
  }

  private var summary: String {
    let total = ledger.total
    var parts = [Wording.count(total.rows, "amount"), Wording.count(total.figures, "figure")]
    if ledger.rows.count < total.rows { parts.append("the first \(Wording.grouped(ledger.rows.count)) shown") }
    if !total.sums.isEmpty { parts.append("\(LedgerText.sums(of: total)), each figure once") }
    return "<p>\(Self.escaped(parts.joined(separator: " · ")))</p>"
  }

  private var groups: String {
    if ledger.groups.isEmpty { return "" }
    let rows = ledger.groups.map { group in
      "<tr><td>\(Self.escaped(group.key ?? ""))</td><td class=\"number\">\(Wording.grouped(group.rows))</td>"
        + "<td class=\"number\">\(Wording.grouped(group.figures))</td>"
        + "<td>\(Self.escaped(LedgerText.sums(of: group)))</td></tr>"
    }
    return
      "<table class=\"groups\"><thead><tr><th>Group</th><th>Amounts</th><th>Figures</th><th>Sum, each figure once</th>"
      + "</tr></thead>\n<tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>"
  }

  private func row(_ row: LedgerRow) -> String {
    let span = row.amount.span
    let end = row.sentence.utf8.count
    let before = Self.escaped(Wording.excerpt(Span(start: 0, end: span.start), of: row.sentence))
    let amount = Self.escaped(Wording.excerpt(span, of: row.sentence))
    let after = Self.escaped(Wording.excerpt(Span(start: span.end, end: end), of: row.sentence))
    let parties =
      [row.flow.giver ?? "", row.flow.recipient ?? ""].allSatisfy(\.isEmpty)
      ? "" : "\(row.flow.giver ?? "?") → \(row.flow.recipient ?? "?")"
    let status = [row.flow.status?.rawValue, row.flow.isTotal ? "in total" : nil].compactMap { $0 }
    let kinds = row.flow.kinds.map(\.rawValue).joined(separator: ", ")
    let converted = row.converted.map { "<br><small>= \(Self.escaped(LedgerText.converted($0)))</small>" } ?? ""
    let origin = [row.title, row.source ?? "", row.id].filter { !$0.isEmpty }.joined(separator: " · ")
    return """
      <tr><td class="date">\(Self.escaped(row.date.map(Wording.day) ?? ""))</td>\
      <td class="\(row.speaker == nil ? "nobody" : "who")">\(Self.escaped(row.voice))</td>\
      <td class="sum">\(Self.escaped(Wording.sum(row.amount, in: row.sentence)))\(converted)</td>\
      <td>\(Self.escaped(parties))</td>\
      <td>\(Self.escaped(status.joined(separator: " ")))\(kinds.isEmpty ? "" : "<br><small>\(Self.escaped(kinds))</small>")</td>\
      <td class="words">\(before)<mark>\(amount)</mark>\(after)<br><small>\(Self.escaped(origin))</small></td></tr>
      """
  }

  /// Text for HTML: no mark of it is left, and nothing that would turn a line around or hide.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in Sanitizer.line(text).unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  private static let style = """
    body { font: 15px/1.45 system-ui, "DejaVu Sans", sans-serif; color: #1c2430; background: #fff; max-width: 76rem;
      margin: 2rem auto; padding: 0 1.2rem; }
    h1 { font-size: 1.5rem; margin: 0 0 .3rem; }
    .reading, small { color: #5d6875; }
    svg { width: 100%; height: auto; margin: .6rem 0 1.2rem; }
    svg text { font-size: 12px; fill: #5d6875; }
    svg .key { fill: #1c2430; }
    table { border-collapse: collapse; width: 100%; margin-bottom: 1.6rem; }
    table.groups { width: auto; }
    th { text-align: left; font-weight: 600; border-bottom: 2px solid #c8d0d9; padding: .35rem .9rem .35rem 0; }
    td { vertical-align: top; border-bottom: 1px solid #e6eaee; padding: .45rem .9rem .45rem 0; }
    td.date, td.sum { white-space: nowrap; }
    td.sum { font-weight: 600; }
    td.number { text-align: right; }
    td.nobody { color: #5d6875; }
    td.words { min-width: 22rem; }
    mark { background: #ffe9a8; padding: 0 .1em; }
    """
}
