import Testing

@testable import Wire

/// How a daemon fares, in JSON and for Prometheus.
@Suite struct OperationsTests {
  private static var status: Status {
    var status = Status(
      documents: 3, revision: 7, bytes: 9, index: "/i\"n\\d\nex", socket: "/s", pid: 5, version: "1", uptime: 2)
    var operations = Operations()
    operations.requestsWaiting = 4
    operations.commits = 2
    operations.failedCommits = 1
    var latency = Operations.Latency(kind: "search")
    latency.add(0.0004, isError: false)
    latency.add(0.3, isError: true)
    latency.add(1_000, isError: false)
    operations.latencies = [latency]
    operations.cache = Operations.Cache(
      hits: 1, updates: 2, loads: 3, entries: 4, memory: 5, budget: 6, articles: 7, columns: 8)
    operations.memory = 1 << 20
    operations.descriptors = 12
    operations.lastError = Operations.LastError(message: "no room \u{1B}[2J", time: "2024-04-04T00:00:00Z")
    status.operations = operations
    return status
  }

  @Test func theStatusIsReadAsItIsWritten() throws {
    let reply = Reply(id: nil, .status(Self.status))
    #expect(try Reply.decode(reply.encoded().dropLast()) == reply)
    // A daemon that doesn't say more is understood too.
    let line = #"{"v":1,"status":{"documents":1,"revision":1,"index":"/i","socket":"/s","pid":1,"version":"0"}}"#
    guard case .status(let old) = try Reply.decode(Array(line.utf8)).body else { throw Reply.Malformed(message: line) }
    #expect(old.operations == nil)
  }

  @Test func prometheusIsToldEveryFigure() {
    let text = PrometheusText.render(Self.status)
    for line in [
      "aidsearch_info{version=\"1\",index=\"/i\\\"n\\\\d\\nex\"} 1", "aidsearch_documents 3",
      "aidsearch_queue_length{queue=\"requests\"} 4", "aidsearch_commits_total{result=\"failed\"} 1",
      "aidsearch_request_seconds_bucket{kind=\"search\",le=\"0.0005\"} 1",
      "aidsearch_request_seconds_bucket{kind=\"search\",le=\"0.5\"} 2",
      "aidsearch_request_seconds_bucket{kind=\"search\",le=\"+Inf\"} 3",
      "aidsearch_request_seconds_count{kind=\"search\"} 3",
      "aidsearch_request_errors_total{kind=\"search\"} 1", "aidsearch_cache_lookups_total{result=\"hit\"} 1",
      "aidsearch_open_descriptors 12",
    ] {
      #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
    #expect(!text.contains("\u{1B}"))
    // Every line is a comment, or a name, labels and a number.
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      #expect(line.split(separator: " ").last.flatMap { Double($0) } != nil, "\(line)")
    }
  }

  @Test func quantilesAreTheBoundsOfTheirClasses() {
    var latency = Operations.Latency(kind: "x")
    #expect(latency.quantile(0.5) == nil)
    for _ in 0..<98 { latency.add(0.0007, isError: false) }
    for _ in 0..<2 { latency.add(0.2, isError: false) }
    #expect(latency.quantile(0.5) == 0.001)
    #expect(latency.quantile(0.99) == 0.25)
  }

  @Test func tasksNeedWhatTheyNeed() throws {
    func decode(_ text: String) throws(BadRequest) -> Request { try Request.decode(Array(text.utf8)) }
    let request = Request(.maintain(Maintenance(.backup, path: "/b")))
    #expect(try Request.decode(request.encoded().dropLast()) == request)
    let roles = Request(.maintain(Maintenance(.roles, least: 5)))
    #expect(try Request.decode(roles.encoded().dropLast()) == roles)
    for line in [
      #"{"op":"maintain","task":"roles","least":0}"#, #"{"op":"maintain","task":"check","least":2}"#,
      #"{"op":"maintain"}"#, #"{"op":"maintain","task":"polish"}"#, #"{"op":"maintain","task":"backup"}"#,
      #"{"op":"maintain","task":"restore","path":"relative"}"#, #"{"op":"maintain","task":"check","path":"/x"}"#,
    ] {
      #expect(throws: BadRequest.self, "\(line)") { try decode(line) }
    }
  }
}
