import JSON
import News

extension Request {
  /// The most rows of a ledger that one request may ask for.
  public static let maximumRows = 1_000_000
}

extension Request.Operation {
  /// Reads the name of a saved query.
  static func name(from reader: ObjectReader) throws(ObjectReader.Problem) -> String {
    let name = try reader.required("name", try reader.string("name"))
    guard SavedQuery.isName(name) else {
      throw .init(message: "name: \"\(name)\" can't name a query; write letters, digits, - and _, at most 64")
    }
    return name
  }

  /// Writes the members of an operation on claims or saved queries.
  func writeClaims(to writer: inout JSONWriter) {
    writer.member("op", name)
    switch self {
    case .ledger(let query), .conflicts(let query): query.write(to: &writer)
    case .watch(let query):
      query.request.write(to: &writer)
      guard let since = query.since else { return }
      writer.key("since")
      writer.beginObject()
      writer.member("revision", since.revision)
      writer.member("last_document", since.lastDocument)
      writer.endObject()
    case .save(let saved):
      writer.member("name", saved.name)
      writer.member("q", saved.query)
    case .unsave(let name): writer.member("name", name)
    default: break
    }
  }
}

extension LedgerQuery {
  init(from reader: ObjectReader, besides common: [String]) throws(ObjectReader.Problem) {
    try reader.refuseOthers(
      than: common + ["q", "filters", "giver", "recipient", "status", "by", "sort", "limit", "in"])
    self.init(query: try reader.string("q") ?? "", filters: try Filters(from: try reader.reader("filters")))
    givers = try reader.strings("giver")
    recipients = try reader.strings("recipient")
    for name in try reader.strings("status") {
      guard let status = MoneyFlow.Status(rawValue: name) else {
        throw reader.unknown("status", name, among: MoneyFlow.Status.allCases.map(\.rawValue))
      }
      statuses.append(status)
    }
    grouping = try reader.choice("by")
    sort = try reader.choice("sort") ?? sort
    limit = try reader.integer("limit", in: 0...Request.maximumRows) ?? limit
    currency = try reader.string("in")
  }

  fileprivate func write(to writer: inout JSONWriter) {
    if !query.isEmpty { writer.member("q", query) }
    filters.write(to: &writer)
    if !givers.isEmpty { writer.member("giver", givers) }
    if !recipients.isEmpty { writer.member("recipient", recipients) }
    if !statuses.isEmpty { writer.member("status", statuses.map(\.rawValue)) }
    if let grouping { writer.member("by", grouping.rawValue) }
    if sort != .date { writer.member("sort", sort.rawValue) }
    if limit != Self.defaultLimit { writer.member("limit", limit) }
    if let currency { writer.member("in", currency) }
  }
}

extension WatchQuery {
  init(from reader: ObjectReader, besides common: [String]) throws(ObjectReader.Problem) {
    self.init(request: try SearchRequest(from: reader, besides: common + ["since"]))
    guard let place = try reader.reader("since") else { return }
    since = WatchPlace(
      revision: try place.required("revision", try place.integer("revision", in: 0...Int.max)),
      lastDocument: try place.required("last_document", try place.integer("last_document", in: 0...Int.max)))
  }
}
