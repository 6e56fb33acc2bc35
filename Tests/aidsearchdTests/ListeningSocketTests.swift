import Foundation
import Testing

@testable import aidsearchd

@Suite struct ListeningSocketTests {
  private let folder = "/tmp/als-\(UUID().uuidString.prefix(8))"

  @Test func theSocketAndItsFolderAreTheUsersAlone() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/run/s"
    let socket = try ListeningSocket(path: path)
    #expect(mode(folder + "/run") == 0o700)
    #expect(mode(path) == 0o600)
    #expect(throws: Failure.self) { try ListeningSocket(path: path) }
    socket.removeFile()
    close(socket.descriptor)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aStaleSocketIsReplacedAndALiveOneIsNot() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/s"
    var socket: ListeningSocket? = try ListeningSocket(path: path)
    let first = try #require(socket).descriptor
    // The lock is gone, but somebody still listens.
    socket = nil
    let refusal = #expect(throws: Failure.self) { try whenUnlocked { try ListeningSocket(path: path) } }
    #expect(refusal?.message.contains("another program listens") == true)
    close(first)
    let second = try whenUnlocked { try ListeningSocket(path: path) }
    close(second.descriptor)
  }

  @Test func aLockNamesItsHolder() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/lock"
    var lock: PidLock? = try PidLock(path: path, of: "the index")
    let refusal = #expect(throws: Failure.self) { try PidLock(path: path, of: "the index") }
    #expect(refusal?.message.hasPrefix("the index is served by another aidsearchd, process \(getpid());") == true)
    withExtendedLifetime(lock) {}
    lock = nil
    _ = try whenUnlocked { try PidLock(path: path, of: "the index") }
  }

  /// Tries again while this process still has a lock that it has let go: a program that another test starts has a copy of
  /// it from its fork until it is that program.
  private func whenUnlocked<Made>(_ make: () throws -> Made) throws -> Made {
    for _ in 0..<1_000 {
      do {
        return try make()
      } catch let failure as Failure where failure.message.contains("another aidsearchd, process \(getpid());") {
        usleep(5_000)
      }
    }
    return try make()
  }

  @Test func strangersMayNotAsk() {
    var access = Access(user: 1000)
    #expect(access.admits(PeerCredentials(process: 1, user: 1000, group: 1)))
    #expect(access.admits(PeerCredentials(process: 1, user: 0, group: 0)))
    #expect(!access.admits(PeerCredentials(process: 1, user: 1001, group: 1000)))
    access.group = Access.Group(name: "news", number: 4711)
    #expect(access.admits(PeerCredentials(process: 1, user: 1001, group: 4711)))
    #expect(!access.admits(PeerCredentials(process: 1, user: 1001, group: 1000)))
  }

  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }
}
