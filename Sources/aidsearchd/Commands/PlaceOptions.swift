import ArgumentParser
import Foundation
import Wire

/// Where the index and the socket are.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The index. (default: AIDSEARCH_INDEX, else aidsearch/index in XDG_DATA_HOME)", valueName: "dir")
  )
  var index: String?

  @Option(
    help: ArgumentHelp(
      "The socket. (default: AIDSEARCH_SOCKET, else aidsearch/aidsearchd.sock in XDG_RUNTIME_DIR)", valueName: "path"))
  var socket: String?

  /// The places that the options and the environment name.
  func locations() throws -> Locations {
    let environment = ProcessInfo.processInfo.environment
    do throws(Locations.Problem) {
      return try Locations(
        index: index, socket: socket, currentDirectory: FileManager.default.currentDirectoryPath, userID: geteuid(),
        environment: { environment[$0] })
    } catch {
      throw Failure(error.description)
    }
  }
}
