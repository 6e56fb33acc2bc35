import News

/// How a batch is read, asked and answered.
struct BatchOptions: Equatable {
  /// In which form the questions come.
  enum Input: String, CaseIterable {
    /// A query or a request of the socket's protocol a line.
    case lines
    /// A table of queries as RFC 4180 has it: one column, or a header that names the columns.
    case csv
    /// The same with tabs between cells, and no quotation marks.
    case tsv

    /// The form that a file's name tells; lines where it tells none.
    init(ofFile name: String) {
      let ending = name.split(separator: ".").last?.lowercased() ?? ""
      self = Input(rawValue: ending) ?? .lines
    }
  }

  /// The file; nil for standard input.
  var file: String?
  /// What the options say, for the questions that don't say otherwise.
  var defaults: SearchRequest
  /// The form of the questions.
  var input = Input.lines
  /// The form of the answers: JSON Lines, or a table of hits.
  var output = Format.json
  /// How many questions the daemon has in hand at once.
  var jobs = 64
  /// How many questions are passed over, from the first: those that an earlier run has answered.
  var skip = 0
  /// The file for the questions without a hit; nil to list them on standard error.
  var zeroHits: String?
  /// Whether standard error tells how far the batch is; nil where it is a terminal only.
  var showsProgress: Bool?
}
