import Foundation
import Logging

/// Writes a line to standard error, after the program's name.
func complain(_ message: String) { writeError("aidsearchd: \(message)") }

/// Writes what the daemon tells of itself to standard error: the time, the level where it isn't `info`, the message.
struct StandardErrorLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  func log(event: LogEvent) {
    let time = Date.now.formatted(.iso8601)
    let level = event.level == .info ? "" : "\(event.level): "
    let details = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
      .map { " \($0.key)=\($0.value)" }.joined()
    writeError("\(time) \(level)\(event.message)\(details)")
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }
}

/// Writes a line in one piece. What steers a terminal is written as U+FFFD: paths, ids and queries are other people's.
private func writeError(_ line: String) {
  let safe = line.unicodeScalars.map { scalar -> Unicode.Scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
    default: scalar
    }
  }
  var text = String.UnicodeScalarView()
  text.append(contentsOf: safe)
  try? FileHandle.standardError.write(contentsOf: Data("\(String(text))\n".utf8))
}
