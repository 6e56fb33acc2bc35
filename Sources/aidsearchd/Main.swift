import ArgumentParser
import Foundation

/// The daemon's program: reads the arguments, runs a command, and turns what it throws into a message and a status.
@main
enum Main {
  static func main() async {
    do {
      let arguments = try ConfigurationFile.expand(Array(CommandLine.arguments.dropFirst()))
      var command = try Aidsearchd.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      complain(failure.message)
      exit(ExitStatus.error.rawValue)
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      // Help and the version were asked for; anything else is a mistake in the arguments.
      let isWanted = Aidsearchd.exitCode(for: error) == .success
      let output = isWanted ? FileHandle.standardOutput : FileHandle.standardError
      try? output.write(contentsOf: Data((Aidsearchd.fullMessage(for: error) + "\n").utf8))
      exit(isWanted ? ExitStatus.success.rawValue : ExitStatus.error.rawValue)
    }
  }
}

/// The statuses with which a command ends, those of the client.
enum ExitStatus: Int32, Error {
  /// All was done.
  case success = 0
  /// The index is damaged.
  case damaged = 1
  /// Something was wrong and has been told on standard error.
  case error = 2
}

/// What ends a command: a message for the user, who reads what is wrong, where, and what to do.
struct Failure: Error {
  var message: String

  init(_ message: String) { self.message = message }
}
