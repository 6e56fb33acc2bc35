import Glibc
import News
import Wire

/// `aidsearch watch`: asks again and again which matching articles have come, and prints them.
///
/// Each alert keeps its place in the life of the index, so that what comes while the daemon is away, or while a saved
/// query can't be read, is told when it answers again.
struct Watch {
  private struct Alert {
    /// What the user calls it; nil where it is the only one.
    var name: String?
    var request: SearchRequest
    var place: WatchPlace?
    /// What went wrong the last time, told once.
    var failure: String?
  }

  let session: Session
  let invocation: Invocation
  let interval: Int
  /// After how many articles it ends; nil for never.
  let limit: Int?
  private var alerts: [Alert] = []
  private var printed = 0

  init(session: Session, invocation: Invocation, interval: Int, limit: Int?) {
    self.session = session
    self.invocation = invocation
    self.interval = interval
    self.limit = limit
  }

  /// Watches until the limit is reached or nobody reads the output any more.
  mutating func run(_ operands: [String], _ request: SearchRequest) throws(Failure) -> ExitCode {
    try prepare(operands, request)
    while true {
      var connection: Connection?
      for index in alerts.indices {
        if connection == nil { connection = try? session.connect() }
        guard let open = connection else {
          try fail(index, "no daemon answers")
          continue
        }
        do throws(Failure) {
          try ask(index, open)
        } catch {
          if error == .outputClosed { throw error }
          if case .message(let message) = error { try fail(index, message) }
          connection = nil
        }
        if let limit, printed >= limit { return .found }
      }
      sleep(UInt32(interval))
    }
  }

  /// Makes the alerts. A query that can't be read the first time is the user's to mend now.
  private mutating func prepare(_ operands: [String], _ request: SearchRequest) throws(Failure) {
    let connection = try session.connect()
    var saved: [String] = []
    if case .queries(let queries) = try connection.ask(Request(index: session.index, .queries)) {
      saved = queries.map(\.name)
    }
    if !operands.isEmpty, operands.allSatisfy(saved.contains) {
      for name in operands {
        var own = request
        own.query = "query:\(name)"
        alerts.append(Alert(name: operands.count > 1 ? name : nil, request: own))
      }
    } else {
      var own = request
      own.query = operands.joined(separator: " ")
      alerts.append(Alert(request: own))
    }
    for index in alerts.indices {
      try ask(index, connection)
      if let failure = alerts[index].failure { throw .message(failure) }
    }
    let what = alerts.count == 1 ? "watching" : "watching \(alerts.count) queries"
    if !invocation.isQuiet { try StandardError.say("\(what); Ctrl-C ends it") }
  }

  private mutating func ask(_ index: Int, _ connection: Connection) throws(Failure) {
    let query = WatchQuery(request: alerts[index].request, since: alerts[index].place)
    switch try connection.ask(Request(index: session.index, .watch(query))) {
    case .watch(let answer):
      if alerts[index].failure != nil { try tell(index, "it works again") }
      alerts[index].failure = nil
      try show(answer.results.hits, of: alerts[index])
      alerts[index].place = answer.place
      printed += answer.results.hits.count
    case .error(let error): try fail(index, error.message)
    default: throw .message("the daemon answers something else than was asked")
    }
  }

  /// Says once that an alert fails; it stays, at its place.
  private mutating func fail(_ index: Int, _ message: String) throws(Failure) {
    guard alerts[index].failure != message else { return }
    let isFirst = alerts[index].place == nil
    alerts[index].failure = message
    if !isFirst { try tell(index, "\(message); the alert is kept and tried again every \(interval) s") }
  }

  private func tell(_ index: Int, _ message: String) throws(Failure) {
    let name = alerts[index].name.map { "\($0): " } ?? ""
    try StandardError.say("watch: \(name)\(Sanitizer.line(message))")
  }

  private func show(_ hits: Hits, of alert: Alert) throws(Failure) {
    if hits.isEmpty { return }
    switch invocation.format {
    case .json: try FileIO.write(ResultLines.encode(hits), to: STDOUT_FILENO)
    default:
      let text = SearchText(painter: Terminal.painter(invocation.colour))
      let name = alert.name.map { "\($0):\n" } ?? ""
      try FileIO.write(name + text.render(hits), to: STDOUT_FILENO)
    }
  }
}
