/// A daemon's status in the text format of Prometheus, version 0.0.4.
public enum PrometheusText {
  /// Every figure of the status, each under its help and its type.
  public static func render(_ status: Status) -> String {
    var text = ""
    func add(_ name: String, _ type: String, _ help: String, _ samples: [(labels: String, value: String)]) {
      text += "# HELP aidsearch_\(name) \(help)\n# TYPE aidsearch_\(name) \(type)\n"
      for sample in samples { text += "aidsearch_\(name)\(sample.labels) \(sample.value)\n" }
    }
    func gauge(_ name: String, _ help: String, _ value: Int) { add(name, "gauge", help, [("", String(value))]) }
    func counter(_ name: String, _ help: String, _ value: Int) { add(name, "counter", help, [("", String(value))]) }

    let labels = "{version=\"\(escaped(status.version))\",index=\"\(escaped(status.index))\"}"
    add("info", "gauge", "The daemon and its index.", [(labels, "1")])
    gauge("documents", "Articles in the index.", status.documents)
    gauge("revision", "Revision of the index.", status.revision)
    if let bytes = status.bytes { gauge("index_bytes", "Size of the index on disk.", bytes) }
    add("uptime_seconds", "gauge", "How long the daemon has run.", [("", "\(status.uptime)")])
    guard let operations = status.operations else { return text }

    add(
      "queue_length", "gauge", "Requests and changes that wait.",
      [
        ("{queue=\"requests\"}", String(operations.requestsWaiting)),
        ("{queue=\"changes\"}", String(operations.changesWaiting)),
      ])
    gauge("connections", "Clients that are connected.", operations.connections)
    counter("refused_connections_total", "Clients that were refused.", operations.refused)
    add(
      "commits_total", "counter", "Commits to the index.",
      [
        ("{result=\"done\"}", String(operations.commits)), ("{result=\"failed\"}", String(operations.failedCommits)),
      ])
    add(
      "request_errors_total", "counter", "Requests that were answered by an error.",
      operations.latencies.map { ("{kind=\"\(escaped($0.kind))\"}", String($0.errors)) })
    text += "# HELP aidsearch_request_seconds How long answers took.\n# TYPE aidsearch_request_seconds histogram\n"
    for latency in operations.latencies { text += histogram(latency) }
    if let cache = operations.cache {
      add(
        "cache_lookups_total", "counter", "Posting lists asked for: in memory, brought up to date, read.",
        [
          ("{result=\"hit\"}", String(cache.hits)), ("{result=\"update\"}", String(cache.updates)),
          ("{result=\"load\"}", String(cache.loads)),
        ])
      gauge("cache_entries", "Posting lists in memory.", cache.entries)
      gauge("cache_bytes", "Bytes of posting lists in memory.", cache.memory)
      gauge("cache_budget_bytes", "Bytes that posting lists may take.", cache.budget)
      gauge("article_cache_bytes", "Bytes of articles in memory.", cache.articles)
      gauge("column_bytes", "Bytes of columns, names, claims and stories in memory.", cache.columns)
    }
    gauge("resident_memory_bytes", "Memory of the process.", operations.memory)
    gauge("open_descriptors", "Open descriptors of the process.", operations.descriptors)
    if let error = operations.lastError {
      let labels = "{message=\"\(escaped(error.message))\",time=\"\(escaped(error.time))\"}"
      add("last_error", "gauge", "What went wrong last.", [(labels, "1")])
    }
    return text
  }

  private static func histogram(_ latency: Operations.Latency) -> String {
    let kind = escaped(latency.kind)
    var sum = 0
    var text = ""
    for (index, count) in latency.counts.enumerated() {
      sum += count
      let bound = index < Operations.Latency.bounds.count ? "\(Operations.Latency.bounds[index])" : "+Inf"
      text += "aidsearch_request_seconds_bucket{kind=\"\(kind)\",le=\"\(bound)\"} \(sum)\n"
    }
    return text + "aidsearch_request_seconds_sum{kind=\"\(kind)\"} \(latency.seconds)\n"
      + "aidsearch_request_seconds_count{kind=\"\(kind)\"} \(sum)\n"
  }

  /// A label's value: backslashes, quotation marks and line breaks escaped, other control characters left out.
  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
