import JSON
public import News

extension JSONWriter {
  /// Writes an article as an object; what is not known is left out.
  mutating func write(_ article: Article) {
    beginObject()
    member("id", article.id)
    member("title", article.title)
    if let date = article.date { member("date", date.iso) }
    if let source = article.source { member("source", source) }
    if let author = article.author { member("author", author) }
    if let url = article.url { member("url", url) }
    member("text", article.text)
    endObject()
  }
}

extension Article {
  /// Reads an article. `id` and `text` must be there; other members than an article's are ignored, as in input files.
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    let id = try reader.required("id", try reader.string("id"))
    guard !id.isEmpty else { throw .init(message: "\(reader.path)id is empty") }
    let text = try reader.required("text", try reader.string("text"))
    self.init(id: id, title: try reader.string("title") ?? "", text: text)
    if let written = try reader.string("date"), !written.isEmpty {
      guard let day = CalendarDate(iso: written) else {
        throw .init(message: "\(reader.path)date: \"\(written)\" is no date; write YYYY-MM-DD")
      }
      date = day
    }
    source = try reader.string("source")
    author = try reader.string("author")
    url = try reader.string("url")
  }
}

/// An article in a line of JSON Lines input: `{"id","title","date","source","author","url","text"}`.
public enum ArticleLine {
  /// Reads one line. Only `id` and `text` must be there; a title that is missing is empty, and for the daemon to find.
  public static func decode(_ line: [UInt8]) throws(WireError) -> Article {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(line)
    } catch {
      throw WireError(.badRequest, "not JSON: \(error)", position: error.position)
    }
    guard let object = value.object else {
      throw WireError(.badRequest, "an article must be an object, not \(value.kind)")
    }
    do throws(ObjectReader.Problem) {
      return try Article(from: ObjectReader(object: object))
    } catch {
      throw WireError(.badRequest, error.message)
    }
  }
}
