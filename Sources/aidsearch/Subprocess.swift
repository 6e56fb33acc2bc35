import Glibc

/// Runs another program for what it prints.
enum Subprocess {
  /// What the program writes to standard output, 1 MiB at most; nil where it can't be started, fails, or takes longer
  /// than `seconds`.
  static func output(of program: String, _ words: [String], seconds: Double = 5) -> String? {
    guard let ends = pipe() else { return nil }
    defer { close(ends.read) }
    let process = start(
      program, words, [.opening("/dev/null", 0), .copy(of: ends.write, as: 1), .opening("/dev/null", 2)])
    close(ends.write)
    guard let process else { return nil }

    var text: [UInt8] = []
    var chunk: [UInt8] = []
    let deadline = FileIO.now() + seconds
    var isComplete = false
    while text.count < 1 << 20 {
      let left = Int32((deadline - FileIO.now()) * 1000)
      guard left > 0, FileIO.wait(for: ends.read, Int16(POLLIN), milliseconds: left) != 0,
        let count = try? FileIO.read(ends.read, upTo: 4096, into: &chunk)
      else { break }
      isComplete = count == 0
      if isComplete { break }
      text += chunk[..<count]
    }
    // It has closed its output, and is about to end; or it is ended.
    if !isComplete { kill(process, SIGKILL) }
    return wait(for: process) == 0 && isComplete ? String(decoding: text, as: UTF8.self) : nil
  }

  /// What a descriptor of the new program is.
  enum Descriptor {
    /// A copy of this program's descriptor.
    case copy(of: Int32, as: Int32)
    /// A file, opened for reading as standard input, else for writing.
    case opening(String, Int32)
  }

  /// Starts a program with the descriptors named, and with SIGPIPE as it was before this program ignored it.
  static func start(_ program: String, _ words: [String], _ descriptors: [Descriptor]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in descriptors {
      switch descriptor {
      case .copy(let source, let target): posix_spawn_file_actions_adddup2(&actions, source, target)
      case .opening(let path, let target):
        posix_spawn_file_actions_addopen(&actions, target, path, target == 0 ? O_RDONLY : O_WRONLY, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigemptyset(&defaults)
    sigaddset(&defaults, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { word in strdup(word) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawn(&process, program, &actions, &attributes, arguments, environ) == 0 ? process : nil
  }

  /// Waits for the end of a program; its status as wait(2) gives it.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status
  }

  /// A pipe whose ends no other program inherits.
  static func pipe() -> (read: Int32, write: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

extension Substring {
  /// Without the blanks and line breaks at its ends.
  var trimmed: String {
    var part = self
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }
}
