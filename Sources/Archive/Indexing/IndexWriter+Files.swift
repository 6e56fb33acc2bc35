import Glibc
import Xapian

extension IndexWriter {
  /// Remembers a file whose articles have all been added. Committed with them.
  public func remember(_ stamp: FileStamp) throws {
    try database.setMetadata(stamp.entry, for: Schema.MetadataKey.file(stamp.path))
    uncommitted += 1
  }

  /// Removes the articles that were read from a file, or from any file below a folder, and forgets the files.
  ///
  /// - Returns: How many articles those were.
  @discardableResult
  public func removeArticles(ofFile path: String) throws -> Int {
    var removed = try remove(fileAt: path)
    let below = path.hasSuffix("/") ? path : path + "/"
    for stamp in try stamps() where stamp.path.hasPrefix(below) { removed += try remove(fileAt: stamp.path) }
    return removed
  }

  /// Removes the articles of files below a folder that are no longer there.
  ///
  /// Nothing is removed where the folder itself is missing, or is on another device than the file was: a disk that is
  /// not mounted shows an empty folder.
  /// - Returns: How many articles those were.
  @discardableResult
  public func removeArticlesOfMissingFiles(below folder: String) throws -> Int {
    var status = stat()
    guard stat(folder, &status) == 0 else { return 0 }
    let device = UInt64(status.st_dev)
    let below = folder.hasSuffix("/") ? folder : folder + "/"
    var removed = 0
    for stamp in try stamps() where stamp.path.hasPrefix(below) && stamp.device == device {
      guard lstat(stamp.path, &status) != 0, errno == ENOENT || errno == ENOTDIR else { continue }
      removed += try remove(fileAt: stamp.path)
    }
    return removed
  }

  private func remove(fileAt path: String) throws -> Int {
    let docids = try database.docids(withTerm: Schema.fileTerm(path))
    for docid in docids {
      try database.delete(docid: docid)
      noteChange(of: docid)
    }
    try database.setMetadata("", for: Schema.MetadataKey.file(path))
    uncommitted += docids.count + 1
    return docids.count
  }

  /// The files that are known.
  private func stamps() throws -> [FileStamp] {
    try database.metadataKeys(prefix: Schema.MetadataKey.filePrefix).compactMap {
      FileStamp(entry: String(decoding: try database.metadata($0), as: UTF8.self))
    }
  }
}

extension FileStamp {
  /// What the index keeps of a file: the stamp, a blank, the path.
  var entry: String { encoded + " " + path }

  init?(entry: String) {
    guard let blank = entry.firstIndex(of: " ") else { return nil }
    self.init(path: String(entry[entry.index(after: blank)...]), encoded: entry[..<blank])
  }
}
