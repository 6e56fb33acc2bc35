import News
import Wire

/// The order of a batch: which answers are still to come, and which may be printed.
///
/// Free of input and output: lines and replies go in, bytes for the daemon and for the output come out.
struct BatchQueue {
  /// How many requests may wait for their answers.
  static let window = 256
  /// How many bytes may wait for the daemon or the output before no more are taken in.
  static let room = 1 << 20

  /// Bytes for the daemon.
  var outgoing = ByteQueue()
  /// Bytes for the output.
  var output = ByteQueue()
  /// Whether a line failed.
  private(set) var hasFailed = false
  /// How many lines have been answered.
  private(set) var answered = 0
  /// How many requests wait for their answers.
  private(set) var waiting = 0
  /// The answers to come, in order: nil is a request's, a refusal is there already.
  private var answers: [Reply?] = []
  private var firstAnswer = 0
  private var lineNumber = 0
  /// What the options say, for the lines that are plain queries.
  private let defaults: SearchRequest
  /// The index that the user named.
  private let index: String?

  init(defaults: SearchRequest, index: String?) {
    self.defaults = defaults
    self.index = index
  }

  /// Whether more lines may be taken in.
  var hasRoom: Bool {
    waiting < Self.window && answers.count - firstAnswer < 2 * Self.window && outgoing.count < Self.room
      && output.count < Self.room
  }

  /// Whether everything asked has been answered.
  var isDone: Bool { firstAnswer == answers.count }

  /// Takes in a line of the batch.
  mutating func take(_ line: LineDecoder.Line) {
    lineNumber += 1
    switch BatchLine(line, number: lineNumber, defaults: defaults, index: index) {
    case .empty: return
    case .refused(let reply): answers.append(reply)
    case .request(let request):
      answers.append(nil)
      waiting += 1
      outgoing.append(request.encoded())
    }
    printRefusals()
  }

  /// Takes in a reply of the daemon; false where none was asked for.
  mutating func take(reply: [UInt8]) -> Bool {
    guard firstAnswer < answers.count, answers[firstAnswer] == nil else { return false }
    if Reply.isError(reply) { hasFailed = true }
    output.append(reply + [0x0A])
    waiting -= 1
    advance()
    printRefusals()
    return true
  }

  private mutating func printRefusals() {
    while firstAnswer < answers.count, let reply = answers[firstAnswer] {
      hasFailed = true
      output.append(reply.encoded())
      advance()
    }
  }

  private mutating func advance() {
    answered += 1
    firstAnswer += 1
    if firstAnswer >= 4 * Self.window {
      answers.removeFirst(firstAnswer)
      firstAnswer = 0
    }
  }
}
