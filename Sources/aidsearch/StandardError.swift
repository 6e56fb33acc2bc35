import Glibc

/// What the program says besides its answers: on standard error, after its name.
///
/// On a terminal lines are broken between words. Elsewhere each stays whole, for scripts and logs.
enum StandardError {
  /// Says something; `text` may have several lines, those that begin with blanks stay as they are.
  static func say(_ text: String) throws(Failure) {
    let lines = ["aidsearch: \(text)"].flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let fitted = lines.map { $0.hasPrefix(" ") ? String($0) : HangingText.fitted(String($0), to: STDERR_FILENO) }
    try FileIO.write(fitted.joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }
}
