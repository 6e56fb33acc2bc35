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

  @Option(help: ArgumentHelp("The most bytes of a page, a mail or a PDF.", valueName: "MiB"))
  var maxPage = 64

  @Option(help: ArgumentHelp("Into how many times its size a file may unpack.", valueName: "number"))
  var maxExpansion = 250

  @Option(help: ArgumentHelp("Into how much a file may unpack, however small it is.", valueName: "MiB"))
  var maxUnpacked = 64

  @Option(help: ArgumentHelp("How deep archives may be nested.", valueName: "number"))
  var maxNesting = 5

  @Option(help: ArgumentHelp("How many members an archive may have.", valueName: "number"))
  var maxMembers = 5_000_000

  @Option(help: ArgumentHelp("The most bytes of a request's line; 0 for three texts and a bit.", valueName: "MiB"))
  var maxLine = 0

  @Option(help: ArgumentHelp("After how long a search is stopped.", valueName: "seconds"))
  var maxTime = 0.8

  @Option(
    help: ArgumentHelp("How long a client may take for a line, beside a second for every 16 KiB.", valueName: "seconds")
  )
  var lineTimeout = 30.0

  @Option(help: ArgumentHelp("How long a client may leave answers unfetched.", valueName: "seconds"))
  var fetchTimeout = 300.0

  @Option(help: ArgumentHelp("How long a client may be silent between requests.", valueName: "seconds"))
  var idleTimeout = 3600.0

  @Option(
    help: ArgumentHelp(
      "How many times what it needs the index may grow to until it is written anew; 0 for any.", valueName: "number"))
  var compactAbove = 2.0

  @Option(help: ArgumentHelp("How much more than it needs the index must have for that.", valueName: "MiB"))
  var compactLeast = 4

  func validate() throws {
    if compactAbove != 0, !(1.2...1000).contains(compactAbove) {
      throw ValidationError("--compact-above must be 0, or from 1.2 to 1000")
    }
    if !(0...1 << 20).contains(compactLeast) { throw ValidationError("--compact-least must be from 0 to 1048576 MiB") }
    if !(1...100_000).contains(maxConnections) { throw ValidationError("--max-connections must be from 1 to 100000") }
    if !(1...1024).contains(maxText) { throw ValidationError("--max-text must be from 1 to 1024 MiB") }
    for (name, value, most) in [
      ("max-page", maxPage, 4096), ("max-expansion", maxExpansion, 1 << 20), ("max-unpacked", maxUnpacked, 1 << 20),
      ("max-nesting", maxNesting, 20), ("max-members", maxMembers, 1 << 40),
    ] where !(1...most).contains(value) {
      throw ValidationError("--\(name) must be from 1 to \(most)")
    }
    if !(0...4096).contains(maxLine) { throw ValidationError("--max-line must be from 0 to 4096 MiB") }
    for (name, value) in [
      ("max-time", maxTime), ("line-timeout", lineTimeout), ("fetch-timeout", fetchTimeout),
      ("idle-timeout", idleTimeout),
    ] where !(0.01...1e6).contains(value) {
      throw ValidationError("--\(name) must be from 0.01 to 1000000 seconds")
    }
  }

  /// How articles are read.
  var reading: ReadingOptions {
    var options = ReadingOptions(documentBytes: maxText << 20)
    options.limits.pageBytes = maxPage << 20
    options.limits.expansion = maxExpansion
    options.limits.expansionFloor = maxUnpacked << 20
    options.limits.nesting = maxNesting
    options.limits.members = maxMembers
    return options
  }

  /// When the index is written anew.
  var compaction: CompactionRule { CompactionRule(ratio: compactAbove, leastBytes: compactLeast << 20) }

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
