import CXML

/// The fields of one entry of a feed.
struct FeedEntry {
  private(set) var draft: ArticleDraft
  private var content: String?
  private var summary: String?

  /// Reads an `item` or `entry`.
  init(_ node: UnsafeMutablePointer<xmlNode>) {
    draft = ArticleDraft(language: Self.attribute("lang", of: node))
    var next = node.pointee.children
    while let child = next {
      next = child.pointee.next
      guard child.pointee.type == XML_ELEMENT_NODE, let bytes = child.pointee.name, !Self.isForeign(child) else {
        continue
      }
      read(String(cString: bytes), child)
    }
    draft.text = content ?? summary
  }

  /// Whether an element is of a vocabulary that describes pictures, films and places.
  private static func isForeign(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
    guard let prefix = node.pointee.ns?.pointee.prefix else { return false }
    return ["media", "itunes", "georss", "geo", "slash", "wfw", "thr"].contains(String(cString: prefix))
  }

  private mutating func read(_ name: String, _ node: UnsafeMutablePointer<xmlNode>) {
    switch name {
    case "title": draft.title = Self.line(node)
    case "link":
      let relation = Self.attribute("rel", of: node)
      guard draft.url == nil, relation == nil || relation == "alternate" else { break }
      draft.url = Self.attribute("href", of: node) ?? Self.line(node)
    case "guid", "id", "identifier": draft.id = draft.id ?? Self.line(node)
    case "pubDate", "published", "date", "issued", "created": draft.date = Self.line(node) ?? draft.date
    case "updated", "modified": draft.date = draft.date ?? Self.line(node)
    case "creator": draft.author = Self.line(node) ?? draft.author
    case "author": draft.author = draft.author ?? Self.child("name", of: node).flatMap(Self.line) ?? Self.line(node)
    case "source":
      draft.source = Self.child("title", of: node).flatMap(Self.line) ?? Self.line(node)
    case "language": draft.language = Self.line(node) ?? draft.language
    case "encoded", "content": content = Self.text(node) ?? content
    case "description", "summary": summary = Self.text(node) ?? summary
    default: break
    }
  }

  /// The text of an element and of all within it.
  static func content(_ node: UnsafeMutablePointer<xmlNode>) -> String {
    guard let text = xmlNodeGetContent(node) else { return "" }
    defer { cxml_free(text) }
    return String(cString: text)
  }

  private static func line(_ node: UnsafeMutablePointer<xmlNode>) -> String? {
    let line = TextCleaning.line(HTMLText.unescaped(content(node)))
    return line.isEmpty ? nil : line
  }

  private static func child(
    _ name: String, of node: UnsafeMutablePointer<xmlNode>
  ) -> UnsafeMutablePointer<xmlNode>? {
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE, child.pointee.name.map({ String(cString: $0) }) == name {
        return child
      }
      next = child.pointee.next
    }
    return nil
  }

  private static func attribute(_ name: String, of node: UnsafeMutablePointer<xmlNode>) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { cxml_free(value) }
    return String(cString: value)
  }

  /// A text, which may be HTML written as text, HTML proper (`xhtml`), or plain.
  private static func text(_ node: UnsafeMutablePointer<xmlNode>) -> String? {
    var text = content(node)
    if attribute("type", of: node) == "xhtml", let buffer = xmlBufferCreate() {
      xmlNodeDump(buffer, node.pointee.doc, node, 0, 0)
      text = xmlBufferContent(buffer).map { String(cString: $0) } ?? text
      xmlBufferFree(buffer)
    }
    if attribute("type", of: node) == "text" || !text.contains("<") && !text.contains("&") {
      return text.contains { !$0.isWhitespace } ? text : nil
    }
    return HTMLText.text(ofFragment: text, withoutEnding: true)
  }
}
