import JSON
import News

/// Finds the pieces of a file that each hold one JSON object.
protocol JSONPieces {
  /// Steps to the next piece that isn't blank and hands its bytes to `body`, with the number of its first line.
  ///
  /// Pieces of more than `limit` bytes are stepped over without being held in memory. Nil at the end of the file.
  mutating func next<Value>(limit: Int, _ body: (JSONPiece) -> Value) -> Value?
}

/// One piece of a file of JSON.
struct JSONPiece {
  /// What was found.
  enum Content {
    case bytes(UnsafeBufferPointer<UInt8>)
    /// A piece longer than the limit.
    case tooLong
    /// Something that is no object, with what it is.
    case misplaced(String)
  }

  /// The line on which it begins, from 1.
  var line: Int
  /// What was found.
  var content: Content
}

/// Reads articles from JSON objects, one a line or one an element.
///
/// Members: `id`, `title`, `date`, `source`, `author`, `url` and `text`, of which only `text` must be there; others are
/// passed over. Without `id` it is the file's name without its suffix, a colon, and the line: `letters:17`.
struct JSONReader<Pieces: JSONPieces>: DocumentReader {
  private var pieces: Pieces
  private let context: DocumentContext
  private let names: FieldNames
  private var articles = 0
  private var broken = 0

  init(_ pieces: Pieces, context: DocumentContext) {
    self.pieces = pieces
    self.context = context
    names = FieldNames(columns: context.options.columns)
  }

  mutating func next() -> Result<ReadArticle, ReadProblem>? {
    guard broken < Self.mostBroken || articles > 0 else { return nil }
    let (context, names) = (context, names)
    guard let result = pieces.next(limit: context.options.elementBytes, { Self.read($0, of: context, names) }) else {
      guard articles == 0, broken == 0 else { return nil }
      broken = Self.mostBroken
      return .failure(context.problem(.empty, "holds no article"))
    }
    switch result {
    case .success: articles += 1
    case .failure(var problem) where articles == 0:
      broken += 1
      guard broken == Self.mostBroken else { break }
      problem.message += "; nothing before it could be read either: the rest of the file is left out"
      return .failure(problem)
    case .failure: break
    }
    return result
  }

  /// After so many pieces of which none could be read, a file is taken to be something else.
  private static var mostBroken: Int { 100 }

  private static func read(
    _ piece: JSONPiece, of context: DocumentContext, _ names: FieldNames
  ) -> Result<ReadArticle, ReadProblem> {
    let failure = { context.problem($0, $1, line: piece.line) }
    switch piece.content {
    case .misplaced(let what):
      return .failure(failure(.damaged, "\(what); each article is an object {\"id\": …, \"text\": …}"))
    case .tooLong:
      let most = ByteCount.text(context.options.elementBytes)
      return .failure(failure(.limit, "is longer than \(most), the most that one may have"))
    case .bytes(let bytes):
      let value: JSONValue
      do {
        value = try JSONParser.parse(bytes)
      } catch {
        let isEncoding = error.problem == .invalidUTF8
        let advice = isEncoding ? "; convert the file to UTF-8 (iconv)" : ""
        return .failure(failure(isEncoding ? .encoding : .damaged, "is not JSON: \(error)\(advice)"))
      }
      do {
        var draft = try ArticleDraft(json: value, names: names)
        if draft.id == nil { draft.id = context.id(ofPart: piece.line) }
        return context.result(of: draft, line: piece.line)
      } catch {
        return .failure(failure(error.reason, error.description))
      }
    }
  }
}

/// Numbers of bytes for people.
enum ByteCount {
  /// "32 MiB", "1.5 MiB", "700 bytes".
  static func text(_ count: Int) -> String {
    for (name, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where count >= size {
      let tenths = (count * 10 + size / 2) / size
      return tenths % 10 == 0 ? "\(tenths / 10) \(name)" : "\(tenths / 10).\(tenths % 10) \(name)"
    }
    return "\(count) bytes"
  }
}
