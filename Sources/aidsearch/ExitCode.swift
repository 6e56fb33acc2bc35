/// What the program tells its caller, as grep does.
enum ExitCode: Int32 {
  /// Something was found, or all was done.
  case found = 0
  /// Nothing was found; for a relaxed answer too, whose hits match in part only.
  case nothingFound = 1
  /// Something went wrong; what, stands on standard error.
  case failure = 2
}

/// Why the program cannot go on.
enum Failure: Error, Equatable {
  /// Something to tell the user, without the program's name and a line break.
  case message(String)
  /// Whoever read the output has gone: no reason to say anything.
  case outputClosed
}
