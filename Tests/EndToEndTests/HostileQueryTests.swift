import Foundation
import JSON
import Testing

/// Queries that mean it ill: each is answered, or refused with a reason, and none takes the daemon's other work with it.
@Suite struct HostileQueryTests {
  private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static let queries: [String] = {
    let letters = "abcdefghijklmnopqrst".map { "\($0)e*" }.joined(separator: " ")
    let nested = [100_000, 101, 100].map { times("(", $0) + "aid" + times(")", $0) }
    let repeated = [
      times("NOT ", 20_000) + "aid", times("-(", 99) + "aid" + times(")", 99), times("aid ", 250_000),
      times("a", 1_000_000),
      times("aid ", 10_000), times("aid OR ", 4_000) + "aid", "\"\(times("aid ", 1_000))\"",
      "\"\(times("the ", 100))\"",
      "\"\(times("of the ", 50))\"", times("amount:>0 ", 300), times("1 million shells ", 60), times("said:the ", 200),
      times("🙂", 2_000), times("\u{202E}", 500), times("%s%n", 500), times("Kiev ", 900), times("U.S. ", 900),
      (0..<999).map { "qwertz\(UnicodeScalar(UInt8(97 + $0 % 26)))\(UnicodeScalar(UInt8(97 + $0 / 26 % 26)))x" }
        .joined(separator: " "),
      (0..<200).map { "\"of the \($0)\"" }.joined(separator: " OR "), times("speaker:\"qwertzy\" ", 60),
    ]
    let wildcards = [
      "a*", "th*", "a* b* c*", letters, "*", "* *", "* OR *", "* AND NOT *", "*aid", "a**", "speaker:a*",
    ]
    let fields = [
      "speaker:ab* said:the amount:>1", "said:(the of and to)", "said:\"of the\"", "person:jo*", "country:u*",
      "date:..",
      "date:0000-00-00", "date:9999999", "date:2024..2023", "title:the*", "amount:>0", "amount:..1tn",
      "amount:9999999999999999999999", "amount:1bn..0", "~0", "spaeker:x",
    ]
    let broken = [
      "\"", "\"\"", "(", ")", "()", "AND", "OR OR", "-", "- -", "\u{0}", "\u{1B}[31mred", "' OR 1=1 --", "NEAR/5 aid",
      "aid NEAR/0 aid", "aid NEAR/9999 x", "-the -of", "NOT NOT NOT the",
    ]
    return nested + repeated + wildcards + fields + broken
  }()

  private static func request(_ query: String) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("q", query)
    writer.member("facets", ["speaker", "country", "amount"])
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  @Test func eachIsAnsweredOrRefusedAndOthersAreServed() async throws {
    let folder = try Folder()
    let daemon = try await Daemon(in: folder, ["--workers", "2"])
    #expect(try await daemon.client(["index", Folder.sample]).status == 0)
    #expect(Self.queries.count >= 60)
    let hostile = try Conversation(socket: daemon.socket)
    let other = try Conversation(socket: daemon.socket)
    for query in Self.queries {
      try await hostile.send(Self.request(query))
      // The other client's answer is due whatever becomes of the hostile one.
      try await other.send("{\"q\":\"tanks\"}\n")
      #expect(try await other.reply()["hits"] != nil)
      let reply = try await hostile.reply()
      if let message = reply["error", "message"] {
        #expect(message.string?.isEmpty == false, "\(query.prefix(60))")
      } else {
        #expect(reply["matches"]?.integer ?? -1 >= 0, "\(query.prefix(60))")
      }
    }
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "documents"] != nil)
  }

  @Test func aSearchThatTakesTooLongIsStoppedAlone() async throws {
    let folder = try Folder()
    let daemon = try await Daemon(in: folder, ["--max-time", "0.01", "--workers", "1"])
    let text = (0..<3_000).map { "the of word\($0 % 50)" }.joined(separator: " ")
    let documents = (0..<40).map { "{\"id\":\"\($0)\",\"text\":\"Ann Lee said: “\(text)”\"}" }.joined(separator: ",")
    let added = try await daemon.ask("{\"op\":\"add\",\"documents\":[\(documents)]}")
    #expect(added["indexed", "added"] == .integer(40))
    let query = "\"" + Self.times("the of ", 50) + "\""
    let reply = try await daemon.ask(Self.request("said:\(query) OR said:the"))
    let isStopped = reply["error", "code"] == .string("timeout")
    #expect(isStopped || reply["matches"] != nil)
    let next = try await daemon.ask("{\"q\":\"word7\",\"limit\":1}")
    #expect(next["hits"] != nil || next["error", "code"] == .string("timeout"))
    #expect(try await daemon.ask(#"{"op":"status"}"#)["status", "documents"] == .integer(40))
  }
}
