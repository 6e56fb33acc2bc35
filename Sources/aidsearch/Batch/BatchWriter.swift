import News
import Wire

/// The answers of a batch as they are printed: the daemon's own lines, or a table with a row a hit, in which each row
/// begins with the question's id and text. A question without a hit has one row too.
struct BatchWriter {
  private let table: Delimited?

  init(_ format: Format) {
    table =
      switch format {
      case .csv: Delimited(kind: .csv)
      case .tsv: Delimited(kind: .tsv)
      default: nil
      }
  }

  /// What stands above the answers.
  var header: [UInt8] {
    guard let table else { return [] }
    return Array(table.table([["query_id", "query", "matches", "relaxed", "error"] + Delimited.columnsOfHits]).utf8)
  }

  /// A line of the daemon as an answer.
  func bytes(of line: [UInt8], to entry: BatchEntry) -> [UInt8] {
    guard table != nil else { return line + [0x0A] }
    guard let reply = try? Reply.decode(line) else {
      return rows(Reply(id: entry.id, .error(WireError(.internal, "the answer can't be read"))), entry)
    }
    return rows(reply, entry)
  }

  /// A refusal as an answer.
  func bytes(of reply: Reply, to entry: BatchEntry) -> [UInt8] { table == nil ? reply.encoded() : rows(reply, entry) }

  private func rows(_ reply: Reply, _ entry: BatchEntry) -> [UInt8] {
    guard let table else { return [] }
    let id =
      switch entry.id {
      case .integer(let number): String(number)
      case .string(let text): text
      case nil: ""
      }
    let none = [String](repeating: "", count: Delimited.columnsOfHits.count)
    var rows: [[String]]
    switch reply.body {
    case .search(let search):
      let results = search.results
      let start = [id, entry.query, String(results.matches), String(results.isRelaxed), ""]
      rows = results.hits.map { start + table.cells(of: $0) }
      if rows.isEmpty { rows = [start + none] }
    case .error(let error): rows = [[id, entry.query, "", "", error.message] + none]
    default: rows = [[id, entry.query, "", "", "only searches fit into a table; use --format json"] + none]
    }
    return Array(table.table(rows).utf8)
  }
}
