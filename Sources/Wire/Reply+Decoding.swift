import JSON
import News

extension Reply {
  /// A line that is no reply of this protocol.
  public struct Malformed: Error, Equatable, Sendable {
    /// What is wrong with it.
    public var message: String
  }

  /// Reads one line (without its line break). Members that this version doesn't know are ignored.
  public static func decode(_ line: [UInt8]) throws(Malformed) -> Reply {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(line)
    } catch {
      throw Malformed(message: "the reply is not JSON: \(error)")
    }
    guard let object = value.object else { throw Malformed(message: "the reply is \(value.kind), not an object") }
    let reader = ObjectReader(object: object)
    do throws(ObjectReader.Problem) {
      let version = try reader.required("v", try reader.integer("v", in: 1...Int.max))
      guard version == Self.version else {
        throw .init(message: "it is of version \(version) of the protocol, this program speaks \(Self.version)")
      }
      return Reply(id: try RequestID.read(from: reader), try Body(from: reader))
    } catch {
      throw Malformed(message: "the reply cannot be read: \(error.message)")
    }
  }
}

extension Reply.Body {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    if let error = try reader.reader("error") {
      self = .error(try WireError(from: error))
    } else if let place = try reader.reader("place") {
      self = .watch(
        WatchAnswer(
          place: WatchPlace(revision: try place.count("revision"), lastDocument: try place.count("last_document")),
          results: try SearchReply(from: reader).results))
    } else if reader.value("rows") != nil {
      self = .ledger(try Ledger(from: reader), milliseconds: try reader.number("ms") ?? 0)
    } else if reader.value("conflicts") != nil {
      self = .conflicts(try Conflicts(from: reader), milliseconds: try reader.number("ms") ?? 0)
    } else if reader.value("queries") != nil {
      self = .queries(try [SavedQuery](from: reader))
    } else if reader.value("hits") != nil {
      self = .search(try SearchReply(from: reader))
    } else if let progress = try reader.reader("progress") {
      self = .progress(try IndexProgress(from: progress))
    } else if let problem = try reader.reader("problem") {
      self = .problem(try IndexProblem(from: problem))
    } else if let document = try reader.reader("document") {
      self = .document(try IndexedDocument(from: document))
    } else if let indexed = try reader.reader("indexed") {
      self = .indexed(try IndexReport(from: indexed))
    } else if let article = try reader.reader("article") {
      let tags = try reader.required("tags", try reader.reader("tags"))
      self = .article(try Article(from: article), try Tags(from: tags))
    } else if let removed = try reader.reader("removed") {
      self = .removed(
        RemoveReport(removed: try removed.count("count"), missing: try removed.strings("missing")))
    } else if let status = try reader.reader("status") {
      self = .status(try Status(from: status))
    } else if let text = try reader.string("metrics") {
      self = .metrics(text)
    } else if let text = try reader.string("maintained") {
      self = .maintained(text)
    } else if reader.value("facets") != nil {
      self = .facets(try FacetReply(from: reader))
    } else {
      throw .init(message: "it holds neither an answer nor an error")
    }
  }
}

extension ObjectReader {
  /// A number that must be there and not be negative.
  func count(_ key: String) throws(Problem) -> Int {
    try required(key, try integer(key, in: 0...Int.max))
  }

  /// A string that must be there.
  fileprivate func text(_ key: String) throws(Problem) -> String { try required(key, try string(key)) }
}

extension WireError {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    // A code of a later daemon is still an error with a message.
    self.init(
      Code(rawValue: try reader.text("code")) ?? .internal, try reader.text("message"),
      position: try reader.integer("position", in: 0...Int.max))
  }
}

extension SearchReply {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    var hits: Hits = []
    for hit in try reader.readers("hits") { hits.append(try Hit(from: hit)) }
    var results = Results(
      matches: try reader.count("matches"), isExact: try reader.bool("exact") ?? true,
      isRelaxed: try reader.bool("relaxed") ?? false, reading: try reader.string("reading") ?? "",
      notes: try reader.strings("notes"), suggestions: try reader.strings("suggestions"), hits: hits,
      facets: try Facet.all(from: reader))
    results.unit = try reader.choice("unit") ?? .article
    results.stories = try reader.integer("stories", in: 0...Int.max)
    self.init(
      results: results, explanation: try reader.string("explanation"), milliseconds: try reader.number("ms") ?? 0)
  }
}

extension FacetReply {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    var count = FacetCount(
      facet: try reader.required("facets", try Facet.all(from: reader).first), matches: try reader.count("matches"),
      isExact: try reader.bool("exact") ?? true, reading: try reader.string("reading") ?? "",
      notes: try reader.strings("notes"))
    count.unit = try reader.choice("unit") ?? .article
    self.init(count, milliseconds: try reader.number("ms") ?? 0)
  }
}

extension IndexReport {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      added: try reader.count("added"), replaced: try reader.count("replaced"),
      unchanged: try reader.count("unchanged"), problems: try reader.count("problems"),
      files: try reader.integer("files", in: 0...Int.max) ?? 0,
      doubts: try reader.integer("doubts", in: 0...Int.max) ?? 0, bytes: try reader.count("bytes"),
      milliseconds: try reader.number("ms") ?? 0)
  }
}

extension IndexProgress {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      documents: try reader.count("documents"), bytes: try reader.count("bytes"),
      totalBytes: try reader.integer("total_bytes", in: 0...Int.max))
  }
}

extension IndexProblem {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      path: try reader.text("path"), line: try reader.integer("line", in: 1...Int.max),
      reason: try reader.string("reason") ?? "", isDoubt: try reader.bool("doubt") ?? false,
      message: try reader.text("message"))
  }
}

extension IndexedDocument {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      path: try reader.text("path"), id: try reader.text("id"), title: try reader.text("title"),
      date: try reader.string("date"), source: try reader.string("source"), bytes: try reader.count("bytes"))
  }
}

extension Status {
  fileprivate init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init(
      documents: try reader.count("documents"), revision: try reader.count("revision"),
      bytes: try reader.integer("bytes", in: 0...Int.max), index: try reader.text("index"),
      socket: try reader.text("socket"), pid: try reader.count("pid"), version: try reader.text("version"),
      uptime: try reader.number("uptime") ?? 0)
    if reader.value("queues") != nil { operations = try Operations(from: reader) }
  }
}
