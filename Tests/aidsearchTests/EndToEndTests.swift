import Foundation
import News
import Testing
import Wire

/// The built client against a daemon of the test.
@Suite struct EndToEndTests {
  private let folder = TemporaryFolder()

  private var socket: String { folder.path + "/d.sock" }

  private func client(_ environment: [String: String] = [:]) -> Client {
    Client(environment: ["HOME": folder.path, "AIDSEARCH_SOCKET": socket].merging(environment) { $1 })
  }

  /// Answers "none" with nothing, all else with one hit that repeats the query.
  private static func search(_ request: Request) -> FakeDaemon.Answer {
    guard case .search(let search) = request.operation else {
      return .reply(.error(WireError(.badRequest, "only searches here")))
    }
    if search.query.contains("(") { return .reply(.error(WireError(.syntax, "a bracket is open", position: 4))) }
    var results = Results(matches: 0, reading: search.query)
    if search.query != "none" {
      results.matches = 1
      results.hits = [
        Hit(
          id: "7", rank: 1, score: 1, title: "Title", date: nil, source: nil, passage: Passage(text: search.query))
      ]
    }
    return .reply(.search(SearchReply(results: results, milliseconds: 1)))
  }

  @Test func exitCodesAreThoseOfGrep() async throws {
    let daemon = FakeDaemon(socket: socket, answer: Self.search)
    let found = try await client().run(["fund"])
    #expect(found.status == 0)
    #expect(found.errors == "")
    #expect(found.output.hasPrefix("1 article · read as: fund · 1 ms\n\n 1  Title\n    fund\n"))
    let nothing = try await client().run(["none"])
    #expect(nothing.status == 1)
    #expect(nothing.errors == "")
    let error = try await client().run(["aid (tanks"])
    #expect(error.status == 2)
    #expect(error.output == "")
    #expect(error.errors == "aidsearch: a bracket is open\n  aid (tanks\n      ^\n")
    let usage = try await client().run(["--nonsense"])
    #expect(usage.status == 2)
    withExtendedLifetime(daemon) {}
  }

  @Test func noColourWithoutATerminal() async throws {
    let daemon = FakeDaemon(socket: socket, answer: Self.search)
    let plain = try await client().run(["fund"])
    let coloured = try await client().run(["fund", "--color", "always"])
    #expect(!plain.output.contains("\u{1B}"))
    #expect(coloured.output.contains("\u{1B}["))
    withExtendedLifetime(daemon) {}
  }

  @Test func aThousandLinesEqualAThousandSearches() async throws {
    let daemon = FakeDaemon(socket: socket, answer: Self.search)
    let lines = (1...1000).map { $0 % 10 == 0 ? "none" : $0 % 7 == 0 ? "bad (\($0)" : "word\($0)" }
    let batch = try await client().run(["batch"], input: lines.joined(separator: "\n"))
    #expect(batch.status == 2)
    #expect(batch.errors.hasPrefix("aidsearch: 100 questions found nothing:\n  10\tnone\n  20\tnone\n"))
    #expect(batch.errors.contains("  and 50 more; --zero-hits FILE lists them all\n"))
    let replies = try batch.output.split(separator: "\n").map { try Reply.decode(Array($0.utf8)) }
    try #require(replies.count == lines.count)
    for (number, line) in lines.enumerated() {
      let request = Request(.search(SearchRequest(query: line)))
      guard case .reply(let body) = Self.search(request) else { continue }
      #expect(replies[number] == Reply(id: .integer(Int64(number + 1)), body))
    }
    withExtendedLifetime(daemon) {}
  }

  /// Requests and replies that no buffer of the system holds: were one of the two sides written to while nobody reads
  /// the other, client and daemon would wait for each other for ever.
  @Test(.timeLimit(.minutes(10))) func aBatchNeverLocksUp() async throws {
    let passage = Passage(text: String(repeating: "word ", count: 2000))
    let hit = Hit(id: "1", rank: 1, score: 1, title: "", date: nil, source: nil, passage: passage)
    let reply = SearchReply(results: Results(matches: 1, reading: "", hits: [hit]), milliseconds: 0)
    let daemon = FakeDaemon(socket: socket) { _ in .reply(.search(reply)) }
    let line = String(repeating: "fund ", count: 1000) + "\n"
    let batch = try await client().run(["batch"], input: String(repeating: line, count: 500))
    #expect(batch.status == 0)
    #expect(batch.output.utf8.count > 500 * passage.text.utf8.count)
    withExtendedLifetime(daemon) {}
  }

