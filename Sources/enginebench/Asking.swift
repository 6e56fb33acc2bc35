import Foundation

/// A client of the daemon that adds as little to the time as can be: bytes out, bytes in.
struct Asking {
  private let descriptor: Int32

  init(socket path: String) throws {
    descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes.prefix($0.count - 1)) }
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if connected != 0 { throw ContestError(message: "can't connect to \(path): \(String(cString: strerror(errno)))") }
  }

  /// Sends each line of standard input when the one before is answered, and prints `NANOSECONDS \t MATCHES \t BYTES`.
  func oneByOne() throws {
    var reply: [UInt8] = []
    while let line = readLine() {
      let request = Array(line.utf8) + [0x0A]
      reply.removeAll(keepingCapacity: true)
      let start = ContinuousClock.now
      try send(request)
      repeat { try receive(into: &reply) } while reply.last != 0x0A
      let time = ContinuousClock.now - start
      print("\(time.inNanoseconds)\t\(try Self.matches(in: reply[...]))\t\(reply.count)")
      fflush(nil)
    }
  }

  /// Sends all lines of standard input, reading the answers meanwhile, and prints `NANOSECONDS \t MATCHES OF ALL`.
  func allAtOnce() throws {
    var requests: [UInt8] = []
    var count = 0
    while let line = readLine() {
      requests += Array(line.utf8) + [0x0A]
      count += 1
    }
    var replies: [UInt8] = []
    // What the client itself takes of the time is to be little.
    replies.reserveCapacity(count << 14)
    let start = ContinuousClock.now
    let (all, asking) = (requests, self)
    let sender = Thread { try? asking.send(all) }
    sender.start()
    var ends = 0
    while ends < count {
      let before = replies.count
      try receive(into: &replies)
      ends += replies.withUnsafeBytes { Self.lineBreaks(in: UnsafeRawBufferPointer(rebasing: $0[before...])) }
    }
    let time = ContinuousClock.now - start
    let matches = try replies.split(separator: 0x0A).reduce(0) { $0 + (try Self.matches(in: $1)) }
    print("\(time.inNanoseconds)\t\(matches)")
  }

  private static func lineBreaks(in bytes: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var rest = bytes
    while let start = rest.baseAddress, let found = memchr(start, 0x0A, rest.count) {
      count += 1
      rest = UnsafeRawBufferPointer(rebasing: rest[(UnsafeRawPointer(found) - start + 1)...])
    }
    return count
  }

  private func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { throw ContestError(message: "the daemon takes nothing more") }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits in `poll`, as event loops do: who waits in `read` on a Unix socket is woken twice, once for nothing when the
  /// daemon takes the request and so makes room for another.
  private func receive(into bytes: inout [UInt8]) throws {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&entry, 1, -1) < 0 && errno == EINTR {}
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    if part.isEmpty { throw ContestError(message: "the daemon has hung up") }
    bytes += part
  }

  /// The number after `"matches":`.
  private static func matches(in reply: ArraySlice<UInt8>) throws -> Int {
    let text = String(decoding: reply, as: UTF8.self)
    guard let start = text.range(of: "\"matches\":")?.upperBound,
      let count = Int(text[start...].prefix { $0.isNumber })
    else { throw ContestError(message: "no answer to a search: \(text)") }
    return count
  }
}

extension Duration {
  /// In nanoseconds.
  var inNanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
