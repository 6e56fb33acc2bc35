/// Reads a document through an outside program: one article.
enum FilterReader {
  /// The article of the bytes of a document, or why there is none.
  static func article(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext, through filter: DocumentFilter
  ) throws(ReadProblem) -> Result<ReadArticle, ReadProblem> {
    let output = try FilterProgram(filter, limits: context.options.limits).run(bytes, context)
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
