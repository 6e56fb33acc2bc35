import Foundation
import Wire

/// A Unix socket that listens, for its user alone, and the lock that says that nobody else does at its path.
final class ListeningSocket {
  /// The socket, for the server to take over.
  let descriptor: Int32
  private let path: String
  private let lock: PidLock

  /// Makes the socket, its folder too where there is none.
  ///
  /// A socket file that a daemon left behind when it was killed is removed, but only under the lock, and only where
  /// nobody listens at it.
  /// - Throws: `Failure` with what is in the way and what to do.
  init(path: String) throws(Failure) {
    self.path = path
    try Self.makeFolder(Locations.parent(of: path))
    lock = try PidLock(path: path + ".lock", of: "the socket \(path)")
    try Self.removeStale(path)
    descriptor = try Self.bound(to: path)
    guard listen(descriptor, 1024) == 0 else {
      throw Failure("cannot listen at \(path): \(String(cString: strerror(errno)))")
    }
  }

  /// Takes the socket's file away. The lock is released with the object.
  func removeFile() { unlink(path) }

  private static func makeFolder(_ folder: String) throws(Failure) {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      throw Failure("cannot make the folder \(made) for the socket: \(String(cString: strerror(errno)))")
    }
    var status = stat()
    guard stat(folder.isEmpty ? "/" : folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure("\(folder) is no folder; name another socket with --socket PATH")
    }
    // In a folder of somebody else's the socket could be exchanged for theirs.
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw Failure("the folder \(folder) belongs to another user; name another socket with --socket PATH")
    }
  }

  private static func removeStale(_ path: String) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFSOCK else {
      throw Failure("\(path) is there and is no socket; remove it, or name another with --socket PATH")
    }
    let probe = try makeDescriptor()
    defer { close(probe) }
    guard withAddress(of: path, { connect(probe, $0, $1) }) != 0 else {
      throw Failure("another program listens at \(path); stop it, or name another socket with --socket PATH")
    }
    guard unlink(path) == 0 else {
      throw Failure("cannot remove the old socket \(path): \(String(cString: strerror(errno)))")
    }
  }

  private static func bound(to path: String) throws(Failure) -> Int32 {
    let socket = try makeDescriptor()
    // The file must never be there with more permission than it is to have.
    let mask = umask(0o177)
    let result = withAddress(of: path) { bind(socket, $0, $1) }
    let code = errno
    umask(mask)
    guard result == 0 else {
      close(socket)
      throw Failure("cannot make the socket \(path): \(String(cString: strerror(code)))")
    }
    return socket
  }

  private static func makeDescriptor() throws(Failure) -> Int32 {
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard socket >= 0 else { throw Failure("cannot make a socket: \(String(cString: strerror(errno)))") }
    return socket
  }

  /// Calls `body` with the address of a path, which `Locations` has found short enough.
  private static func withAddress(of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(Locations.maximumSocketPath)) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}
