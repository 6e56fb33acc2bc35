import JSON
import News

extension Request {
  /// How long a line may be unless the daemon says otherwise, in bytes: room for an article of 50 MB in JSON.
  public static let maximumLine = 64 << 20

  /// Reads one line (without its line break, with or without a carriage return).
  public static func decode(_ line: [UInt8]) throws(BadRequest) -> Request {
    let result = line.withUnsafeBufferPointer { buffer in
      Result { () throws(BadRequest) in try decode(buffer) }
    }
    return try result.get()
  }

  /// Reads one line. The buffer must stay valid and unchanged until the call returns.
  public static func decode(_ line: UnsafeBufferPointer<UInt8>) throws(BadRequest) -> Request {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(line)
    } catch {
      let message = "the line is not JSON: \(error)"
      throw BadRequest(
        id: RequestID.recover(from: line), error: WireError(.badRequest, message, position: error.position))
    }
    guard let object = value.object else {
      throw BadRequest(error: WireError(.badRequest, "a request must be an object, not \(value.kind)"))
    }
    let reader = ObjectReader(object: object)
    let id: RequestID?
    do throws(ObjectReader.Problem) {
      id = try RequestID.read(from: reader)
    } catch {
      throw BadRequest(error: WireError(.badRequest, error.message))
    }
    do throws(ObjectReader.Problem) {
      if let version = try reader.integer("v", in: 0...Int.max), version != Reply.version {
        throw .init(message: "this daemon speaks version \(Reply.version) of the protocol, not \(version)")
      }
      return Request(id: id, index: try reader.string("index"), try Operation.read(from: reader))
    } catch {
      throw BadRequest(id: id, error: WireError(.badRequest, error.message))
    }
  }
}

extension RequestID {
  static func read(from reader: ObjectReader) throws(ObjectReader.Problem) -> RequestID? {
    switch reader.value("id") {
    case nil: return nil
    case .integer(let number): return .integer(number)
    case .string(let text): return .string(text)
    case let value?: throw .init(message: "id must be a whole number or a string, not \(value.kind)")
    }
  }
}

extension Request.Operation {
  private static let common = ["v", "id", "op", "index"]

  static func read(from reader: ObjectReader) throws(ObjectReader.Problem) -> Self {
    let name = try reader.string("op") ?? "search"
    switch name {
    case "search": return .search(try SearchRequest(from: reader, besides: common))
    case "facets": return .facets(try FacetQuery(from: reader, besides: common))
    case "show":
      try reader.refuseOthers(than: common + ["article"])
      return .show(article: try reader.required("article", try reader.string("article")))
    case "add":
      try reader.refuseOthers(than: common + ["document", "documents"])
      var documents: [Document] = []
      let single = reader.value("document").map { [$0] } ?? []
      for value in try single + (reader.array("documents") ?? []) {
        guard let document = Document(value) else {
          throw .init(message: "a document must be an object, not \(value.kind)")
        }
        documents.append(document)
      }
      guard !documents.isEmpty else { throw .init(message: "document is missing") }
      return .add(documents)
    case "index":
      try reader.refuseOthers(than: common + ["paths", "map", "dry_run"])
      let paths = try reader.strings("paths")
      guard !paths.isEmpty else { throw .init(message: "paths is missing") }
      for path in paths where !path.hasPrefix("/") {
        throw .init(message: "paths must be absolute, which \"\(path)\" is not")
      }
      return .index(
        paths: paths, IndexSettings(columns: try columns(reader), isDryRun: try reader.bool("dry_run") ?? false))
    case "remove":
      try reader.refuseOthers(than: common + ["ids"])
      let ids = try reader.strings("ids")
      guard !ids.isEmpty else { throw .init(message: "ids is missing") }
      return .remove(ids)
    case "status":
      try reader.refuseOthers(than: common)
      return .status
    case "metrics":
      try reader.refuseOthers(than: common)
      return .metrics
    case "maintain":
      try reader.refuseOthers(than: common + ["task", "path", "least"])
      return .maintain(try Maintenance(from: reader))
    case "ledger": return .ledger(try LedgerQuery(from: reader, besides: common))
    case "conflicts": return .conflicts(try LedgerQuery(from: reader, besides: common))
    case "watch": return .watch(try WatchQuery(from: reader, besides: common))
    case "save":
      try reader.refuseOthers(than: common + ["name", "q"])
      return .save(
        SavedQuery(name: try Self.name(from: reader), query: try reader.required("q", try reader.string("q"))))
    case "unsave":
      try reader.refuseOthers(than: common + ["name"])
      return .unsave(name: try Self.name(from: reader))
    case "queries":
      try reader.refuseOthers(than: common)
      return .queries
    default: throw reader.unknown("op", name, among: names)
    }
  }
}

