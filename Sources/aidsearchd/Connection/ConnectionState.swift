import Wire

/// A conversation with one client, without any input or output: it is told what happens and says what to do.
///
/// Requests are answered in their order, whatever the order in which they are done. Those that only read run side by
/// side, and so do those that change the index; but a request that reads waits for the changes before it, and a change
/// for the reading before it, so that a client sees its own changes and no later ones.
struct ConnectionState {
  /// What is to be done.
  enum Action: Equatable {
    /// Work on a request; its replies are told by `answered(_:)`.
    case run(ticket: Int, Work)
    /// Send bytes to the client.
    case send([UInt8])
    /// Ask the system for more bytes from the client.
    case read
    /// End the conversation, after what has been sent.
    case close
  }

  /// How much one client may ask for at a time.
  struct Limits {
    /// The longest line, in bytes.
    var line = Request.maximumLine
    /// The most requests that wait for their replies.
    var requests = 64
    /// The most requests that are worked on at a time: what one client has asked for must not fill the queue of all,
    /// nor may more answers gather for a client who doesn't fetch them.
    var running = 16
    /// The most bytes of lines whose requests wait; one line may go beyond it.
    var bytes = 4 << 20
    /// The longest line that is decoded at once; longer ones are left to the workers.
    var decodedAtOnce = 1 << 16
  }

  fileprivate struct Entry {
    var ticket: Int
    /// What is to be done; nil once it has been begun.
    var work: Work?
    var kind: Work.Kind
    var size: Int
    var output: [UInt8] = []
    var isDone = false
  }

  private let limits: Limits
  private var decoder: LineDecoder
  /// The requests whose replies have not all been sent, in order.
  private var entries: [Entry] = []
  private var bytesInHand = 0
  private var nextTicket = 0
  private var isReading = false
  private var isInputClosed = false
  private var isWritable = true
  private var isDraining = false
  private var isClosed = false

  init(limits: Limits = Limits()) {
    self.limits = limits
    decoder = LineDecoder(maximumLength: limits.line)
  }

  // MARK: What happens

  /// The connection is open.
  mutating func opened() -> [Action] { actions() }

  /// Bytes have come.
  mutating func received(_ bytes: UnsafeRawBufferPointer) -> [Action] {
    isReading = false
    decoder.append(bytes)
    return actions()
  }

  /// The client will send no more, but may still listen.
  mutating func inputClosed() -> [Action] {
    isInputClosed = true
    return actions()
  }

  /// Whether the client takes what is sent to it.
  mutating func writability(_ isWritable: Bool) -> [Action] {
    self.isWritable = isWritable
    return actions()
  }

  /// A reply, or a part of one.
  struct Answer: Equatable, Sendable {
    /// The request, by the number that `run` gave it.
    var ticket: Int
    /// What is to be sent.
    var bytes: [UInt8]
    /// Whether nothing more comes for the request.
    var isFinal: Bool
  }

  /// Requests have been answered, or are being answered.
  mutating func answered(_ answers: [Answer]) -> [Action] {
    for answer in answers {
      // Tickets are numbered as the entries stand.
      let index = answer.ticket - (entries.first?.ticket ?? nextTicket)
      guard entries.indices.contains(index), !entries[index].isDone else { continue }
      entries[index].output += answer.bytes
      entries[index].isDone = answer.isFinal
    }
    return actions()
  }

  /// The daemon is going to end: what has been begun is finished, what follows is refused.
  mutating func drain() -> [Action] {
    isDraining = true
    return actions()
  }

  /// What the conversation waits for.
  enum Waiting: Equatable {
    /// The next request.
    case nothing
    /// The rest of a line.
    case line
    /// The client, to fetch what was sent.
    case client
    /// The daemon's own work.
    case work
  }

  /// What it waits for now.
  var waiting: Waiting {
    if !isWritable { return .client }
    if !entries.isEmpty { return .work }
    return decoder.isInLine ? .line : .nothing
  }

  /// How many bytes of an unfinished line are here.
  var pendingBytes: Int { decoder.pending }

  /// Whether there is one request in hand, and nothing behind it.
  var isAlone: Bool { entries.count == 1 && !decoder.isInLine }

  // MARK: What to do

  private mutating func actions() -> [Action] {
    guard !isClosed else { return [] }
    var actions: [Action] = []
    takeLines()
    begin(&actions)
    send(&actions)
    // What has been sent makes room for lines that are here already.
    while takeLines() {
      begin(&actions)
      send(&actions)
    }
    if entries.isEmpty, isInputClosed || isDraining {
      isClosed = true
      actions.append(.close)
    } else if hasRoom, !isReading, !isInputClosed, !isDraining {
      isReading = true
      actions.append(.read)
    }
    return actions
  }

  private var hasRoom: Bool { isWritable && entries.count < limits.requests && bytesInHand < limits.bytes }

  /// Makes requests of the lines that are here, as far as there is room; says whether it made any.
  @discardableResult
  private mutating func takeLines() -> Bool {
    let before = nextTicket
    while hasRoom || isDraining {
      if let line = decoder.next() {
        take(line)
      } else if isInputClosed, let line = decoder.finish() {
        take(line)
      } else {
        break
      }
    }
    return nextTicket > before
  }

  private mutating func take(_ line: LineDecoder.Line) {
    var entry: Entry
    switch line {
    case .tooLong(let beginning):
      let message = "a line may have \(limits.line) bytes; send fewer articles in one request"
      entry = Entry(ticket: nextTicket, kind: .alone, size: 0)
      entry.refuse(RequestID.recover(from: beginning), WireError(.tooLarge, message))
    case .complete(let bytes):
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
      entry = Entry(ticket: nextTicket, work: .line(bytes), kind: .alone, size: bytes.count)
      if bytes.count <= limits.decodedAtOnce { entry.decode(bytes) }
      if isDraining, !entry.isDone {
        entry.refuse(RequestID.recover(from: bytes), WireError(.unavailable, "the daemon is shutting down; ask again"))
      }
    }
    nextTicket += 1
    bytesInHand += entry.size
    entries.append(entry)
  }

  /// Begins what may run: the first that waits, and those after it that may run beside it.
  private mutating func begin(_ actions: inout [Action]) {
    var running: Work.Kind?
    var count = 0
    for index in entries.indices where !entries[index].isDone {
      let kind = entries[index].kind
      guard running == nil || running == kind && kind != .alone else { return }
      running = kind
      count += 1
      // Changes are committed together, so they may all be under way.
      if kind != .writes, count > limits.running || !isWritable { return }
      guard let work = entries[index].work else { continue }
      entries[index].work = nil
      actions.append(.run(ticket: entries[index].ticket, work))
    }
  }

  /// Sends the replies whose turn it is.
  private mutating func send(_ actions: inout [Action]) {
    var output: [UInt8] = []
    while !entries.isEmpty {
      output += entries[0].output
      entries[0].output = []
      guard entries[0].isDone else { break }
      bytesInHand -= entries[0].size
      entries.removeFirst()
    }
    if !output.isEmpty { actions.append(.send(output)) }
  }
}

extension ConnectionState.Entry {
  fileprivate mutating func decode(_ bytes: [UInt8]) {
    do throws(BadRequest) {
      let request = try Request.decode(bytes)
      work = .request(request)
      kind = request.operation.isWriting ? .writes : .reads
    } catch {
      refuse(error.id, error.error)
    }
  }

  fileprivate mutating func refuse(_ id: RequestID?, _ error: WireError) {
    work = nil
    output = Reply(id: id, .error(error)).encoded()
    isDone = true
  }
}
