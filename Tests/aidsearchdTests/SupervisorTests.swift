import Foundation
import Testing

@testable import aidsearchd

@Suite struct SupervisorTests {
  @Test(arguments: ["path", "abstract"]) func theManagerIsTold(kind: String) throws {
    let name = "/tmp/asn-\(UUID().uuidString.prefix(8))"
    defer { unlink(name) }
    let listener = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = kind == "path" ? Array(name.utf8) : [0] + Array(name.utf8.dropFirst())
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) }
    }
    try #require(result == 0)
    let supervisor = Supervisor(address: kind == "path" ? name : "@" + name.dropFirst())
    supervisor.ready("serving")
    supervisor.stopping()
    var buffer = [UInt8](repeating: 0, count: 100)
    var count = recv(listener, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "READY=1\nSTATUS=serving")
    count = recv(listener, &buffer, buffer.count, Int32(MSG_DONTWAIT))
    #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "STOPPING=1")
  }

  @Test func nobodyIsToldWhereNobodyAsks() {
    Supervisor().ready("serving")
    Supervisor(address: "/nonexistent/socket").stopping()
  }
}
