import News

/// Reads the pages of a web archive (WARC 0.17 to 1.1): what servers have answered with status 200, and texts.
///
/// Records of other kinds, and answers that are no text or document, are passed over in silence. An article's id is its
/// address, so that a page that was fetched twice is one article.
struct WebArchiveReader: DocumentReader {
  private let input: InputBuffer
  private let context: DocumentContext
  private var records = 0
  private var isEnded = false
  private var inner: (any DocumentReader)?

  init(input: InputBuffer, context: DocumentContext) {
    self.input = input
    self.context = context
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    while true {
      if inner != nil {
        if let result = inner?.next() { return result }
        inner = nil
      }
      guard !isEnded else { return nil }
      do {
        guard let record = try nextRecord() else { return nil }
        try open(record)
      } catch {
        return .failure(error)
      }
    }
  }

  private struct Record {
    var fields: HeaderFields
    var length: Int
  }

  /// Steps to the content of the next record; nil at the end.
  private mutating func nextRecord() throws(ReadProblem) -> Record? {
    while true {
      while let first = input.bytes.first, first == 0x0D || first == 0x0A { input.consume(1) }
      if input.count > 0 || !input.fill() { break }
    }
    if input.count == 0 {
      isEnded = true
      return nil
    }
    records += 1
    var end = HeaderFields.end(in: input.bytes)
    while end == nil, input.count < 1 << 20, input.fill() { end = HeaderFields.end(in: input.bytes) }
    guard let end, input.bytes.starts(with: "WARC/".utf8) else {
      isEnded = true
      throw context.problem(
        .damaged, "is damaged: no record begins where one should; the rest is left out", line: records)
    }
    let fields = HeaderFields(UnsafeBufferPointer(rebasing: input.bytes[..<end]))
    input.consume(end)
    guard let length = fields["content-length"].flatMap({ Int($0) }), length >= 0 else {
      isEnded = true
      throw context.problem(.damaged, "is damaged: a record without a length; the rest is left out", line: records)
    }
    return Record(fields: fields, length: length)
  }

  private mutating func open(_ record: Record) throws(ReadProblem) {
    let kind = record.fields["warc-type"] ?? ""
    let address = record.fields["warc-target-uri"]?.trimming("<>") ?? ""
    guard ["response", "resource", "conversion"].contains(kind), address.hasPrefix("http") || kind != "response" else {
      return skip(record.length)
    }
    guard record.length <= context.options.limits.pageBytes else {
      skip(record.length)
      let most = ByteCount.text(context.options.limits.pageBytes)
      throw context.problem(.limit, "\(address) has more than \(most), the most that one page may have", line: records)
    }
    input.fill(upTo: record.length)
    if let failure = input.takeFailure() { throw failure.problem(at: context.path) }
    guard input.count >= record.length else {
      isEnded = true
      throw context.problem(.damaged, "is cut off in the record of \(address)", line: records)
    }
    defer { input.consume(record.length) }
    var content = UnsafeBufferPointer(rebasing: input.bytes[..<record.length])
    var fields = record.fields
    if kind == "response" {
      guard let end = HeaderFields.end(in: content) else { return }
      let answer = HeaderFields(UnsafeBufferPointer(rebasing: content[..<end]))
      guard answer.status == 200 else { return }
      fields = answer
      content = UnsafeBufferPointer(rebasing: content[end...])
    }
    guard content.count > 0, Self.isReadable(fields.contentType) else { return }
    let body = Self.dechunked(content, isChunked: fields["transfer-encoding"]?.lowercased() == "chunked")
    var page = context
    page.path += "/\(address)"
    page.name = Self.name(of: fields.contentType)
    page.known = ArticleDraft(
      id: DocumentContext.short(address), url: address.hasPrefix("http") ? address : nil,
      language: fields["content-language"])
    page.charset = fields.charset
    inner = try FileFormat.open(InputBuffer(MemorySource(body), block: body.count + 1), page)
  }

  private mutating func skip(_ length: Int) {
    var left = length
    while left > 0, input.count > 0 || input.fill() {
      let count = min(left, input.count)
      input.consume(count)
      left -= count
    }
  }

  /// Whether an answer of a type can be an article.
  private static func isReadable(_ type: String) -> Bool {
    type.isEmpty || type.hasPrefix("text/") && !["text/css", "text/javascript", "text/calendar"].contains(type)
      || type.hasSuffix("xml") || type == "application/pdf"
  }

  /// A name by which the format is recognised where the content alone doesn't say it.
  private static func name(of type: String) -> String {
    switch type {
    case "text/html", "application/xhtml+xml": "page.html"
    case "text/csv": "table.csv"
    case "text/markdown": "text.md"
    default: "page"
    }
  }

  /// The content without the lengths of its chunks; itself where it has none, whatever its head says.
  private static func dechunked(_ content: UnsafeBufferPointer<UInt8>, isChunked: Bool) -> [UInt8] {
    guard isChunked else { return Array(content) }
    var body: [UInt8] = []
    var rest = content[...]
    while let end = rest.prefix(40).firstIndex(of: 0x0A) {
      let line = String(decoding: rest[..<end].prefix { $0 != 0x0D && $0 != UInt8(ascii: ";") }, as: UTF8.self)
      guard let length = Int(line.trimming(" "), radix: 16), length >= 0 else { break }
      if length == 0 { return body }
      rest = rest[(end + 1)...]
      body.append(contentsOf: rest.prefix(length))
      rest = rest.dropFirst(length)
      if rest.first == 0x0D { rest = rest.dropFirst() }
      if rest.first == 0x0A { rest = rest.dropFirst() }
    }
    return body.isEmpty ? Array(content) : body
  }
}
