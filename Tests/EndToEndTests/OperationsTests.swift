import Foundation
import JSON
import Testing

/// What an administrator does with a daemon that runs, and with an index that none serves.
@Suite struct OperationsTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func tool(_ arguments: [String], _ daemon: Daemon) async throws -> Program.Outcome {
    try await Program.run(
      "aidsearchd", arguments + ["--index", daemon.index, "--socket", daemon.socket], in: folder)
  }

  @Test func theIndexIsLookedAfterWhileItIsServed() async throws {
    let daemon = try await Daemon(in: folder)
    #expect(try await daemon.client(["index", Folder.sample]).status == 0)
    let query = #"{"q":"Stoltenberg 108 billion","facets":["speaker"],"limit":5}"#
    let before = try await daemon.ask(query).withoutTime
    let documents = try await daemon.ask(#"{"op":"status"}"#)["status", "documents"]
    let copy = folder.path + "/copy"
    for task in [["check"], ["compact"], ["backup", copy], ["rebuild"], ["roles"], ["restore", copy], ["check"]] {
      let outcome = try await tool(task, daemon)
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(task): \(outcome.errors)")
      #expect(try await daemon.ask(query).withoutTime == before, "\(task)")
      #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "documents"] == documents)
    }
    let add = #"{"op":"add","document":{"id":"late","text":"Iceland lent a crane."}}"#
    #expect(try await daemon.ask(add)["indexed", "added"] == .integer(1))
    #expect(try await daemon.ask(#"{"q":"crane"}"#).hitIDs == ["late"])
    #expect(try await daemon.end().status == 0)
    // Without a daemon the same commands do it themselves.
    for task in [["check"], ["compact"], ["rebuild"], ["roles", "--least", "1"]] {
      #expect(try await tool(task, daemon).status == 0, "\(task)")
    }
  }

  @Test func anIndexThatHasSwollenIsWrittenAnewByItself() async throws {
    let daemon = try await Daemon(in: folder, ["--compact-above", "1.2", "--compact-least", "0"])
    let articles = URL(fileURLWithPath: daemon.index + "/articles")
    func number() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: articles.path)[.systemFileNumber] as? Int
    }
    let before = try number()
    let connection = try Conversation(socket: daemon.socket)
    var round = 0
    let deadline = ContinuousClock.now + .seconds(120)
    while try number() == before {
      try #require(ContinuousClock.now < deadline)
      round += 1
      try await connection.send(#"{"op":"add","document":{"id":"x","text":"Norway sent \#(round) boats."}}"# + "\n")
      #expect(try await connection.reply()["indexed"] != nil)
      try await connection.send(#"{"q":"boats"}"# + "\n")
      #expect(try await connection.reply().hitIDs == ["x"])
    }
    // What comes after it is found as well, and outlives the daemon.
    for name in ["y", "z"] {
      try await connection.send(#"{"op":"add","document":{"id":"\#(name)","text":"Latvia lent boats."}}"# + "\n")
      #expect(try await connection.reply()["indexed"] != nil)
    }
    #expect(Set(try await daemon.ask(#"{"q":"boats"}"#).hitIDs) == ["x", "y", "z"])
    #expect(try await daemon.end().status == 0)
    #expect(try await tool(["check"], daemon).output.hasPrefix("3 articles, no problems"))
  }

  @Test func damageIsToldWithWhatToDo() async throws {
    let daemon = try await Daemon(in: folder)
    #expect(try await daemon.client(["index", Folder.sample]).status == 0)
    #expect(try await daemon.end().status == 0)
    let table = daemon.index + "/articles/docdata.glass"
    let size = try Data(contentsOf: URL(fileURLWithPath: table)).count
    try Data([UInt8](repeating: 0x33, count: size)).write(to: URL(fileURLWithPath: table))
    let outcome = try await tool(["check"], daemon)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("aidsearchd restore"))
  }

  @Test func figuresAreCounted() async throws {
    let daemon = try await Daemon(in: folder)
    let add = #"{"op":"add","document":{"id":"x","text":"Norway sent boats."}}"#
    #expect(try await daemon.ask(add)["indexed"] != nil)
    for _ in 0..<3 { _ = try await daemon.ask(#"{"q":"boats"}"#) }
    _ = try await daemon.ask(#"{"q":"("}"#)
    let status = try #require(try await daemon.ask(#"{"op":"status"}"#)["status"]?.object)
    let search = try #require(status["latency"]?.object?["search"]?.object)
    #expect(search["count"] == .integer(4))
    #expect(search["errors"] == .integer(1))
    #expect(status["commits"]?.object?["done"] == .integer(1))
    #expect(status["last_error"] == nil)
    let metrics = try #require(try await daemon.ask(#"{"op":"metrics"}"#)["metrics"]?.string)
    #expect(metrics.contains("aidsearch_request_seconds_count{kind=\"search\"} 4\n"))
    let printed = try await daemon.client(["status", "--format", "prometheus"])
    #expect(printed.output.contains("aidsearch_documents 1\n"))
  }

  @Test func theTablesAreReadAgainOnSIGHUP() async throws {
    let daemon = try await Daemon(in: folder)
    try folder.write("index/aliases.txt", Array("Maren Quist: Quisty\n".utf8))
    let add = #"{"op":"add","document":{"id":"ID","text":"Maren Quist paid. Quisty said on Monday that aid works."}}"#
    let deadline = ContinuousClock.now + .seconds(60)
    var round = 0
    var speakers: [JSONValue] = []
    while speakers.isEmpty, ContinuousClock.now < deadline {
      round += 1
      // Each time: what comes before all its services run is passed over.
      daemon.signal(SIGHUP)
      _ = try await daemon.ask(add.replacing("ID", with: "r\(round)"))
      let shown = try await daemon.ask("{\"op\":\"show\",\"article\":\"r\(round)\"}")
      let people = shown["tags", "people"]?.array?.compactMap { $0.object?["name"] } ?? []
      speakers = people.filter { $0 == .string("Maren Quist") }.count == 2 ? people : []
    }
    #expect(!speakers.isEmpty)
    // A table that can't be read changes nothing, and is told.
    try folder.write("index/aliases.txt", [0xFF, 0xFE, 0x00])
    daemon.signal(SIGHUP)
    while try await daemon.ask(#"{"op":"status"}"#)["status", "last_error"] == nil, ContinuousClock.now < deadline {}
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "last_error"] != nil)
    #expect(try await daemon.end().status == 0)
  }

  @Test func aSocketThatIsHandedOverIsServed() async throws {
    // The shell can't make a socket; a daemon that is told of one it doesn't get says so.
    let outcome = try await Program.run(
      "aidsearchd", ["serve", "--index", folder.path + "/i"], in: folder,
      through: "LISTEN_FDS=1; LISTEN_PID=$$; export LISTEN_FDS LISTEN_PID")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("no Unix stream socket"))
  }
}
