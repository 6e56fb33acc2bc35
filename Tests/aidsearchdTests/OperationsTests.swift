import ArgumentParser
import Foundation
import NIOCore
import Testing
import Wire

@testable import aidsearchd

/// Options from a file, deadlines, the gate, sockets that are handed over.
@Suite struct DaemonOperationsTests {
  @Test func aConfigurationGivesOptionsThatTheCommandLineOutranks() throws {
    let text = "# newsroom\n\nmemory 512\n  watch   /srv/my news \nmax-time = 5\nquiet\n"
    #expect(
      ConfigurationFile.options(text) == ["--memory=512", "--watch=/srv/my news", "--max-time=5", "--quiet"])
    let path = "/tmp/adc-\(UUID().uuidString.prefix(8))"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("memory 512\n".utf8).write(to: URL(fileURLWithPath: path))
    let expanded = ["serve", "--memory=512", "--memory", "64"]
    #expect(try ConfigurationFile.expand(["serve", "--config", path, "--memory", "64"]) == expanded)
    #expect(try ConfigurationFile.expand(["--config=\(path)", "--memory", "64"]) == expanded)
    let command = try Aidsearchd.parseAsRoot(expanded) as? ServeCommand
    #expect(command?.memory == 64)
    #expect(throws: Failure.self) { try ConfigurationFile.expand(["--config", path + "-none"]) }
    #expect(throws: Failure.self) { try ConfigurationFile.expand(["--config"]) }
  }

  @Test func clientsAreLetGoForWhatTheyDontDo() {
    let deadlines = Deadlines()
    #expect(deadlines.complaint(on: .line, pending: 0, after: .seconds(29)) == nil)
    #expect(deadlines.complaint(on: .line, pending: 0, after: .seconds(31)) != nil)
    // A megabyte of a line has a minute more.
    #expect(deadlines.complaint(on: .line, pending: 1 << 20, after: .seconds(60)) == nil)
    #expect(deadlines.complaint(on: .client, pending: 0, after: .minutes(6)) != nil)
    #expect(deadlines.complaint(on: .nothing, pending: 0, after: .minutes(6)) == nil)
    #expect(deadlines.complaint(on: .nothing, pending: 0, after: .hours(2)) != nil)
    #expect(deadlines.complaint(on: .work, pending: 0, after: .hours(99)) == nil)
  }

  @Test func theConversationKnowsWhatItWaitsFor() {
    var state = ConnectionState()
    #expect(state.waiting == .nothing)
    _ = Array("{\"q\":".utf8).withUnsafeBytes { state.received($0) }
    #expect(state.waiting == .line)
    #expect(state.pendingBytes == 5)
    _ = Array("\"tanks\"}\n".utf8).withUnsafeBytes { state.received($0) }
    #expect(state.waiting == .work)
    _ = state.writability(false)
    #expect(state.waiting == .client)
  }

  @Test func oneClientDoesNotFillTheQueueOfAll() {
    var state = ConnectionState()
    func tickets(_ actions: [ConnectionState.Action]) -> [Int] {
      actions.compactMap { if case .run(let ticket, _) = $0 { ticket } else { nil } }
    }
    let lines = Array(String(repeating: "{\"q\":\"tanks\"}\n", count: 20).utf8)
    #expect(tickets(lines.withUnsafeBytes { state.received($0) }) == Array(0..<16))
    let answer = ConnectionState.Answer(ticket: 0, bytes: [0x0A], isFinal: true)
    #expect(tickets(state.answered([answer])) == [16])
  }

  @Test func theGateLetsNobodyInWhileOneIsAlone() {
    let gate = Gate()
    gate.enter()
    #expect(!gate.whileEmpty(patience: 0.01) { Issue.record("somebody is inside") })
    gate.leave()
    var wasRun = false
    let wasEmpty = gate.whileEmpty {
      #expect(!gate.tryEnter())
      wasRun = true
    }
    #expect(wasEmpty && wasRun)
    #expect(gate.tryEnter())
    gate.leave()
    gate.enter()
    gate.leave()
  }

  @Test func onlyASocketThatListensIsTakenOver() throws {
    let folder = "/tmp/aif-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(try InheritedSocket.find([:]) == nil)
    #expect(try InheritedSocket.find(["LISTEN_FDS": "1", "LISTEN_PID": "1"]) == nil)
    #expect(throws: Failure.self) { try InheritedSocket.find(["LISTEN_FDS": "2", "LISTEN_PID": "\(getpid())"]) }
    let file = open("/dev/null", O_RDONLY)
    defer { close(file) }
    #expect(throws: Failure.self) { try InheritedSocket(descriptor: file) }
    var pair: [Int32] = [-1, -1]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
    defer { for end in pair { close(end) } }
    #expect(throws: Failure.self) { try InheritedSocket(descriptor: pair[0]) }
    let listening = try ListeningSocket(path: folder + "/s")
    defer { close(listening.descriptor) }
    #expect(try InheritedSocket(descriptor: listening.descriptor).path == folder + "/s")
  }
}

/// Bursts of changes become one.
@Suite struct ChangeGathererTests {
  @Test func aBurstIsOneChangeAfterAMoment() {
    var gatherer = ChangeGatherer(quiet: .milliseconds(100), patience: .seconds(1))
    let start = ContinuousClock.now
    #expect(gatherer.due == nil)
    for step in 0..<5 { gatherer.touched("/n/\(step % 2)", at: start + .milliseconds(step * 50)) }
    #expect(gatherer.due == start + .milliseconds(300))
    let changes = gatherer.take { $0 == "/n/1" }
    #expect(changes == FollowedChanges(changed: ["/n/1"], gone: ["/n/0"]))
    #expect(gatherer.due == nil)
  }

  @Test func whatNeverRestsIsDoneAllTheSame() {
    var gatherer = ChangeGatherer(quiet: .milliseconds(100), patience: .seconds(1))
    let start = ContinuousClock.now
    for step in 0..<100 { gatherer.touched("/n/a", at: start + .milliseconds(step * 50)) }
    #expect(gatherer.due == start + .seconds(1))
  }

  @Test func aWholeFolderStandsForWhatIsInIt() {
    var gatherer = ChangeGatherer()
    gatherer.touched("/n/a", at: .now)
    gatherer.touched("/m/a", at: .now)
    gatherer.lost("/n", at: .now)
    #expect(gatherer.take { _ in true } == FollowedChanges(changed: ["/m/a"], folders: ["/n"]))
  }
}
