import Foundation
import Testing

/// A built program of the package that a test runs.
final class Program {
  /// What is left of a program that has ended.
  struct Outcome {
    /// The status of its exit; 128 and the signal's number where a signal ended it.
    var status: Int32
    var output: String
    var errors: String
  }

  private let folder: Folder
  private let name: String
  /// The process, for signals.
  let process: pid_t

  /// Starts a program that stands beside the bundle of the tests, or at an absolute path, its input and its outputs in
  /// files of `folder`.
  ///
  /// `through`: commands of a shell that are run before, and then the program in its place.
  init(
    _ program: String, _ arguments: [String], in folder: Folder, input: String = "", through shell: String? = nil
  ) throws {
    self.folder = folder
    name = "\(folder.path)/.\(program.split(separator: "/").last ?? "")-\(UUID().uuidString.prefix(8))"
    try Data(input.utf8).write(to: URL(fileURLWithPath: name + ".in"))
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let built = URL(fileURLWithPath: own).deletingLastPathComponent()
    let path = program.hasPrefix("/") ? program : built.appendingPathComponent(program).path

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name + ".in", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, name + ".out", O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, name + ".err", O_WRONLY | O_CREAT, 0o600)
    let shellWords = shell.map { ["/bin/sh", "-c", "\($0); exec \"$0\" \"$@\""] } ?? []
    let command = shellWords + [path] + arguments
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    words.append(nil)
    var environment: [UnsafeMutablePointer<CChar>?] = [
      strdup("HOME=\(folder.path)"), strdup("XDG_RUNTIME_DIR=\(folder.path)/run"),
      strdup("PATH=\(built.path):/usr/bin:/bin"),
    ]
    // Where a sanitizer is to report.
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS"] {
      if let value = getenv(name) { environment.append(strdup("\(name)=\(String(cString: value))")) }
    }
    environment.append(nil)
    defer { for pointer in words + environment { free(pointer) } }
    var number: pid_t = 0
    let result = posix_spawn(&number, command[0], &actions, nil, &words, &environment)
    try #require(result == 0, "cannot start \(command[0]): \(String(cString: strerror(result)))")
    process = number
  }

  /// What it has written to standard error so far.
  var errors: String { (try? String(contentsOfFile: name + ".err", encoding: .utf8)) ?? "" }

  /// Waits for its end; a program that takes longer than three minutes is killed, and the test fails.
  ///
  /// It waits without holding the thread: the tests of other targets need it.
  func wait() async throws -> Outcome {
    var status: Int32 = 0
    let deadline = ContinuousClock.now + .seconds(180)
    while waitpid(process, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        Issue.record("\(name) did not end")
        break
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    let signal = status & 0x7F
    let code = signal == 0 ? status >> 8 & 0xFF : 128 + signal
    return Outcome(
      status: code, output: try String(contentsOfFile: name + ".out", encoding: .utf8), errors: errors)
  }

  /// Runs a program to its end.
  static func run(
    _ program: String, _ arguments: [String], in folder: Folder, input: String = "", through shell: String? = nil
  ) async throws -> Outcome {
    try await Program(program, arguments, in: folder, input: input, through: shell).wait()
  }
}

/// A folder for one test, its path short enough for sockets; removed with the value.
final class Folder {
  let path: String

  init() throws {
    path = "/tmp/ae-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders that it needs, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// The sample articles of the repository.
  static let sample = repository("index/sample")

  /// A file or folder of the repository.
  static func repository(_ path: String) -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return tests.appendingPathComponent("../../\(path)").standardized.path
  }
}
