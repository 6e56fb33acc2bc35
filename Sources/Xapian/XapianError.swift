import CXapian

/// A call that failed.
///
///     do {
///       try search.run(on: database)
///     } catch XapianError.Code.databaseModified {
///       try database.reopen()
///     }
public struct XapianError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kind of a failure.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The number of the kind in the bridge.
    public let rawValue: UInt32

    /// Makes a code of its number.
    public init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// The writer has reused what the open revision stands on: reopen and try again.
    public static let databaseModified = Code(CXapianStatusDatabaseModified)
    /// Somebody else, or another object of this process, has the database open for writing.
    public static let databaseLocked = Code(CXapianStatusDatabaseLocked)
    /// The files contradict themselves. After a failed commit only a fresh open says so for certain: while the disk is
    /// full, a retry can report corruption where there is none.
    public static let databaseCorrupt = Code(CXapianStatusDatabaseCorrupt)
    /// The database can't be opened or created.
    public static let databaseOpening = Code(CXapianStatusDatabaseOpening)
    /// There is no database at the path.
    public static let databaseNotFound = Code(CXapianStatusDatabaseNotFound)
    /// The database has a format that this version does not read.
    public static let databaseVersion = Code(CXapianStatusDatabaseVersion)
    /// The database has been closed, perhaps because a commit failed.
    public static let databaseClosed = Code(CXapianStatusDatabaseClosed)
    /// Another failure in the database.
    public static let database = Code(CXapianStatusDatabase)
    /// There is no such document.
    public static let notFound = Code(CXapianStatusNotFound)
    /// The caller's value is impossible; the message says why.
    public static let invalidArgument = Code(CXapianStatusInvalidArgument)
    /// The call is not possible now, or not on this object.
    public static let invalidOperation = Code(CXapianStatusInvalidOperation)
    /// A number is out of range.
    public static let range = Code(CXapianStatusRange)
    /// A query can't be parsed.
    public static let queryParser = Code(CXapianStatusQueryParser)
    /// A wildcard expands to more terms than allowed.
    public static let wildcard = Code(CXapianStatusWildcard)
    /// There is no room on the disk, or in the quota.
    public static let diskFull = Code(CXapianStatusDiskFull)
    /// Reading or writing failed.
    public static let inputOutput = Code(CXapianStatusInputOutput)
    /// The operating system does not permit it.
    public static let permissionDenied = Code(CXapianStatusPermissionDenied)
    /// A remote database failed.
    public static let network = Code(CXapianStatusNetwork)
    /// Serialised bytes can't be read.
    public static let serialisation = Code(CXapianStatusSerialisation)
    /// This backend can't do it.
    public static let unimplemented = Code(CXapianStatusUnimplemented)
    /// There is no memory left.
    public static let outOfMemory = Code(CXapianStatusOutOfMemory)
    /// The search took longer than its time limit.
    public static let timeout = Code(CXapianStatusTimeout)
    /// The search was cancelled.
    public static let cancelled = Code(CXapianStatusCancelled)
    /// Anything else.
    public static let other = Code(CXapianStatusOther)

    init(_ status: CXapianStatus) {
      rawValue = status.rawValue
    }

    /// Whether an error is a `XapianError` of this kind.
    public static func ~= (code: Code, error: any Error) -> Bool {
      (error as? XapianError)?.code == code
    }
  }

  /// The kind of failure.
  public let code: Code
  /// What went wrong, in English.
  public let message: String
  /// What was being done, and to what.
  public let context: String

  /// Makes an error of its parts.
  public init(code: Code, message: String, context: String = "") {
    self.code = code
    self.message = message
    self.context = context
  }

  /// What was being done, and what went wrong.
  public var description: String {
    context.isEmpty ? message : "\(context): \(message)"
  }
}

/// Throws what a call of the bridge has reported. To be called at once, on the same thread.
func check(_ status: CXapianStatus, _ context: @autoclosure () -> String) throws(XapianError) {
  if status == CXapianStatusOK { return }
  throw XapianError(
    code: XapianError.Code(status), message: String(cString: cxapian_error_message()), context: context())
}
