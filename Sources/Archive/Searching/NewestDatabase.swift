import Glibc
import Xapian

/// The newest revision of an index's database, also where another database takes its place. For one thread.
struct NewestDatabase {
  private struct Identity: Equatable {
    var device: UInt64
    var inode: UInt64
  }

  private let path: String
  private var identity: Identity?
  private(set) var database: Database

  /// Opens the database of an index.
  ///
  /// - Throws: `XapianError`.
  init(path: String) throws {
    self.path = path
    (database, identity) = try Self.open(path)
  }

  /// Goes on to the newest revision.
  ///
  /// - Throws: `XapianError`.
  mutating func follow() throws {
    if Self.identity(of: path) == identity {
      try database.reopen()
      // A database is several files: those of one that came in between must not be read by the others' lights.
      if Self.identity(of: path) == identity { return }
    }
    (database, identity) = try Self.open(path)
  }

  private static func open(_ path: String) throws -> (Database, Identity?) {
    while true {
      let before = identity(of: path)
      let database = Result { try Database(path: path) }
      if identity(of: path) == before { return (try database.get(), before) }
    }
  }

  private static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}
