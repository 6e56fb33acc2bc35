import Foundation
import JSON
import Testing

/// The main road: the sample articles indexed, and asked about.
@Suite struct SearchingTests {
  let folder: Folder
  let daemon: Daemon

  init() async throws {
    folder = try Folder()
    daemon = try await Daemon(in: folder)
    let outcome = try await daemon.client(["index", Folder.sample])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func theFundIsFoundHoweverItIsWritten() async throws {
    let first = try await daemon.ask(
      #"{"id":1,"q":"Stoltenberg 108 billion","facets":["speaker","country"],"limit":5}"#)
    #expect(first.hitIDs.first == "2024-04-nato-five-year-fund")
    #expect(first["id"] == .integer(1))
    let hit = try #require(first["hits"]?.array?.first?.object)
    let passage = Array(try #require(hit["passage"]?.string).utf8)
    let marks = try #require(hit["marks"]?.array).compactMap { mark -> String? in
      guard let start = mark.array?.first?.integer, let end = mark.array?.last?.integer else { return nil }
      return String(decoding: passage[start..<end], as: UTF8.self)
    }
    #expect(marks.contains("$108 billion"))
    #expect(first["facets", "speaker"]?.object?["exact"] == .bool(true))
    for written in ["$108bn", "108,000,000,000", "US$108 billion"] {
      #expect(
        try await daemon.ask("{\"q\":\"Stoltenberg \(written)\",\"limit\":5}").hitIDs == first.hitIDs, "\(written)")
    }
  }

  @Test func theClientPrintsWhatTheDaemonFinds() async throws {
    let found = try await daemon.client(["Stoltenberg 108 billion", "--json"])
    #expect(found.status == 0)
    let lines = try found.output.split(separator: "\n").map { try JSONParser.parse(String($0)) }
    #expect(lines.first?.object?["id"] == .string("2024-04-nato-five-year-fund"))
    #expect(lines.last?.object?["type"] == .string("summary"))
    #expect(try await daemon.client(["zyzzyva quixotic"]).status == 1)
    #expect(try await daemon.client(["(open"]).status == 2)
    let speakers = try await daemon.client(["aid", "--speaker", "Stoltenberg", "--json"])
    #expect(speakers.status == 0)
    #expect(try await daemon.client(["show", "2024-04-nato-five-year-fund"]).output.contains("five-year fund"))
    #expect(try await daemon.client(["show", "no-such"]).status == 1)
  }

  @Test func aBatchAnswersAsItsQueriesDoAlone() async throws {
    let words = [
      "aid", "Ukraine", "tanks", "speaker:Stoltenberg", "amount:>50bn", "\"five-year fund\"", "grain OR ports",
    ]
    let queries = words.flatMap { first in words.map { "\(first) \($0)" } } + ["(bad", "amount:x", ""]
    let lines = queries.enumerated().map { index, query in
      "{\"id\":\(index),\"facets\":[\"speaker\",\"month\"],\"q\":\"\(query.replacing("\"", with: "\\\""))\"}"
    }
    let conversation = try Conversation(socket: daemon.socket)
    try await conversation.send(lines.joined(separator: "\n"))
    conversation.finish()
    for line in lines {
      let reply = try await conversation.reply()
      #expect(reply.withoutTime == (try await daemon.ask(line).withoutTime), "\(line)")
    }
    #expect(try await conversation.line() == nil)

    let batch = try await daemon.client(["batch"], input: queries.joined(separator: "\n") + "\n")
    #expect(batch.status == 2)
    #expect(batch.output.split(separator: "\n").count == queries.count { !$0.isEmpty })
  }

  @Test func whatIsBrokenIsAnsweredInItsPlace() async throws {
    let conversation = try Conversation(socket: daemon.socket)
    try await conversation.send(
      """
      {"id":1,"q":"aid"}
      \u{0}\u{1}garbage
      {"id":2,"q":5}
      {"id":3,"op":"dance"}

      [{"id":4}]
      {"id":5,"q":"aid","limit":-1}
      {"id":6,"q":"aid","index":"/somewhere/else"}
      {"id":7,"q":"\(String(repeating: "(", count: 5_000))"}
      {"id":8,"q":"\(String(repeating: "w", count: 10_000))"}
      {"id":9,"op":"show","article":"none"}
      {"id":10,"q":"aid"}

      """)
    conversation.finish()
    let codes = [
      nil, "bad_request", "bad_request", "bad_request", "bad_request", "bad_request", "wrong_index", "syntax",
      "syntax", "not_found", nil,
    ]
    for code in codes {
      let reply = try await conversation.reply()
      #expect(reply["error", "code"] == code.map { .string($0) }, "\(reply)")
    }
    #expect(try await conversation.line() == nil)
  }

  @Test func clientsAtOnceAreAllAnswered() async throws {
    let socket = daemon.socket
    try await withThrowingTaskGroup(of: Void.self) { clients in
      for number in 0..<8 {
        clients.addTask {
          let conversation = try Conversation(socket: socket)
          for round in 0..<10 {
            let id = "c\(number)-\(round)"
            try await conversation.send(
              """
              {"id":"a","op":"add","document":{"id":"\(id)","text":"Convoy\(number)x\(round) reached the depot."}}
              {"id":"q","q":"convoy\(number)x\(round)"}
              {"id":"s","op":"status"}

              """)
            #expect(try await conversation.reply()["indexed", "added"] == .integer(1))
            let found = try await conversation.reply()
            #expect(found.hitIDs == [id], "\(found)")
            #expect(try await conversation.reply()["status"] != nil)
          }
        }
      }
      try await clients.waitForAll()
    }
  }
}
