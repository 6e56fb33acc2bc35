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
  init(in folder: Folder, _ arguments: [String] = [], through shell: String? = nil) async throws {
    self.folder = folder
    socket = folder.path + "/s"
    index = folder.path + "/index"
    program = try Program(
      "aidsearchd", ["serve", "--index", index, "--socket", socket] + arguments, in: folder, through: shell)
    let deadline = ContinuousClock.now + .seconds(120)
    while !((try? Conversation(socket: socket)) != nil) {
      try #require(ContinuousClock.now < deadline && kill(program.process, 0) == 0, "no daemon: \(program.errors)")
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  deinit {
    guard !hasEnded else { return }
    kill(program.process, SIGKILL)
    waitpid(program.process, nil, 0)
  }

  var process: pid_t { program.process }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(program.process, number) }

  /// Sends a signal and waits for the end.
  func end(by number: Int32 = SIGTERM) async throws -> Program.Outcome {
    signal(number)
    return try await wait()
  }

  /// Waits for the end.
  func wait() async throws -> Program.Outcome {
    hasEnded = true
    return try await program.wait()
  }

  /// Runs the client with this daemon.
  func client(_ arguments: [String], input: String = "") async throws -> Program.Outcome {
    try await Program.run("aidsearch", arguments + ["--socket", socket, "--no-start"], in: folder, input: input)
  }

  /// Asks one request on a connection of its own.
  func ask(_ line: String) async throws -> JSONObject {
    let conversation = try Conversation(socket: socket)
    try await conversation.send(line + "\n")
    return try await conversation.reply()
  }
}

/// One connection to a daemon, line by line.
final class Conversation {
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var deadline = ContinuousClock.now + .seconds(180)

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
    // What throws here is complete, so that `deinit` closes it.
    guard result == 0 else { throw POSIXError(.ECONNREFUSED) }
  }

  deinit { close() }

  /// Goes away, whatever has been answered.
  func close() {
    if descriptor >= 0 { Foundation.close(descriptor) }
    descriptor = -1
  }

  func send(_ text: String) async throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, flags) }
      if count > 0 { rest = rest.dropFirst(count) } else { try await pause() }
    }
  }

  /// Says that nothing more will be sent.
  func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// The next line; nil at the end.
  func line() async throws -> [UInt8]? {
    deadline = .now + .seconds(180)
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        defer { buffer.removeSubrange(...end) }
        return Array(buffer[..<end])
      }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
      if count == 0 { return nil }
      if count > 0 { buffer += chunk[..<count] } else { try await pause() }
    }
  }

  /// The next reply that is no progress.
  func reply() async throws -> JSONObject {
    while true {
      let line = try #require(try await line(), "the daemon closed the connection")
      let object = try #require(try JSONParser.parse(line).object)
      if object["progress"] == nil { return object }
    }
  }

  /// Lets others go on while the daemon isn't ready; one that never is fails the test instead of stopping it.
  private func pause() async throws {
    try #require(errno == EAGAIN && .now < deadline, "\(String(cString: strerror(errno)))")
    try await Task.sleep(for: .milliseconds(1))
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
