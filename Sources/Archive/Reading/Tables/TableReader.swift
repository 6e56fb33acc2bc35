/// Reads articles from a table with named columns: CSV with commas, semicolons or bars, or with tabulators.
///
/// Columns are called as the fields of JSON are (see `FieldNames`), or as `--map` says.
struct TableReader: DocumentReader {
  private let input: InputBuffer
  private let context: DocumentContext
  private var layout: TableLayout?
  private var fields: [String] = []
  private var line = 1
  private var isEnded = false

  init(input: InputBuffer, context: DocumentContext) {
    self.input = input
    self.context = context
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    guard !isEnded else { return nil }
    if layout == nil, let problem = begin() {
      isEnded = true
      return .failure(problem)
    }
    while let (length, isTooLong) = recordLength() {
      let first = line
      if isTooLong { return .failure(skip(from: first)) }
      let record = UnsafeBufferPointer(rebasing: input.bytes.prefix(length))
      line += record.count { $0 == 0x0A }
      defer { input.consume(length) }
      if record.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { continue }
      return article(record, line: first)
    }
    isEnded = true
    return nil
  }

  /// Reads the names of the columns; a problem where no text can be found by them.
  private mutating func begin() -> ReadProblem? {
    input.fill(upTo: FileHead.length)
    if input.bytes.starts(with: [0xFF, 0xFE]) || input.bytes.starts(with: [0xFE, 0xFF]) {
      return context.problem(.encoding, "is a table in UTF-16; convert it with iconv -f UTF-16 -t UTF-8")
    }
    if input.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { input.consume(3) }
    let name = context.name.split(separator: "/").last.map(String.init) ?? context.name
    let head = FileHead(bytes: Array(input.bytes.prefix(FileHead.length)), name: name)
    guard let found = TableLayout(head), let (length, _) = recordLength() else {
      return context.problem(.damaged, "is named as a table, and its first line names no columns")
    }
    layout = found
    fields = FieldNames(columns: context.options.columns).fields(of: found.names)
    let header = UnsafeBufferPointer(rebasing: input.bytes.prefix(length))
    line += header.count { $0 == 0x0A }
    input.consume(length)
    guard fields.contains("text") else {
      let names = found.names.prefix(20).joined(separator: ", ")
      return context.problem(
        .field, "has no column for the text; its columns are \(names); say which it is with --map text=COLUMN", line: 1)
    }
    return nil
  }

  private func article(_ record: UnsafeBufferPointer<UInt8>, line: Int) -> Result<ReadArticle, ReadProblem> {
    let text: String
    do {
      text = try TextEncoding.decode(record)
    } catch {
      return .failure(context.problem(.encoding, error.message(forPath: context.path), line: line))
    }
    let ended = text.utf8.last == 0x0A ? text.utf8.dropLast(text.utf8.dropLast().last == 0x0D ? 2 : 1) : text.utf8[...]
    let values = TableRecord.fields(of: ended, delimiter: layout?.delimiter ?? 0x2C)
    guard values.count == fields.count || values.count > fields.count && values[fields.count...].allSatisfy(\.isEmpty)
    else {
      return .failure(
        context.problem(.damaged, "has \(values.count) columns, where the first line names \(fields.count)", line: line)
      )
    }
    var draft = ArticleDraft()
    for (field, value) in zip(fields, values) where !field.isEmpty && !value.allSatisfy(\.isWhitespace) {
      draft.set(field, to: value)
    }
    if draft.id == nil { draft.id = context.id(ofPart: line) }
    return context.result(of: draft, line: line)
  }

  /// The number of bytes of the next record with its line break; nil at the end of the file. Where none ends within the
  /// limit, that is said.
  private func recordLength() -> (length: Int, isTooLong: Bool)? {
    var offset = 0
    var isQuoted = false
    let limit = context.options.elementBytes
    while true {
      let bytes = input.bytes
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        // A mark within a field that doesn't begin with one is read as the reader of records reads it.
        if byte == 0x22 { isQuoted.toggle() }
        if byte == 0x0A, !isQuoted { return (offset, false) }
      }
      if offset > limit { return (offset, true) }
      if !input.fill() { return offset == 0 ? nil : (offset, isQuoted && offset > 1 << 20) }
    }
  }

  /// Steps over the first line of a record that is too long, most likely for a quotation mark that never closes.
  private mutating func skip(from first: Int) -> ReadProblem {
    while true {
      if let end = input.lineBreak(from: 0) {
        input.consume(end + 1)
        line += 1
        break
      }
      input.consume(input.count)
      if !input.fill() { break }
    }
    return context.problem(
      .limit,
      "begins a record of more than \(ByteCount.text(context.options.elementBytes)), or a quotation mark that never"
        + " closes; the line is left out", line: first)
  }
}

extension ArticleDraft {
  /// Sets the field of a name; other names are passed over.
  mutating func set(_ field: String, to value: String) {
    switch field {
    case "id": id = value
    case "title": title = value
    case "date": date = value
    case "source": source = value
    case "author": author = value
    case "url": url = value
    case "language": language = value
    case "text": text = value
    default: break
    }
  }
}
