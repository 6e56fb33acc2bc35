public import News
import Xapian

/// An article ready to be written: analysed, cut into terms, its document built.
///
/// Building is most of the work and needs no database, so any thread does it; only writing is for one.
public final class IndexedArticle: @unchecked Sendable {
  // Unchecked: `Document` is for one thread at a time, and this is handed on whole, from the builder to the writer.

  /// The article.
  public let article: Article
  /// The file that it was read from; nil where it came over the socket.
  public let path: String?
  let document: Document
  let words: ArticleWords

  init(article: Article, path: String?, document: Document, words: ArticleWords) {
    self.article = article
    self.path = path
    self.document = document
    self.words = words
  }

  /// Does on this thread what an addition in bulk would have to do otherwise.
  func pack() throws { try document.pack() }
}
