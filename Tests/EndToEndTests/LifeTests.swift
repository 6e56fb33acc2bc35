import Foundation
import JSON
import Testing

/// How daemons begin and end, and what stands in their way.
@Suite struct LifeTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func whatHasBeenAskedIsAnsweredBeforeTheEnd() async throws {
    let daemon = try await Daemon(in: folder)
    #expect(try await daemon.client(["index", Folder.sample]).status == 0)
    let conversation = try Conversation(socket: daemon.socket)
    try await conversation.send(String(repeating: "{\"q\":\"aid to Ukraine\",\"facets\":[\"speaker\"]}\n", count: 60))
    _ = try await conversation.reply()
    daemon.signal(SIGTERM)
    var answers = 1
    while let line = try await conversation.line() {
      let reply = try #require(try JSONParser.parse(line).object)
      #expect(reply["hits"] != nil || reply["error", "code"] == .string("unavailable"))
      answers += 1
    }
    #expect(answers >= 2)
    #expect(try await daemon.wait().status == 0)
    #expect(!FileManager.default.fileExists(atPath: daemon.socket))
  }

  @Test func aDaemonThatIsKilledIsNoObstacleAndLosesNothing() async throws {
    let first = try await Daemon(in: folder)
    let add = #"{"op":"add","document":{"id":"kept","text":"Canada signed the contract."}}"#
    #expect(try await first.ask(add)["indexed", "added"] == .integer(1))
    #expect(try await first.end(by: SIGKILL).status == 128 + SIGKILL)
    #expect(FileManager.default.fileExists(atPath: first.socket))
    let second = try await Daemon(in: folder)
    #expect(try await second.ask(#"{"q":"contract"}"#).hitIDs == ["kept"])
    #expect(try await second.end(by: SIGINT).status == 0)
  }

  /// Files that may grow no further stand for a disk that is full.
  /// ThreadSanitizer's runtime writes a file itself when it begins, which is too large for the limit.
  @Test(.disabled(if: getenv("TSAN_OPTIONS") != nil))
  func aFullDiskLosesNothingThatWasAcknowledged() async throws {
    let limited = try await Daemon(in: folder, through: "trap '' XFSZ; ulimit -f 400")
    let text = (0..<2_000).map { "word\($0)" }.joined(separator: " ")
    var kept = 0
    for number in 0..<100 {
      let reply = try await limited.ask(
        "{\"op\":\"add\",\"document\":{\"id\":\"\(number)\",\"text\":\"n\(number) \(text)\"}}")
      if reply["indexed", "added"] == .integer(1) {
        kept += 1
      } else {
        #expect(reply["error", "code"] == .string("io"))
        break
      }
    }
    #expect((1..<100).contains(kept))
    #expect(try await limited.ask(#"{"q":"word7","limit":0}"#)["matches"] == .integer(Int64(kept)))
    #expect(try await limited.end().status == 0)
    let free = try await Daemon(in: folder)
    #expect(try await free.ask(#"{"q":"word7","limit":0}"#)["matches"] == .integer(Int64(kept)))
    #expect(try await free.ask(#"{"op":"add","document":{"id":"more","text":"There is room."}}"#)["indexed"] != nil)
  }

  @Test func aSecondDaemonIsRefused() async throws {
    let daemon = try await Daemon(in: folder)
    for (index, socket) in [(folder.path + "/other", daemon.socket), (daemon.index, folder.path + "/t")] {
      let second = try await Program.run("aidsearchd", ["serve", "--index", index, "--socket", socket], in: folder)
      #expect(second.status == 2)
      #expect(second.errors.contains("process \(daemon.process)"))
    }
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "pid"] == .integer(Int64(daemon.process)))
  }

  @Test func whatStandsInTheWayIsNamed() async throws {
    let file = try folder.write("file", Array("No index.".utf8))
    let long = folder.path + "/" + String(repeating: "s", count: 120)
    let cases = [
      (["--index", folder.path + "/i", "--socket", long], "may have 107"),
      (["--index", file + "/i", "--socket", folder.path + "/s"], "file"),
      (["--index", folder.path + "/i", "--socket", file], "is no socket"),
      (["--index", folder.path + "/i", "--socket", file + "/s"], "folder"),
      (["--workers", "0"], "--workers"), (["--log-level", "shout"], "level"), (["--frobnicate"], "frobnicate"),
    ]
    for (arguments, expected) in cases {
      let outcome = try await Program.run("aidsearchd", ["serve"] + arguments, in: folder)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.errors.contains(expected), "\(outcome.errors)")
      #expect(outcome.output == "")
    }
  }

  @Test func theClientStartsADaemonWhereNoneRuns() async throws {
    let add = #"{"id":"a","text":"Sweden sent generators."}"#
    let socket = ["--socket", folder.path + "/s", "--index", folder.path + "/index"]
    try folder.write("in.jsonl", Array(add.utf8))
    #expect(try await Program.run("aidsearch", ["index", folder.path + "/in.jsonl"] + socket, in: folder).status == 0)
    let status = try await Program.run("aidsearch", ["status", "--json"] + socket, in: folder)
    let process = try JSONParser.parse(status.output.split(separator: "\n").joined()).object?["pid"]?.integer
    let number = pid_t(try #require(process))
    #expect(try await Program.run("aidsearch", ["generators"] + socket, in: folder).status == 0)
    kill(number, SIGTERM)
    // It is no child of this process: its end shows in the socket's.
    let deadline = ContinuousClock.now + .seconds(120)
    while FileManager.default.fileExists(atPath: folder.path + "/s"), ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(5))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/s"))
  }

  @Test func anIndexIsBuiltWithoutADaemon() async throws {
    let index = ["--index", folder.path + "/index"]
    let first = try await Program.run("aidsearchd", ["index", Folder.sample] + index, in: folder)
    #expect(first.status == 0)
    let again = try await Program.run("aidsearchd", ["index", Folder.sample] + index, in: folder)
    #expect(again.output.hasPrefix("0 articles new, 0 replaced"))
    let broken = try await Program.run("aidsearchd", ["index", folder.path + "/none"] + index, in: folder)
    #expect(broken.status == 2 && broken.errors.contains("doesn't exist"))
    let daemon = try await Daemon(in: folder)
    #expect(try await daemon.ask(#"{"q":"Stoltenberg 108 billion"}"#).hitIDs.first == "2024-04-nato-five-year-fund")
  }

  @Test func documentsAreTaggedInOrder() async throws {
    let lines = (0..<200).map { #"{"id":\#($0),"text":"Jens Stoltenberg asked for $\#($0 + 1) billion."}"# }
    let outcome = try await Program.run("aidsearchd", ["tag"], in: folder, input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0)
    let replies = try outcome.output.split(separator: "\n").map {
      try #require(try JSONParser.parse(String($0)).object)
    }
    #expect(replies.map { $0["id"]?.string } == (0..<200).map(String.init))
    #expect(replies[107]["amounts"]?.array?.first?.object?["value"] == .integer(108_000_000_000))
    let broken = try await Program.run(
      "aidsearchd", ["tag"], in: folder, input: "{\"id\":1}\n{\"id\":2,\"text\":\"\"}\n")
    #expect(broken.status == 2)
    #expect(broken.errors.contains("standard input:1"))
    #expect(broken.output.hasPrefix("{\"id\":\"2\",\"people\":[]"))
  }
}
