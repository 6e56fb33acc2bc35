/// Knows the folders in which browsers keep what belongs to a saved page: pictures, scripts, frames, no articles.
///
/// `News.html` has `News_files` beside it, or what that is called in other languages.
struct SavedPages {
  private static let endings = [
    "_files", "-files", ".files", "_Dateien", "-Dateien", "_fichiers", "_archivos", "_file",
  ]

  private var pages: Set<String> = []
  private var folders: Set<String> = []

  /// Whether a folder is that of a page which stands among `names`.
  static func isFolder(_ name: String, among names: Set<String>) -> Bool {
    guard let stem = stem(of: name) else { return false }
    return [".html", ".htm", ".xhtml"].contains { names.contains(stem + $0) }
  }

  private static func stem(of folder: some StringProtocol) -> String? {
    endings.first { folder.hasSuffix($0) && folder.utf8.count > $0.utf8.count }.map {
      String(folder.dropLast($0.count))
    }
  }

  /// Whether a member of an archive lies in such a folder. The page may come later: see `nextOrphan`.
  mutating func isPart(of parts: [Substring]) -> Bool {
    for (index, part) in parts.dropLast().enumerated() where Self.stem(of: part) != nil {
      folders.insert(parts[...index].joined(separator: "/"))
      return true
    }
    if let name = parts.last, let point = name.lastIndex(of: "."), name[point...].lowercased().contains("htm") {
      pages.insert((parts.dropLast() + [name[..<point]]).joined(separator: "/"))
    }
    return false
  }

  /// A folder that was passed over though no page of its name has come, each once; asked when the archive ends.
  mutating func nextOrphan() -> String? {
    let orphans = folders.filter { folder in Self.stem(of: folder).map { !pages.contains($0) } ?? true }
    guard let first = orphans.min() else { return nil }
    folders.remove(first)
    return first
  }
}
