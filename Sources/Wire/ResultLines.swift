import JSON
public import News

/// The JSON Lines that `aidsearch --json` writes: a line for each hit, each facet and the summary.
public enum ResultLines {
  /// A search: hits, facets, summary.
  public static func encode(_ reply: SearchReply) -> [UInt8] {
    var writer = JSONWriter()
    let hits = reply.results.hits
    for hit in hits.entries { writer.line(type: "hit") { $0.members(of: hit, in: hits) } }
    for facet in reply.results.facets { writer.line(facet) }
    writer.line(type: "summary") {
      if reply.results.unit != .article { $0.member("unit", reply.results.unit.rawValue) }
      $0.member("matches", reply.results.matches)
      if let stories = reply.results.stories { $0.member("stories", stories) }
      $0.member("exact", reply.results.isExact)
      $0.member("relaxed", reply.results.isRelaxed)
      $0.member("reading", reply.results.reading)
      $0.member("notes", reply.results.notes)
      $0.member("suggestions", reply.results.suggestions)
      if let explanation = reply.explanation { $0.member("explanation", explanation) }
      $0.member(milliseconds: reply.milliseconds)
    }
    return writer.bytes
  }

  /// A facet: its values, summary.
  public static func encode(_ reply: FacetReply) -> [UInt8] {
    var writer = JSONWriter()
    writer.line(reply.count.facet)
    writer.line(type: "summary") {
      if reply.count.unit != .article { $0.member("unit", reply.count.unit.rawValue) }
      $0.member("matches", reply.count.matches)
      $0.member("exact", reply.count.isExact)
      $0.member("reading", reply.count.reading)
      $0.member("notes", reply.count.notes)
      $0.member(milliseconds: reply.milliseconds)
    }
    return writer.bytes
  }

  /// An article with its tags.
  public static func encode(_ article: Article, _ tags: Tags) -> [UInt8] {
    var writer = JSONWriter()
    writer.line(type: "article") {
      $0.key("article")
      $0.write(article)
      $0.key("tags")
      $0.beginObject()
      $0.members(of: tags, in: article.text)
      $0.endObject()
    }
    return writer.bytes
  }

  /// What an indexing run did.
  public static func encode(_ report: IndexReport) -> [UInt8] { line("indexed") { $0.members(of: report) } }

  /// What was left out of the index.
  public static func encode(_ problem: IndexProblem) -> [UInt8] { line("problem") { $0.members(of: problem) } }

  /// An article that would be indexed.
  public static func encode(_ document: IndexedDocument) -> [UInt8] { line("document") { $0.members(of: document) } }

  /// What was removed.
  public static func encode(_ report: RemoveReport) -> [UInt8] { line("removed") { $0.members(of: report) } }

  /// The daemon and its index.
  public static func encode(_ status: Status) -> [UInt8] { line("status") { $0.members(of: status) } }

  /// A ledger: its rows, the totals of its groups, summary.
  public static func encode(_ ledger: Ledger, milliseconds: Double) -> [UInt8] {
    var writer = JSONWriter()
    for row in ledger.rows { writer.line(type: "row") { $0.members(of: row) } }
    for group in ledger.groups { writer.line(type: "group") { $0.members(of: group) } }
    writer.line(type: "summary") {
      $0.members(of: ledger.total)
      $0.member("reading", ledger.reading)
      $0.member("notes", ledger.notes)
      $0.member(milliseconds: milliseconds)
    }
    return writer.bytes
  }

  /// Conflicts, a line each, and a summary.
  public static func encode(_ conflicts: Conflicts, milliseconds: Double) -> [UInt8] {
    var writer = JSONWriter()
    for conflict in conflicts.conflicts { writer.line(type: "conflict") { $0.members(of: conflict) } }
    writer.line(type: "summary") {
      $0.member("conflicts", conflicts.conflicts.count)
      $0.member("figures", conflicts.figures)
      $0.member("reading", conflicts.reading)
      $0.member("notes", conflicts.notes)
      $0.member(milliseconds: milliseconds)
    }
    return writer.bytes
  }

  /// The articles that a watcher is told of.
  public static func encode(_ hits: Hits) -> [UInt8] {
    var writer = JSONWriter()
    for hit in hits.entries { writer.line(type: "hit") { $0.members(of: hit, in: hits) } }
    return writer.bytes
  }

  /// The saved queries.
  public static func encode(_ queries: [SavedQuery]) -> [UInt8] { line("queries") { $0.member(queries: queries) } }

  private static func line(_ type: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.line(type: type, members)
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func line(type: String, _ members: (inout JSONWriter) -> Void) {
    beginObject()
    member("type", type)
    members(&self)
    endObject()
    endLine()
  }

  fileprivate mutating func line(_ facet: Facet) {
    line(type: "facet") {
      $0.member("field", facet.field)
      $0.members(of: facet)
    }
  }
}
