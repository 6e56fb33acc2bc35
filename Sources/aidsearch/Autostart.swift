import Glibc
import Wire

/// Starts a daemon: `aidsearchd serve --index DIR --socket PATH` in a session of its own, its standard error in a log
/// beside the socket.
struct Autostart {
  let index: String
  let socket: String
  /// Whether the socket is in the user's own runtime directory, which is made if need be.
  let isPrivate: Bool

  /// How long the daemon may take until it listens, in seconds.
  static let patience = 10.0

  /// POSIX_SPAWN_SETSID of glibc's spawn.h, which shows it to GNU C only: the process leads a session of its own, and a
  /// terminal that closes or interrupts this program leaves it alone.
  private static let newSession: Int16 = 0x80

  /// The log: what the daemon says before and while it serves.
  var log: String { (socket.hasSuffix(".sock") ? String(socket.dropLast(5)) : socket) + ".log" }

  /// Starts the daemon and connects to it.
  func start(_ timeout: Int) throws(Failure) -> Connection {
    guard let program = Self.program() else {
      throw .message("no daemon runs at \(socket), and aidsearchd is neither beside this program nor in PATH")
    }
    if isPrivate { try RuntimeDirectory.make(Locations.parent(of: socket)) }
    let output = try openLog(O_APPEND)
    defer { close(output) }
    let lock = try openLog(0)
    defer { close(lock) }
    if let connection = try wait(for: lock, timeout) { return connection }
    if lseek(output, 0, SEEK_END) > 1 << 20 { ftruncate(output, 0) }
    let logged = lseek(output, 0, SEEK_END)
    let process = try spawn(program, output)
    return try connection(to: process, timeout, logged)
  }

  private func openLog(_ flags: Int32) throws(Failure) -> Int32 {
    let descriptor = open(log, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags, 0o600)
    guard descriptor >= 0 else { throw .message("cannot write the daemon's log \(log): \(FileIO.reason())") }
    return descriptor
  }

  /// Waits while another client starts a daemon here, and returns a connection to that; nil where there is none.
  private func wait(for lock: Int32, _ timeout: Int) throws(Failure) -> Connection? {
    let deadline = FileIO.now() + Self.patience
    while flock(lock, LOCK_EX | LOCK_NB) != 0 && FileIO.now() < deadline { usleep(5_000) }
    return try? Connection(socket: socket, timeout: timeout)
  }

  /// Waits until the daemon listens, or has ended.
  private func connection(to process: pid_t, _ timeout: Int, _ logged: off_t) throws(Failure) -> Connection {
    var deadline = FileIO.now() + Self.patience
    var hasEnded = false
    while true {
      do throws(Connection.Problem) {
        return try Connection(socket: socket, timeout: timeout)
      } catch {
        if case .system(let number) = error { throw .message("cannot connect to \(socket): \(FileIO.reason(number))") }
      }
      if FileIO.now() > deadline {
        let how = hasEnded ? "did not start" : "does not listen at \(socket) after \(Int(Self.patience)) s"
        throw .message("aidsearchd \(how)\(said(after: logged))")
      }
      var status: Int32 = 0
      if !hasEnded, waitpid(process, &status, WNOHANG) == process {
        // Another client may have been faster, and its daemon is about to listen.
        hasEnded = true
        deadline = min(deadline, FileIO.now() + 0.5)
      }
      usleep(5_000)
    }
  }

  private func spawn(_ program: String, _ logDescriptor: Int32) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, logDescriptor, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // This program ignores SIGPIPE; the daemon decides for itself.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Self.newSession)

    let words = [program, "serve", "--index", index, "--socket", socket]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, program, &actions, &attributes, arguments, environ)
    guard result == 0 else { throw .message("cannot start \(program): \(FileIO.reason(result))") }
    return process
  }

  /// What the daemon has written since it was started, as the end of a sentence.
  private func said(after offset: off_t) -> String {
    let descriptor = open(log, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    lseek(descriptor, offset, SEEK_SET)
    var bytes: [UInt8] = []
    guard let count = try? FileIO.read(descriptor, upTo: 4096, into: &bytes), count > 0 else {
      return "; it said nothing in \(log)"
    }
    let text = String(decoding: bytes[..<count], as: UTF8.self)
    let lines = text.split(separator: "\n").suffix(5).map { Sanitizer.line(String($0)) }
    return ": " + lines.joined(separator: "\n  ")
  }

  /// The daemon's program: beside this one, else in PATH.
  static func program() -> String? {
    var candidates: [String] = []
    if let own = realpath("/proc/self/exe", nil) {
      candidates.append(Locations.parent(of: String(cString: own)) + "/aidsearchd")
      free(own)
    }
    for directory in (FileIO.environment("PATH") ?? "").split(separator: ":") where directory.hasPrefix("/") {
      candidates.append("\(directory)/aidsearchd")
    }
    return candidates.first { access($0, X_OK) == 0 }
  }
}
