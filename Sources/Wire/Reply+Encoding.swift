import JSON
import News

extension Reply {
  /// The reply as a line, line break included.
  public func encoded() -> [UInt8] {
    var writer = JSONWriter(capacity: 1 << 10)
    writer.beginObject()
    writer.member("v", Self.version)
    writer.member(id: id)
    body.write(to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}

extension Reply.Body {
  private func write(nested name: StaticString, to writer: inout JSONWriter, _ members: (inout JSONWriter) -> Void) {
    writer.key(name)
    writer.beginObject()
    members(&writer)
    writer.endObject()
  }

  fileprivate func write(to writer: inout JSONWriter) {
    switch self {
    case .search(let reply): reply.write(to: &writer)
    case .facets(let reply): reply.write(to: &writer)
    case .article(let article, let tags):
      writer.key("article")
      writer.write(article)
      write(nested: "tags", to: &writer) { $0.members(of: tags, in: article.text) }
    case .indexed(let report): write(nested: "indexed", to: &writer) { $0.members(of: report) }
    case .removed(let report): write(nested: "removed", to: &writer) { $0.members(of: report) }
    case .status(let status): write(nested: "status", to: &writer) { $0.members(of: status) }
    case .metrics(let text): writer.member("metrics", text)
    case .maintained(let text): writer.member("maintained", text)
    case .ledger(let ledger, let milliseconds):
      writer.members(of: ledger)
      writer.member(milliseconds: milliseconds)
    case .conflicts(let conflicts, let milliseconds):
      writer.members(of: conflicts)
      writer.member(milliseconds: milliseconds)
    case .watch(let answer):
      write(nested: "place", to: &writer) {
        $0.member("revision", answer.place.revision)
        $0.member("last_document", answer.place.lastDocument)
      }
      SearchReply(results: answer.results, milliseconds: 0).write(to: &writer)
    case .queries(let queries): writer.member(queries: queries)
    case .error(let error): write(nested: "error", to: &writer) { $0.members(of: error) }
    case .progress(let progress): write(nested: "progress", to: &writer) { $0.members(of: progress) }
    case .problem(let problem): write(nested: "problem", to: &writer) { $0.members(of: problem) }
    case .document(let document): write(nested: "document", to: &writer) { $0.members(of: document) }
    }
  }
}

extension SearchReply {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.reserve(1_024 + 1_024 * results.hits.count)
    if results.unit != .article { writer.member("unit", results.unit.rawValue) }
    writer.member("matches", results.matches)
    if let stories = results.stories { writer.member("stories", stories) }
    writer.member("exact", results.isExact)
    writer.member("relaxed", results.isRelaxed)
    writer.member("reading", results.reading)
    if !results.notes.isEmpty { writer.member("notes", results.notes) }
    if !results.suggestions.isEmpty { writer.member("suggestions", results.suggestions) }
    writer.key("hits")
    writer.beginArray()
    for hit in results.hits.entries {
      writer.beginObject()
      writer.members(of: hit, in: results.hits)
      writer.endObject()
    }
    writer.endArray()
    if !results.facets.isEmpty { writer.member(facets: results.facets) }
    if let explanation { writer.member("explanation", explanation) }
    writer.member(milliseconds: milliseconds)
  }
}

extension FacetReply {
  fileprivate func write(to writer: inout JSONWriter) {
    if count.unit != .article { writer.member("unit", count.unit.rawValue) }
    writer.member("matches", count.matches)
    writer.member("exact", count.isExact)
    writer.member("reading", count.reading)
    if !count.notes.isEmpty { writer.member("notes", count.notes) }
    writer.member(facets: [count.facet])
    writer.member(milliseconds: milliseconds)
  }
}

extension JSONWriter {
  mutating func members(of report: IndexReport) {
    member("added", report.added)
    member("replaced", report.replaced)
    member("unchanged", report.unchanged)
    member("problems", report.problems)
    member("bytes", report.bytes)
    member("files", report.files)
    member("doubts", report.doubts)
    member(milliseconds: report.milliseconds)
  }

  mutating func members(of report: RemoveReport) {
    member("count", report.removed)
    member("missing", report.missing)
  }

  mutating func members(of status: Status) {
    member("documents", status.documents)
    member("revision", status.revision)
    member("bytes", status.bytes)
    member("index", status.index)
    member("socket", status.socket)
    member("pid", status.pid)
    member("version", status.version)
    member("uptime", status.uptime, decimals: 3)
    if let operations = status.operations { members(of: operations) }
  }

  mutating func members(of error: WireError) {
    member("code", error.code.rawValue)
    member("message", error.message)
    if let position = error.position { member("position", position) }
  }

  mutating func members(of progress: IndexProgress) {
    member("documents", progress.documents)
    member("bytes", progress.bytes)
    member("total_bytes", progress.totalBytes)
  }

  mutating func members(of problem: IndexProblem) {
    member("path", problem.path)
    member("line", problem.line)
    if !problem.reason.isEmpty { member("reason", problem.reason) }
    if problem.isDoubt { member("doubt", true) }
    member("message", problem.message)
  }

  mutating func members(of document: IndexedDocument) {
    member("path", document.path)
    member("id", document.id)
    member("title", document.title)
    member("date", document.date)
    member("source", document.source)
    member("bytes", document.bytes)
  }
}
