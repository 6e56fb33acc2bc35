import NIOCore

/// How long a client may take before it is let go, so that those who are silent don't keep others out.
struct Deadlines: Sendable {
  /// For a line, from its first byte; a second more for every 16 KiB of it.
  var line = TimeAmount.seconds(30)
  /// To fetch what was sent to it, all but `Server.outputMarks.low` bytes.
  var fetching = TimeAmount.minutes(5)
  /// For the next request.
  var idle = TimeAmount.hours(1)

  /// Why a client is to be let go that has been waited for so long; nil where it isn't.
  func complaint(on waiting: ConnectionState.Waiting, pending: Int, after time: TimeAmount) -> String? {
    switch waiting {
    case .nothing: time > idle ? "no request has come for a long time" : nil
    case .line: time > line + .seconds(Int64(pending >> 14)) ? "the rest of the line has not come in time" : nil
    case .client: time > fetching ? "the answers were not fetched in time" : nil
    case .work: nil
    }
  }

  /// How often to look.
  var interval: TimeAmount { .nanoseconds(max(10_000_000, min(line, fetching, idle).nanoseconds / 8)) }
}
