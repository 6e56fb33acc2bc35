import Testing
import Wire

@testable import aidsearchd

/// The conversation with a client, bytes in and actions out.
@Suite struct ConnectionStateTests {
  private static let search = #"{"id":1,"q":"tanks"}"#
  private static let add = #"{"op":"add","document":{"id":"a","text":"Sweden gave more."}}"#

  private func run(_ state: inout ConnectionState, _ text: String) -> [ConnectionState.Action] {
    Array(text.utf8).withUnsafeBytes { state.received($0) }
  }

  private func tickets(_ actions: [ConnectionState.Action]) -> [Int] {
    actions.compactMap { if case .run(let ticket, _) = $0 { ticket } else { nil } }
  }

  private func sent(_ actions: [ConnectionState.Action]) -> String {
    actions.map { if case .send(let bytes) = $0 { String(decoding: bytes, as: UTF8.self) } else { "" } }.joined()
  }

  private func done(_ state: inout ConnectionState, _ ticket: Int) -> [ConnectionState.Action] {
    state.answered([.init(ticket: ticket, bytes: Array("r\(ticket)\n".utf8), isFinal: true)])
  }

  private func part(_ state: inout ConnectionState, _ ticket: Int) -> [ConnectionState.Action] {
    state.answered([.init(ticket: ticket, bytes: Array("p\(ticket)\n".utf8), isFinal: false)])
  }

  @Test func aLineThatArrivesByteByByteIsOneRequest() {
    var state = ConnectionState()
    #expect(state.opened() == [.read])
    for byte in Self.search.unicodeScalars { #expect(run(&state, String(byte)) == [.read]) }
    #expect(tickets(run(&state, "\n")) == [0])
    #expect(done(&state, 0) == [.send(Array("r0\n".utf8))])
  }

  @Test func repliesKeepTheOrderOfTheRequests() {
    var state = ConnectionState()
    #expect(tickets(run(&state, "\(Self.search)\n\r\n \n\(Self.search)\n\(Self.search)\n")) == [0, 1, 2])
    #expect(sent(done(&state, 2)) == "")
    #expect(sent(done(&state, 1)) == "")
    #expect(sent(done(&state, 0)) == "r0\nr1\nr2\n")
    #expect(done(&state, 0) == [])
  }

  @Test func aRequestIsAloneWithNothingBesideAndBehindIt() {
    var state = ConnectionState()
    _ = run(&state, Self.search + "\n")
    #expect(state.isAlone)
    _ = run(&state, "{")
    #expect(!state.isAlone)
    _ = run(&state, "}\n")
    #expect(!state.isAlone)
  }

  @Test func partsOfAReplyAreSentWhenItsTurnHasCome() {
    var state = ConnectionState()
    #expect(tickets(run(&state, "\(Self.add)\n\(Self.add)\n")) == [0, 1])
    #expect(sent(part(&state, 1)) == "")
    #expect(sent(part(&state, 0)) == "p0\n")
    #expect(sent(done(&state, 0)) == "r0\np1\n")
    #expect(sent(done(&state, 1)) == "r1\n")
  }

  @Test func readingAndChangingWaitForEachOther() {
    var state = ConnectionState()
    let lines = [Self.search, Self.search, Self.add, Self.add, Self.search].joined(separator: "\n") + "\n"
    #expect(tickets(run(&state, lines)) == [0, 1])
    #expect(tickets(done(&state, 1)) == [])
    #expect(tickets(done(&state, 0)) == [2, 3])
    #expect(tickets(done(&state, 2)) == [])
    #expect(tickets(done(&state, 3)) == [4])
  }

  @Test func aLineTooLongToDecodeAtOnceRunsAlone() {
    var limits = ConnectionState.Limits()
    limits.decodedAtOnce = 30
    var state = ConnectionState(limits: limits)
    let actions = run(&state, "\(Self.search)\n\(Self.add)\n\(Self.add)\n\(Self.search)\n")
    #expect(tickets(actions) == [0])
    #expect(done(&state, 0).contains(.run(ticket: 1, .line(Array(Self.add.utf8)))))
    #expect(tickets(done(&state, 1)) == [2])
    #expect(tickets(done(&state, 2)) == [3])
  }

  @Test func whatIsWrongIsAnsweredInItsPlace() throws {
    var limits = ConnectionState.Limits()
    limits.line = 100
    var state = ConnectionState(limits: limits)
    let long = #"{"id":7,"q":""# + String(repeating: "x", count: 200) + "\"}"
    #expect(tickets(run(&state, "\(Self.search)\nno json\n\(long)\n\(Self.search)\n")) == [0, 3])
    #expect(sent(done(&state, 3)) == "")
    let lines = sent(done(&state, 0)).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[1].contains("bad_request"))
    #expect(lines[2].contains("too_large") && lines[2].contains("\"id\":7"))
  }

  @Test func aClientThatAsksTooMuchIsReadNoFurther() {
    var limits = ConnectionState.Limits()
    limits.requests = 3
    var state = ConnectionState(limits: limits)
    let actions = run(&state, String(repeating: Self.search + "\n", count: 10))
    #expect(tickets(actions) == [0, 1, 2])
    #expect(!actions.contains(.read))
    #expect(tickets(done(&state, 0)) == [3])
    // It is read again once there is room, and not asked for twice.
    let rest = (1...9).flatMap { done(&state, $0) }
    #expect(rest.count { $0 == .read } == 1)
    limits.requests = 64
    limits.bytes = 30
    state = ConnectionState(limits: limits)
    #expect(tickets(run(&state, String(repeating: Self.search + "\n", count: 10))) == [0, 1])
  }

  @Test func aClientThatTakesNothingIsReadNoFurther() {
    var state = ConnectionState()
    #expect(state.writability(false) == [])
    #expect(run(&state, Self.search + "\n") == [])
    #expect(tickets(state.writability(true)) == [0])
  }

  @Test func repliesAreSentAfterTheClientHasFinished() {
    var state = ConnectionState()
    _ = run(&state, "\(Self.search)\n\(Self.search)")
    #expect(tickets(state.inputClosed()) == [1])
    #expect(done(&state, 0) == [.send(Array("r0\n".utf8))])
    #expect(done(&state, 1) == [.send(Array("r1\n".utf8)), .close])
    #expect(state.inputClosed() == [])
    var silent = ConnectionState()
    #expect(silent.inputClosed() == [.close])
  }

  @Test func whatHasBegunIsFinishedWhenTheDaemonEnds() {
    var limits = ConnectionState.Limits()
    limits.requests = 2
    var state = ConnectionState(limits: limits)
    #expect(tickets(run(&state, String(repeating: Self.search + "\n", count: 3))) == [0, 1])
    #expect(state.drain() == [])
    #expect(sent(done(&state, 0)) == "r0\n")
    let last = done(&state, 1)
    #expect(sent(last).contains("unavailable"))
    #expect(last.last == .close)
    var idle = ConnectionState()
    #expect(idle.drain() == [.close])
  }
}
