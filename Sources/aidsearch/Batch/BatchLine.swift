import News
import Wire

/// What becomes of a line of a batch.
enum BatchLine: Equatable {
  /// It is asked.
  case request(Request)
  /// It cannot be asked: the answer in its place.
  case refused(Reply)
  /// It is empty and gets no answer.
  case empty

  /// The longest line of a batch in bytes; the query language allows much shorter ones.
  static let maximumLength = 1 << 20

  /// Reads a line: a request of the protocol where it begins with `{`, else a query.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - number: The number of the line from 1, the id of a request without one.
  ///   - defaults: What the options say; they hold for plain queries.
  ///   - index: The index that the user named.
  init(_ line: LineDecoder.Line, number: Int, defaults: SearchRequest, index: String?) {
    let id = RequestID.integer(Int64(number))
    switch line {
    case .tooLong(let beginning):
      let error = WireError(.tooLarge, "line \(number) is longer than \(Self.maximumLength) bytes")
      self = .refused(Reply(id: RequestID.recover(from: beginning) ?? id, .error(error)))
    case .complete(let bytes):
      let first = bytes.first { $0 != 0x20 && $0 != 0x09 }
      switch first {
      case nil: self = .empty
      case UInt8(ascii: "{"): self = Self.request(bytes, id, index)
      default:
        guard let query = String(validating: bytes, as: UTF8.self) else {
          self = .refused(Reply(id: id, .error(WireError(.badRequest, "line \(number) is not UTF-8"))))
          return
        }
        var search = defaults
        search.query = query
        self = .request(Request(id: id, index: index, .search(search)))
      }
    }
  }

  private static func request(_ bytes: [UInt8], _ id: RequestID, _ index: String?) -> BatchLine {
    do throws(BadRequest) {
      var request = try Request.decode(bytes)
      request.id = request.id ?? id
      request.index = request.index ?? index
      switch request.operation {
      case .search, .facets, .show, .status, .metrics, .ledger, .conflicts, .watch, .queries: return .request(request)
      case .add, .index, .remove, .maintain, .save, .unsave:
        let message = "a batch asks; to change the index use the commands index and remove"
        return .refused(Reply(id: request.id, .error(WireError(.badRequest, message))))
      }
    } catch {
      return .refused(Reply(id: error.id ?? id, .error(error.error)))
    }
  }
}
