import Foundation

/// A socket that listens already, made by the manager that started the daemon: systemd's socket activation.
///
/// The manager says how many descriptors it hands over, from 3, in `LISTEN_FDS`, and to which process in `LISTEN_PID`.
struct InheritedSocket {
  /// The socket.
  let descriptor: Int32
  /// Where its file is.
  let path: String

  /// The socket that the environment announces; nil where it announces none.
  ///
  /// - Throws: `Failure` where that isn't one Unix socket with a path that listens: whoever serves it must be able to
  ///   rely on that.
  static func find(_ environment: [String: String], process: Int32 = getpid()) throws(Failure) -> InheritedSocket? {
    guard let count = environment["LISTEN_FDS"].flatMap({ Int($0) }), count > 0,
      environment["LISTEN_PID"].flatMap({ Int32($0) }) == process
    else { return nil }
    guard count == 1 else {
      throw Failure("\(count) sockets are handed over, and one is served; see the socket's unit")
    }
    return try InheritedSocket(descriptor: 3)
  }

  /// Takes a descriptor over, and sees to it that no child inherits it.
  init(descriptor: Int32) throws(Failure) {
    self.descriptor = descriptor
    func option(_ name: Int32) -> Int32? {
      var value: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      return getsockopt(descriptor, SOL_SOCKET, name, &value, &size) == 0 ? value : nil
    }
    guard option(SO_DOMAIN) == AF_UNIX, option(SO_TYPE) == Int32(SOCK_STREAM.rawValue), option(SO_ACCEPTCONN) == 1
    else {
      throw Failure("descriptor \(descriptor), which was handed over, is no Unix stream socket that listens")
    }
    var address = sockaddr_un()
    var size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    let path = withUnsafeBytes(of: &address.sun_path) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    guard result == 0, path.hasPrefix("/") else {
      throw Failure("the socket that was handed over has no path; name one with ListenStream= in its unit")
    }
    self.path = path
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }
}
