import Foundation
import JSON
import Testing

/// Long batches: mixed lines, bad ones among them, interrupted and gone on with.
@Suite struct BatchRunTests {
  private static func lines(_ count: Int) -> [String] {
    (1...count).map { number in
      if number % 100 == 50 { return number % 200 == 50 ? "aid (\(number)" : "{\"q\":7,\"id\":\(number)}" }
      switch number % 5 {
      case 0: return "amount:>\(number)m"
      case 1: return "{\"id\":\"own-\(number)\",\"q\":\"aid \(number)\",\"limit\":1}"
      case 2: return "{\"op\":\"facets\",\"field\":\"speaker\",\"limit\":1,\"q\":\"aid\"}"
      case 3: return "speaker:Stoltenberg \(number)"
      default: return "tanks OR word\(number)"
      }
    }
  }

  /// `BATCH_LINES` in the environment asks for more of them.
  @Test func anInterruptedBatchGoesOnWithoutLossOrRepeat() async throws {
    let folder = try Folder()
    let daemon = try await Daemon(in: folder, ["--max-time", "60"])
    #expect(try await daemon.client(["index", Folder.sample]).status == 0)
    let count = ProcessInfo.processInfo.environment["BATCH_LINES"].flatMap(Int.init) ?? 1_000
    let questions = try folder.write("questions.txt", Self.lines(count).joined(separator: "\n").utf8)
    let whole = try await daemon.client(["batch", "-n1", questions])
    #expect(whole.status == 2)
    let expected = try whole.output.split(separator: "\n").map {
      try #require(try JSONParser.parse(String($0)).object).withoutTime
    }
    #expect(expected.count == count)
    #expect(expected.count { $0["error"] != nil } == count / 100)
    for (number, reply) in expected.enumerated() {
      let own = number % 5 == 0 && (number + 1) % 100 != 50
      #expect(reply["id"] == (own ? .string("own-\(number + 1)") : .integer(Int64(number + 1))))
    }

    // Killed in the middle, gone on with after the last whole answer; then interrupted as a user does.
    var answers: [JSONObject] = []
    for signal in [SIGKILL, SIGINT] {
      let part = try Program(
        "aidsearch",
        ["batch", "-n1", "--jobs", "1", "--skip", "\(answers.count)", "--socket", daemon.socket, questions],
        in: folder)
      try await Task.sleep(for: .milliseconds(60))
      kill(part.process, signal)
      let outcome = try await part.wait()
      let output = outcome.output.utf8.lastIndex(of: 0x0A).map { outcome.output[...$0] } ?? ""
      answers += try output.split(separator: "\n").map {
        try #require(try JSONParser.parse(String($0)).object).withoutTime
      }
      if signal == SIGINT, outcome.errors.contains("interrupted") {
        #expect(outcome.errors.contains("go on with --skip \(answers.count)"), "\(outcome.errors)")
      }
    }
    let rest = try await daemon.client(["batch", "-n1", "--skip", "\(answers.count)", questions])
    answers += try rest.output.split(separator: "\n").map {
      try #require(try JSONParser.parse(String($0)).object).withoutTime
    }
    #expect(answers == expected)
  }

  @Test func aTableOfQuestionsBecomesATableOfHits() async throws {
    let folder = try Folder()
    let daemon = try await Daemon(in: folder, ["--max-time", "60"])
    #expect(try await daemon.client(["index", Folder.sample]).status == 0)
    let table = "id,query,speaker\na,108 billion,Stoltenberg\nb,\"nothing, at all qqq\",\nc,(,\n"
    let questions = try folder.write("questions.csv", table.utf8)
    let zero = folder.path + "/zero"
    let outcome = try await daemon.client(["batch", questions, "--format", "tsv", "-n1", "--zero-hits", zero])
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows[0].prefix(3) == ["query_id", "query", "matches"])
    #expect(rows.dropFirst().map { $0[0] } == ["a", "b", "c"])
    #expect(rows[3][4].contains("parenthesis"))
    #expect(try String(contentsOfFile: zero, encoding: .utf8).contains("b\tnothing, at all qqq\n"))
    #expect(outcome.errors.contains("1 question failed"))
  }
}
