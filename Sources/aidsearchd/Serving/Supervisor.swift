import Foundation

/// The manager that started the daemon, where it wants to hear how it fares: systemd with `Type=notify`.
///
/// It says where in `NOTIFY_SOCKET`: a path, or a name of the abstract kind after an `@`. Without that nothing is told;
/// other parents find out by connecting.
struct Supervisor: Sendable {
  /// Where to tell; nil for nowhere.
  var address: String?

  /// The requests are taken.
  func ready(_ status: String) { tell("READY=1\nSTATUS=\(status)") }

  /// The daemon is going to end.
  func stopping() { tell("STOPPING=1") }

  private func tell(_ message: String) {
    guard let address, address.utf8.count > 1, address.utf8.count <= 107 else { return }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var name = Array(address.utf8)
    if name[0] == UInt8(ascii: "@") { name[0] = 0 }
    var to = sockaddr_un()
    to.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &to.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let bytes = Array(message.utf8)
    // A manager that doesn't listen is no reason not to serve.
    _ = withUnsafePointer(to: &to) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, length)
      }
    }
  }
}
