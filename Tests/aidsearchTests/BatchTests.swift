import News
import Testing
import Wire

@testable import aidsearch

@Suite struct BatchTests {
  private func read(_ line: String, number: Int = 3, index: String? = nil) -> BatchLine {
    BatchLine(.complete(Array(line.utf8)), number: number, defaults: SearchRequest(query: "", limit: 2), index: index)
  }

  private func refusal(_ line: BatchLine) -> (RequestID?, WireError.Code)? {
    guard case .refused(let reply) = line, case .error(let error) = reply.body else { return nil }
    return (reply.id, error.code)
  }

  @Test func linesBecomeRequests() {
    #expect(
      read("108 billion", index: "/i")
        == .request(Request(id: .integer(3), index: "/i", .search(SearchRequest(query: "108 billion", limit: 2)))))
    #expect(
      read(#" {"q":"a","id":"x"}"#) == .request(Request(id: .string("x"), .search(SearchRequest(query: "a")))))
    #expect(read(#"{"op":"status"}"#) == .request(Request(id: .integer(3), .status)))
    #expect(read("") == .empty)
    #expect(read(" \t") == .empty)
  }

  @Test func badLinesAreRefusedInTheirPlace() {
    let cases: [(BatchLine, RequestID, WireError.Code)] = [
      (read(#"{"id":9,"q":}"#), .integer(9), .badRequest), (read("{"), .integer(3), .badRequest),
      (read(#"{"op":"remove","ids":["1"]}"#), .integer(3), .badRequest),
      (
        BatchLine(.complete([0x61, 0xFF]), number: 4, defaults: SearchRequest(query: ""), index: nil), .integer(4),
        .badRequest
      ),
      (
        BatchLine(
          .tooLong(beginning: Array(#"{"id":5,"q":"a"#.utf8)), number: 4, defaults: SearchRequest(query: ""), index: nil
        ),
        .integer(5), .tooLarge
      ),
    ]
    for (line, id, code) in cases {
      let found = refusal(line)
      #expect(found?.0 == id)
      #expect(found?.1 == code)
    }
  }

  @Test func answersKeepTheOrderOfTheLines() {
    var queue = BatchQueue()
    var number = 0
    func take(_ line: String) {
      number += 1
      queue.take(BatchEntry(number: number, line: read(line, number: number)))
    }
    func printed() -> [String] {
      String(decoding: queue.output.removeAll(), as: UTF8.self).split(separator: "\n").map(String.init)
    }
    take("one")
    take("{bad")
    take("")
    take("two")
    #expect(queue.waiting == 2)
    #expect(queue.output.isEmpty)
    #expect(queue.failed == 0)
    func answer(_ line: String) -> Bool { queue.take(reply: Array(line.utf8)) }
    #expect(answer(#"{"v":1,"id":1,"hits":[]}"#))
    let first = printed()
    #expect(first.count == 2)
    #expect(first[0] == #"{"v":1,"id":1,"hits":[]}"#)
    #expect(first[1].hasPrefix(#"{"v":1,"id":2,"error":{"code":"bad_request""#))
    #expect(queue.failed == 1)
    #expect(!queue.isDone)
    #expect(answer(#"{"v":1,"id":4,"hits":[]}"#))
    #expect(printed() == [#"{"v":1,"id":4,"hits":[]}"#])
    #expect(queue.isDone)
    #expect(queue.answered == 3)
    #expect(!answer("{}"))
  }

  @Test func theWindowBoundsWhatIsTakenIn() {
    var queue = BatchQueue(jobs: 7)
    for number in 1...7 {
      #expect(queue.hasRoom)
      queue.take(BatchEntry(number: number, line: read("a", number: number)))
    }
    #expect(!queue.hasRoom)
    let isTaken = queue.take(reply: Array("{}".utf8))
    #expect(isTaken)
    #expect(queue.hasRoom)
  }

  @Test(arguments: [
    (#"{"v":1,"id":1,"error":{"code":"syntax","message":""}}"#, true), (#"{"error":{"code":"x"}}"#, true),
    (#"{"v":1,"id":"a{[\"error\":","error":{}}"#, true), (#"{"v":1,"id":"\"error\":{","hits":[]}"#, false),
    (#"{"v":1,"hits":[{"error":1}]}"#, false), ("", false), (#"{"v":1,"id":"error"}"#, false),
  ])
  func errorsAreRecognised(_ line: String, _ isError: Bool) {
    #expect(Reply.isError(Array(line.utf8)) == isError)
  }

  @Test func bytesGoOutInOrder() {
    var queue = ByteQueue()
    var sent: [UInt8] = []
    var next: UInt8 = 0
    for round in 0..<200 {
      queue.append(
        (0..<7).map { _ in
          next &+= 1; return next
        })
      let count = min(queue.count, round % 11)
      sent += queue.withUnsafeBytes { Array($0[..<count]) }
      queue.removeFirst(count)
    }
    sent += queue.removeAll()
    #expect(queue.isEmpty)
    #expect(sent == (1...1400).map { UInt8($0 % 256) })
  }
}
