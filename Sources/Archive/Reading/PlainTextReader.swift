import Analysis
import News

/// Reads a plain text: one article.
///
/// The id is the file's name without its folders and without `.txt`. A short first line that doesn't end as a sentence
/// does is the title, else the first sentence is; the text keeps everything, that line included. There is no date.
struct PlainTextReader: DocumentReader {
  private let input: InputBuffer
  private let context: DocumentContext
  private var isRead = false

  init(input: InputBuffer, context: DocumentContext) {
    self.input = input
    self.context = context
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    guard !isRead else { return nil }
    isRead = true
    do {
      var draft = ArticleDraft()
      draft.text = try text()
      draft.id = context.known.id ?? context.id
      return context.result(of: draft)
    } catch {
      return .failure(error)
    }
  }

  private func text() throws(ReadProblem) -> String {
    input.fill(upTo: context.options.documentBytes + 1)
    if let failure = input.takeFailure() { throw failure.problem(at: context.path) }
    guard input.count <= context.options.documentBytes else {
      throw context.problem(
        .limit,
        "has more than \(ByteCount.text(context.options.documentBytes)) of text, the most that one article may have;"
          + " split it into several")
    }
    defer { input.consume(input.count) }
    if let charset = context.charset, let text = Charset.decode(input.bytes, named: charset) { return text }
    do {
      return try TextEncoding.decode(input.bytes)
    } catch {
      throw context.problem(.encoding, error.message(forPath: context.path))
    }
  }
}
