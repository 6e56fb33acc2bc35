import News
import Wire

/// A table of questions: one column of queries, or a header that names the columns.
///
/// A first record is a header where one of its cells is `query` or `q`, or all of them are names of columns. Several values of
/// a filter stand in one cell with semicolons between. An empty cell leaves what the options say.
struct BatchTable {
  /// A column: what a cell of it says.
  enum Column: String, CaseIterable {
    case id, query, speaker, person, country, amount, source, since, until, match, sort, limit, offset, literal
    case statements

    init?(header: String) {
      let name = header.filter { $0 != " " }.lowercased()
      self.init(rawValue: name == "q" ? "query" : name)
    }
  }

  private let defaults: SearchRequest
  private let index: String?
  private var records: TableRecords
  private var columns: [Column]?

  init(_ input: BatchOptions.Input, defaults: SearchRequest, index: String?) {
    records = TableRecords(input)
    self.defaults = defaults
    self.index = index
  }

  /// The questions that a line completes.
  ///
  /// - Throws: For a header with a column that there isn't, or one that stands there twice.
  mutating func take(_ line: LineDecoder.Line, number: Int) throws(Failure) -> [BatchEntry] {
    try entries(of: records.take(line, number: number))
  }

  /// The questions that the end of the input completes.
  ///
  /// - Throws: As `take(_:number:)`.
  mutating func finish() throws(Failure) -> [BatchEntry] { try entries(of: records.finish()) }

  private mutating func entries(of records: [TableRecords.Record]) throws(Failure) -> [BatchEntry] {
    var entries: [BatchEntry] = []
    for record in records {
      switch record {
      case .broken(let message, let line): entries.append(refusal(message, line, id: nil))
      case .cells(let cells, let line):
        if columns == nil {
          columns = try Self.header(cells) ?? []
          if columns?.isEmpty == false { continue }
        }
        entries.append(entry(cells, line))
      }
    }
    return entries
  }

  private static func header(_ cells: [String]) throws(Failure) -> [Column]? {
    let columns = cells.map { Column(header: $0) }
    guard columns.contains(.query) || columns.allSatisfy({ $0 != nil }) else { return nil }
    var known: [Column] = []
    for (cell, column) in zip(cells, columns) {
      guard let column else {
        let names = Column.allCases.map(\.rawValue)
        let hint = Spelling.nearest(to: cell, among: names).map { "did you mean \($0)?" }
        throw .message(
          "the table has no column \"\(cell)\"; \(hint ?? "there are \(names.joined(separator: ", "))")")
      }
      if known.contains(column) { throw .message("the column \"\(cell)\" stands in the header twice; leave one out") }
      known.append(column)
    }
    return known
  }

  private func entry(_ cells: [String], _ line: Int) -> BatchEntry {
    if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return BatchEntry(number: line, line: .empty) }
    let columns = columns?.isEmpty == false ? columns ?? [] : [Column.query]
    let id = columns.firstIndex(of: .id).flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    let own = id.map { id in Int64(id).map(RequestID.integer) ?? .string(id) } ?? .integer(Int64(line))
    guard cells.count <= columns.count else {
      let hint =
        columns.count == 1
        ? "put a query that holds the separator in quotation marks" : "the header has \(columns.count)"
      return refusal("line \(line) has \(cells.count) cells; \(hint)", line, id: own)
    }
    var search = defaults
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      if let problem = Self.set(column, to: cell, in: &search) {
        return refusal("line \(line), column \(column.rawValue): \(problem)", line, id: own)
      }
    }
    return BatchEntry(number: line, line: .request(Request(id: own, index: index, .search(search))))
  }

  private func refusal(_ message: String, _ line: Int, id: RequestID?) -> BatchEntry {
    let reply = Reply(id: id ?? .integer(Int64(line)), .error(WireError(.badRequest, message)))
    return BatchEntry(number: line, line: .refused(reply))
  }

  /// Sets what a cell says; what is wrong with it where it can't be said.
  private static func set(_ column: Column, to cell: String, in search: inout SearchRequest) -> String? {
    let values = cell.split(separator: ";").map { String($0.drop { $0 == " " }) }
    switch column {
    case .id: break
    case .query: search.query = cell
    case .speaker: search.filters.speakers = values
    case .person: search.filters.people = values
    case .country: search.filters.countries = values
    case .amount: search.filters.amounts = values
    case .source: search.filters.sources = values
    case .since, .until:
      guard CalendarDate.days(named: cell) != nil else {
        return "\"\(cell)\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD"
      }
      if column == .since { search.filters.since = cell } else { search.filters.until = cell }
    case .match:
      guard let match = SearchRequest.Match(rawValue: cell) else { return "\"\(cell)\" is none of all, most, any" }
      search.match = match
    case .sort:
      guard let sort = SearchRequest.Sort(rawValue: cell) else {
        return "\"\(cell)\" is none of relevance, date, amount"
      }
      search.sort = sort
    case .limit, .offset:
      let most = column == .limit ? Request.maximumLimit : Request.maximumOffset
      guard let number = Int(cell), (0...most).contains(number) else {
        return "\"\(cell)\" is no whole number from 0 to \(most)"
      }
      if column == .limit { search.limit = number } else { search.offset = number }
    case .literal, .statements:
      guard ["true", "false", "1", "0", "yes", "no"].contains(cell.lowercased()) else {
        return "\"\(cell)\" is neither true nor false"
      }
      let isTrue = ["true", "1", "yes"].contains(cell.lowercased())
      if column == .literal { search.isLiteral = isTrue } else { search.wantsStatements = isTrue }
    }
    return nil
  }
}