  @Test func aDaemonThatDiesIsNamed() async throws {
    let daemon = FakeDaemon(socket: socket) { request in
      if case .search(let search) = request.operation, search.query == "die" { return .hangUp(after: #"{"v":1,"hi"#) }
      return Self.search(request)
    }
    let search = try await client().run(["die"])
    #expect(search.status == 2)
    #expect(search.output == "")
    #expect(search.errors.contains("closed the connection: in the middle of an answer"))
    let batch = try await client().run(["batch"], input: "a\nb\ndie\nc\n")
    #expect(batch.status == 2)
    #expect(batch.output.split(separator: "\n").count == 2)
    #expect(batch.errors.contains("in the middle of an answer: 2 questions are answered; go on with --skip 2"))
    withExtendedLifetime(daemon) {}
  }

  @Test func aDaemonThatIsSilentIsNotWaitedForForever() async throws {
    let daemon = FakeDaemon(socket: socket) { _ in .silence }
    let search = try await client().run(["fund", "--timeout", "1"])
    #expect(search.status == 2)
    #expect(search.errors.contains("no answer from the daemon at \(socket) within 1 s"))
    let batch = try await client().run(["batch", "--timeout", "1"], input: "a\n")
    #expect(batch.status == 2)
    #expect(batch.errors.contains("no answer from the daemon within 1 s: 0 questions are answered"))
    withExtendedLifetime(daemon) {}
  }

  @Test func aSlowInputIsNoSilentDaemon() async throws {
    let daemon = FakeDaemon(socket: socket, answer: Self.search)
    var shell = client()
    shell.program = "/bin/sh"
    let script = "(sleep 2; echo fund) | \(Client.program) batch --timeout 1"
    let batch = try await shell.run(["-c", script])
    #expect(batch.status == 0)
    #expect(batch.errors == "")
    withExtendedLifetime(daemon) {}
  }

  @Test func indexingReportsWhatWasLeftOut() async throws {
    let daemon = FakeDaemon(socket: socket) { request in
      switch request.operation {
      case .index(let paths, _):
        return .replies([
          .progress(IndexProgress(documents: 1, bytes: 10, totalBytes: 20)),
          .problem(IndexProblem(path: paths[0], line: 3, message: "not JSON")),
          .indexed(IndexReport(added: 2, problems: 1, bytes: 20)),
        ])
      case .add(let documents):
        guard let bad = documents.firstIndex(where: { $0.id == "2" }) else {
          return .reply(.indexed(IndexReport(added: documents.count)))
        }
        return .replies([
          .problem(IndexProblem(path: "2", line: bad + 1, message: "has no \"text\"")),
          .indexed(IndexReport(added: documents.count - 1, problems: 1)),
        ])
      default: return .silence
      }
    }
    let files = try await client().run(["index", "/some/file"])
    #expect(files.status == 2)
    #expect(files.errors == "aidsearch: /some/file:3: not JSON\n")
    #expect(files.output.hasPrefix("2 articles added, 1 left out · 20 bytes in "))
    let lines = "{\"id\":\"1\",\"text\":\"a\"}\n\n{\"id\":\"2\"}\r\n{bad\n{\"id\":\"3\",\"text\":\"b\"}"
    let input = try await client().run(["index", "-"], input: lines)
    #expect(input.status == 2)
    let told = [
      "aidsearch: standard input:4: not JSON: unexpected 'b' (at byte 1)",
      "aidsearch: standard input:3: has no \"text\"\n",
    ]
    #expect(input.errors == told.joined(separator: "\n"))
    #expect(input.output.hasPrefix("2 articles added, 2 left out · "))
    let text = try await client().run(["index", "-", "--json"], input: "A plain text.")
    #expect(text.status == 0)
    #expect(text.output.hasPrefix(#"{"type":"indexed","added":1,"replaced":0,"unchanged":0,"problems":0,"bytes":13,"#))
    withExtendedLifetime(daemon) {}
  }

  @Test func anIndexServedElsewhereIsFoundBesideTheDefaultSocket() async throws {
    let runtime = folder.path + "/aidsearch"
    try FileManager.default.createDirectory(atPath: runtime, withIntermediateDirectories: false)
    let environment = ["XDG_RUNTIME_DIR": folder.path, "AIDSEARCH_SOCKET": ""]
    let beside = try Locations(index: "/nowhere/i", currentDirectory: "/", userID: 1) { environment[$0] }
      .socketOfIndex()
    func daemon(at socket: String, of index: String) -> FakeDaemon {
      FakeDaemon(socket: socket) { request in
        if let other = request.index, other != index {
          return .reply(.error(WireError(.wrongIndex, "I serve \(index)")))
        }
        let status = Status(
          documents: 1, revision: 1, index: index, socket: socket, pid: 1, version: "x", uptime: 1)
        return .reply(.status(status))
      }
    }
    let daemons = [
      daemon(at: runtime + "/aidsearchd.sock", of: "/default"), daemon(at: beside, of: "/nowhere/i"),
    ]
    let client = client(environment)
    #expect(try await client.run(["status"]).output.contains("/default"))
    #expect(try await client.run(["status", "--index", "/nowhere/i"]).output.contains("/nowhere/i"))
    let third = try await client.run(["status", "--index", "/nowhere/j", "--no-start"])
    #expect(third.status == 2)
    #expect(third.errors.contains("no daemon runs at \(runtime)/aidsearchd-"))
    let named = try await client.run(["status", "--index", "/nowhere/j", "--socket", runtime + "/aidsearchd.sock"])
    #expect(named.errors == "aidsearch: I serve /default\n")
    withExtendedLifetime(daemons) {}
  }
}
