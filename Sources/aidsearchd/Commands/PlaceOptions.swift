import ArgumentParser
import Foundation
import Wire

/// Where the index is.
struct IndexOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The index. (default: AIDSEARCH_INDEX, else aidsearch/index in XDG_DATA_HOME)", valueName: "dir")
  )
  var index: String?

  /// The path that the option or the environment names.
  func path() throws -> String { try locations(index: index, socket: "/unused").index }
}

/// Where the index and the socket are.
struct PlaceOptions: ParsableArguments {
  @OptionGroup var place: IndexOption

  @Option(
    help: ArgumentHelp(
      "The socket. (default: AIDSEARCH_SOCKET, else aidsearch/aidsearchd.sock in XDG_RUNTIME_DIR)", valueName: "path"))
  var socket: String?

  /// The places that the options and the environment name.
  func paths() throws -> Locations { try locations(index: place.index, socket: socket) }
}

private func locations(index: String?, socket: String?) throws -> Locations {
  let environment = ProcessInfo.processInfo.environment
  do throws(Locations.Problem) {
    return try Locations(
      index: index, socket: socket, currentDirectory: FileManager.default.currentDirectoryPath, userID: geteuid(),
      environment: { environment[$0] })
  } catch {
    throw Failure(error.description)
  }
}
