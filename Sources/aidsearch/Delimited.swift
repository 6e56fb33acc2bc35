import News
import Wire

/// Tables for spreadsheets and scripts: CSV as RFC 4180 has it, with `\n` at the end of a line, and TSV.
struct Delimited {
  /// Which of the two.
  enum Kind {
    case csv, tsv
  }

  let kind: Kind

  /// The hits of a search.
  func render(_ reply: SearchReply) -> String {
    if reply.results.unit == .statement { return statements(reply) }
    return table([Self.columnsOfHits] + reply.results.hits.map(cells))
  }

  /// What the cells of an article's row are called.
  static let columnsOfHits = [
    "rank", "id", "title", "date", "source", "speaker", "amounts", "countries", "score", "passage",
  ]

  /// The cells of an article's row.
  func cells(of hit: Hit) -> [String] {
    let passage = hit.passage ?? Passage(text: "")
    return [
      String(hit.rank), hit.id, hit.title, hit.date?.iso ?? "", hit.source ?? "", passage.speaker ?? "",
      passage.amounts.map { Wording.sum($0, in: passage.text) }.joined(separator: "; "),
      passage.countries.joined(separator: "; "), Wording.plain(hit.score), passage.text,
    ]
  }

  /// The hits of a search for statements.
  private func statements(_ reply: SearchReply) -> String {
    let hasContext = reply.results.hits.contains { $0.statement?.before != nil }
    let header = [
      "rank", "speaker", "speaker_kind", "kind", "statement", "amounts", "countries", "date", "id", "title", "source",
      "start", "end",
    ]
    return table(
      [header + (hasContext ? ["before", "after"] : [])]
        + reply.results.hits.compactMap { hit in
          guard let statement = hit.statement else { return nil }
          let passage = hit.passage ?? Passage(text: "")
          let row = [
            String(hit.rank), passage.speaker ?? "", statement.speakerKind?.rawValue ?? "",
            statement.kind.rawValue, passage.text,
            passage.amounts.map { Wording.sum($0, in: passage.text) }.joined(separator: "; "),
            passage.countries.joined(separator: "; "), hit.date?.iso ?? "", hit.id, hit.title, hit.source ?? "",
            String(statement.span.start), String(statement.span.end),
          ]
          return row + (hasContext ? [statement.before ?? "", statement.after ?? ""] : [])
        })
  }

  /// The values of facets.
  func render(_ facets: [Facet]) -> String {
    table(
      [["field", "value", "count"]]
        + facets.flatMap { facet in facet.values.map { [facet.field, $0.value, String($0.count)] } })
  }

  /// The members of a status.
  func render(_ status: Status) -> String {
    let rows = ReportText.rows(of: status, forReader: false)
    return table([rows.map(\.0), rows.map(\.1)])
  }

  /// Rows of cells.
  func table(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: kind == .csv ? "," : "\t") + "\n" }.joined()
  }

  /// One cell: on one line, without control characters, and with an apostrophe before what a spreadsheet would take for
  /// a formula.
  func cell(_ text: String) -> String {
    var cell = Sanitizer.line(text)
    // Quotation marks too: who reads TSV may take them off.
    let first = cell.first { $0 != " " && $0 != "\u{A0}" && $0 != "\"" }
    // TSV has no quotation marks, but a spreadsheet takes what begins with one for quoted, over tabs and lines.
    if kind == .tsv, cell.first(where: { $0 != " " }) == "\"" { return "'" + cell }
    if let first, "=+-@＝＋－＠".contains(first), Double(cell) == nil { cell = "'" + cell }
    guard kind == .csv, cell.contains(where: { $0 == "," || $0 == "\"" }) || cell.first == " " || cell.last == " "
    else {
      return cell
    }
    return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

extension Wording {
  /// A number for a program: no grouping, four decimals at most.
  static func plain(_ value: Double) -> String { "\((value * 10_000).rounded() / 10_000)" }
}
