import Glibc
import Wire

/// Finds the daemon that serves the index meant, and starts it where none runs.
struct Session {
  let locations: Locations
  let starts: Bool
  let timeout: Int

  /// Reads the places from the options and the environment.
  init(_ invocation: Invocation) throws(Failure) {
    try self.init(
      index: invocation.index, socket: invocation.socket, starts: invocation.starts, timeout: invocation.timeout)
  }

  /// The same from the options' values.
  init(index: String?, socket: String?, starts: Bool, timeout: Int) throws(Failure) {
    do throws(Locations.Problem) {
      var locations = try Locations(
        index: index, socket: socket, currentDirectory: Self.directory(), userID: geteuid(),
        environment: FileIO.environment)
      locations.index = FileIO.resolved(locations.index)
      locations.defaultIndex = locations.defaultIndex.map(FileIO.resolved)
      self.locations = locations
    } catch {
      throw .message(error.description)
    }
    self.starts = starts
    self.timeout = timeout
  }

  /// The index for the requests: the one that the user named, to be refused by a daemon of another; nil for whatever
  /// the daemon at the socket serves.
  var index: String? { locations.isIndexNamed ? locations.index : nil }

  /// Connects.
  ///
  /// An index that the user named is looked for at the default socket, then at the socket of its own, beside it; only
  /// the user's own index gets a daemon at the default socket, so that a plain `aidsearch QUERY` never meets another's.
  func connect(timeout: Int? = nil) throws(Failure) -> Connection {
    let timeout = timeout ?? self.timeout
    if !locations.isSocketNamed { try RuntimeDirectory.check(Locations.parent(of: locations.socket)) }
    let mayGoBeside = locations.isIndexNamed && !locations.isSocketNamed
    let isOwn = !mayGoBeside || locations.index == locations.defaultIndex
    if let connection = try connection(at: locations.socket, timeout, starts: isOwn, refusesOther: !mayGoBeside) {
      return connection
    }
    let beside: String
    do throws(Locations.Problem) { beside = try locations.socketOfIndex() } catch { throw .message("\(error)") }
    if let connection = try connection(at: beside, timeout, starts: true, refusesOther: true) { return connection }
    throw .message("no daemon serves \(locations.index)")
  }

  /// A connection to the daemon at `socket`, started if need be; nil where none runs or it serves another index.
  private func connection(
    at socket: String, _ timeout: Int, starts: Bool, refusesOther: Bool
  ) throws(Failure) -> Connection? {
    let connection: Connection
    do throws(Connection.Problem) {
      connection = try Connection(socket: socket, timeout: timeout)
    } catch {
      switch error {
      case .nobodyListens:
        guard starts else { return nil }
        guard self.starts else {
          throw .message("no daemon runs at \(socket); leave out --no-start, or run aidsearchd serve")
        }
        return try Autostart(index: locations.index, socket: socket, isPrivate: !locations.isSocketNamed).start(timeout)
      case .system(EACCES): throw .message("\(socket): you may not use this socket; it belongs to somebody else")
      case .system(let number): throw .message("cannot connect to \(socket): \(FileIO.reason(number))")
      }
    }
    guard let index else { return connection }
    guard case .error(let error) = try connection.ask(Request(index: index, .status)) else { return connection }
    guard error.code == .wrongIndex, !refusesOther else { throw .message(error.message) }
    return nil
  }

  private static func directory() -> String { (try? FileIO.currentDirectory()) ?? "/" }
}

/// The directory of the user's own sockets.
enum RuntimeDirectory {
  /// Refuses a directory in which somebody else could have put a socket to listen in; one that isn't there is fine.
  static func check(_ path: String) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() || status.st_uid == 0,
      status.st_mode & (S_IWGRP | S_IWOTH) == 0
    else {
      throw .message(
        "\(path) is not a directory of yours alone; remove it, or name a socket with --socket or AIDSEARCH_SOCKET")
    }
  }

  /// Makes the directory, for its user only.
  static func make(_ path: String) throws(Failure) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .message("cannot make \(path) for the daemon's socket: \(FileIO.reason())")
    }
    try check(path)
  }
}
