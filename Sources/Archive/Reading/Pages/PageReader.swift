/// Reads an HTML page: one article, its main text without what stands around it.
enum PageReader {
  /// The article of the bytes of a page, or why there is none.
  static func article(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext
  ) -> Result<ReadArticle, ReadProblem> {
    article(Charset.decodeMarkup(bytes, declared: context.charset), context)
  }

  /// The article of a page, or why there is none.
  static func article(_ markup: String, _ context: DocumentContext) -> Result<ReadArticle, ReadProblem> {
    var known = context.known
    if known.url == nil { known.url = savedFrom(markup) }
    guard let tree = PageTree(markup: Array(markup.utf8)) else {
      return .failure(context.problem(.empty, "is a page without anything in it"))
    }
    var metadata = PageMetadata(tree, known: known)
    let blocks = MainText.blocks(of: tree, title: metadata.draft.title, body: metadata.body)
    var text = HTMLText.text(of: blocks)
    if let body = metadata.body, body.utf8.count > text.utf8.count * 2, body.utf8.count > 500 {
      text = body  // the page is drawn by a script, from these data
    }
    guard !text.isEmpty else {
      return .failure(context.problem(.empty, "is a page in which no article text could be found"))
    }
    metadata.draft.text = text
    metadata.draft.id = context.known.id ?? context.id
    let result = context.result(of: metadata.draft)
    guard case .success(var read) = result, blocks.reduce(0, { $0 + $1.words }) < fewWords else { return result }
    let doubt = "is a page in which hardly any article text could be found; what was is indexed"
    read.doubts.append(ReadProblem(path: context.path, reason: .empty, isDoubt: true, message: doubt))
    return .success(read)
  }

  /// With fewer words a text may be a notice that stands in the article's place.
  private static let fewWords = 30

  /// The address that browsers write into the pages which they save.
  private static func savedFrom(_ markup: String) -> String? {
    let head = markup.utf8.prefix(2_000)
    guard let start = String(decoding: head, as: UTF8.self).firstRange(of: "saved from url=(") else { return nil }
    let rest = String(decoding: head, as: UTF8.self)[start.upperBound...]
    guard let close = rest.firstIndex(of: ")") else { return nil }
    let address = rest[rest.index(after: close)...].prefix { !$0.isWhitespace && $0 != "-" || $0 == "-" }
    let url = address.prefix { !$0.isWhitespace }
    return url.hasPrefix("http") ? String(url) : nil
  }
}
