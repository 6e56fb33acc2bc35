import Analysis
import News

/// Reads a plain text: one article.
///
/// The id is the file's name without its folders and without `.txt`. A short first line that doesn't end as a sentence
/// does is the title, else the first sentence is; the text keeps everything, that line included. There is no date.
enum PlainTextReader {
  /// The article of the bytes of a text.
  static func article(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext
  ) throws(ReadProblem) -> Result<ReadArticle, ReadProblem> {
    var draft = ArticleDraft()
    draft.text = try text(bytes, context)
    draft.id = context.known.id ?? context.id
    return context.result(of: draft)
  }

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: DocumentContext
  ) throws(ReadProblem) -> String {
    if let charset = context.charset, let text = Charset.decode(bytes, named: charset) { return text }
    do {
      return try TextEncoding.decode(bytes)
    } catch {
      throw context.problem(.encoding, error.message(forPath: context.path))
    }
  }
}
