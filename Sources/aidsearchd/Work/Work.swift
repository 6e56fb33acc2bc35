import Wire

/// What a client asks for.
enum Work: Equatable, Sendable {
  /// A request.
  case request(Request)
  /// A long line, still to be decoded.
  case line([UInt8])

  /// What it may run beside.
  enum Kind {
    /// Reads the index; may run beside others that do.
    case reads
    /// Changes the index; may be committed together with others that do.
    case writes
    /// Not known yet; nothing of its connection runs beside it.
    case alone
  }
}
