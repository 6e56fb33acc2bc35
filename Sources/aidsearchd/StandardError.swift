import ArgumentParser
import Foundation
import JSON
import Logging

/// Writes a line to standard error, after the program's name.
func complain(_ message: String) { writeError("aidsearchd: \(message)") }

/// Writes what the daemon tells of itself to standard error: the time, the level where it isn't `info`, the message and
/// its details as `name=value`; or all of that as an object of JSON a line.
struct StandardErrorLog: LogHandler {
  /// How a line looks.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  var format = Format.text
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  init(format: Format = .text) { self.format = format }

  func log(event: LogEvent) {
    let time = Date.now.formatted(.iso8601)
    let details = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
    switch format {
    case .text:
      let level = event.level == .info ? "" : "\(event.level): "
      writeError(
        "\(time) \(level)\(event.message)" + details.map { " \($0.key)=\(Self.quoted("\($0.value)"))" }.joined())
    case .json:
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("time", time)
      writer.member("level", event.level.rawValue)
      writer.member("message", "\(event.message)")
      for (key, value) in details {
        writer.key(escaping: key)
        writer.write("\(value)")
      }
      writer.endObject()
      writeError(String(decoding: writer.bytes, as: UTF8.self))
    }
  }

  /// A value in quotation marks where it could be taken for more than one.
  private static func quoted(_ value: String) -> String {
    let isPlain = !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D && $0 != 0x5C }
    if isPlain { return value }
    return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
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
