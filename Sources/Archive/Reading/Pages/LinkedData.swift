import JSON

/// What a page's linked data (JSON-LD, schema.org) say about its article.
struct LinkedData {
  private(set) var title: String?
  private(set) var date: String?
  private(set) var author: String?
  private(set) var source: String?
  private(set) var url: String?
  private(set) var body: String?
  private(set) var language: String?

  /// Reads the scripts of a page; what is no JSON is passed over.
  init(scripts: [String]) {
    for script in scripts.prefix(50) where script.utf8.count < 8 << 20 {
      // Line breaks within strings are common, and harmless once they are blanks.
      let bytes = script.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      if let value = try? JSONParser.parse(bytes) { read(value, depth: 0) }
    }
  }

  private mutating func read(_ value: JSONValue, depth: Int) {
    guard depth < 5 else { return }
    if let list = value.array { for item in list.prefix(200) { read(item, depth: depth + 1) } }
    guard let object = value.object else { return }
    if let graph = object["@graph"] { read(graph, depth: depth + 1) }
    let types = object["@type"].map { [$0.string].compactMap { $0 } + ($0.array ?? []).compactMap(\.string) } ?? []
    guard types.contains(where: Self.isArticle) else {
      for key in ["mainEntity", "mainEntityOfPage"] { if let inner = object[key] { read(inner, depth: depth + 1) } }
      return
    }
    title = title ?? Self.text(object["headline"]) ?? Self.text(object["name"])
    date = date ?? Self.text(object["datePublished"]) ?? Self.text(object["dateCreated"])
    author = author ?? Self.names(object["author"]) ?? Self.names(object["creator"])
    source = source ?? Self.names(object["publisher"])
    url = url ?? Self.text(object["url"]) ?? Self.text(object["mainEntityOfPage"]?.object?["@id"])
    language = language ?? Self.text(object["inLanguage"]) ?? Self.text(object["inLanguage"]?.object?["alternateName"])
    if let text = Self.text(object["articleBody"]), text.utf8.count > body?.utf8.count ?? 0 { body = text }
  }

  private static func isArticle(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Report" || type == "PressRelease"
      || type == "OpinionNewsArticle" || type == "WebPage"
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let text = value?.string, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return HTMLText.unescaped(text)
  }

  /// A name, an object with one, or a list of either.
  private static func names(_ value: JSONValue?) -> String? {
    if let text = text(value) { return text.hasPrefix("http") ? nil : text }
    if let object = value?.object { return text(object["name"]) ?? names(object["name"]) }
    let list = (value?.array ?? []).prefix(50).compactMap { item in
      item.array == nil ? names(item) : nil
    }
    return list.isEmpty ? nil : list.joined(separator: ", ")
  }
}
