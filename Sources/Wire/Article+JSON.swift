import JSON
import News

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
    if let language = article.language { member("language", language) }
    member("text", article.text)
    endObject()
  }
}

extension Article {
  /// Reads the article of a reply. `id` and `text` must be there.
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    let id = try reader.required("id", try reader.string("id"))
    let text = try reader.required("text", try reader.string("text"))
    self.init(id: id, title: try reader.string("title") ?? "", text: text)
    date = try reader.string("date").flatMap { CalendarDate(iso: $0) }
    source = try reader.string("source")
    author = try reader.string("author")
    url = try reader.string("url")
    language = try reader.string("language")
  }
}
