import Archive
import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals
import Wire

/// `aidsearchd serve`: the daemon itself, in the foreground.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve an index over a Unix socket.",
    discussion: """
      Requests and replies are lines of JSON. The daemon stays in the foreground and tells what happens on standard \
      error; SIGTERM or SIGINT has it finish what it has been asked, and end with status 0; SIGHUP has it open the \
      index and its tables anew.
      """)

  @OptionGroup var places: PlaceOptions

  @Option(help: ArgumentHelp("How many threads answer. (default: the number of processors)", valueName: "number"))
  var workers: Int?

  @Option(
    help: ArgumentHelp(
      """
      How much memory searches may use. Columns of facets, names and claims are always there; decoded postings and \
      articles take what these leave, half of it at least. 0 leaves all searches to Xapian.
      """,
      valueName: "MiB"))
  var memory = 256

  @Option(
    help: ArgumentHelp(
      "How much is told: \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "level"),
    transform: { name in
      guard let level = Logger.Level(rawValue: name) else { throw ValidationError("there is no level \(name)") }
      return level
    })
  var logLevel = Logger.Level.info

  @Option(help: ArgumentHelp("Whether the log is lines of text or of JSON.", valueName: "text|json"))
  var logFormat = StandardErrorLog.Format.text

  @Option(
    help: ArgumentHelp(
      "Keep the index up to date with a folder: what comes, changes and goes there. Can be given several times.",
      valueName: "dir"))
  var watch: [String] = []

  @Option(help: ArgumentHelp("A group whose members may ask too.", valueName: "name"))
  var group: String?

  @Option(help: ArgumentHelp("A file of options, a line for each: NAME VALUE.", valueName: "file"))
  var config: String?

  @OptionGroup(title: "Limits") var limits: LimitOptions

  func validate() throws {
    if !(0...1 << 20).contains(memory) { throw ValidationError("--memory must be from 0 to 1048576 MiB") }
    if let workers, !(1...256).contains(workers) { throw ValidationError("--workers must be from 1 to 256") }
  }

  func run() async throws {
    let locations = try places.paths()
    signal(SIGPIPE, SIG_IGN)
    // Until the service that listens to it runs.
    signal(SIGHUP, SIG_IGN)
    let files = Self.raiseFileLimit()
    var logger = Logger(label: "aidsearchd") { [logFormat] _ in StandardErrorLog(format: logFormat) }
    logger.logLevel = logLevel

    let access = Access(group: try group.map { try Access.Group(named: $0) })
    let inherited = try InheritedSocket.find(ProcessInfo.processInfo.environment)
    let place = inherited?.path ?? locations.socket
    let directory = IndexDirectory(path: locations.index)
    let service: IndexService
    let indexLock: PidLock
    let documents: Int
    do {
      // Made before the socket: a folder that can't be written is told at once, not at the first article.
      try directory.create()
      indexLock = try PidLock(path: locations.index + "/daemon.lock", of: "the index \(locations.index)")
      service = try IndexService(
        directory: directory, socket: place, memory: memory << 20, timeLimit: .seconds(limits.maxTime),
        options: limits.reading, compaction: limits.compaction)
      documents = try Self.open(service)
    } catch let error as ArchiveError {
      throw Failure(error.description)
    }
    let socket =
      if let inherited { try ListeningSocket(inherited: inherited) } else {
        try ListeningSocket(path: place, group: access.group)
      }
    logger.info("serving \(documents) articles of \(locations.index) at \(place), process \(getpid())")

    let changes = ChangeQueue()
    let writer = ChangeWriter(changes: changes)
    writer.start(service: service, logger: logger)
    let count = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let pool = WorkerPool(count: count) { [logger] waiting in
      Worker(service: service, changes: changes, logger: logger, requestsWaiting: waiting)
    }
    let folders = watch.map { Locations.absolute($0, in: FileManager.default.currentDirectoryPath) }
    let following = FolderFollower(folders: folders, changes: changes, logger: logger)
    try following.start()
    Self.warmUp(service, logger: logger)
    var server = Server(
      descriptor: socket.descriptor, workers: pool, service: service, writer: writer, following: following,
      logger: logger, limits: limits.connection, deadlines: limits.deadlines, access: access)
    server.supervisor.address = ProcessInfo.processInfo.environment["NOTIFY_SOCKET"]
    server.mostConnections = max(4, min(limits.maxConnections, files - 24 - 8 * (count + 1)))
    let group = ServiceGroup(
      services: [server, ReloadService(service: service, logger: logger)],
      gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    try await group.run()
    socket.removeFile()
    withExtendedLifetime(indexLock) {}
    logger.info("ended")
  }

  /// Opens the index, made anew where there is none, and says how many articles it has.
  private static func open(_ service: IndexService) throws -> Int {
    if !service.directory.isComplete { _ = try IndexWriter(service.directory) }
    return try service.openSearcher().status().documents
  }

  /// Has a thread of its own load what the first searches would wait for.
  private static func warmUp(_ service: IndexService, logger: Logger) {
    let thread = Thread {
      do {
        let time = try ContinuousClock().measure { try service.openSearcher().warmUp() }
        logger.debug("warm after \(time)")
      } catch {
        // The searches that need it will tell their clients.
        logger.warning("could not warm up: \(error)")
      }
    }
    thread.name = "warming"
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Every connection is a file, and so are the tables of every reader. Says how many there may be.
  private static func raiseFileLimit() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 1024 }
    limit.rlim_cur = min(limit.rlim_max, 8192)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    return Int(limit.rlim_cur)
  }
}
