import Synchronization
import Wire

/// Answers on their way from the threads that made them to the event loop of their connection.
final class AnswerBox: Sendable {
  private struct Contents {
    var answers: [ConnectionState.Answer] = []
    /// Whether the loop knows that there are some.
    var isTold = false
  }

  private let contents = Mutex(Contents())
  private let tellLoop: @Sendable () -> Void

  /// - Parameter tellLoop: Has the loop call `takeAll()`, soon.
  init(tellLoop: @escaping @Sendable () -> Void) { self.tellLoop = tellLoop }

  /// Puts an answer in. The loop is told of it later, by `tell()`.
  func put(_ reply: Reply, for ticket: Int) {
    // Encoded by the thread that made it: the loop only passes it on.
    let answer = ConnectionState.Answer(ticket: ticket, bytes: reply.encoded(), isFinal: reply.body.isFinal)
    contents.withLock { $0.answers.append(answer) }
  }

  /// Has the loop come for the answers, unless it knows already.
  func tell() {
    let isNews = contents.withLock { contents in
      defer { contents.isTold = !contents.answers.isEmpty }
      return !contents.isTold && !contents.answers.isEmpty
    }
    if isNews { tellLoop() }
  }

  /// Takes all out.
  func takeAll() -> [ConnectionState.Answer] {
    contents.withLock { contents in
      defer { contents = Contents() }
      return contents.answers
    }
  }
}

/// The answers of one thread whose loops have not been told of them: waking a loop costs as much as a search, so that it is
/// woken for several at once.
struct Outbox {
  private var boxes: [AnswerBox] = []
  /// How many answers wait.
  private(set) var count = 0

  mutating func put(_ reply: Reply, for ticket: Int, in box: AnswerBox) {
    box.put(reply, for: ticket)
    if !boxes.contains(where: { $0 === box }) { boxes.append(box) }
    count += 1
  }

  /// Has the answers sent.
  mutating func flush() {
    for box in boxes { box.tell() }
    boxes.removeAll(keepingCapacity: true)
    count = 0
  }
}
