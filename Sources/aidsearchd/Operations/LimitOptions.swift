import Archive
import ArgumentParser
import Foundation
import NIOCore

/// What the daemon allows, as options of `serve`.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many clients there may be at a time.", valueName: "number"))
  var maxConnections = 1_000

  @Option(help: ArgumentHelp("The most bytes of an article's text.", valueName: "MiB"))
  var maxText = 32

  @Option(help: ArgumentHelp("The most bytes of a request's line; 0 for three texts and a bit.", valueName: "MiB"))
  var maxLine = 0

  @Option(help: ArgumentHelp("After how long a search is stopped.", valueName: "seconds"))
  var maxTime = 10.0

  @Option(
    help: ArgumentHelp("How long a client may take for a line, beside a second for every 16 KiB.", valueName: "seconds")
  )
  var lineTimeout = 30.0

  @Option(help: ArgumentHelp("How long a client may leave answers unfetched.", valueName: "seconds"))
  var fetchTimeout = 300.0

  @Option(help: ArgumentHelp("How long a client may be silent between requests.", valueName: "seconds"))
  var idleTimeout = 3600.0

  func validate() throws {
    if !(1...100_000).contains(maxConnections) { throw ValidationError("--max-connections must be from 1 to 100000") }
    if !(1...1024).contains(maxText) { throw ValidationError("--max-text must be from 1 to 1024 MiB") }
    if !(0...4096).contains(maxLine) { throw ValidationError("--max-line must be from 0 to 4096 MiB") }
    for (name, value) in [
      ("max-time", maxTime), ("line-timeout", lineTimeout), ("fetch-timeout", fetchTimeout),
      ("idle-timeout", idleTimeout),
    ] where !(0.01...1e6).contains(value) {
      throw ValidationError("--\(name) must be from 0.01 to 1000000 seconds")
    }
  }

  /// How articles are read.
  var reading: ReadingOptions { ReadingOptions(documentBytes: maxText << 20) }

  /// What one client may ask for at a time.
  var connection: ConnectionState.Limits {
    var limits = ConnectionState.Limits()
    limits.line = maxLine > 0 ? maxLine << 20 : max(limits.line, maxText * 3 << 20)
    return limits
  }

  /// How long clients are waited for.
  var deadlines: Deadlines {
    Deadlines(line: Self.time(lineTimeout), fetching: Self.time(fetchTimeout), idle: Self.time(idleTimeout))
  }

  private static func time(_ seconds: Double) -> TimeAmount { .nanoseconds(Int64(seconds * 1e9)) }
}
