import Analysis
import News

/// Reads a plain text: one article.
///
/// The id is the file's name without its folders and without `.txt`. A short first line that doesn't end as a sentence
/// does is the title, else the first sentence is; the text keeps everything, that line included. There is no date.
struct PlainTextReader: DocumentReader {
  private let input: InputBuffer
  private let path: String
  private let options: ReadingOptions
  private var isRead = false

  init(input: InputBuffer, path: String, options: ReadingOptions) {
    self.input = input
    self.path = path
    self.options = options
  }

  mutating func next() -> Result<Article, ReadProblem>? {
    guard !isRead else { return nil }
    isRead = true
    return Result { () throws(ReadProblem) in try article() }
  }

  private func article() throws(ReadProblem) -> Article {
    input.fill(upTo: options.documentBytes + 1)
    if let code = input.failure { throw FileWalker.problem(of: code, at: path) }
    guard input.count <= options.documentBytes else {
      throw ReadProblem(
        path: path,
        message: "has more than \(ByteCount.text(options.documentBytes)) of text, the most that one article may have;"
          + " split it into several")
    }
    let text: String
    do {
      text = try TextEncoding.decode(input.bytes)
    } catch {
      throw ReadProblem(path: path, message: error.message(forPath: path))
    }
    input.consume(input.count)
    let draft = ArticleDraft(id: Self.id(forPath: path), text: text)
    do {
      return try draft.article(options: options)
    } catch {
      throw ReadProblem(path: path, message: error.description)
    }
  }

  /// The id of the article in a file: the name without its folders and without `.txt`.
  static func id(forPath path: String) -> String {
    let name = String(path.split(separator: "/").last ?? "")
    return name.lowercased().hasSuffix(".txt") && name.utf8.count > 4 ? String(name.dropLast(4)) : name
  }
}
