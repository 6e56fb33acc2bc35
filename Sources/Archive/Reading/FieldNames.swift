/// What the fields of an article are called in tables and JSON.
///
/// A field may stand under its own name, under one that the user gives (`--map title=headline`), or, where neither is
/// there, under one of those that exports usually have.
public struct FieldNames: Sendable {
  /// The fields of an article.
  public static let fields = ["id", "title", "date", "source", "author", "url", "language", "text"]

  private static let usual: [String: [String]] = [
    "id": ["guid", "uid", "article_id"],
    "title": ["headline"],
    "date": [
      "published", "publication_date", "published_at", "publishedat", "pub_date", "pubdate", "date_published",
      "datepublished", "created_at",
    ],
    "source": ["publisher", "publication", "outlet", "site_name"],
    "author": ["authors", "byline", "creator"],
    "url": ["link", "permalink", "uri"],
    "language": ["lang", "locale", "in_language", "inlanguage"],
    "text": ["body", "content", "article", "article_text", "articlebody", "full_text", "fulltext", "content_text"],
  ]

  private let columns: [String: String]

  /// Makes the table; `columns`: a field's name to that of the user's column.
  public init(columns: [String: String] = [:]) { self.columns = columns }

  /// The field of each name; empty for those that are none.
  func fields(of names: [String]) -> [String] {
    var result = [String](repeating: "", count: names.count)
    let plain = names.map { Self.plain($0) }
    for field in Self.fields {
      if let index = place(of: field, in: names, plain) { result[index] = field }
    }
    return result
  }

  private func place(of field: String, in names: [String], _ plain: [String]) -> Int? {
    if let column = columns[field] {
      return names.firstIndex(of: column) ?? names.firstIndex { $0.lowercased() == column.lowercased() }
    }
    if let own = names.firstIndex(of: field) ?? plain.firstIndex(of: field) {
      return columns.values.contains(names[own]) ? nil : own
    }
    for usual in Self.usual[field] ?? [] {
      let index = plain.firstIndex(of: usual)
      if let index, !columns.values.contains(names[index]) { return index }
    }
    return nil
  }

  /// The name in small letters, with underscores for blanks and hyphens.
  private static func plain(_ name: String) -> String {
    // Most names are plain, and a record may have thousands.
    let isPlain = name.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "_")
    }
    return isPlain ? name : String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

extension FieldNames {
  /// Why names of columns can't be read.
  public struct ColumnError: Error, CustomStringConvertible {
    /// What is wrong.
    public var description: String
  }

  /// Reads `title=headline,text=body`: a field of an article, and the column that holds it.
  ///
  /// - Throws: `ColumnError` where a part is none, or names no field.
  public static func columns(named text: String) throws(ColumnError) -> [String: String] {
    var columns: [String: String] = [:]
    for part in text.split(separator: ",") {
      guard let equals = part.firstIndex(of: "="), equals != part.startIndex, part.index(after: equals) != part.endIndex
      else { throw ColumnError(description: "\"\(part)\" is not FIELD=COLUMN, as in title=headline,text=body") }
      let field = String(part[..<equals])
      guard fields.contains(field) else {
        throw ColumnError(
          description: "\"\(field)\" is no field of an article; they are \(fields.joined(separator: ", "))")
      }
      columns[field] = String(part[part.index(after: equals)...])
    }
    return columns
  }
}
