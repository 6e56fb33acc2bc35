import JSON
import News

extension Request {
  /// The request as a line, line break included. Members that have their default value are left out.
  public func encoded() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member(id: id)
    switch operation {
    case .search(let search): search.write(to: &writer)
    case .facets(let query):
      writer.member("op", operation.name)
      query.write(to: &writer)
    case .show(let article):
      writer.member("op", operation.name)
      writer.member("article", article)
    case .add(let documents):
      writer.member("op", operation.name)
      writer.key("documents")
      writer.beginArray()
      for document in documents { writer.write(document.fields) }
      writer.endArray()
    case .index(let paths, let settings):
      if !settings.columns.isEmpty {
        writer.key("map")
        writer.beginObject()
        for (field, column) in settings.columns.sorted(by: { $0.key < $1.key }) {
          writer.key(escaping: field)
          writer.write(column)
        }
        writer.endObject()
      }
      if settings.isDryRun { writer.member("dry_run", true) }
      writer.member("op", operation.name)
      writer.member("paths", paths)
    case .remove(let ids):
      writer.member("op", operation.name)
      writer.member("ids", ids)
    case .status, .metrics: writer.member("op", operation.name)
    case .maintain(let maintenance):
      writer.member("op", operation.name)
      writer.member("task", maintenance.task.rawValue)
      if let path = maintenance.path { writer.member("path", path) }
      if let least = maintenance.least { writer.member("least", least) }
    case .ledger, .conflicts, .watch, .save, .unsave, .queries: operation.writeClaims(to: &writer)
    }
    if let index { writer.member("index", index) }
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}

extension SearchRequest {
  func write(to writer: inout JSONWriter) {
    let plain = SearchRequest(query: query)
    writer.member("q", query)
    filters.write(to: &writer)
    if !facets.isEmpty { writer.member("facets", facets) }
    if facetLimit != plain.facetLimit { writer.member("facet_limit", facetLimit) }
    if limit != plain.limit { writer.member("limit", limit) }
    if offset != plain.offset { writer.member("offset", offset) }
    if sort != plain.sort { writer.member("sort", sort.rawValue) }
    if match != plain.match { writer.member("match", match.rawValue) }
    if isLiteral { writer.member("literal", true) }
    if wantsExplanation { writer.member("explain", true) }
    if wantsStatements { writer.member("statements", true) }
    if wantsContext { writer.member("context", true) }
    if !foldsStories { writer.member("fold", false) }
    if !wantsPassages { writer.member("passages", false) }
  }
}

extension FacetQuery {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("field", field.name)
    if !query.isEmpty { writer.member("q", query) }
    filters.write(to: &writer)
    writer.member("limit", limit)
    if !prefix.isEmpty { writer.member("prefix", prefix) }
    if unit != .article { writer.member("by", unit.rawValue) }
    if !ranges.isEmpty { writer.member("ranges", ranges) }
    if histogram > 0 { writer.member("histogram", histogram) }
    if let order { writer.member("order", order.rawValue) }
  }
}

extension Filters {
  func write(to writer: inout JSONWriter) {
    guard !isEmpty else { return }
    writer.key("filters")
    writer.beginObject()
    if !speakers.isEmpty { writer.member("speaker", speakers) }
    if !people.isEmpty { writer.member("person", people) }
    if !countries.isEmpty { writer.member("country", countries) }
    if !amounts.isEmpty { writer.member("amount", amounts) }
    if !sources.isEmpty { writer.member("source", sources) }
    if let since { writer.member("since", since) }
    if let until { writer.member("until", until) }
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes the member `id`, where there is one.
  mutating func member(id: RequestID?) {
    switch id {
    case nil: break
    case .integer(let number):
      key("id")
      write(number)
    case .string(let text): member("id", text)
    }
  }
}
