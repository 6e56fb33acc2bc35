/// When the event loop may answer a search itself: not where several clients ask at a time, which two workers serve better,
/// and seldom where it has taken long.
struct PromptPolicy {
  /// Two clients whose requests are no further apart ask at a time.
  private static let together = Duration.milliseconds(2)
  /// For how long they are then believed to go on.
  private static let crowded = Duration.milliseconds(50)
  /// What is long, and how many times as long the loop then works for nobody.
  private static let long = Duration.milliseconds(1)
  private static let abstention = 20

  private var last: (client: ObjectIdentifier, time: ContinuousClock.Instant)?
  private var notBefore: ContinuousClock.Instant?

  /// Notes that a client asks, and says whether it may be answered on the loop.
  mutating func admits(_ client: ObjectIdentifier, at now: ContinuousClock.Instant) -> Bool {
    if let last, last.client != client, now - last.time < Self.together { abstain(until: now + Self.crowded) }
    last = (client, now)
    return notBefore.map { now >= $0 } ?? true
  }

  /// Notes how long an attempt has taken.
  mutating func took(_ time: Duration, until end: ContinuousClock.Instant) {
    if time > Self.long { abstain(until: end + time * Self.abstention) }
  }

  private mutating func abstain(until time: ContinuousClock.Instant) {
    notBefore = max(notBefore ?? time, time)
  }
}
