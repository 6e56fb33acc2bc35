import Glibc
import Xapian

/// The newest revision of an index's database, also where another database takes its place. For one thread.
struct NewestDatabase {
  private let path: String
  private var folder: FileIdentity?
  /// The file that names the revision which was read, or one before. Every commit puts another in its place.
  private var version: OpenFile?
  private(set) var database: Database

  /// Opens the database of an index.
  ///
  /// - Throws: `XapianError`.
  init(path: String) throws {
    self.path = path
    version = OpenFile(Self.versionPath(path))
    (database, folder) = try Self.open(path)
  }

  /// Goes on to the newest revision: one look at a file where that is the one before.
  ///
  /// - Returns: Whether it may be another.
  /// - Throws: `XapianError`.
  mutating func follow() throws -> Bool {
    let versionPath = Self.versionPath(path)
    if let version, version.identity == FileIdentity(at: versionPath) { return false }
    // Taken before the revision is read, so that a commit in between is noticed the next time.
    let newer = OpenFile(versionPath)
    if FileIdentity(at: path) == folder {
      try database.reopen()
    } else {
      (database, folder) = try Self.open(path)
    }
    // A database is several files: those of one that came in between must not be read by the others' lights.
    if FileIdentity(at: path) != folder { (database, folder) = try Self.open(path) }
    version = newer
    return true
  }

  /// Has the database read again the next time, whatever its files say.
  mutating func doubt() { version = nil }

  private static func versionPath(_ path: String) -> String { path + "/iamglass" }

  private static func open(_ path: String) throws -> (Database, FileIdentity?) {
    while true {
      let before = FileIdentity(at: path)
      let database = Result { try Database(path: path) }
      if FileIdentity(at: path) == before { return (try database.get(), before) }
    }
  }
}

/// What tells a file or folder from any other that there is at the same time.
private struct FileIdentity: Equatable {
  private var device, inode: UInt64

  /// Nil where there is nothing at the path.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }

  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    (device, inode) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }
}

/// A file that is kept open, so that no other gets its inode.
private final class OpenFile {
  private let descriptor: Int32
  let identity: FileIdentity

  /// Nil where it can't be opened.
  init?(_ path: String) {
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0, let identity = FileIdentity(of: descriptor) else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
    self.identity = identity
  }

  deinit { close(descriptor) }
}
