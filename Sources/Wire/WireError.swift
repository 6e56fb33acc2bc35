/// Why a request was refused or failed: the member `error` of a reply.
public struct WireError: Error, Equatable, Sendable {
  /// What kind of failure it is, the member `code`.
  public enum Code: String, CaseIterable, Sendable {
    /// The query is not in the query language; the position is a byte of the query.
    case syntax
    /// The line is no request: not JSON, a missing or unknown member, a value of the wrong kind or out of range.
    case badRequest = "bad_request"
    /// The line, the query or an article is longer than the daemon accepts.
    case tooLarge = "too_large"
    /// There is no such article, file or folder.
    case notFound = "not_found"
    /// The daemon serves another index than the one that the request names.
    case wrongIndex = "wrong_index"
    /// The index cannot be changed: the daemon only reads it, or another process writes it.
    case readOnly = "read_only"
    /// The daemon has too much to do; ask again later.
    case busy
    /// The query took longer than the daemon allows.
    case timeout
    /// The daemon is shutting down.
    case unavailable
    /// The index is damaged.
    case corrupt
    /// The disk is full or a file cannot be read or written.
    case io
    /// A fault of aidsearch.
    case `internal`
  }

  /// What kind of failure it is.
  public var code: Code
  /// What is wrong, where, and what to do, in one or two sentences.
  public var message: String
  /// Where: a byte of the query for `syntax`, a byte of the line for a line that is no JSON; nil elsewhere.
  public var position: Int?

  /// Makes an error.
  public init(_ code: Code, _ message: String, position: Int? = nil) {
    self.code = code
    self.message = message
    self.position = position
  }
}
