import Foundation
import Testing
import Wire

/// The built client in a folder with an `aidsearchd` of the test beside it.
@Suite struct AutostartTests {
  private let folder = TemporaryFolder()

  /// A client whose daemon is the shell script `script`.
  private func client(script: String) throws -> Client {
    let program = folder.path + "/aidsearch"
    let text = folder.path + "/script"
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: text))
    // Copied by other processes: a program that this one still had open for writing when another test starts one would be
    // "busy".
    for (source, copy) in [(Client.program, program), (text, folder.path + "/aidsearchd")] {
      let copying = try Process.run(URL(fileURLWithPath: "/bin/cp"), arguments: [source, copy])
      copying.waitUntilExit()
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/aidsearchd")
    return Client(
      program: program,
      environment: ["HOME": folder.path, "XDG_RUNTIME_DIR": folder.path + "/run", "PATH": "/usr/bin:/bin"])
  }

  @Test func theDaemonIsStartedAndWaitedFor() async throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/run", withIntermediateDirectories: false)
    // A socket that is listened to stays so when it is renamed: the script puts the test's daemon in its place.
    let daemon = FakeDaemon(socket: folder.path + "/ready.sock") { _ in
      .reply(
        .status(
          Status(documents: 5, revision: 1, index: "/i", socket: "/s", pid: 1, version: "x", uptime: 1)))
    }
    let client = try client(
      script: """
        echo "$@" > "$(dirname "$0")/arguments"
        sleep 0.1
        mv "$(dirname "$0")/ready.sock" "$5"
        """)
    let outcome = try await client.run(["status"])
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("documents  5\n"))
    let arguments = try String(contentsOfFile: folder.path + "/arguments", encoding: .utf8)
    #expect(
      arguments == """
        serve --index \(folder.path)/.local/share/aidsearch/index --socket \(folder.path)/run/aidsearch/aidsearchd.sock

        """)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/run/aidsearch")
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    withExtendedLifetime(daemon) {}
  }

  @Test func clientsAtOnceStartOneDaemon() async throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/run", withIntermediateDirectories: false)
    let daemon = FakeDaemon(socket: folder.path + "/ready.sock") { _ in
      .reply(.removed(RemoveReport(removed: 1)))
    }
    let client = try client(
      script: """
        echo started >> "$(dirname "$0")/starts"
        sleep 0.2
        mv "$(dirname "$0")/ready.sock" "$5"
        """)
    let outcomes = try await withThrowingTaskGroup(of: Client.Outcome.self) { group in
      for _ in 0..<4 { group.addTask { try await client.run(["remove", "x"]) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for outcome in outcomes {
      #expect(outcome.errors == "")
      #expect(outcome.status == 0)
    }
    #expect(try String(contentsOfFile: folder.path + "/starts", encoding: .utf8) == "started\n")
    withExtendedLifetime(daemon) {}
  }

  @Test func whatTheDaemonSaysOfItsFailureIsPassedOn() async throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/run", withIntermediateDirectories: false)
    let client = try client(script: "echo 'aidsearchd: the index is locked by process 77' >&2; exit 1")
    for _ in 0..<2 {
      let outcome = try await client.run(["fund"])
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
      let said = "aidsearch: aidsearchd did not start: aidsearchd: the index is locked by process 77\n"
      #expect(outcome.errors == said)
    }
    let forbidden = try await client.run(["fund", "--no-start"])
    #expect(forbidden.errors.contains("leave out --no-start, or run aidsearchd serve"))
  }

  @Test func aDirectoryOfSomebodyElseIsNotTrusted() async throws {
    let runtime = folder.path + "/run/aidsearch"
    try FileManager.default.createDirectory(atPath: runtime, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: runtime)
    let outcome = try await client(script: "exit 1").run(["fund"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("\(runtime) is not a directory of yours alone"))
  }
}
