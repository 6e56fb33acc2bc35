/// The text of pieces of HTML that are all article: a feed's content, a mail, Markdown that has been turned into HTML.
enum HTMLText {
  /// The blocks as text: an empty line between paragraphs, none between lines, items and rows.
  static func text(of blocks: [PageBlock]) -> String {
    var text = ""
    var before: PageBlock?
    for block in blocks {
      if let before {
        let isClose = block.isLineOfBlock || block.tag == before.tag && (block.tag == .item || block.tag == .row)
        text += isClose ? "\n" : "\n\n"
      }
      text += block.text
      before = block
    }
    return text
  }

  /// The text of a piece of HTML, nothing of it left out but what isn't shown; nil where there is none.
  ///
  /// `withoutEnding` leaves out what feeds append ("Read more", "appeared first on").
  static func text(ofFragment markup: String, withoutEnding: Bool = false) -> String? {
    guard let tree = PageTree(markup: Array(markup.utf8)) else { return nil }
    var blocks = PageBlockReader.blocks(of: tree) { index in
      switch tree.nodes[index].tag {
      case .caption, .figure: true
      default: tree.nodes[index].labels.contains(.hidden)
      }
    }
    while withoutEnding, blocks.count > 1, let last = blocks.last, isEnding(last) { blocks.removeLast() }
    let text = text(of: blocks)
    return text.isEmpty ? nil : text
  }

  private static func isEnding(_ block: PageBlock) -> Bool {
    BoilerplateWords.isBoilerplate(block.text, words: block.words)
      || block.linkDensity > 0.2 && block.text.contains(" appeared first on ")
  }

  /// A line in which a feed or linked data have written marks as entities (`&amp;`), as they are read.
  static func unescaped(_ line: String) -> String {
    guard line.contains("&") || line.contains("<"), let tree = PageTree(markup: Array("<p>\(line)</p>".utf8)) else {
      return line
    }
    guard line.contains("&") || line.contains("</") else { return line }
    let blocks = PageBlockReader.blocks(of: tree) { _ in false }
    return blocks.isEmpty ? line : text(of: blocks)
  }
}
