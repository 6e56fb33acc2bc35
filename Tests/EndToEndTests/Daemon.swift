import Foundation
import JSON
import Testing

/// A daemon that a test has started; killed with the value if it still runs.
final class Daemon {
  let folder: Folder
  let socket: String
  let index: String
  private let program: Program
  private var hasEnded = false

  /// Starts a daemon and waits until it listens; `through`: commands of a shell that limit it before.
  init(in folder: Folder, _ arguments: [String] = [], through shell: String? = nil) throws {
    self.folder = folder
    socket = folder.path + "/s"
    index = folder.path + "/index"
    program = try Program(
      "aidsearchd", ["serve", "--index", index, "--socket", socket] + arguments, in: folder, through: shell)
    let deadline = ContinuousClock.now + .seconds(120)
    while !((try? Conversation(socket: socket)) != nil) {
      try #require(ContinuousClock.now < deadline && kill(program.process, 0) == 0, "no daemon: \(program.errors)")
      usleep(5_000)
    }
  }

  deinit { if !hasEnded { _ = end(by: SIGKILL) } }

  var process: pid_t { program.process }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(program.process, number) }

  /// Sends a signal and waits for the end.
  func end(by number: Int32 = SIGTERM) -> Program.Outcome? {
    signal(number)
    return wait()
  }

  /// Waits for the end.
  func wait() -> Program.Outcome? {
    hasEnded = true
    return try? program.wait()
  }

  /// Runs the client with this daemon.
  func client(_ arguments: [String], input: String = "") throws -> Program.Outcome {
    try Program.run("aidsearch", arguments + ["--socket", socket, "--no-start"], in: folder, input: input)
  }

  /// Asks one request on a connection of its own.
  func ask(_ line: String) throws -> JSONObject {
    let conversation = try Conversation(socket: socket)
    try conversation.send(line + "\n")
    return try conversation.reply()
  }
}

/// One connection to a daemon, line by line.
final class Conversation {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(socket path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw POSIXError(.ECONNREFUSED)
    }
    // A daemon that never answers fails the test instead of stopping it.
    var limit = timeval(tv_sec: 180, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      try #require(count > 0, "\(String(cString: strerror(errno)))")
      rest = rest.dropFirst(count)
    }
  }

  /// Says that nothing more will be sent.
  func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// The next line; nil at the end.
  func line() throws -> [UInt8]? {
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        defer { buffer.removeSubrange(...end) }
        return Array(buffer[..<end])
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = recv(descriptor, &chunk, chunk.count, 0)
      try #require(count >= 0, "\(String(cString: strerror(errno)))")
      if count == 0 { return nil }
      buffer += chunk[..<count]
    }
  }

  /// The next reply that is no progress.
  func reply() throws -> JSONObject {
    while true {
      let line = try #require(try line(), "the daemon closed the connection")
      let object = try #require(try JSONParser.parse(line).object)
      if object["progress"] == nil { return object }
    }
  }
}

extension JSONObject {
  /// The ids of the hits of a search.
  var hitIDs: [String] { self["hits"]?.array?.compactMap { $0.object?["id"]?.string } ?? [] }

  /// A value in an object within the object.
  subscript(outer: String, inner: String) -> JSONValue? { self[outer]?.object?[inner] }

  /// The members without the time that the answer took.
  var withoutTime: JSONObject { JSONObject(members.filter { $0.key != "ms" }) }
}
