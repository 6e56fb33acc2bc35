/// Reads a document that is one article and must be held whole: a page, a mail, a text.
struct WholeDocumentReader: DocumentReader {
  /// Makes the article of a document's bytes, which are gone once it returns.
  typealias Read =
    @Sendable (UnsafeBufferPointer<UInt8>, DocumentContext) throws(ReadProblem) -> Result<ReadArticle, ReadProblem>

  private let input: InputBuffer
  private let context: DocumentContext
  private let limit: Int
  private let read: Read
  private var isRead = false

  /// Takes a document over; `limit`: the most bytes that it may have.
  init(input: InputBuffer, context: DocumentContext, limit: Int, read: @escaping Read) {
    self.input = input
    self.context = context
    self.limit = limit
    self.read = read
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    guard !isRead else { return nil }
    isRead = true
    defer { input.consume(input.count) }
    do throws(ReadProblem) {
      return try read(try input.whole(upTo: limit, of: context), context)
    } catch {
      return .failure(error)
    }
  }
}
