import News

/// Reads the articles of one file, or of one member of an archive, of a format.
protocol DocumentReader {
  /// The next article or problem of the file; nil at its end.
  mutating func next() -> Result<ReadArticle, ReadProblem>?
}

/// An article, and what is doubtful about it.
struct ReadArticle {
  /// The article.
  var article: Article
  /// What could not be read of it; none of it keeps the article out of the index.
  var doubts: [ReadProblem] = []
}

/// Where a document stands, and how it is to be read.
struct DocumentContext {
  /// Where it stands, for messages: the path of the file, and after a slash that of the member within it.
  var path: String
  /// What the document is called in ids: the file's name, or that of its archive, a colon and the member's path.
  var name: String
  /// How files are read.
  var options: ReadingOptions
  /// How many archives and compressions it is wrapped in.
  var depth = 0
  /// Guards against what unpacks to too much.
  var budget: UnpackingBudget
  /// What is known about the document from outside of it: the headers of a web archive, of a mail.
  var known = ArticleDraft()
  /// The encoding that somebody outside declares, by its IANA name.
  var charset: String?

  /// An id made of the document's name: without a suffix that says the format.
  var id: String { Self.short(Self.withoutSuffix(name)) }

  /// An id for one of several documents in a file: its name without its suffix, a colon, and the number of the line or
  /// of the document.
  func id(ofPart number: Int) -> String {
    let point = name.lastIndex(of: ".")
    let stem = point.map { $0 != name.startIndex && !name[$0...].contains("/") ? String(name[..<$0]) : name } ?? name
    return Self.short("\(stem):\(number)")
  }

  /// The article of a draft, or what is wrong with it.
  ///
  /// What the draft lacks is taken from what is known outside of the document; `line` is the line on which it begins,
  /// where the file holds several.
  func result(of draft: ArticleDraft, line: Int? = nil) -> Result<ReadArticle, ReadProblem> {
    let draft = draft.filled(from: known)
    do {
      let article = try draft.article(options: options)
      let doubts = draft.doubts.map {
        ReadProblem(path: path, line: line, reason: .field, isDoubt: true, message: $0)
      }
      return .success(ReadArticle(article: article, doubts: options.isVerbatim ? [] : doubts))
    } catch {
      return .failure(
        ReadProblem(path: path, line: line, reason: error.reason, message: error.description))
    }
  }

  /// A problem of the document.
  func problem(_ reason: ReadProblem.Reason, _ message: String, line: Int? = nil) -> ReadProblem {
    ReadProblem(path: path, line: line, reason: reason, message: message)
  }

  /// Ids have a limit: of a longer one the end is kept, after a number made of the whole.
  static func short(_ id: String) -> String {
    guard id.utf8.count > ArticleDraft.mostIDBytes else { return id }
    let hash = id.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let mark = String(hash, radix: 16) + "…"
    var tail = id[...]
    while tail.utf8.count > ArticleDraft.mostIDBytes - mark.utf8.count { tail = tail.dropFirst() }
    return mark + tail
  }

  /// The name without a suffix that only says the format.
  static func withoutSuffix(_ name: String) -> String {
    guard let point = name.lastIndex(of: "."), point != name.startIndex, name[name.index(before: point)] != "/" else {
      return name
    }
    let suffix = name[name.index(after: point)...].lowercased()
    return suffixes.contains(suffix) ? String(name[..<point]) : name
  }

  private static let suffixes: Set = [
    "txt", "html", "htm", "xhtml", "mht", "mhtml", "json", "jsonl", "ndjson", "csv", "tsv", "rss", "atom", "xml", "eml",
    "mbox", "md", "markdown", "warc", "pdf", "docx", "odt", "epub", "rtf",
  ]
}

extension InputBuffer {
  /// Reads a document that must be held whole; throws the problem where it can't be read or is larger than `limit`.
  func whole(upTo limit: Int, of context: DocumentContext) throws(ReadProblem) -> UnsafeBufferPointer<UInt8> {
    fill(upTo: limit + 1)
    if let failure = takeFailure() { throw failure.problem(at: context.path) }
    guard count <= limit else {
      throw context.problem(
        .limit, "has more than \(ByteCount.text(limit)), the most that one document may have; split it into several")
    }
    return bytes
  }
}
