/// Reads a document through an outside program: one article.
struct FilterReader: DocumentReader {
  private let input: InputBuffer
  private let filter: DocumentFilter
  private let context: DocumentContext
  private var isRead = false

  init(input: InputBuffer, filter: DocumentFilter, context: DocumentContext) {
    self.input = input
    self.filter = filter
    self.context = context
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    guard !isRead else { return nil }
    isRead = true
    do {
      let bytes = try input.whole(upTo: context.options.limits.pageBytes, of: context)
      defer { input.consume(input.count) }
      let output = try FilterProgram(filter, limits: context.options.limits).run(bytes, context)
      return article(output)
    } catch {
      return .failure(error)
    }
  }

  private func article(_ output: [UInt8]) -> Result<ReadArticle, ReadProblem> {
    let text = String(decoding: output, as: UTF8.self)
    var draft = ArticleDraft()
    switch filter.output {
    case .text: draft.text = text
    case .html, .lines:
      guard let tree = PageTree(markup: Array(text.utf8)) else { break }
      draft = PageMetadata(tree, known: context.known).draft
      draft.title = draft.title.flatMap { Self.isName(ofFile: $0) ? nil : $0 }
      var blocks = PageBlockReader.blocks(of: tree) { tree.nodes[$0].tag == .header || tree.nodes[$0].tag == .figure }
      if filter.output == .lines {
        draft.text = PrintedText.text(ofMarkup: text)
      } else {
        let title = LinkedText.letters(of: draft.title ?? "")
        if let first = blocks.first, first.tag == .mainHeading || first.tag == .heading || first.words < 40,
          LinkedText.letters(of: first.text) == title || draft.title == nil && first.tag == .mainHeading
        {
          draft.title = draft.title ?? first.text
          blocks.removeFirst()
        }
        draft.text = HTMLText.text(of: blocks)
      }
    }
    draft.id = context.known.id ?? context.id
    guard draft.text?.contains(where: { !$0.isWhitespace }) == true else {
      return .failure(
        context.problem(.empty, "holds no text that \(filter.command[0]) could find (scanned pages, perhaps)"))
    }
    return context.result(of: draft)
  }

  /// Whether a title is what word processors put there by themselves.
  private static func isName(ofFile title: String) -> Bool {
    let name = title.lowercased()
    return name == "-" || name.hasPrefix("microsoft word") || name.hasPrefix("untitled")
      || !name.contains(" ")
        && [".doc", ".docx", ".odt", ".pdf", ".indd", ".rtf"].contains { name.hasSuffix($0) }
  }
}
