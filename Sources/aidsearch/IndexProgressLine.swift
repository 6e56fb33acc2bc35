import Wire

/// The line on the terminal that says how far an indexing run has come.
struct IndexProgressLine {
  private let start: Double
  private var last = 0.0

  /// Starts the clock at `now`, in seconds.
  init(now: Double) {
    start = now
  }

  /// How long the run has lasted.
  func seconds(now: Double) -> Double { now - start }

  /// Whether it is time to say so again: ten times a second at most.
  mutating func isDue(now: Double) -> Bool {
    guard now - last >= 0.1 else { return false }
    last = now
    return true
  }

  /// "1,234 articles · 12.3 MB of 133.7 MB (9 %) · 14.2 MB/s · 9 s left".
  func text(_ progress: IndexProgress, now: Double) -> String {
    let seconds = max(now - start, 0.001)
    let rate = Double(progress.bytes) / seconds
    var parts = [Wording.count(progress.documents, "article")]
    if let total = progress.totalBytes, total > 0 {
      let percent = min(progress.bytes, total) * 100 / total
      parts.append("\(Wording.size(progress.bytes)) of \(Wording.size(total)) (\(percent) %)")
    } else {
      parts.append(Wording.size(progress.bytes))
    }
    if rate > 0, seconds > 0.5 {
      parts.append("\(Wording.size(Int(rate)))/s")
      if let total = progress.totalBytes, total > progress.bytes {
        parts.append("\(Wording.duration(seconds: Double(total - progress.bytes) / rate)) left")
      }
    }
    return parts.joined(separator: " · ")
  }
}
