import Foundation
import Glibc
import Wire

/// A daemon in the test's own process: it listens on a socket and answers each line as the test says.
final class FakeDaemon: Sendable {
  /// What it does with a line.
  enum Answer: Sendable {
    /// Sends a reply.
    case reply(Reply.Body)
    /// Sends several, the last one being final.
    case replies([Reply.Body])
    /// Sends these bytes and closes the connection.
    case hangUp(after: String)
    /// Says nothing.
    case silence
  }

  let socket: String
  private let listener: Int32

  /// Listens at `socket` until the object goes.
  init(socket path: String, answer: @escaping @Sendable (Request) -> Answer) {
    socket = path
    let listener = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    self.listener = listener
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    precondition(result == 0 && listen(listener, 16) == 0, "cannot listen at \(path)")
    Thread.detachNewThread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else {
          // Closed here and nowhere else: the number of a closed descriptor may be another test's socket.
          close(listener)
          return
        }
        Thread.detachNewThread { Self.serve(connection, answer) }
      }
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  private static func serve(_ connection: Int32, _ answer: (Request) -> Answer) {
    defer { close(connection) }
    var decoder = LineDecoder(maximumLength: Request.maximumLine)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0 else { return }
      decoder.append(Array(buffer[..<count]))
      while case .complete(let line) = decoder.next() {
        do throws(BadRequest) {
          let request = try Request.decode(line)
          switch answer(request) {
          case .reply(let body): send(connection, Reply(id: request.id, body).encoded())
          case .replies(let bodies): for body in bodies { send(connection, Reply(id: request.id, body).encoded()) }
          case .silence: break
          case .hangUp(let text):
            send(connection, Array(text.utf8))
            return
          }
        } catch {
          send(connection, error.reply.encoded())
        }
      }
    }
  }

  private static func send(_ connection: Int32, _ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { part in
        Glibc.send(connection, part.baseAddress.map { $0 + sent }, part.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }
}

/// A folder of its own under the temporary one, with a short path for sockets; removed with the object.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/aidsearch-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder")
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The built client, run as a user runs it.
struct Client {
  /// What a run left behind.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The client beside the bundle of the tests.
  static let program: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return Locations.parent(of: own) + "/aidsearch"
  }()

  var program = Self.program
  var environment: [String: String] = [:]

  /// Runs the client to its end.
  func run(_ arguments: [String], input: String = "") async throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    let (standardInput, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    async let written: Void = write(input, to: standardInput.fileHandleForWriting)
    async let outputData = onThread { output.fileHandleForReading.readDataToEndOfFile() }
    async let errorData = onThread { errors.fileHandleForReading.readDataToEndOfFile() }
    await written
    let (outputText, errorText) = await (
      String(decoding: outputData, as: UTF8.self), String(decoding: errorData, as: UTF8.self)
    )
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: outputText, errors: errorText)
  }

  private func write(_ input: String, to handle: FileHandle) async {
    let bytes = Data(input.utf8)
    await onThread {
      signal(SIGPIPE, SIG_IGN)
      try? handle.write(contentsOf: bytes)
      try? handle.close()
    }
  }
}

/// Runs what waits on a thread of its own: tests share as few threads as there are cores, and a reader that waits for one
/// of them would wait for a writer that waits for it.
func onThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
  await withCheckedContinuation { continuation in
    Thread { continuation.resume(returning: body()) }.start()
  }
}
