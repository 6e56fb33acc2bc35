import Archive
import ArgumentParser
import Foundation
import Wire

/// `aidsearchd compact`.
struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact",
    abstract: "Write the index anew with full blocks: smaller, and faster to read.",
    discussion: """
      Beside a daemon, searches go on and additions wait. It needs room for a second index on the same disk; the old one \
      is given up when the new one is on disk.
      """)
  @OptionGroup var places: PlaceOptions

  func run() throws { try maintain(Maintenance(.compact), places) }
}

/// `aidsearchd check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look whether the index contradicts itself.",
    discussion: "Reads every block and every article. The status is 1 where the index is damaged; it says what to do.")
  @OptionGroup var places: PlaceOptions

  func run() throws { try maintain(Maintenance(.check), places) }
}

/// `aidsearchd backup`.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the index, as it is between two commits, into a folder that is an index itself.",
    discussion: """
      Beside a daemon, searches go on and additions wait. Copying the files of an index that is being written gives no \
      backup; this does.
      """)
  @Argument(help: ArgumentHelp("A folder that doesn't exist.", valueName: "folder")) var folder: String
  @OptionGroup var places: PlaceOptions

  func run() throws { try maintain(Maintenance(.backup, path: absolute(folder)), places) }
}

/// `aidsearchd restore`.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put the articles of a backup in the place of those of the index.",
    discussion: """
      The backup is checked first. aliases.txt and the other tables stay as they are. What was indexed after the backup is \
      gone.
      """)
  @Argument(help: ArgumentHelp("The folder that backup has made.", valueName: "folder")) var folder: String
  @OptionGroup var places: PlaceOptions

  func run() throws { try maintain(Maintenance(.restore, path: absolute(folder)), places) }
}

/// `aidsearchd roles`.
struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "Learn from the articles who held which office when, and write it to roles.txt in the index.",
    discussion: """
      "Ukraine's defence minister, Oleksii Reznikov" in several articles, with no other holder between them, makes a line:

        UA | defence minister | Oleksii Reznikov | 2022-01-15..2023-08-30 | 41

      By it "the Ukrainian defence minister" has a name in articles of these days that don't name him. What an article \
      itself says comes first, then what you write above the line "# learned", then what the program knows of offices \
      and what is learned; where these two disagree nobody is meant. A line of yours with an empty third part means \
      nobody. What you write is kept; what is learned is written anew. Articles indexed already are read by it after \
      aidsearchd rebuild.
      """)
  @Option(help: ArgumentHelp("How many articles must say so.", valueName: "number")) var least: Int?
  @OptionGroup var places: PlaceOptions

  func validate() throws {
    if let least, least < 1 { throw ValidationError("--least must be at least 1") }
  }

  func run() throws { try maintain(Maintenance(.roles, least: least), places) }
}

/// `aidsearchd rebuild`.
struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Tag and index the articles that the index holds anew, from their texts.",
    discussion: """
      After a change of aliases.txt, roles.txt or of the program, or where the index is damaged: what can't be read is left out and \
      counted. Beside a daemon, searches go on and additions wait.
      """)
  @OptionGroup var places: PlaceOptions

  func run() throws { try maintain(Maintenance(.rebuild), places) }
}

private func absolute(_ path: String) -> String {
  Locations.absolute(path, in: FileManager.default.currentDirectoryPath)
}

/// Has the daemon that serves the index do a task, or does it where none does.
private func maintain(_ maintenance: Maintenance, _ places: PlaceOptions) throws {
  signal(SIGPIPE, SIG_IGN)
  let locations = try places.paths()
  var sockets = [locations.socket]
  if !locations.isSocketNamed, let own = try? locations.socketOfIndex() { sockets.insert(own, at: 0) }
  for socket in sockets {
    guard let body = try DaemonLine(socket: socket)?.ask(Request(index: locations.index, .maintain(maintenance))) else {
      continue
    }
    switch body {
    case .maintained(let report): return print(report)
    case .error(let error) where error.code == .wrongIndex: continue
    case .error(let error): try fail(error)
    default: throw Failure("the daemon answers something else than was asked")
    }
  }
  // Nobody serves it here; the lock says whether somebody does elsewhere.
  guard FileManager.default.fileExists(atPath: locations.index) else {
    throw Failure("there is no index at \(locations.index)")
  }
  let lock = try PidLock(path: locations.index + "/daemon.lock", of: "the index \(locations.index)")
  defer { withExtendedLifetime(lock) {} }
  do {
    print(try IndexTools(IndexDirectory(path: locations.index)).perform(maintenance) { try $0.install() })
  } catch {
    try fail(WireError(telling: error))
  }
}

private func fail(_ error: WireError) throws -> Never {
  complain(error.message)
  throw error.code == .corrupt ? ExitStatus.damaged : ExitStatus.error
}
