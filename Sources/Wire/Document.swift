public import JSON
public import News

/// An article as a client hands it in: a JSON object with the fields of an article, as in a line of JSON Lines input.
///
/// `{"id","title","date","source","author","url","language","text"}`. What the fields may hold is for the reader of files to say, so
/// that an article is read alike however it comes; here it is an object, no more.
public struct Document: Equatable, Sendable {
  /// The object.
  public let fields: JSONValue

  /// Takes an object over; nil where the value is none.
  public init?(_ fields: JSONValue) {
    guard fields.object != nil else { return nil }
    self.fields = fields
  }

  /// Reads a line of JSON Lines input.
  public init(line: [UInt8]) throws(WireError) {
    do throws(JSONError) {
      fields = try JSONParser.parse(line)
    } catch {
      throw WireError(.badRequest, "not JSON: \(error)", position: error.position)
    }
    guard fields.object != nil else {
      throw WireError(.badRequest, "an article must be an object, not \(fields.kind)")
    }
  }

  /// Makes the document of a plain text.
  public init(id: String, text: String) {
    fields = .object(
      JSONObject([.init(key: "id", value: .string(id)), .init(key: "text", value: .string(text))]))
  }

  /// Makes the document of an article.
  public init(_ article: Article) {
    var members = [
      JSONObject.Member(key: "id", value: .string(article.id)), .init(key: "title", value: .string(article.title)),
    ]
    if let date = article.date { members.append(.init(key: "date", value: .string(date.iso))) }
    if let source = article.source { members.append(.init(key: "source", value: .string(source))) }
    if let author = article.author { members.append(.init(key: "author", value: .string(author))) }
    if let url = article.url { members.append(.init(key: "url", value: .string(url))) }
    if let language = article.language { members.append(.init(key: "language", value: .string(language))) }
    members.append(.init(key: "text", value: .string(article.text)))
    fields = .object(JSONObject(members))
  }

  /// The id, where it is a string or a whole number: what a message calls the document.
  public var id: String? {
    switch fields.object?["id"] {
    case .string(let id): id
    case .integer(let number): String(number)
    default: nil
    }
  }
}
