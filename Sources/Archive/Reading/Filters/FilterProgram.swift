import Foundation

/// Runs an outside program over a document: apart from the network where the system allows that, with limits on its
/// time, its memory and what it writes.
struct FilterProgram {
  private let filter: DocumentFilter
  private let limits: ReadingLimits

  init(_ filter: DocumentFilter, limits: ReadingLimits) {
    self.filter = filter
    self.limits = limits
  }

  /// What the program makes of a document.
  ///
  /// - Throws: The problem: the program is missing, failed, or went beyond a limit.
  func run(_ document: UnsafeBufferPointer<UInt8>, _ context: DocumentContext) throws(ReadProblem) -> [UInt8] {
    let name = filter.command[0]
    guard let program = Self.path(of: name) else {
      throw context.problem(
        .program, "is read by the program \(name), which is not installed: sudo apt-get install \(filter.package)")
    }
    guard let file = Self.temporaryFile(document) else {
      throw context.problem(.access, "cannot be handed to \(name): no room in the folder for temporary files")
    }
    defer { close(file) }
    let most = limits.documentBytes * 3
    guard let outcome = Self.run(confined([program] + filter.command.dropFirst()), input: file, most: most) else {
      throw context.problem(.program, "could not be read: \(name) did not start")
    }
    switch outcome {
    case .output(let bytes): return bytes
    case .tooMuch:
      throw context.problem(.limit, "was left out: \(name) wrote more than \(ByteCount.text(most))")
    case .failed(let status) where status == 124 || status == 137 || status == 152:
      throw context.problem(.limit, "was left out: \(name) took more than \(limits.filterSeconds) s")
    case .failed(let status):
      throw context.problem(
        .damaged,
        "could not be read by \(name) (status \(status)): it is damaged, or needs more than"
          + " \(ByteCount.text(limits.filterMemory)) of memory")
    }
  }

  /// The command with what confines it before it: `timeout`, `prlimit`, and `bwrap` or `unshare` where they work here.
  private func confined(_ command: [String]) -> [String] {
    let limited = [
      "timeout", "--signal=KILL", "\(limits.filterSeconds)", "prlimit", "--cpu=\(limits.filterSeconds)",
      "--data=\(limits.filterMemory)", "--fsize=\(limits.documentBytes * 3)", "--nofile=64", "--core=0",
    ]
    return limited + Self.confinement + command
  }

  /// What parts a program from the network, and from the user's files where it can: tried once.
  private static let confinement: [String] = {
    var room = ["bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"]
    for folder in ["/usr", "/bin", "/lib", "/lib64", "/opt", "/etc/alternatives", "/etc/fonts"] {
      room += ["--ro-bind-try", folder, folder]
    }
    room += ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--setenv", "HOME", "/tmp"]
    room += ["--setenv", "LANG", "C.UTF-8", "--setenv", "PATH", "/usr/local/bin:/usr/bin:/bin", "--"]
    for way in [room, ["unshare", "--map-root-user", "--net", "--"]] {
      if path(of: way[0]) != nil, let null = temporaryFile(UnsafeBufferPointer(start: nil, count: 0)) {
        defer { close(null) }
        if case .output = run(way + ["/usr/bin/true"], input: null, most: 1 << 10) { return way }
      }
    }
    return []
  }()

  private static func path(of program: String) -> String? {
    if program.contains("/") { return access(program, X_OK) == 0 ? program : nil }
    return ["/usr/local/bin", "/usr/bin", "/bin"].map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
  }

  /// An open file without a name that holds some bytes.
  private static func temporaryFile(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var path = Array("\(NSTemporaryDirectory())/aidsearch-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(path)
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = write(file, rest.baseAddress, rest.count)
      guard count > 0 else {
        if count < 0, errno == EINTR { continue }
        close(file)
        return nil
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    lseek(file, 0, SEEK_SET)
    return file
  }

  private enum Outcome {
    case output([UInt8])
    case tooMuch
    case failed(Int32)
  }

  /// Runs a command to its end; nil where it can't be started.
  private static func run(_ command: [String], input: Int32, most: Int) -> Outcome? {
    var pipes: [Int32] = [-1, -1]
    guard pipe(&pipes) == 0 else { return nil }
    for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let settings = ["PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/tmp"]
    var arguments = command.map { (word: String) in strdup(word) } + [nil]
    var environment = settings.map { (word: String) in strdup(word) } + [nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, command[0], &actions, nil, &arguments, &environment)
    close(pipes[1])
    defer { close(pipes[0]) }
    guard status == 0 else { return nil }
    let output = readAll(pipes[0], most: most)
    if output == nil { kill(process, SIGKILL) }
    var result: Int32 = 0
    while waitpid(process, &result, 0) < 0, errno == EINTR {}
    guard let output else { return .tooMuch }
    let (signal, code) = (result & 0x7F, result >> 8 & 0xFF)
    return signal == 0 && code == 0 ? .output(output) : .failed(signal == 0 ? code : 128 + signal)
  }

  /// Everything that comes from a pipe; nil where that is more than `most`.
  private static func readAll(_ pipe: Int32, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(pipe, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes.append(contentsOf: block[..<count])
      if bytes.count > most { return nil }
    }
  }
}
