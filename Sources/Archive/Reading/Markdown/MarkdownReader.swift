import CMarkdown
import Glibc

/// Reads a text in Markdown: one article, its fields from the front matter, its title else from the first heading.
enum MarkdownReader {
  /// The article of the bytes of a text.
  static func article(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext
  ) throws(ReadProblem) -> Result<ReadArticle, ReadProblem> {
    let text: String
    do {
      text = try TextEncoding.decode(bytes)
    } catch {
      throw context.problem(.encoding, error.message(forPath: context.path))
    }
    var draft = ArticleDraft()
    let front = FrontMatter(text)
    if let front {
      let keys = front.fields.keys.sorted()
      for (key, field) in zip(keys, FieldNames(columns: context.options.columns).fields(of: keys))
      where field != "text" && front.fields[key]?.isEmpty == false {
        draft.set(field, to: front.fields[key] ?? "")
      }
    }
    draft.id = draft.id ?? context.known.id ?? context.id
    var blocks = Self.blocks(of: front?.body ?? text[...])
    if let first = blocks.first, first.tag == .mainHeading,
      draft.title == nil || LinkedText.letters(of: first.text) == LinkedText.letters(of: draft.title ?? "")
    {
      draft.title = draft.title ?? first.text
      blocks.removeFirst()
    }
    draft.text = HTMLText.text(of: blocks)
    guard draft.text?.isEmpty == false else { throw context.problem(.empty, "is Markdown without a text") }
    return context.result(of: draft)
  }

  private static func blocks(of markdown: Substring) -> [PageBlock] {
    let text = String(markdown)
    guard let html = cmark_markdown_to_html(text, text.utf8.count, Int32(CMARK_OPT_UNSAFE)) else { return [] }
    defer { free(html) }
    let bytes = UnsafeRawBufferPointer(start: html, count: strlen(html))
    guard let tree = PageTree(markup: Array(bytes)) else { return [] }
    return PageBlockReader.blocks(of: tree) { tree.nodes[$0].tag == .figure }
  }
}
