import Foundation

/// A file that one process holds for itself, with its number in it. The system lets go of it when the process ends,
/// however that ends, so that there are no stale ones; the file stays.
final class PidLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock.
  ///
  /// - Throws: `Failure` where another process has it, which is named, or the file can't be made.
  init(path: String, of what: String) throws(Failure) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw Failure("cannot make the lock \(path): \(String(cString: strerror(errno))); check its folder's permissions")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = Self.number(in: descriptor).map { "process \($0)" } ?? "another process"
      guard code == EWOULDBLOCK else { throw Failure("cannot lock \(path): \(String(cString: strerror(code)))") }
      throw Failure("\(what) is served by another aidsearchd, \(holder); stop it, or use that one")
    }
    let number = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = number.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  deinit { close(descriptor) }

  private static func number(in descriptor: Int32) -> Int? {
    var bytes = [UInt8](repeating: 0, count: 20)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    return Int(String(decoding: bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }
}
