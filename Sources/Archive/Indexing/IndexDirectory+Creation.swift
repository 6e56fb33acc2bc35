import Glibc
import Xapian

extension IndexDirectory {
  /// Whether there is an index, its creation done: one that was cut off, by a loss of power for example, leaves files
  /// that hold nothing and are no index yet. An `IndexWriter` finishes it.
  public var isComplete: Bool {
    guard access(databasePath + "/iamglass", F_OK) == 0 else { return false }
    // What can't be opened is no unfinished index, and whoever opens it will say what it is.
    guard let database = try? Database(path: databasePath),
      let version = try? database.metadata(Schema.MetadataKey.version), let documents = try? database.documentCount
    else { return true }
    return !version.isEmpty || documents > 0
  }
}
