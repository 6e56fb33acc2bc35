import Glibc
import Wire

/// What standard error tells of a batch: how far it is, what found nothing, how to go on after an interruption.
struct BatchReport {
  /// How many questions without a hit are listed on standard error.
  private static let maximumListed = 50

  /// Whether the batch was told to end early.
  var wasInterrupted = false
  private let options: BatchOptions
  private let showsProgress: Bool
  private let zeroHits: Int32?
  private var listed: [BatchEntry] = []
  private var lastTold = FileIO.now()
  private let start = FileIO.now()

  /// - Throws: Where the file for questions without a hit can't be written.
  init(_ options: BatchOptions) throws(Failure) {
    self.options = options
    // A line that moves would run into the answers on the same terminal.
    showsProgress = options.showsProgress ?? (isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0)
    if let path = options.zeroHits {
      // A run that goes on after another one adds to its list.
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (options.skip > 0 ? O_APPEND : O_TRUNC), 0o666)
      guard descriptor >= 0 else { throw .message("cannot write \(path): \(FileIO.reason())") }
      zeroHits = descriptor
    } else {
      zeroHits = nil
    }
  }

  /// Takes the questions without a hit that have come up, and tells how far the batch is where that is wanted and due.
  mutating func tell(_ queue: inout BatchQueue) throws(Failure) {
    for entry in queue.zeroHits {
      if let zeroHits {
        try FileIO.write(Self.line(of: entry) + "\n", to: zeroHits)
      } else if listed.count < Self.maximumListed {
        listed.append(entry)
      }
    }
    queue.zeroHits = []
    let now = FileIO.now()
    guard showsProgress, now - lastTold >= 0.5 else { return }
    lastTold = now
    try write(Self.counts(of: queue, seconds: now - start), isLast: false)
  }

  /// Tells the end: how many questions were answered, which found nothing, and how to go on.
  mutating func finish(_ queue: inout BatchQueue) throws(Failure) {
    try tell(&queue)
    if showsProgress { try write(Self.counts(of: queue, seconds: FileIO.now() - start), isLast: true) }
    var text = ""
    if queue.withoutHit > 0 {
      let count = Wording.count(queue.withoutHit, "question")
      text +=
        "aidsearch: \(count) found nothing" + (options.zeroHits.map { "; \(Sanitizer.line($0)) lists them" } ?? ":")
        + "\n"
      text += listed.map { "  \(Self.line(of: $0))\n" }.joined()
      if options.zeroHits == nil, queue.withoutHit > listed.count {
        text += "  and \(Wording.grouped(queue.withoutHit - listed.count)) more; --zero-hits FILE lists them all\n"
      }
    }
    if queue.failed > 0 {
      text += "aidsearch: \(Wording.count(queue.failed, "question")) failed; the answers say why\n"
    }
    if wasInterrupted { text += "aidsearch: interrupted; go on with --skip \(options.skip + queue.answered)\n" }
    try FileIO.write(text, to: STDERR_FILENO)
  }

  /// "12	query": what a question is called, and its text.
  private static func line(of entry: BatchEntry) -> String {
    let id =
      switch entry.id {
      case .integer(let number): String(number)
      case .string(let text): Sanitizer.line(text)
      case nil: String(entry.number)
      }
    return "\(id)\t\(Sanitizer.line(entry.query))"
  }

  private static func counts(of queue: BatchQueue, seconds: Double) -> String {
    var parts = ["\(Wording.grouped(queue.answered)) answered"]
    if queue.withoutHit > 0 { parts.append("\(Wording.grouped(queue.withoutHit)) without a hit") }
    if queue.failed > 0 { parts.append("\(Wording.grouped(queue.failed)) failed") }
    parts.append("\(Wording.grouped(Int(Double(queue.answered) / max(seconds, 0.001)))) a second")
    return parts.joined(separator: " · ")
  }

  /// A line that takes the place of the one before on a terminal.
  private func write(_ text: String, isLast: Bool) throws(Failure) {
    let isTerminal = isatty(STDERR_FILENO) == 1
    try FileIO.write(isTerminal ? "\r\u{1B}[K\(text)" + (isLast ? "\n" : "") : text + "\n", to: STDERR_FILENO)
  }
}
