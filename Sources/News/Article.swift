/// One saved article: what a reader of files hands to the tagger and the index.
public struct Article: Equatable, Sendable {
  /// The name under which the archive knows the article; indexing the same `id` again replaces it.
  public var id: String
  /// The headline; where the input has none, the first line or sentence of the text.
  public var title: String
  /// The day of publication, where the input says it.
  public var date: CalendarDate?
  /// The publication ("Reuters", "whitehouse.gov"), where the input says it.
  public var source: String?
  /// The author or authors as printed, where the input says it.
  public var author: String?
  /// Where the article stood, where the input says it. Never fetched.
  public var url: String?
  /// The language by its code in ISO 639 ("en"), where the input says it. Tags are made by the rules of English.
  public var language: String?
  /// The article's text, valid UTF-8 without NUL.
  public var text: String

  /// Makes an article of its parts.
  public init(
    id: String, title: String, date: CalendarDate? = nil, source: String? = nil, author: String? = nil,
    url: String? = nil, language: String? = nil, text: String
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.author = author
    self.url = url
    self.language = language
    self.text = text
  }
}
