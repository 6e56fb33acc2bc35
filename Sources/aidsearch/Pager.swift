import Glibc

/// Shows long output a screen at a time, as git and man do.
///
/// Only where standard output is a terminal and the text is higher than it. `AIDSEARCH_PAGER`, else `PAGER`, else
/// `less`; a pager that is empty or `cat` is none. The command is the shell's, for both variables may hold options.
struct Pager {
  /// The shell command; nil where the output goes straight to the terminal.
  let command: String?

  /// Decides by the options, the screen and the environment.
  ///
  /// - Parameters:
  ///   - text: What is to be shown.
  ///   - isWanted: Whether the user lets a pager be used.
  ///   - rows: The height of the terminal, nil where the output goes to none.
  ///   - environment: The value of a variable.
  init(for text: String, isWanted: Bool, rows: Int?, environment: (String) -> String?) {
    let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
    guard isWanted, let rows, lines >= rows, environment("TERM") != "dumb" else {
      command = nil
      return
    }
    let named = environment("AIDSEARCH_PAGER") ?? environment("PAGER") ?? "less"
    command = named.isEmpty || named == "cat" ? nil : named
  }

  /// Writes `text` to standard output, through the pager where there is one.
  func show(_ text: String) throws(Failure) {
    guard let command, let input = Self.start(command) else { return try FileIO.write(text, to: STDOUT_FILENO) }
    // An interrupt is for the pager, which stays; this program waits for it.
    signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, SIG_DFL) }
    do throws(Failure) {
      try FileIO.write(text, to: input.descriptor)
    } catch {
      // The reader has seen enough.
      guard error == .outputClosed else { throw error }
    }
    close(input.descriptor)
    // 127: the shell has not found the pager, and nothing has been shown.
    if Subprocess.wait(for: input.process) >> 8 & 0xFF == 127 { try FileIO.write(text, to: STDOUT_FILENO) }
  }

  /// Starts the pager with a pipe as its input; nil where that fails, for the text matters more.
  private static func start(_ command: String) -> (process: pid_t, descriptor: Int32)? {
    guard let ends = Subprocess.pipe() else { return nil }
    // What git sets for less: quit where all fits on one screen, pass colours on, leave the screen as it is.
    if getenv("LESS") == nil { setenv("LESS", "FRX", 1) }
    let process = Subprocess.start("/bin/sh", ["-c", command], [.copy(of: ends.read, as: STDIN_FILENO)])
    close(ends.read)
    guard let process else {
      close(ends.write)
      return nil
    }
    return (process, ends.write)
  }
}
