import Foundation
import Wire

/// A conversation of one request with the daemon that listens at a socket.
final class DaemonLine {
  private let descriptor: Int32

  /// Connects; nil where nobody listens.
  init?(socket path: String) throws(Failure) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw Failure("cannot make a socket: \(String(cString: strerror(errno)))") }
    self.descriptor = descriptor
    guard withSocketAddress(of: path, { connect(descriptor, $0, $1) }) != 0 else { return }
    let code = errno
    if code == ENOENT || code == ECONNREFUSED { return nil }
    throw Failure("cannot connect to \(path): \(String(cString: strerror(code)))")
  }

  deinit { close(descriptor) }

  /// Asks, and waits for the final reply as long as it takes.
  func ask(_ request: Request) throws(Failure) -> Reply.Body {
    var rest = request.encoded()[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { throw Failure("the daemon has closed the connection") }
      rest = rest.dropFirst(count)
    }
    var buffer: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      while let end = buffer.firstIndex(of: 0x0A) {
        let line = Array(buffer[..<end])
        buffer.removeSubrange(...end)
        guard let reply = try? Reply.decode(line) else { throw Failure("the daemon's answer can't be read") }
        if reply.body.isFinal { return reply.body }
      }
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { throw Failure("the daemon has closed the connection before it was done; see its log") }
      buffer += chunk[..<count]
    }
  }
}

/// Calls `body` with the address of a socket's path, which `Locations` has found short enough.
func withSocketAddress(of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
  var address = sockaddr_un()
  address.sun_family = sa_family_t(AF_UNIX)
  withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(Locations.maximumSocketPath)) }
  return withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
  }
}
