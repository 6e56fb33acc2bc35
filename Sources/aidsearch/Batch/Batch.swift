import Glibc
import News
import Wire

/// `aidsearch batch`: questions in, answers out, in order and in bounded memory.
///
/// One loop waits for the input, the daemon and the output at once, so that no two of them can wait for each other: the
/// daemon is always listened to while it is spoken to, and what cannot be written is held back by not reading more.
struct Batch {
  let connection: Connection
  let input: Int32
  let timeout: Int
  private let options: BatchOptions
  private var questions: BatchInput
  private var report: BatchReport
  private var queue: BatchQueue
  private var lines = LineDecoder(maximumLength: BatchLine.maximumLength)
  private var replies = LineDecoder(maximumLength: 1 << 30)
  private var buffer: [UInt8] = []
  private var isInputOpen = true

  init(
    connection: Connection, input: Int32, timeout: Int, options: BatchOptions, index: String?
  ) throws(Failure) {
    self.connection = connection
    self.input = input
    self.timeout = timeout
    self.options = options
    questions = BatchInput(options, index: index)
    report = try BatchReport(options)
    queue = BatchQueue(jobs: options.jobs, output: options.output)
  }

  /// Answers all questions; returns whether all went well.
  mutating func run() throws(Failure) -> ExitCode {
    _ = fcntl(connection.descriptor, F_SETFL, O_NONBLOCK)
    var lastAnswer = FileIO.now()
    let interruption = Interruption()
    while isInputOpen || !queue.isDone || !queue.output.isEmpty {
      let takesInput = isInputOpen && queue.hasRoom
      let takesReplies = queue.output.count < BatchQueue.room
      let connectionEvents = (takesReplies ? Int16(POLLIN) : 0) | (queue.outgoing.isEmpty ? 0 : Int16(POLLOUT))
      // A negative descriptor is passed over by poll.
      var entries = [
        pollfd(fd: takesInput ? input : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: connectionEvents == 0 ? -1 : connection.descriptor, events: connectionEvents, revents: 0),
        pollfd(fd: queue.output.isEmpty ? -1 : STDOUT_FILENO, events: Int16(POLLOUT), revents: 0),
      ]
      let ready = poll(&entries, 3, 200)
      if isInputOpen, interruption.hasCome {
        isInputOpen = false
        report.wasInterrupted = true
      }
      try report.tell(&queue)
      if ready < 0 && errno != EINTR { throw .message("cannot wait for the batch: \(FileIO.reason())") }
      // The daemon's time runs only while it owes an answer, not while the input or the output is waited for.
      if queue.waiting == 0 || !takesReplies { lastAnswer = FileIO.now() }
      if entries[2].revents != 0 { try writeOutput() }
      if entries[1].revents & Int16(POLLOUT) != 0 { try send() }
      if entries[1].revents & Int16(POLLIN | POLLHUP | POLLERR) != 0, takesReplies {
        if try receive() { lastAnswer = FileIO.now() }
      }
      if entries[0].revents != 0 { try readInput() }
      if timeout > 0, FileIO.now() - lastAnswer > Double(timeout) {
        try giveUp("no answer from the daemon within \(timeout) s")
      }
    }
    try report.finish(&queue)
    return queue.failed > 0 || report.wasInterrupted ? .failure : .found
  }

  private mutating func readInput() throws(Failure) {
    guard let count = try FileIO.read(input, upTo: 1 << 16, into: &buffer) else { return }
    if count == 0 {
      isInputOpen = false
      if let last = lines.finish() { try take(last) }
      for entry in try questions.finish() { queue.take(entry) }
      return
    }
    buffer.withUnsafeBytes { lines.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    while let line = lines.next() { try take(line) }
  }

  private mutating func take(_ line: LineDecoder.Line) throws(Failure) {
    for entry in try questions.take(line) { queue.take(entry) }
  }

  private mutating func send() throws(Failure) {
    let count = queue.outgoing.withUnsafeBytes {
      Glibc.send(connection.descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
    if count > 0 {
      queue.outgoing.removeFirst(count)
    } else if errno != EAGAIN && errno != EINTR && errno != EPIPE && errno != ECONNRESET {
      try giveUp("the daemon closed the connection: \(FileIO.reason())")
    }
    // A daemon that has gone is found out by reading, after its last answers.
  }

  /// Reads what the daemon has sent; returns whether an answer was in it.
  private mutating func receive() throws(Failure) -> Bool {
    let count = try FileIO.read(connection.descriptor, upTo: 1 << 16, into: &buffer)
    guard let count else { return false }
    if count == 0 {
      if !isInputOpen && queue.isDone { return false }
      let how = replies.pending > 0 ? "in the middle of an answer" : "with \(queue.waiting) answers to come"
      try giveUp("the daemon closed the connection \(how)")
    }
    buffer.withUnsafeBytes { replies.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    var hasAnswer = false
    while let line = replies.next() {
      guard case .complete(let bytes) = line, queue.take(reply: bytes) else {
        try giveUp("the daemon at \(connection.socket) sends what nobody asked for")
      }
      hasAnswer = true
    }
    return hasAnswer
  }

  /// Writes as much as the output takes without blocking: a pipe that is ready has room for 4,096 bytes.
  private mutating func writeOutput() throws(Failure) {
    let count = queue.output.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, min($0.count, 4096)) }
    if count > 0 {
      queue.output.removeFirst(count)
    } else if errno == EPIPE {
      throw .outputClosed
    } else if errno != EAGAIN && errno != EINTR {
      throw .message("cannot write the output: \(FileIO.reason())")
    }
  }

  /// Writes the answers that are there, and says how to go on from there.
  private mutating func giveUp(_ reason: String) throws(Failure) -> Never {
    try FileIO.write(queue.output.removeAll(), to: STDOUT_FILENO)
    try report.finish(&queue)
    throw .message(
      "\(reason): \(queue.answered) questions are answered; go on with --skip \(options.skip + queue.answered)")
  }
}
