import Analysis
import Foundation
import News
import Xapian

/// What an administrator does with an index. Nobody else may write it meanwhile; readers go on.
public struct IndexTools {
  let directory: IndexDirectory

  /// Makes the tools for an index.
  public init(_ directory: IndexDirectory) { self.directory = directory }

  /// A database that has been made to take the place of an index's own, and what there is to say of it.
  public struct Replacement {
    /// What was done, for the administrator.
    public var report: String
    let directory: IndexDirectory
    /// Where it lies until then.
    public let path: String

    /// Puts it in the place of the index's own in one step, which outlives a loss of power. Readers of the old one must
    /// open the index anew.
    ///
    /// - Throws: `ArchiveError`; the index is then as it was.
    public func install() throws {
      do {
        if access(directory.databasePath, F_OK) == 0 {
          try Database.exchange(path, directory.databasePath)
        } else {
          try Database.move(path, to: directory.databasePath)
        }
      } catch {
        discard()
        throw ArchiveError.writing(error, directory: directory)
      }
      // What lies there now is the old one.
      discard()
    }

    /// Throws it away.
    public func discard() { try? FileManager.default.removeItem(atPath: directory.replacementPath) }
  }

  // MARK: Copies

  /// Writes the index anew with full blocks.
  ///
  /// - Throws: `ArchiveError`.
  public func compact() throws -> Replacement {
    let before = Self.size(of: directory.databasePath)
    let replacement = try makeReplacement { path in
      try Database.compact([directory.databasePath], to: path, renumbers: false)
      let database = try WritableDatabase(path: path, opening: .existing)
      defer { database.close() }
      try database.noteSize()
      try database.commit()
      return ""
    }
    let after = Self.size(of: replacement.path)
    var result = replacement
    result.report = "compacted: \(Self.megabytes(before)) before, \(Self.megabytes(after)) now"
    return result
  }

  /// Copies the index and its owner's tables into a folder, which is an index itself.
  ///
  /// - Parameter folder: A folder that doesn't exist, or is empty. It is there whole or not at all.
  /// - Returns: What was done.
  /// - Throws: `ArchiveError`.
  public func backUp(to folder: String) throws -> String {
    let files = FileManager.default
    if let content = try? files.contentsOfDirectory(atPath: folder), !content.isEmpty {
      throw ArchiveError("\(folder) is not empty; name a folder that doesn't exist")
    }
    if FileStamp.absolute(folder).hasPrefix(directory.path + "/") {
      throw ArchiveError("\(folder) lies within the index; name another place, best on another disk")
    }
    let partial = folder + ".partial"
    return try telling {
      try? files.removeItem(atPath: partial)
      let copy = IndexDirectory(path: partial)
      try copy.create()
      try Database.compact([directory.databasePath], to: copy.databasePath, renumbers: false)
      for table in directory.tables where files.fileExists(atPath: directory.path + "/" + table) {
        try files.copyItem(atPath: directory.path + "/" + table, toPath: partial + "/" + table)
        try Database.sync(file: partial + "/" + table)
      }
      let documents = try Self.documents(of: copy)
      try? files.removeItem(atPath: folder)
      try Database.move(partial, to: folder)
      return "\(documents) articles copied to \(folder), \(Self.megabytes(Self.size(of: folder)))"
    }
  }

  /// Makes a replacement of a copy, after looking whether that is sound. The owner's tables stay as they are.
  ///
  /// - Throws: `ArchiveError`, of the kind `damaged` where the copy is.
  public func restore(from folder: String) throws -> Replacement {
    let copy = IndexDirectory(path: folder)
    guard FileManager.default.fileExists(atPath: copy.databasePath) else {
      throw ArchiveError("\(folder) is no backup: it has no folder named articles")
    }
    _ = try IndexTools(copy).check()
    let documents = try Self.documents(of: copy)
    return try makeReplacement { path in
      try Database.compact([copy.databasePath], to: path, renumbers: false)
      return "\(documents) articles restored from \(folder)"
    }
  }

  // MARK: Looking

  /// Opens the index anew and looks whether it contradicts itself: every block of every table, every article.
  ///
  /// - Returns: What was looked at.
  /// - Throws: `ArchiveError` of the kind `damaged`, with what to do.
  public func check() throws -> String {
    do {
      let found = try Database.checkConsistency(path: directory.databasePath)
      if found.problems > 0 { throw damaged(found.report) }
      let unreadable = try unreadableArticles()
      if unreadable > 0 { throw damaged("\(unreadable) articles can't be read") }
      return "\(try Self.documents(of: directory)) articles, no problems"
    } catch let error as XapianError {
      if error.code == .databaseNotFound { throw ArchiveError("there is no index at \(directory.path)") }
      throw damaged("\(error)")
    }
  }

  private func damaged(_ details: String) -> ArchiveError {
    ArchiveError(
      "the index \(directory.path) is damaged: \(details.trimmingCharacters(in: .whitespacesAndNewlines)); put a copy "
        + "back with aidsearchd restore FOLDER, or try aidsearchd rebuild, which keeps every article that can be read",
      kind: .damaged)
  }

  private func unreadableArticles() throws -> Int {
    let database = try Database(path: directory.databasePath)
    var unreadable = 0
    var count = 0
    for docid in try database.docids(withTerm: "") {
      count += 1
      let isReadable = try database.withData(of: docid) { StoredArticle($0) != nil }
      if !isReadable { unreadable += 1 }
    }
    return unreadable + abs(try database.documentCount - count)
  }

  // MARK: Parts

  static func documents(of directory: IndexDirectory) throws -> Int {
    try Database(path: directory.databasePath).documentCount
  }

  /// Has `fill` make a database at the path it is given, and clears up where that fails.
  func makeReplacement(_ fill: (_ path: String) throws -> String) throws -> Replacement {
    let folder = IndexDirectory(path: directory.replacementPath)
    return try telling {
      try? FileManager.default.removeItem(atPath: folder.path)
      try folder.create()
      do {
        let report = try fill(folder.databasePath)
        return Replacement(report: report, directory: directory, path: folder.databasePath)
      } catch {
        try? FileManager.default.removeItem(atPath: folder.path)
        throw error
      }
    }
  }

  private func telling<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as XapianError where error.code == .databaseNotFound {
      throw ArchiveError("there is no index at \(directory.path)")
    } catch let error as XapianError {
      throw ArchiveError.writing(error, directory: directory)
    }
  }

  static func size(of folder: String) -> Int {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.reduce(0) { sum, name in
      let size = (try? FileManager.default.attributesOfItem(atPath: folder + "/" + name))?[.size] as? Int
      return sum + (size ?? 0)
    }
  }

  private static func megabytes(_ bytes: Int) -> String { "\((Double(bytes) / 1e5).rounded() / 10) MB" }
}
