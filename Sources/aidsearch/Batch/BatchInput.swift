import News
import Wire

/// A question of a batch: what becomes of it, and what it is called in reports.
struct BatchEntry: Equatable {
  /// The number of its line, from 1; of its first line where it has several.
  let number: Int
  /// What becomes of it.
  let line: BatchLine

  /// The query, where it has one.
  var query: String {
    guard case .request(let request) = line else { return "" }
    return switch request.operation {
    case .search(let search): search.query
    case .facets(let facets): facets.query
    default: ""
    }
  }

  /// What the question is called in its answer.
  var id: RequestID? {
    switch line {
    case .request(let request): request.id
    case .refused(let reply): reply.id
    case .empty: nil
    }
  }
}

/// Turns the lines of a batch into questions, whatever form they come in. Free of input and output.
struct BatchInput {
  private let defaults: SearchRequest
  private let index: String?
  private var number = 0
  private var table: BatchTable?
  private var left: Int

  init(_ options: BatchOptions, index: String?) {
    defaults = options.defaults
    self.index = index
    left = options.skip
    table = options.input == .lines ? nil : BatchTable(options.input, defaults: options.defaults, index: index)
  }

  /// The questions that a line completes.
  ///
  /// - Throws: Where the header of a table can't be meant so.
  mutating func take(_ line: LineDecoder.Line) throws(Failure) -> [BatchEntry] {
    number += 1
    if table != nil { return skipping(try table?.take(line, number: number) ?? []) }
    return skipping([
      BatchEntry(number: number, line: BatchLine(line, number: number, defaults: defaults, index: index))
    ])
  }

  /// The questions that the end of the input completes.
  ///
  /// - Throws: As `take(_:)`.
  mutating func finish() throws(Failure) -> [BatchEntry] { skipping(try table?.finish() ?? []) }

  /// The questions without the empty ones and those that are to be passed over.
  private mutating func skipping(_ entries: [BatchEntry]) -> [BatchEntry] {
    let asked = entries.filter { $0.line != .empty }
    let passed = min(left, asked.count)
    left -= passed
    return Array(asked.dropFirst(passed))
  }
}
