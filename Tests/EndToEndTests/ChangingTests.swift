import Foundation
import JSON
import Testing

/// Articles that come and go while the daemon runs, and input that means it ill.
@Suite struct ChangingTests {
  let folder: Folder
  let daemon: Daemon

  init() async throws {
    folder = try Folder()
    daemon = try await Daemon(in: folder, ["--workers", "2"])
  }

  @Test func changesAreSeenAtOnce() async throws {
    let add = #"{"op":"add","document":{"id":"x","title":"Depot","date":"2024-02-03","text":"Norway sent mortars."}}"#
    #expect(try await daemon.ask(add)["indexed", "added"] == .integer(1))
    #expect(try await daemon.ask(#"{"q":"mortars"}"#).hitIDs == ["x"])
    #expect(try await daemon.ask(add.replacing("mortars", with: "blankets"))["indexed", "replaced"] == .integer(1))
    #expect(try await daemon.ask(#"{"q":"mortars"}"#)["matches"] == .integer(0))
    let shown = try await daemon.ask(#"{"op":"show","article":"x"}"#)
    #expect(shown["article", "text"] == .string("Norway sent blankets."))
    #expect(shown["article", "date"] == .string("2024-02-03"))
    let removed = try await daemon.ask(#"{"op":"remove","ids":["x","never"]}"#)
    #expect(removed["removed", "count"] == .integer(1))
    #expect(removed["removed", "missing"] == .array([.string("never")]))
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "documents"] == .integer(0))
  }

  /// Whoever started it goes away; what was read by then is kept, and the next run adds the rest.
  @Test func anIndexingThatIsCutOffIsGoneOnWith() async throws {
    let count = 600
    for number in 0..<count {
      try folder.write("many/\(number).txt", "Norway paid $\(number + 2) million for depot \(number).".utf8)
    }
    let conversation = try Conversation(socket: daemon.socket)
    try await conversation.send("{\"id\":1,\"op\":\"index\",\"paths\":[\"\(folder.path)/many\"]}\n")
    try await Task.sleep(for: .milliseconds(300))
    conversation.close()
    let again = try await daemon.client(["index", "--json", folder.path + "/many"])
    #expect(again.status == 0, "\(again.errors)")
    let report = try JSONParser.parse(again.output).object
    let counts = ["added", "replaced", "unchanged"].map { name -> Int64 in
      if case .integer(let number) = report?[name] { number } else { 0 }
    }
    #expect(counts.reduce(0, +) == Int64(count), "\(again.output)")
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "documents"] == .integer(Int64(count)))
    #expect(try await daemon.ask(#"{"q":"\"depot 599\""}"#).hitIDs == ["599"])
    let third = try await daemon.client(["index", folder.path + "/many"])
    #expect(third.output.hasPrefix("0 articles added, \(count) unchanged"))
  }

  @Test func aPoisonedArticleHarmsNoOther() async throws {
    let word = String(repeating: "x", count: 10_000)
    let nuls = String(repeating: "\\u0000", count: 200)
    let documents = [
      #"{"id":"good-1","text":"Latvia paid for drones."}"#, #"{"id":"bad\u0000id","text":"Poison."}"#,
      #"{"id":"blank","text":" \n "}"#, "{\"id\":\"long-word\",\"text\":\"Estonia \(word) radars.\"}",
      "{\"id\":\"nuls\",\"text\":\"Finland \(nuls) boats.\"}",
      "{\"id\":\"\(String(repeating: "i", count: 300))\",\"text\":\"Long id.\"}",
      #"{"id":"good-2","text":"Latvia paid for boots."}"#,
    ]
    let conversation = try Conversation(socket: daemon.socket)
    try await conversation.send("{\"id\":1,\"op\":\"add\",\"documents\":[\(documents.joined(separator: ","))]}\n")
    var problems: [String] = []
    var reply = try await conversation.reply()
    while let problem = reply["problem"]?.object {
      problems.append(problem["path"]?.string ?? "")
      reply = try await conversation.reply()
    }
    #expect(problems == ["bad\u{0}id", "blank", String(repeating: "i", count: 300)])
    #expect(reply["indexed", "added"] == .integer(4))
    #expect(reply["indexed", "problems"] == .integer(3))
    #expect(Set(try await daemon.ask(#"{"q":"latvia"}"#).hitIDs) == ["good-1", "good-2"])
    #expect(try await daemon.ask(#"{"q":"radars"}"#).hitIDs == ["long-word"])
    #expect(try await daemon.ask(#"{"q":"finland boats"}"#).hitIDs == ["nuls"])
  }

  @Test func hostileFilesAreNamedAndTheRestIsIndexed() async throws {
    try folder.write("in/empty.txt", [])
    try folder.write("in/latin.txt", Array("Fran".utf8) + [0xD5] + Array("ois asked for aid in Paris.".utf8))
    try folder.write("in/nul.txt", Array("Nul \u{0} in the middle of a text about aid to Odesa and Kharkiv.".utf8))
    try folder.write("in/huge.txt", [UInt8](repeating: 0x61, count: 50_000_000))
    try folder.write("in/word.txt", Array((String(repeating: "q", count: 10_000) + " hospital aid.").utf8))
    try folder.write("in/good.txt", Array("Aid reached the hospital on Monday.".utf8))
    try folder.write("in/lines.jsonl", Array("{\"id\":\"l1\",\"text\":\"Hospital aid.\"}\nnonsense\n".utf8))
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/in/loop", withDestinationPath: ".")
    #expect(mkfifo(folder.path + "/in/pipe", 0o600) == 0)
    let outcome = try await daemon.client(["index", folder.path + "/in", folder.path + "/missing"])
    #expect(outcome.status == 2)
    for name in ["empty.txt", "latin.txt", "nul.txt", "huge.txt", "loop", "pipe", "lines.jsonl:2", "missing"] {
      #expect(outcome.errors.contains(name), "\(name) in \(outcome.errors)")
    }
    #expect(Set(try await daemon.ask(#"{"q":"hospital aid"}"#).hitIDs) == ["good", "l1", "word"])
    let again = try await daemon.client(["index", folder.path + "/in/good.txt"])
    #expect(again.status == 0)
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "documents"] == .integer(3))
  }
}
