import CXML

/// A page as a flat list of its nodes in the order of the text, and what its head says.
///
/// A subtree is a range of nodes, so that sums over subtrees are differences of two sums.
struct PageTree {
  /// An element or a piece of text.
  struct Node {
    var tag: PageTag
    var labels: PageLabels
    var parent: Int
    /// The node after the subtree.
    var end: Int
    /// The bytes of a piece of text.
    var text: Range<Int>
    /// Tells elements of one kind: a hash of the tag's name and the classes.
    var kind: Int
  }

  /// A `meta` element: its name, property or itemprop in small letters, and its content.
  struct Meta {
    var name: String
    var content: String
  }

  var nodes: [Node] = []
  /// The bytes of all pieces of text.
  var text: [UInt8] = []
  var metas: [Meta] = []
  var linkedData: [String] = []
  var title: String?
  var canonical: String?
  var language: String?
  /// The days and moments of `time` elements and of what is marked as the date of publication.
  var times: [(node: Int, value: String, isPublication: Bool)] = []
  /// What is marked as the author.
  var authors: [String] = []

  /// Parses a page; nil where there is nothing in it.
  init?(markup: [UInt8]) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let document = markup.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(clamping: bytes.count), nil, "UTF-8", Int32(options))
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    nodes.reserveCapacity(markup.count / 40)
    text.reserveCapacity(markup.count / 2)
    flatten(root)
  }

  private mutating func flatten(_ root: UnsafeMutablePointer<xmlNode>) {
    var next: UnsafeMutablePointer<xmlNode>? = root
    var open: [Int] = []
    while let node = next {
      let isEntered = append(node, parent: open.last ?? -1)
      if isEntered, let child = node.pointee.children {
        open.append(nodes.count - 1)
        next = child
        continue
      }
      next = nil
      var last = node
      while true {
        if last != root, let sibling = last.pointee.next {
          next = sibling
          break
        }
        guard last != root, let parent = last.pointee.parent, let index = open.popLast() else { break }
        nodes[index].end = nodes.count
        last = parent
      }
    }
  }

  /// Appends a node; whether its children are wanted too.
  private mutating func append(_ node: UnsafeMutablePointer<xmlNode>, parent: Int) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = node.pointee.content else { return false }
      let start = text.count
      text.append(contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
      nodes.append(
        Node(tag: .text, labels: [], parent: parent, end: nodes.count + 1, text: start..<text.count, kind: 0))
      return false
    case XML_ELEMENT_NODE:
      guard let bytes = node.pointee.name else { return false }
      return appendElement(node, name: String(cString: bytes), parent: parent)
    default: return false
    }
  }

  private mutating func appendElement(_ node: UnsafeMutablePointer<xmlNode>, name: String, parent: Int) -> Bool {
    let tag = PageTag(name: name)
    if tag == .invisible {
      readHead(node, name)
      return name == "head"
    }
    if name == "meta" || name == "link" {
      readHead(node, name)
      return false
    }
    var (labels, kind) = (PageLabels(), name.hashValue)
    var time: (value: String, isPublication: Bool)?
    if tag == .time { time = ("", false) }
    var isAuthor = false
    var attribute = node.pointee.properties
    while let current = attribute {
      attribute = current.pointee.next
      guard let bytes = current.pointee.name else { continue }
      let key = String(cString: bytes)
      guard Self.known.contains(key) else { continue }
      let value = Self.value(current)
      switch key {
      case "class":
        kind ^= value.hashValue
        labels.formUnion(PageLabels(names: value))
        // hAtom, which most themes of blogs follow: "published", "entry-date published".
        if value.contains("publish") { time?.isPublication = true }
      case "id": labels.formUnion(PageLabels(names: value))
      case "role": labels.formUnion(PageLabels(role: value))
      case "hidden", "aria-modal": labels.insert(.hidden)
      case "aria-hidden": if value == "true" { labels.insert(.hidden) }
      case "style":
        let style = value.lowercased().filter { $0 != " " }
        if style.contains("display:none") || style.contains("visibility:hidden") { labels.insert(.hidden) }
      case "itemprop":
        if value == "articleBody" { labels = labels.subtracting([.foreign, .minor]).union(.text) }
        if value == "author" || value == "creator" { isAuthor = true }
        if value == "datePublished" || value == "dateCreated" { time = (time?.value ?? "", true) }
      case "rel": if value == "author" { isAuthor = true }
      case "datetime": time = (value, time?.isPublication ?? false)
      case "pubdate": time?.isPublication = true
      case "content": if time != nil { time?.value = value }
      case "lang": if name == "html" { language = value }
      default: break
      }
    }
    if let time {
      times.append((nodes.count, time.value.isEmpty ? Self.content(node) : time.value, time.isPublication))
    }
    if isAuthor { authors.append(Self.content(node)) }
    nodes.append(Node(tag: tag, labels: labels, parent: parent, end: nodes.count + 1, text: 0..<0, kind: kind))
    return true
  }

  private static let known: Set = [
    "class", "id", "role", "hidden", "aria-hidden", "aria-modal", "style", "itemprop", "rel", "datetime", "pubdate",
    "content", "lang",
  ]

  private mutating func readHead(_ node: UnsafeMutablePointer<xmlNode>, _ name: String) {
    switch name {
    case "title": if title == nil { title = Self.content(node) }
    case "meta":
      let key = ["property", "name", "itemprop", "http-equiv"].lazy.compactMap { Self.attribute($0, of: node) }.first
      if let key, let content = Self.attribute("content", of: node), !content.isEmpty {
        metas.append(Meta(name: key.lowercased(), content: content))
      }
    case "link":
      if Self.attribute("rel", of: node) == "canonical", canonical == nil {
        canonical = Self.attribute("href", of: node)
      }
    case "script":
      if Self.attribute("type", of: node)?.lowercased().hasPrefix("application/ld+json") == true {
        linkedData.append(Self.content(node))
      }
    default: break
    }
  }

  private static func attribute(_ name: String, of node: UnsafeMutablePointer<xmlNode>) -> String? {
    var attribute = node.pointee.properties
    while let current = attribute {
      if let bytes = current.pointee.name, String(cString: bytes) == name { return value(current) }
      attribute = current.pointee.next
    }
    return nil
  }

  /// The value of an attribute: one text node as a rule.
  private static func value(_ attribute: UnsafeMutablePointer<xmlAttr>) -> String {
    guard let child = attribute.pointee.children else { return "" }
    if child.pointee.next == nil, let content = child.pointee.content { return String(cString: content) }
    guard let text = xmlNodeListGetString(attribute.pointee.doc, child, 1) else { return "" }
    defer { cxml_free(text) }
    return String(cString: text)
  }

  /// The text of an element and of all within it.
  private static func content(_ node: UnsafeMutablePointer<xmlNode>) -> String {
    guard let text = xmlNodeGetContent(node) else { return "" }
    defer { cxml_free(text) }
    return String(cString: text)
  }
}
