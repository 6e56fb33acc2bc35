/// A piece of a page's text that stands by itself: a paragraph, a heading, an item, a row of a table.
struct PageBlock {
  /// The text, white space folded.
  var text: String
  /// The element that it stands in: the nearest block.
  var node: Int
  /// The node with its first letter, in whose order blocks stand.
  var place: Int
  /// The tag of the element.
  var tag: PageTag
  var words: Int
  /// How many of the words are a link's.
  var linkWords: Int
  /// How many of the words are within a `time` element.
  var timeWords: Int
  /// Whether it follows the block before without an empty line: after a line break.
  var isLineOfBlock: Bool

  /// The share of the words that are links.
  var linkDensity: Double { words == 0 ? 0 : Double(linkWords) / Double(words) }

  /// Whether it ends as a sentence does.
  var endsSentence: Bool {
    let last = text.unicodeScalars.reversed().first { !"\"”’'»)]".unicodeScalars.contains($0) }
    return last.map { ".!?…:;".unicodeScalars.contains($0) } ?? false
  }
}

/// Takes the blocks from a tree.
struct PageBlockReader {
  private let tree: PageTree
  private var bytes: [UInt8] = []
  private var current: PageBlock
  private var isInWord = false
  private var lineBreaks = 0
  private(set) var blocks: [PageBlock] = []

  /// The blocks of a tree in the order of the text, those within elements for which `isLeftOut` left out.
  static func blocks(of tree: PageTree, isLeftOut: (Int) -> Bool) -> [PageBlock] {
    var reader = PageBlockReader(tree: tree)
    reader.read(isLeftOut)
    return reader.blocks
  }

  private init(tree: PageTree) {
    self.tree = tree
    current = Self.empty(0, .block, isLine: false)
  }

  private static func empty(_ node: Int, _ tag: PageTag, isLine: Bool) -> PageBlock {
    PageBlock(text: "", node: node, place: 0, tag: tag, words: 0, linkWords: 0, timeWords: 0, isLineOfBlock: isLine)
  }

  private struct Open {
    var end: Int
    var node: Int
    var tag: PageTag
    var isLink: Bool
    var isTime: Bool
  }

  private mutating func read(_ isLeftOut: (Int) -> Bool) {
    var open: [Open] = []
    var (links, times) = (0, 0)
    var index = 0
    while index < tree.nodes.count {
      while let last = open.last, last.end <= index {
        open.removeLast()
        if last.isLink { links -= 1 }
        if last.isTime { times -= 1 }
        if last.tag.isBlock || isWideCell(last.node) {
          let (node, tag) = Self.block(of: open)
          flush(next: node, tag)
        }
      }
      let node = tree.nodes[index]
      if node.tag != .text, isLeftOut(index) {
        if node.tag.isBlock { let (block, tag) = Self.block(of: open); flush(next: block, tag) }
        index = node.end
        continue
      }
      switch node.tag {
      case .text:
        append(
          tree.text[node.text], of: index, isLink: links > 0, isTime: times > 0,
          keepsLines: current.tag == .preformatted)
      case .lineBreak: lineBreaks += 1
      default:
        if node.tag == .cell, !isWideCell(index) { isInWord = false }
        if node.tag.isBlock || isWideCell(index) { flush(next: index, node.tag == .cell ? .block : node.tag) }
        if node.tag == .link { links += 1 }
        if node.tag == .time { times += 1 }
        open.append(
          Open(end: node.end, node: index, tag: node.tag, isLink: node.tag == .link, isTime: node.tag == .time))
      }
      index += 1
    }
    flush(next: 0, .block)
  }

  /// The nearest block among open elements.
  private static func block(of open: [Open]) -> (Int, PageTag) {
    open.last { $0.tag.isBlock }.map { ($0.node, $0.tag) } ?? (0, .block)
  }

  /// Whether a cell of a table holds a part of the page, not an entry of a row.
  private func isWideCell(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.tag == .cell else { return false }
    var bytes = 0
    for inner in tree.nodes[(index + 1)..<node.end] {
      if inner.tag.isBlock { return true }
      bytes += inner.text.count
    }
    return bytes > 240
  }

  private mutating func append(
    _ text: ArraySlice<UInt8>, of node: Int, isLink: Bool, isTime: Bool, keepsLines: Bool
  ) {
    for byte in text {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isInWord = false
        if keepsLines, byte == 0x0A { lineBreaks += 1 }
        continue
      }
      if !isInWord {
        if lineBreaks > 0, !bytes.isEmpty { endLine() }
        if bytes.isEmpty { current.place = node } else { bytes.append(0x20) }
        lineBreaks = 0
        isInWord = true
        current.words += 1
        if isLink { current.linkWords += 1 }
        if isTime { current.timeWords += 1 }
      } else if lineBreaks > 0 {
        endLine()
        lineBreaks = 0
        isInWord = true
        current.place = node
        current.words += 1
      }
      bytes.append(byte)
    }
  }

  /// After a line break: the next line is a block of its own.
  private mutating func endLine() {
    guard !bytes.isEmpty else { return }
    let isLine = lineBreaks == 1
    store()
    current = Self.empty(current.node, current.tag, isLine: isLine)
  }

  private mutating func flush(next node: Int, _ tag: PageTag) {
    if !bytes.isEmpty { store() }
    lineBreaks = 0
    isInWord = false
    current = Self.empty(node, tag, isLine: false)
  }

  private mutating func store() {
    current.text = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
    isInWord = false
    blocks.append(current)
  }
}
