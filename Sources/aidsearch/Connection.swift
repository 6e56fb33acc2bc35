import Glibc
import Wire

/// A conversation with a daemon: requests out, replies in.
final class Connection {
  /// Why there is no connection.
  enum Problem: Error {
    /// Nobody listens at the socket.
    case nobodyListens
    /// What the system says.
    case system(Int32)
  }

  let descriptor: Int32
  let socket: String
  private let timeout: Int
  private var decoder = LineDecoder(maximumLength: 1 << 30)
  private var buffer: [UInt8] = []

  /// Connects to `socket`; `timeout`: how many seconds to wait for an answer, 0 for ever.
  init(socket path: String, timeout: Int) throws(Problem) {
    socket = path
    self.timeout = timeout
    descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw .system(errno) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(Locations.maximumSocketPath)) }
    var limit = timeval(tv_sec: timeout, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
    }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw errno == ENOENT || errno == ECONNREFUSED ? .nobodyListens : .system(errno) }
  }

  deinit { close(descriptor) }

  /// Sends a request.
  func send(_ request: Request) throws(Failure) {
    let bytes = request.encoded()
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { part in
        Glibc.send(descriptor, part.baseAddress.map { $0 + sent }, part.count - sent, Int32(MSG_NOSIGNAL))
      }
      if count >= 0 {
        sent += count
      } else if errno == EAGAIN {
        throw .message("the daemon at \(socket) has not read the request within \(timeout) s")
      } else if errno != EINTR {
        // What it said before it closed the connection is worth more than that it did.
        if errno == EPIPE || errno == ECONNRESET, decoder.pending > 0 || hasInput { return }
        throw lost(FileIO.reason())
      }
    }
  }

  /// The next line of a reply.
  func receive() throws(Failure) -> Reply {
    while true {
      if let line = decoder.next() {
        guard case .complete(let bytes) = line else { throw .message("a reply of the daemon is too long") }
        do throws(Reply.Malformed) {
          return try Reply.decode(bytes)
        } catch {
          throw .message("the daemon at \(socket) does not answer as aidsearchd does: \(error.message)")
        }
      }
      if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: 1 << 16) }
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count > 0 {
        buffer.withUnsafeBytes { decoder.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      } else if count == 0 {
        throw lost(decoder.pending > 0 ? "in the middle of an answer" : "before it answered")
      } else if errno == EAGAIN {
        throw .message("no answer from the daemon at \(socket) within \(timeout) s; --timeout SECONDS waits longer")
      } else if errno != EINTR {
        throw lost(FileIO.reason())
      }
    }
  }

  /// Sends a request and returns its final reply; `onPartial` is given those before it.
  func ask(_ request: Request, onPartial: (Reply.Body) throws(Failure) -> Void = { _ in }) throws(Failure) -> Reply.Body
  {
    try send(request)
    while true {
      let body = try receive().body
      if body.isFinal { return body }
      try onPartial(body)
    }
  }

  /// What is to be said where the daemon has gone.
  func lost(_ how: String) -> Failure {
    .message("the daemon at \(socket) closed the connection: \(how); ask again, and look into its log if it recurs")
  }

  private var hasInput: Bool { FileIO.wait(for: descriptor, Int16(POLLIN), milliseconds: 0) & Int16(POLLIN) != 0 }
}
