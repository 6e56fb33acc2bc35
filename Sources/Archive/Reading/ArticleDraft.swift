public import JSON
public import News

/// The fields of an article as somebody hands them in, not yet checked: from a file, or over the socket.
public struct ArticleDraft: Hashable, Sendable {
  /// The name under which the archive is to know the article.
  public var id: String?
  /// The headline; without one the text's first line or sentence serves.
  public var title: String?
  /// The day of publication, as `DateReader` reads it.
  public var date: String?
  /// Who published it.
  public var source: String?
  /// Who wrote it.
  public var author: String?
  /// Where it stood.
  public var url: String?
  /// The language, as `LanguageTag` reads it.
  public var language: String?
  /// The text.
  public var text: String?

  /// Makes a draft of its fields.
  public init(
    id: String? = nil, title: String? = nil, date: String? = nil, source: String? = nil, author: String? = nil,
    url: String? = nil, language: String? = nil, text: String? = nil
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

  /// Takes the fields from a JSON object; other members are passed over, `null` counts as absent.
  ///
  /// `id` may be a number; `author` may be a list of names. Members may have names of the user's, or the usual other
  /// ones (see `FieldNames`).
  /// - Throws: `ArticleError` where the value is no object or a field is of another kind.
  public init(json: JSONValue, names: FieldNames = FieldNames()) throws(ArticleError) {
    guard let object = json.object else {
      throw ArticleError("is \(json.kind), not an object {\"id\": …, \"text\": …}")
    }
    let fields = names.fields(of: object.members.map(\.key))
    for (member, field) in zip(object.members, fields) {
      switch field {
      case "id":
        if case .integer(let number) = member.value { id = String(number) } else { id = try Self.string(member) }
      case "author":
        if let names = member.value.array {
          let strings = names.compactMap(\.string)
          guard strings.count == names.count else {
            throw ArticleError("\"author\" must be a string or a list of them")
          }
          author = strings.joined(separator: ", ")
        } else {
          author = try Self.string(member)
        }
      case "title": title = try Self.string(member)
      case "date": date = try Self.string(member)
      case "source": source = try Self.string(member)
      case "url": url = try Self.string(member)
      case "language": language = try Self.string(member)
      case "text": text = try Self.string(member)
      default: break
      }
    }
  }

  private static func string(_ member: JSONObject.Member) throws(ArticleError) -> String? {
    if member.value == .null { return nil }
    guard let string = member.value.string else {
      throw ArticleError("\"\(member.key)\" must be a string, not \(member.value.kind)")
    }
    return string
  }
}

/// Why a draft is no article, to be read after the place where it stands: "has no \"text\"".
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String
  /// The kind of problem.
  public var reason: ReadProblem.Reason

  init(_ description: String, reason: ReadProblem.Reason = .field) {
    self.description = description
    self.reason = reason
  }
}

extension ArticleDraft {
  /// The most bytes of an id. Xapian's terms have room for 245.
  public static let mostIDBytes = 200
  /// The most bytes of a source, a facet value and so a term too.
  static let mostSourceBytes = 200
  /// The most bytes of a title, an author, a URL.
  static let mostLineBytes = 4_096

  /// The article: its fields checked, its text in the form in which texts are kept (see `TextCleaning`).
  ///
  /// - Throws: `ArticleError` with the field and what is wrong with it.
  public func article(options: ReadingOptions = ReadingOptions()) throws(ArticleError) -> Article {
    guard let text else { throw ArticleError("has no \"text\"") }
    guard text.utf8.count <= options.documentBytes else {
      throw ArticleError(
        "has \(ByteCount.text(text.utf8.count)) of text, where one article may have"
          + " \(ByteCount.text(options.documentBytes)); split it into several", reason: .limit)
    }
    let id = try checkedID()
    if options.isVerbatim { return Article(id: id, title: title ?? "", date: DateReader.date(date), text: text) }
    let clean = TextCleaning.clean(text)
    guard clean.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw ArticleError(text.isEmpty ? "has an empty text" : "holds only white space", reason: .empty)
    }
    return Article(
      id: id,
      title: try line(title, "title", most: Self.mostLineBytes) ?? Headline.title(of: clean),
      date: DateReader.date(date),
      source: try line(source, "source", most: Self.mostSourceBytes),
      author: try line(author, "author", most: Self.mostLineBytes),
      url: try line(url, "url", most: Self.mostLineBytes),
      language: LanguageTag.code(language),
      text: clean)
  }

  /// What is doubtful about the fields: a date that can't be read is left out.
  var doubts: [String] {
    guard let date, !date.allSatisfy(\.isWhitespace), DateReader.date(date) == nil else { return [] }
    let shown = Headline.cut(TextCleaning.line(date))
    return ["has a date that can't be read, \"\(shown)\", and is indexed without one; write dates as 2024-04-30"]
  }

  /// The draft with what it lacks taken from another.
  func filled(from other: ArticleDraft) -> ArticleDraft {
    ArticleDraft(
      id: id ?? other.id, title: title ?? other.title, date: date ?? other.date, source: source ?? other.source,
      author: author ?? other.author, url: url ?? other.url, language: language ?? other.language,
      text: text ?? other.text)
  }

  private func checkedID() throws(ArticleError) -> String {
    guard let id, !id.isEmpty else { throw ArticleError("has no \"id\"") }
    guard id.utf8.count <= Self.mostIDBytes else {
      throw ArticleError("has an id of \(id.utf8.count) bytes, at most \(Self.mostIDBytes) are possible; shorten it")
    }
    // Also what JSON escapes bring in: an id is printed, and a NUL in a term would cost the whole commit.
    guard !id.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw ArticleError("has an id with control characters; rename it")
    }
    return id
  }

  /// A field of one line; nil where nothing is in it.
  private func line(_ value: String?, _ name: String, most: Int) throws(ArticleError) -> String? {
    guard let value else { return nil }
    guard value.utf8.count <= most else {
      throw ArticleError("has a \(name) of \(value.utf8.count) bytes, at most \(most) are possible")
    }
    let line = TextCleaning.line(value)
    return line.isEmpty ? nil : line
  }
}
