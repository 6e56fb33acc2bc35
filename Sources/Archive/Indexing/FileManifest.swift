import Xapian

/// Which files an index has read, and as what they were then.
struct FileManifest: Sendable {
  private let path: String

  init(_ directory: IndexDirectory) { path = directory.databasePath }

  /// A reader of the manifest, for one thread.
  func open() -> Reader { Reader(database: try? Database(path: path)) }

  /// Answers whether files have changed. Where the index can't be read, all have.
  struct Reader {
    let database: Database?

    /// Whether a file is as it was when its articles were indexed.
    func isUnchanged(_ stamp: FileStamp) -> Bool {
      guard let database else { return false }
      do {
        return try Self.isUnchanged(stamp, in: database)
      } catch let error as XapianError where error.code == .databaseModified {
        return (try? database.reopen()) != nil && (try? Self.isUnchanged(stamp, in: database)) ?? false
      } catch {
        return false
      }
    }

    private static func isUnchanged(_ stamp: FileStamp, in database: Database) throws -> Bool {
      try database.metadata(Schema.MetadataKey.file(stamp.path)).elementsEqual(stamp.entry.utf8)
    }
  }
}

extension Schema.MetadataKey {
  /// The key of a file.
  static func file(_ path: String) -> String { filePrefix + Schema.hashes(of: path) }
}

extension Schema {
  /// The term of the articles that were read from a file.
  static func fileTerm(_ path: String) -> String { filePrefix + hashes(of: path) }

  /// Keys and terms are short, paths aren't: two hashes (FNV-1a, and one mixed by MurmurHash3's multiplier) stand for
  /// the path.
  static func hashes(of path: String) -> String {
    var first: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9e37_79b9_7f4a_7c15
    for byte in path.utf8 {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
      second = (second &+ UInt64(byte)) &* 0xff51_afd7_ed55_8ccd
      second ^= second >> 29
    }
    return String(first, radix: 16) + "." + String(second, radix: 16)
  }
}
