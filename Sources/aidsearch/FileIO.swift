import Glibc

/// The system calls that the client needs, with their interruptions dealt with.
enum FileIO {
  /// What the system says of an error number.
  static func reason(_ number: Int32 = errno) -> String { String(cString: strerror(number)) }

  /// Writes all of `bytes`; for standard output a reader that has gone is no failure to speak of.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { part in
        Glibc.write(descriptor, part.baseAddress.map { $0 + written }, part.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw .outputClosed
      } else if errno == EAGAIN {
        _ = wait(for: descriptor, Int16(POLLOUT))
      } else if errno != EINTR {
        throw .message("cannot write the output: \(reason())")
      }
    }
  }

  /// Writes `text`.
  static func write(_ text: String, to descriptor: Int32) throws(Failure) {
    try write(Array(text.utf8), to: descriptor)
  }

  /// Makes a file, or empties the one that is there, for writing.
  static func create(_ path: String) throws(Failure) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .message("cannot write \(path): \(reason())") }
    return descriptor
  }

  /// Reads up to `count` bytes; empty at the end of the input, nil where there are none yet.
  static func read(_ descriptor: Int32, upTo count: Int, into bytes: inout [UInt8]) throws(Failure) -> Int? {
    if bytes.count < count { bytes = [UInt8](repeating: 0, count: count) }
    while true {
      let read = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, count) }
      if read >= 0 { return read }
      if errno == EAGAIN { return nil }
      if errno != EINTR { throw .message("cannot read the input: \(reason())") }
    }
  }

  /// Waits until a descriptor is ready; returns what for.
  static func wait(for descriptor: Int32, _ events: Int16, milliseconds: Int32 = -1) -> Int16 {
    var entry = pollfd(fd: descriptor, events: events, revents: 0)
    return poll(&entry, 1, milliseconds) > 0 ? entry.revents : 0
  }

  /// Seconds of a clock that only goes forward.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The path with its symbolic links resolved as far as it exists, so that one directory has one name.
  static func resolved(_ path: String) -> String {
    var head = Substring(path)
    var tail = ""
    while !head.isEmpty {
      if let real = realpath(String(head), nil) {
        defer { free(real) }
        let start = String(cString: real)
        return start == "/" && !tail.isEmpty ? tail : start + tail
      }
      let slash = head.lastIndex(of: "/") ?? head.startIndex
      tail = head[slash...] + tail
      head = head[..<slash]
    }
    return path
  }

  /// The value of a variable of the environment.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The directory in which the program was started.
  static func currentDirectory() throws(Failure) -> String {
    guard let path = getcwd(nil, 0) else { throw .message("the current directory cannot be found: \(reason())") }
    defer { free(path) }
    return String(cString: path)
  }
}
