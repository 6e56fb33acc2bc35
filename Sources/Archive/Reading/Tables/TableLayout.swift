/// How a table is written: what parts its fields, and the names of its columns.
struct TableLayout {
  /// The byte between two fields.
  var delimiter: UInt8
  /// The names of the columns, from the first line.
  var names: [String]

  /// The layout of a file that begins as a table does; nil for others.
  ///
  /// By its name (`.csv`, `.tsv`), or because its first line names a column for the text and others.
  init?(_ head: FileHead) {
    let content = head.content
    let line = content.prefix { $0 != 0x0A && $0 != 0x0D }
    let isNamed = ["csv", "tsv", "tab"].contains(head.suffix)
    guard !line.isEmpty, line.count < 1 << 14, TextEncoding.isText(head.bytes) else { return nil }
    let delimiters: [UInt8] = head.suffix == "csv" ? [0x2C, 0x3B, 0x09, 0x7C] : [0x09, 0x2C, 0x3B, 0x7C]
    let layouts = delimiters.map { delimiter in
      (delimiter, TableRecord.fields(of: Array(line), delimiter: delimiter))
    }
    guard let best = layouts.max(by: { $0.1.count < $1.1.count }) else { return nil }
    delimiter = best.0
    names = best.1.map { TextCleaning.line($0) }
    guard !isNamed else { return }
    let fields = FieldNames().fields(of: names)
    let isPlausible = names.count >= 2 && names.allSatisfy { !$0.isEmpty && $0.utf8.count <= 40 }
    guard isPlausible, fields.contains("text"), fields.count(where: { !$0.isEmpty }) >= 2 else { return nil }
  }
}

/// One record of a table.
enum TableRecord {
  /// The fields of a record: parted by the delimiter, in quotation marks where they hold it, marks doubled within.
  static func fields(of record: some Collection<UInt8>, delimiter: UInt8) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var isAfterQuote = false
    for byte in record {
      if isQuoted, byte == 0x22 {
        isQuoted = false
        isAfterQuote = true
      } else if isQuoted {
        field.append(byte)
      } else if byte == 0x22, isAfterQuote {
        field.append(byte)
        (isQuoted, isAfterQuote) = (true, false)
      } else if byte == 0x22, field.allSatisfy({ $0 == 0x20 }) {
        field.removeAll()
        isQuoted = true
      } else if byte == delimiter {
        fields.append(String(decoding: field, as: UTF8.self))
        field.removeAll()
        isAfterQuote = false
      } else {
        field.append(byte)
        isAfterQuote = false
      }
    }
    fields.append(String(decoding: field, as: UTF8.self))
    return fields
  }
}
