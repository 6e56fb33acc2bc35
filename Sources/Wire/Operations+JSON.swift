import JSON

extension JSONWriter {
  /// Writes the members of a description of how a daemon fares.
  mutating func members(of operations: Operations) {
    nested("queues") {
      $0.member("requests", operations.requestsWaiting)
      $0.member("changes", operations.changesWaiting)
    }
    nested("clients") {
      $0.member("connected", operations.connections)
      $0.member("refused", operations.refused)
    }
    nested("commits") {
      $0.member("done", operations.commits)
      $0.member("failed", operations.failedCommits)
    }
    nested("latency") {
      for latency in operations.latencies {
        $0.key(escaping: latency.kind)
        $0.beginObject()
        $0.members(of: latency)
        $0.endObject()
      }
    }
    if let cache = operations.cache {
      nested("cache") {
        $0.member("hits", cache.hits)
        $0.member("updates", cache.updates)
        $0.member("loads", cache.loads)
        $0.member("entries", cache.entries)
        $0.member("memory", cache.memory)
        $0.member("budget", cache.budget)
        $0.member("articles", cache.articles)
        $0.member("columns", cache.columns)
      }
    }
    member("memory", operations.memory)
    member("descriptors", operations.descriptors)
    if let error = operations.lastError {
      nested("last_error") {
        $0.member("message", error.message)
        $0.member("time", error.time)
      }
    }
  }

  private mutating func nested(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    members(&self)
    endObject()
  }

  private mutating func members(of latency: Operations.Latency) {
    member("count", latency.count)
    member("errors", latency.errors)
    member("seconds", latency.seconds, decimals: 6)
    key("le")
    beginArray()
    for bound in Operations.Latency.bounds { write(bound) }
    endArray()
    key("counts")
    beginArray()
    for count in latency.counts { write(count) }
    endArray()
  }
}

extension Operations {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    self.init()
    func count(_ reader: ObjectReader?, _ key: String) throws(ObjectReader.Problem) -> Int {
      try reader?.integer(key, in: 0...Int.max) ?? 0
    }
    let queues = try reader.reader("queues")
    requestsWaiting = try count(queues, "requests")
    changesWaiting = try count(queues, "changes")
    let clients = try reader.reader("clients")
    connections = try count(clients, "connected")
    refused = try count(clients, "refused")
    let commits = try reader.reader("commits")
    self.commits = try count(commits, "done")
    failedCommits = try count(commits, "failed")
    if let kinds = try reader.reader("latency") {
      for member in kinds.object.members {
        if let latency = try kinds.reader(member.key) { latencies.append(try Latency(from: latency, kind: member.key)) }
      }
    }
    if let cache = try reader.reader("cache") {
      self.cache = Cache(
        hits: try count(cache, "hits"), updates: try count(cache, "updates"), loads: try count(cache, "loads"),
        entries: try count(cache, "entries"), memory: try count(cache, "memory"), budget: try count(cache, "budget"),
        articles: try count(cache, "articles"), columns: try count(cache, "columns"))
    }
    memory = try count(reader, "memory")
    descriptors = try count(reader, "descriptors")
    if let error = try reader.reader("last_error") {
      lastError = LastError(message: try error.string("message") ?? "", time: try error.string("time") ?? "")
    }
  }
}

extension Operations.Latency {
  fileprivate init(from reader: ObjectReader, kind: String) throws(ObjectReader.Problem) {
    self.init(kind: kind)
    errors = try reader.integer("errors", in: 0...Int.max) ?? 0
    seconds = try reader.number("seconds") ?? 0
    let counts = (try reader.array("counts") ?? []).compactMap { $0.integer }.map { Int($0) }
    // A daemon of another version may part the times otherwise.
    if counts.count == self.counts.count { self.counts = counts }
  }
}
