import Glibc
import News
import Xapian

/// Gives articles that are named after their file an id of their own.
///
/// Files in different folders may have one name: the second then gets as many folders before its name as make it unique
/// ("june/report"). A file that has been moved keeps its id.
struct IdentifierAssigner {
  private let manifest: FileManifest.Reader
  private var owners: [Int: String] = [:]  // by the id's hash: the path that has it in this run

  init(manifest: FileManifest.Reader) { self.manifest = manifest }

  /// The article, with a longer id where an article of another file has its own.
  mutating func assign(to article: Article, from path: String) -> Article {
    guard Self.isNamed(article.id, after: path) else { return article }
    var article = article
    for folder in path.split(separator: "/").dropLast().reversed() {
      let owner = owners[article.id.hashValue] ?? manifest.path(ofArticle: article.id)
      if owner == nil || owner == path || owner.map({ access($0, F_OK) != 0 }) ?? true { break }
      let longer = "\(folder)/\(article.id)"
      if longer.utf8.count > Schema.maximumIdentifierBytes { break }
      article.id = longer
    }
    owners[article.id.hashValue] = path
    return article
  }

  /// Whether an id is what the reader of files makes of a file's name: the name with or without suffixes, or that, a
  /// colon and a line number or the path of an archive's member.
  private static func isNamed(_ id: String, after path: String) -> Bool {
    guard let file = path.split(separator: "/").last else { return false }
    return [id[...], id.prefix { $0 != ":" }].contains { $0 == file || !$0.isEmpty && file.hasPrefix($0 + ".") }
  }
}

extension FileManifest.Reader {
  /// The file that an article was read from; nil where there is no such article, or it came over the socket.
  fileprivate func path(ofArticle id: String) -> String? {
    guard let database, let docid = try? database.docid(ofUniqueTerm: Schema.identifierTerm(id)) else { return nil }
    return try? database.withData(of: docid) { StoredArticle($0) }?.path
  }
}
