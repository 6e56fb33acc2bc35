/// Where the index and the socket are: a function of the options, the environment and the user, for the client and the
/// daemon alike.
///
/// Index: `--index`, else `AIDSEARCH_INDEX`, else `$XDG_DATA_HOME/aidsearch/index`, else
/// `$HOME/.local/share/aidsearch/index`.
/// Socket: `--socket`, else `AIDSEARCH_SOCKET`, else `aidsearchd.sock` in `$XDG_RUNTIME_DIR/aidsearch`; without a
/// runtime directory in `/run/aidsearch` for root and in `/tmp/aidsearch-UID` for everybody else.
/// Variables that are empty count as unset, and XDG directories that are not absolute are ignored, as their
/// specification has it.
public struct Locations: Equatable, Sendable {
  /// Why there is no place for the index or the socket.
  public enum Problem: Error, Equatable, Sendable, CustomStringConvertible {
    /// Neither an option nor the environment leads to an index.
    case noIndex
    /// The path of a socket is longer than the system allows.
    case socketTooLong(path: String)

    /// What is wrong and what to do.
    public var description: String {
      switch self {
      case .noIndex: "no index: HOME is not set; name one with --index DIR or AIDSEARCH_INDEX"
      case .socketTooLong(let path):
        """
        the path of the socket has \(path.utf8.count) bytes and may have \(Locations.maximumSocketPath): \(path); \
        name a shorter one with --socket PATH or AIDSEARCH_SOCKET
        """
      }
    }
  }

  /// How many bytes the path of a Unix socket may have: `sun_path` holds 108 with the NUL at the end.
  public static let maximumSocketPath = 107

  /// The index directory: absolute, without `.`, `..` and double slashes; symbolic links are not followed.
  public var index: String
  /// Whether an option or the environment named the index.
  public var isIndexNamed: Bool
  /// The index that there would be without an option and `AIDSEARCH_INDEX`; nil where no directory leads to one.
  public var defaultIndex: String?
  /// The path of the socket, absolute.
  public var socket: String
  /// Whether an option or the environment named the socket.
  public var isSocketNamed: Bool

  /// Finds both.
  ///
  /// - Parameters:
  ///   - indexOption: The value of `--index`.
  ///   - socketOption: The value of `--socket`.
  ///   - currentDirectory: What relative paths are relative to; absolute.
  ///   - userID: The effective user.
  ///   - environment: The value of a variable of the environment.
  /// - Throws: `Problem`, where there is no place for one of them.
  public init(
    index indexOption: String? = nil, socket socketOption: String? = nil, currentDirectory: String, userID: UInt32,
    environment: (String) -> String?
  ) throws(Problem) {
    func variable(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    func directory(_ name: String) -> String? { variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil } }

    let namedIndex = indexOption ?? variable("AIDSEARCH_INDEX")
    let namedSocket = socketOption ?? variable("AIDSEARCH_SOCKET")
    let data = directory("XDG_DATA_HOME") ?? directory("HOME").map { $0 + "/.local/share" }
    defaultIndex = data.map { Self.absolute($0 + "/aidsearch/index", in: currentDirectory) }
    guard let index = namedIndex ?? defaultIndex else { throw .noIndex }
    self.index = Self.absolute(index, in: currentDirectory)
    isIndexNamed = namedIndex != nil

    let runtime =
      directory("XDG_RUNTIME_DIR").map { $0 + "/aidsearch" }
      ?? (userID == 0 ? "/run/aidsearch" : "/tmp/aidsearch-\(userID)")
    socket = Self.absolute(namedSocket ?? runtime + "/aidsearchd.sock", in: currentDirectory)
    isSocketNamed = namedSocket != nil
    try Self.check(socket)
  }

  /// The socket of a daemon that serves this index beside another daemon at the default socket:
  /// `aidsearchd-1f6a90c2.sock` in the same directory.
  public func socketOfIndex() throws(Problem) -> String {
    // FNV-1a, folded to 32 bits: the same on every machine and in every version.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in index.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(UInt32(truncatingIfNeeded: hash ^ hash >> 32), radix: 16)
    let name = "aidsearchd-\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits).sock"
    let path = Self.parent(of: socket) + "/" + name
    try Self.check(path)
    return path
  }

  /// The directory in which a file is: "/run/aidsearch" of "/run/aidsearch/aidsearchd.sock", "" of "/x".
  public static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// A path made absolute, without `.`, `..`, double slashes and a slash at its end.
  public static func absolute(_ path: String, in currentDirectory: String) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : currentDirectory + "/" + path).split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func check(_ socket: String) throws(Problem) {
    guard socket.utf8.count <= maximumSocketPath else { throw .socketTooLong(path: socket) }
  }
}
