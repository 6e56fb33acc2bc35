import Glibc
public import Analysis

/// The folder of an index: the database, and the tables that its owner may edit.
public struct IndexDirectory: Equatable, Sendable {
  /// The folder's path.
  public let path: String

  /// Names a folder, which need not exist.
  public init(path: String) { self.path = path }

  /// Xapian's database.
  public var databasePath: String { path + "/articles" }
  /// Names that outrank the tagger's rules, one person a line: `Canonical name: alias; alias`.
  public var aliasesPath: String { path + "/aliases.txt" }
  /// Who held which office when, an office a line: see `RoleTable`.
  public var rolesPath: String { path + "/roles.txt" }
  /// Words of one meaning, a group a line, besides the built-in ones: `Kiev; Kyiv`. See `SynonymTable`.
  public var synonymsPath: String { path + "/synonyms.txt" }
  /// Programs that read further formats, a format a line; see `DocumentFilter`.
  public var filtersPath: String { path + "/filters.txt" }
  /// The names of the tables that the owner may have put beside the database.
  var tables: [String] { ["aliases.txt", "roles.txt", "synonyms.txt", "filters.txt"] }

  /// Creates the folder, and its parents, where they don't exist.
  ///
  /// - Throws: `ArchiveError` with the path and the system's reason.
  public func create() throws {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && !path.hasPrefix("/") ? String(part) : part.isEmpty ? "" : "/\(part)"
      if made.isEmpty || mkdir(made, 0o777) == 0 || errno == EEXIST { continue }
      throw ArchiveError("can't create the folder \(made): \(String(cString: strerror(errno)))")
    }
  }

  /// The owner's aliases; none where there is no such file.
  ///
  /// - Throws: `ArchiveError` with the file, the line and what is wrong there.
  public func aliases() throws -> Aliases {
    guard let text = try Self.text(of: aliasesPath) else { return .none }
    do {
      return try Aliases(parsing: text)
    } catch let error {
      throw ArchiveError("\(aliasesPath): \(error)")
    }
  }

  /// Who held which office when, as the owner's table says; nobody where there is no such file.
  ///
  /// - Throws: `ArchiveError` with the file, the line and what is wrong there.
  public func roles() throws -> RoleTable {
    guard let text = try Self.text(of: rolesPath) else { return .none }
    do {
      return try RoleTable(parsing: text)
    } catch let error {
      throw ArchiveError("\(rolesPath): \(error)")
    }
  }

  /// What tags articles for this index, by the owner's tables.
  ///
  /// - Throws: `ArchiveError` where one of them can't be read.
  public func tagger(scope: Tagger.Scope = .all) throws -> Tagger {
    Tagger(aliases: try aliases(), roles: try roles(), scope: scope)
  }

  /// The programs that read further formats: the owner's, and after them those of the house.
  ///
  /// - Throws: `ArchiveError` with the file, the line and what is wrong there.
  public func filters() throws -> [DocumentFilter] {
    guard let text = try Self.text(of: filtersPath) else { return DocumentFilter.standard }
    do {
      return try DocumentFilter.table(text) + DocumentFilter.standard
    } catch {
      throw ArchiveError("\(filtersPath): \(error)")
    }
  }

  /// The content of a small file; nil where there is none.
  static func text(of path: String) throws -> String? {
    guard let file = fopen(path, "re") else {
      if errno == ENOENT { return nil }
      throw ArchiveError("can't read \(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes.append(contentsOf: chunk[..<count]) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ArchiveError("\(path) is not UTF-8; convert it, for example with iconv")
    }
    return text
  }
}

/// What went wrong with an archive, in words for its user.
public struct ArchiveError: Error, Equatable, CustomStringConvertible {
  /// What kind of failure it is, for programs that tell their users by a code.
  public enum Kind: Sendable {
    /// The search was stopped because it took too long.
    case timeout
    /// The query matches more terms than one may.
    case tooBroad
    /// Another process writes the index.
    case locked
    /// The index contradicts itself.
    case damaged
    /// There is no room on the disk.
    case diskFull
    /// The disk fails, or may not be written.
    case diskFault
    /// Writing came upon what looks like damage.
    case doubtful
    /// Something can't be read or written.
    case storage
  }

  /// What went wrong, where, and what to do.
  public let description: String
  /// What kind of failure it is.
  public let kind: Kind

  /// Makes an error of its words.
  public init(_ description: String, kind: Kind = .storage) {
    self.description = description
    self.kind = kind
  }
}
