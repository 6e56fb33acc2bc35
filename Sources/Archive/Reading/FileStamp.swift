import Glibc

/// What tells whether a file has changed since it was read: its path, its size, its time of change, its
/// place on disk, and how it was read.
public struct FileStamp: Hashable, Sendable {
  /// The absolute path, without `.` and `..`; symbolic links are kept.
  public var path: String
  /// The size in bytes.
  public var size: Int64
  /// The time of the last change of the content, in nanoseconds since 1970.
  public var modified: Int64
  /// The number of the file on its device.
  public var inode: UInt64
  /// The device that holds the file.
  public var device: UInt64
  /// How the file is read, as a number (see `ReadingOptions.fingerprint`); 0 where that doesn't matter.
  public var reading: UInt64

  /// Makes a stamp of its parts.
  public init(path: String, size: Int64, modified: Int64, inode: UInt64, device: UInt64, reading: UInt64 = 0) {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
    self.device = device
    self.reading = reading
  }

  init(path: String, status: stat) {
    self.init(
      path: Self.absolute(path), size: Int64(status.st_size),
      modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
      inode: UInt64(status.st_ino), device: UInt64(status.st_dev))
  }

  /// The stamp of a file as it is now; nil where there is none.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(path: path, status: status)
  }

  /// All but the path in a short form for a manifest that is keyed by path: five hexadecimal numbers with points.
  public var encoded: String {
    [UInt64(bitPattern: size), UInt64(bitPattern: modified), inode, device, reading]
      .map { String($0, radix: 16) }.joined(separator: ".")
  }

  /// Reads the form that `encoded` writes; nil for anything else.
  public init?(path: String, encoded: some StringProtocol) {
    let parts = encoded.split(separator: ".", omittingEmptySubsequences: false).map { UInt64($0, radix: 16) }
    guard parts.count == 5, let size = parts[0], let modified = parts[1], let inode = parts[2], let device = parts[3],
      let reading = parts[4]
    else { return nil }
    self.init(
      path: path, size: Int64(bitPattern: size), modified: Int64(bitPattern: modified), inode: inode, device: device,
      reading: reading)
  }

  /// A path from the root, without empty parts, `.` and `..`.
  ///
  /// `..` takes back the part before it, as a shell's `cd` does, even where that is a symbolic link.
  public static func absolute(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/"), let folder = getcwd(nil, 0) {
      whole = "\(String(cString: folder))/\(path)"
      free(folder)
    }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
