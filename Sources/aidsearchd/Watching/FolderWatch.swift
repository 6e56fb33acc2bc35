import Foundation

/// What the system tells about folders and all folders below them: inotify. For one thread.
final class FolderWatch {
  /// What has happened.
  enum Event: Equatable {
    /// Something to a file or a folder: it has come, changed or gone.
    case touched(String)
    /// More than the system could remember.
    case overflow
    /// A folder that was to be followed has itself gone.
    case rootGone(String)
  }

  /// To be waited for: it can be read once something has happened.
  let descriptor: Int32
  private var paths: [Int32: String] = [:]
  private var roots: Set<String> = []
  /// Whether some folders could not be watched, for the system allows no more.
  private(set) var isIncomplete = false

  private static let mask =
    UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE)
    | UInt32(IN_ATTRIB) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

  /// - Throws: `Failure` where the system gives none.
  init() throws(Failure) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw Failure("cannot follow folders: \(reason); see /proc/sys/fs/inotify/max_user_instances")
    }
  }

  deinit { close(descriptor) }

  /// Follows a folder and all below it; false where it isn't there.
  func follow(root: String) -> Bool {
    roots.insert(root)
    return add(root)
  }

  /// What has happened since it was asked last.
  func events() -> [Event] {
    var events: [Event] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &buffer, buffer.count), count > 0 {
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        let size = MemoryLayout<inotify_event>.size
        while offset + size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let name = bytes[(offset + size)..<(offset + size + Int(event.len))].prefix { $0 != 0 }
          take(event, String(validating: name, as: UTF8.self), into: &events)
          offset += size + Int(event.len)
        }
      }
    }
    return events
  }

  private func take(_ event: inotify_event, _ name: String?, into events: inout [Event]) {
    func has(_ flag: Int32) -> Bool { event.mask & UInt32(bitPattern: flag) != 0 }
    if has(IN_Q_OVERFLOW) { return events.append(.overflow) }
    guard let folder = paths[event.wd] else { return }
    if has(IN_IGNORED) {
      paths[event.wd] = nil
      return
    }
    if has(IN_DELETE_SELF) || has(IN_MOVE_SELF) || has(IN_UNMOUNT) {
      if roots.contains(folder) { events.append(.rootGone(folder)) }
      return
    }
    // Names that begin with a point are not read in folders either; those that are no UTF-8 can't be.
    guard let name, !name.isEmpty, !name.hasPrefix(".") else { return }
    let path = folder + "/" + name
    if has(IN_ISDIR) {
      if has(IN_MOVED_FROM) || has(IN_DELETE) { forget(below: path) }
      if has(IN_CREATE) || has(IN_MOVED_TO) { _ = add(path) }
    } else if has(IN_CREATE), !has(IN_MOVED_TO), isBeingWritten(path) {
      // It is read once it is closed.
      return
    }
    events.append(.touched(path))
  }

  /// A file that has just been made by `open`; links are there whole.
  private func isBeingWritten(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
  }

  private func add(_ folder: String) -> Bool {
    let number = inotify_add_watch(descriptor, folder, Self.mask)
    guard number >= 0 else {
      if errno == ENOSPC { isIncomplete = true }
      return false
    }
    paths[number] = folder
    // After the watch is set, so that nothing made in between is missed.
    guard let directory = opendir(folder) else { return true }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self), !name.hasPrefix(".") else { continue }
      var status = stat()
      // Links to folders are read, but not followed: they may lead anywhere, and round in circles.
      if lstat(folder + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { _ = add(folder + "/" + name) }
    }
    return true
  }

  /// A folder that has been moved away would go on telling under its old name.
  private func forget(below folder: String) {
    for (number, path) in paths where path == folder || path.hasPrefix(folder + "/") {
      inotify_rm_watch(descriptor, number)
      paths[number] = nil
    }
  }
}
