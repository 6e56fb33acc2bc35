import Glibc

/// What is known of the screen.
enum Terminal {
  /// The painter for standard output.
  static func painter(_ colour: Invocation.Colour) -> Painter {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let hasColour =
      switch colour {
      case .always: true
      case .never: false
      case .auto: isTerminal && (FileIO.environment("NO_COLOR") ?? "").isEmpty && FileIO.environment("TERM") != "dumb"
      }
    let columns = (isTerminal ? columns(of: STDOUT_FILENO) : nil) ?? 80
    return Painter(width: min(max(columns, 40), 120), hasColour: hasColour)
  }

  /// The width of a terminal in columns, where the system knows it.
  static func columns(of descriptor: Int32) -> Int? { size(of: descriptor)?.columns }

  /// The size of a terminal, where the system knows it.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}
