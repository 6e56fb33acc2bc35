import Foundation
import JSON
import Testing

/// The guide to the query language: every example in it is asked.
@Suite struct GuideTests {
  let folder: Folder
  let daemon: Daemon
  let guide: String

  init() async throws {
    folder = try Folder()
    daemon = try await Daemon(in: folder, ["--max-time", "60"])
    let outcome = try await daemon.client(["index", Folder.sample])
    try #require(outcome.status == 0, "\(outcome.errors)")
    guide = try String(contentsOfFile: Folder.repository("index/QUERIES.md"), encoding: .utf8)
  }

  @Test func queriesAreReadAsTheTablesSay() async throws {
    let conversation = try Conversation(socket: daemon.socket)
    let rows = guide.split(separator: "\n").compactMap { $0.wholeMatch(of: /\| `(.+)` \| (.+) \|/) }
    #expect(rows.count > 25)
    for row in rows {
      var writer = JSONWriter()
      writer.beginObject()
      writer.member("q", String(row.1))
      writer.endObject()
      try await conversation.send(String(decoding: writer.bytes, as: UTF8.self) + "\n")
      #expect(try await conversation.reply()["reading"]?.string == String(row.2), "\(row.1)")
    }
  }

  @Test(arguments: ["/bin/sh", "/bin/bash"])
  func shellsHandQueriesOverAsTheGuideSays(shell: String) async throws {
    let lines = guide.split(separator: "\n").compactMap { $0.wholeMatch(of: /(aidsearch .*?) +# (.+)/) }
    #expect(lines.count > 10)
    for line in lines {
      let outcome = try await Program(
        shell, ["-c", String(line.1)], in: folder,
        through: "export AIDSEARCH_SOCKET=\(daemon.socket) AIDSEARCH_INDEX=\(daemon.index)"
      ).wait()
      let printed = outcome.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(printed.contains("read as: \(line.2) ·"), "\(line.1) printed \(printed.prefix(200)) \(outcome.errors)")
    }
  }

  @Test func theProgramExplainsTheLanguage() async throws {
    let help = try await daemon.client(["help", "query"])
    #expect(help.status == 0)
    for word in ["NEAR/5", "speaker:", "~97bn", "single quotes", "synonyms.txt"] { #expect(help.output.contains(word)) }
    #expect(try await daemon.client(["help", "facets"]).output == daemon.client(["facets", "--help"]).output)
    #expect(try await daemon.client(["help", "nonsense"]).status == 2)
  }
}
