import Synchronization

/// Whether a client is still there to hear the answer.
final class Client: Sendable {
  private let hasLeft = Atomic(false)

  /// The client has gone: what only it wanted need not be done any more.
  func leave() { hasLeft.store(true, ordering: .relaxed) }

  /// Whether it is there.
  var isPresent: Bool { !hasLeft.load(ordering: .relaxed) }
}
