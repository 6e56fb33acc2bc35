import News
import Wire

/// The order of a batch: which answers are still to come, and which may be printed.
///
/// Free of input and output: questions and replies go in, bytes for the daemon and for the output come out.
struct BatchQueue {
  /// How many bytes may wait for the daemon or the output before no more are taken in.
  static let room = 1 << 20

  /// A question that has no answer printed.
  private struct Pending {
    var entry: BatchEntry
    /// The answer that it has without being asked.
    var refusal: Reply?
  }

  /// Bytes for the daemon.
  var outgoing = ByteQueue()
  /// Bytes for the output.
  var output = ByteQueue()
  /// How many questions have been answered, how many of them by an error, how many without a hit.
  private(set) var answered = 0
  private(set) var failed = 0
  private(set) var withoutHit = 0
  /// The questions without a hit that nobody has taken away.
  var zeroHits: [BatchEntry] = []
  /// How many requests wait for their answers.
  private(set) var waiting = 0
  private var pending: [Pending] = []
  private var first = 0
  private let jobs: Int
  private let writer: BatchWriter

  init(jobs: Int = 64, output: Format = .json) {
    self.jobs = jobs
    writer = BatchWriter(output)
    self.output.append(writer.header)
  }

  /// Whether more questions may be taken in.
  var hasRoom: Bool {
    waiting < jobs && pending.count - first < 2 * jobs && outgoing.count < Self.room && output.count < Self.room
  }

  /// Whether everything asked has been answered.
  var isDone: Bool { first == pending.count }

  /// Takes in a question.
  mutating func take(_ entry: BatchEntry) {
    switch entry.line {
    case .empty: return
    case .refused(let reply): pending.append(Pending(entry: entry, refusal: reply))
    case .request(let request):
      pending.append(Pending(entry: entry))
      waiting += 1
      outgoing.append(request.encoded())
    }
    printRefusals()
  }

  /// Takes in a reply of the daemon; false where none was asked for.
  mutating func take(reply: [UInt8]) -> Bool {
    guard first < pending.count, pending[first].refusal == nil else { return false }
    let entry = pending[first].entry
    if Reply.isError(reply) {
      failed += 1
    } else if Reply.hasNoMatch(reply) {
      withoutHit += 1
      zeroHits.append(entry)
    }
    output.append(writer.bytes(of: reply, to: entry))
    waiting -= 1
    advance()
    printRefusals()
    return true
  }

  private mutating func printRefusals() {
    while first < pending.count, let reply = pending[first].refusal {
      failed += 1
      output.append(writer.bytes(of: reply, to: pending[first].entry))
      advance()
    }
  }

  private mutating func advance() {
    answered += 1
    first += 1
    if first >= 4 * jobs {
      pending.removeFirst(first)
      first = 0
    }
  }
}
