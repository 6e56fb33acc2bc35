import Foundation
import JSON
import Testing

/// The examples that users copy: each does what its head says.
@Suite struct ExamplesTests {
  let folder: Folder
  let daemon: Daemon

  init() async throws {
    folder = try Folder()
    daemon = try await Daemon(in: folder)
    let outcome = try await daemon.client(["index", Folder.sample])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// Runs an example as a user's shell would, with the daemon's socket in the environment.
  private func run(_ example: String, _ arguments: [String]) async throws -> Program.Outcome {
    try await Program(
      Folder.repository("scripts/examples/\(example)"), arguments, in: folder,
      through: "export AIDSEARCH_SOCKET=\(daemon.socket) AIDSEARCH_INDEX=\(daemon.index)"
    ).wait()
  }

  @Test func theClientsOfTheSocketAreShortAndAnswer() async throws {
    let python = try await run("client.py", [daemon.socket, "Stoltenberg 108 billion", "\"five-year fund\""])
    #expect(python.status == 0, "\(python.errors)")
    #expect(python.output.hasPrefix("0\t2024-04-nato-five-year-fund\t"))
    #expect(try await run("client.py", [daemon.socket, "(open"]).status != 0)

    let shell = try await run("client.sh", [daemon.socket, "\"five-year fund\""])
    #expect(shell.status == 0, "\(shell.errors)")
    let reply = try #require(try JSONParser.parse(shell.output).object)
    #expect(reply.hitIDs.contains("2024-04-nato-five-year-fund"))

    for name in ["client.py", "client.sh"] {
      let text = try String(contentsOfFile: Folder.repository("scripts/examples/\(name)"), encoding: .utf8)
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 21, "\(name)")
    }
  }

  @Test func theNightlyBatchAnswersIntoTheFolderOfTheDay() async throws {
    let articles = folder.path + "/articles"
    try folder.write("articles/new-pledge.txt", "Norway pledged $3 billion to Kyiv, its minister said.".utf8)
    let questions = try folder.write("questions.txt", "Norway 3 billion\nStoltenberg 108 billion\n".utf8)
    let answers = folder.path + "/answers"
    let outcome = try await run("nightly", [articles, questions, answers])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let days = try FileManager.default.contentsOfDirectory(atPath: answers)
    let day = try #require(days.first)
    #expect(day.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil)
    let lines = try String(contentsOfFile: "\(answers)/\(day)/answers.jsonl", encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(try JSONParser.parse(String(try #require(lines.first))).object?.hitIDs.contains("new-pledge") == true)
    let speakers = try String(contentsOfFile: "\(answers)/\(day)/speakers.csv", encoding: .utf8)
    #expect(speakers.hasPrefix("field,value,count\n"))
    #expect(speakers.contains("Stoltenberg"))
  }

  @Test func anAlertIsMailedAndKeptWhereItCannotBe() async throws {
    let mailer = try folder.write("mailer", "#!/bin/sh\necho \"$@\" >>\"$0.sent\"; cat >>\"$0.sent\"\n".utf8)
    chmod(mailer, 0o755)
    for (mailer, isSent) in [(mailer, true), ("false", false)] {
      let name = isSent ? "sent" : "kept"
      let alert = try Program(
        Folder.repository("scripts/examples/mail-alerts"),
        ["me@example.org", "--interval", "1", "--limit", "1", "speaker:Lindqvist"], in: folder,
        through: "export AIDSEARCH_SOCKET=\(daemon.socket) AIDSEARCH_INDEX=\(daemon.index) UNSENT=\(folder.path)/unsent"
          + " MAILER=\(mailer)")
      while !alert.errors.contains("watching") { try await Task.sleep(for: .milliseconds(20)) }
      let article = try folder.write("\(name).txt", "Petra Lindqvist said Sweden would pay $4 billion.".utf8)
      #expect(try await daemon.client(["index", article]).status == 0)
      let outcome = try await alert.wait()
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("not sent") == !isSent)
    }
    let sent = try String(contentsOfFile: mailer + ".sent", encoding: .utf8)
    #expect(sent.hasPrefix("-s aidsearch: Petra Lindqvist said"))
    #expect(sent.contains(" me@example.org\n"))
    #expect(sent.contains("Sweden would pay $4 billion."))
    let kept = try String(contentsOfFile: folder.path + "/unsent/unsent.jsonl", encoding: .utf8)
    #expect(try JSONParser.parse(String(kept.dropLast())).object?["id"]?.string == "kept")
  }

  @Test func aLedgerIsATableAndAPage() async throws {
    let table = folder.path + "/sums.csv"
    let outcome = try await run("ledger-sheet", [table, "Stoltenberg", "--in", "EUR"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = try String(contentsOfFile: table, encoding: .utf8).split(whereSeparator: \.isNewline)
    #expect(lines.count > 3)
    #expect(lines.contains { $0.contains("Jens Stoltenberg") })
    let page = try String(contentsOfFile: folder.path + "/sums.html", encoding: .utf8)
    #expect(page.contains("Jens Stoltenberg"))
    #expect(try await run("ledger-sheet", [folder.path + "/none.csv", "(open"]).status != 0)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.csv"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.csv.new"))
  }
}
