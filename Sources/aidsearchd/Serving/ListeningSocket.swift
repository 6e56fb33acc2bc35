import Foundation
import Wire

/// A Unix socket that listens, for its user alone or for a group too, and the lock that says that nobody else does at its path.
final class ListeningSocket {
  /// The socket, for the server to take over.
  let descriptor: Int32
  private let path: String
  private let lock: PidLock
  /// Whether the service manager has made the socket, and keeps it.
  private let isInherited: Bool

  /// Makes the socket, its folder too where there is none.
  ///
  /// A socket file that a daemon left behind when it was killed is removed, but only under the lock, and only where
  /// nobody listens at it.
  /// - Throws: `Failure` with what is in the way and what to do.
  init(path: String, group: Access.Group? = nil) throws(Failure) {
    self.path = path
    isInherited = false
    try Self.makeFolder(Locations.parent(of: path), group)
    lock = try PidLock(path: path + ".lock", of: "the socket \(path)")
    try Self.removeStale(path)
    descriptor = try Self.bound(to: path)
    if let group { try Self.open(path, to: group, mode: 0o660) }
    guard listen(descriptor, 1024) == 0 else {
      throw Failure("cannot listen at \(path): \(String(cString: strerror(errno)))")
    }
  }

  /// Takes a socket over that the service manager has made.
  ///
  /// - Throws: `Failure` where it is served by another daemon.
  init(inherited: InheritedSocket) throws(Failure) {
    path = inherited.path
    descriptor = inherited.descriptor
    isInherited = true
    lock = try PidLock(path: path + ".lock", of: "the socket \(path)")
  }

  /// Takes the socket's file away, unless the service manager keeps it. The lock is released with the object.
  func removeFile() { if !isInherited { unlink(path) } }

  private static func open(_ path: String, to group: Access.Group, mode: mode_t) throws(Failure) {
    guard chown(path, .max, group.number) == 0, chmod(path, mode) == 0 else {
      let reason = String(cString: strerror(errno))
      throw Failure("cannot open \(path) to the group \(group.name): \(reason); the daemon's user must be in it")
    }
  }

  private static func makeFolder(_ folder: String, _ group: Access.Group?) throws(Failure) {
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o700) == 0 {
        if let group { try open(made, to: group, mode: 0o710) }
        continue
      }
      if errno == EEXIST { continue }
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
    guard withSocketAddress(of: path, { connect(probe, $0, $1) }) != 0 else {
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
    let result = withSocketAddress(of: path) { bind(socket, $0, $1) }
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
}
