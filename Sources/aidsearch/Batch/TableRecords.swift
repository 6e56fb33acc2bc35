import Wire

/// Cuts lines into the records of a table: cells between commas, in quotation marks where they hold a comma, a quotation
/// mark (doubled) or the end of a line (RFC 4180); or cells between tabs.
///
/// A cell that only begins with a quotation mark, as `"long range" missiles` does, is taken as it stands. A quotation mark
/// that isn't closed within `maximumLines` spoils its own line and no other.
struct TableRecords {
  /// A record, or a line that is none.
  enum Record: Equatable {
    case cells([String], line: Int)
    case broken(String, line: Int)
  }

  /// How many lines a record may have.
  static let maximumLines = 100

  private let hasQuotes: Bool
  private let separator: UInt8
  /// The lines of a record that is not complete.
  private var open: [(line: Int, bytes: [UInt8])] = []

  init(_ input: BatchOptions.Input) {
    hasQuotes = input == .csv
    separator = UInt8(ascii: input == .csv ? "," : "\t")
  }

  /// The records that a line completes.
  mutating func take(_ line: LineDecoder.Line, number: Int) -> [Record] {
    switch line {
    case .tooLong:
      return finish() + [.broken("line \(number) is longer than \(BatchLine.maximumLength) bytes", line: number)]
    case .complete(var bytes):
      if bytes.last == 0x0D { bytes.removeLast() }
      if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      open.append((number, bytes))
      if let record = closed() {
        open = []
        return [record]
      }
      return open.count < Self.maximumLines ? [] : giveUp()
    }
  }

  /// The records that the end of the input completes.
  mutating func finish() -> [Record] {
    var records: [Record] = []
    while !open.isEmpty { records += giveUp() }
    return records
  }

  /// Gives the first of the open lines up, and reads the others anew.
  private mutating func giveUp() -> [Record] {
    let lines = open
    open = []
    guard let first = lines.first else { return [] }
    let message = "line \(first.line): a quotation mark is never closed; close it, or double it to search for a phrase"
    var records: [Record] = [.broken(message, line: first.line)]
    for line in lines.dropFirst() { records += take(.complete(line.bytes), number: line.line) }
    return records
  }

  /// The record of the open lines; nil where a quotation mark is still open.
  private func closed() -> Record? {
    let bytes = Array(open.map(\.bytes).joined(separator: [0x0A]))
    let line = open[0].line
    var cells: [String] = []
    var start = 0
    while true {
      guard let (cell, end) = cell(of: bytes, at: start) else { return nil }
      guard let text = String(validating: cell, as: UTF8.self) else {
        return .broken("line \(line) is not UTF-8", line: line)
      }
      cells.append(text)
      if end >= bytes.count { return .cells(cells, line: line) }
      start = end + 1
    }
  }

  /// The cell that begins at an offset, and the offset of the separator after it.
  private func cell(of bytes: [UInt8], at start: Int) -> (cell: [UInt8], end: Int)? {
    let quote = UInt8(ascii: "\"")
    if hasQuotes, start < bytes.count, bytes[start] == quote {
      var cell: [UInt8] = []
      var index = start + 1
      while index < bytes.count {
        if bytes[index] != quote {
          cell.append(bytes[index])
        } else if index + 1 < bytes.count, bytes[index + 1] == quote {
          cell.append(quote)
          index += 1
        } else {
          if index + 1 == bytes.count || bytes[index + 1] == separator { return (cell, index + 1) }
          break  // more follows: the marks are the query's own
        }
        index += 1
      }
      if index >= bytes.count { return nil }
    }
    let end = bytes[start...].firstIndex(of: separator) ?? bytes.count
    return (Array(bytes[start..<end]), end)
  }
}
