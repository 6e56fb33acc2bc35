import CXapian

extension Database {
  /// Exchanges two databases, or other files and folders, in one step that outlives a loss of power. Both must exist, on
  /// one file system; who has one of them open keeps what he has.
  public static func exchange(_ first: String, _ second: String) throws {
    let status = first.withCBytes { first in second.withCBytes { cxapian_file_exchange(first, $0) } }
    try check(status, "exchange \(first) and \(second)")
  }

  /// Renames a database, or another file or folder, so that it outlives a loss of power.
  public static func move(_ source: String, to destination: String) throws {
    let status = source.withCBytes { source in destination.withCBytes { cxapian_file_move(source, $0) } }
    try check(status, "move \(source) to \(destination)")
  }

  /// Forces a file to disk.
  public static func sync(file: String) throws {
    try check(file.withCBytes { cxapian_file_sync($0) }, "force \(file) to disk")
  }

  /// Forces all files of a folder to disk, and that they are there.
  public static func sync(folder: String) throws {
    try check(folder.withCBytes { cxapian_folder_sync($0) }, "force \(folder) to disk")
  }
}