extension Request.Operation {
  /// `{"title":"headline","text":"body"}`.
  private static func columns(_ reader: ObjectReader) throws(ObjectReader.Problem) -> [String: String] {
    guard let value = reader.value("map"), value != .null else { return [:] }
    guard let object = value.object else { throw .init(message: "map must be an object, not \(value.kind)") }
    var columns: [String: String] = [:]
    for member in object.members {
      guard IndexSettings.fields.contains(member.key) else {
        throw reader.unknown("map", member.key, among: IndexSettings.fields)
      }
      guard let column = member.value.string else { throw .init(message: "map.\(member.key) must be a string") }
      columns[member.key] = column
    }
    return columns
  }
}

extension SearchRequest {
  init(from reader: ObjectReader, besides common: [String]) throws(ObjectReader.Problem) {
    try reader.refuseOthers(
      than: common + [
        "q", "filters", "facets", "facet_limit", "limit", "offset", "sort", "match", "literal", "explain",
        "statements", "context", "fold", "passages",
      ])
    self.init(query: try reader.required("q", try reader.string("q")))
    filters = try Filters(from: try reader.reader("filters"))
    for name in try reader.strings("facets") { facets.append(try Field.facet(named: name, reader).name) }
    facetLimit = try reader.integer("facet_limit", in: 1...Request.maximumLimit) ?? facetLimit
    limit = try reader.integer("limit", in: 0...Request.maximumLimit) ?? limit
    offset = try reader.integer("offset", in: 0...Request.maximumOffset) ?? offset
    sort = try reader.choice("sort") ?? sort
    match = try reader.choice("match") ?? match
    isLiteral = try reader.bool("literal") ?? false
    wantsExplanation = try reader.bool("explain") ?? false
    wantsContext = try reader.bool("context") ?? false
    wantsStatements = try reader.bool("statements") ?? wantsContext
    foldsStories = try reader.bool("fold") ?? true
    wantsPassages = try reader.bool("passages") ?? true
  }
}

extension FacetQuery {
  fileprivate init(from reader: ObjectReader, besides common: [String]) throws(ObjectReader.Problem) {
    try reader.refuseOthers(
      than: common + ["field", "q", "filters", "limit", "prefix", "by", "ranges", "histogram", "order"])
    let name = try reader.required("field", try reader.string("field"))
    let ranges = try reader.strings("ranges")
    // Days are too many to list; ranges of them are counted.
    self.init(field: name == Field.date.name && !ranges.isEmpty ? .date : try Field.facet(named: name, reader))
    self.ranges = ranges
    if ranges.count > FacetQuery.maximumRanges {
      throw .init(message: "ranges holds \(ranges.count), more than \(FacetQuery.maximumRanges)")
    }
    unit = try reader.choice("by") ?? unit
    histogram = try reader.integer("histogram", in: 0...FacetQuery.maximumHistogram) ?? 0
    order = try reader.choice("order")
    query = try reader.string("q") ?? ""
    filters = try Filters(from: try reader.reader("filters"))
    limit = try reader.integer("limit", in: 0...Request.maximumLimit) ?? limit
    prefix = try reader.string("prefix") ?? ""
  }
}

extension Filters {
  init(from reader: ObjectReader?) throws(ObjectReader.Problem) {
    self.init()
    guard let reader else { return }
    try reader.refuseOthers(than: ["speaker", "person", "country", "amount", "source", "since", "until"])
    speakers = try reader.strings("speaker")
    people = try reader.strings("person")
    countries = try reader.strings("country")
    amounts = try reader.strings("amount")
    sources = try reader.strings("source")
    since = try Self.days("since", reader)
    until = try Self.days("until", reader)
  }

  private static func days(_ key: String, _ reader: ObjectReader) throws(ObjectReader.Problem) -> String? {
    guard let text = try reader.string(key) else { return nil }
    if CalendarDate.days(named: text) != nil { return text }
    throw .init(message: "\(reader.path)\(key): \"\(text)\" is no date; write YYYY, YYYY-MM or YYYY-MM-DD")
  }
}

extension Field {
  fileprivate static func facet(named name: String, _ reader: ObjectReader) throws(ObjectReader.Problem) -> Field {
    if let field = Field(rawValue: name), field.isFacet { return field }
    throw reader.unknown("facet", name, among: allCases.filter(\.isFacet).map(\.name))
  }
}
