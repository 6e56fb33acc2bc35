import Glibc

/// SIGINT and SIGTERM, held back so that a batch can end between two answers; a second one ends the program at once.
struct Interruption {
  private let signals: sigset_t

  /// Holds the signals back from now on.
  init() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    self.signals = signals
  }

  /// Whether one has come; it is taken, and the next isn't held back any more.
  var hasCome: Bool {
    var signals = signals
    var none = timespec()
    guard sigtimedwait(&signals, nil, &none) > 0 else { return false }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    return true
  }
}
