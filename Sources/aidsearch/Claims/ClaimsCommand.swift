import News
import Wire

/// What the user wants of claims and saved queries, checked.
enum ClaimsCommand: Equatable {
  /// A ledger; `rows`: how many are printed as text, `page`: the file that gets the page, nil for none.
  case ledger(LedgerQuery, rows: Int, page: String?)
  case conflicts(LedgerQuery)
  case save(SavedQuery)
  case forget(String)
  case queries
  /// Watches; each operand that is a saved query's name is an alert of its own, else they are one query.
  case watch([String], SearchRequest, interval: Int, limit: Int?)

  /// The options of a ledger that are about its rows.
  static func query(
    _ arguments: Arguments, _ filters: Filters, limit: Int
  ) throws(Failure) -> LedgerQuery {
    var query = LedgerQuery(query: arguments.operands.joined(separator: " "), filters: filters, limit: limit)
    query.givers = arguments.all(.giver)
    query.recipients = arguments.all(.recipient)
    for name in arguments.all(.statusOfMoney) {
      guard let status = MoneyFlow.Status(rawValue: name) else {
        let known = MoneyFlow.Status.allCases.map(\.rawValue).joined(separator: ", ")
        throw .message("unknown status \"\(name)\"; known: \(known)")
      }
      query.statuses.append(status)
    }
    if let name = arguments.last(.by) {
      guard let grouping = LedgerQuery.Grouping(rawValue: name) else {
        throw .message("--by takes speaker, month or recipient, not \"\(name)\"")
      }
      query.grouping = grouping
    }
    switch arguments.last(.sort) {
    case nil, "date": break
    case "amount": query.sort = .amount
    case let name?: throw .message("a ledger is sorted by date or amount, not by \"\(name)\"")
    }
    if let code = arguments.last(.currency) {
      let isCode = code.utf8.count == 3 && code.allSatisfy { $0.isASCII && $0.isLetter }
      guard isCode else { throw .message("--in takes the code of a currency such as USD, not \"\(code)\"") }
      query.currency = code.uppercased()
    }
    return query
  }

  /// What the first operand of a command names as a saved query.
  static func name(_ operands: [String], _ command: CommandName) throws(Failure) -> String {
    guard let name = operands.first else { throw .message("which query? \(command.usage)") }
    guard SavedQuery.isName(name) else {
      throw .message("\"\(name)\" can't name a query; write letters, digits, - and _, at most 64")
    }
    return name
  }
}
