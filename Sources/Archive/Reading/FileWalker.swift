import Glibc

/// Finds the files that paths name: a file is itself, a folder is all files below it.
///
/// The order is that of the paths given and, within a folder, of the names' bytes. Symbolic links are followed. A folder
/// is read once, however many links lead to it; one that holds itself is reported. Names that begin with a point are
/// passed over within a folder (`.git`, `.DS_Store`), but not where they are given; so are the folders that browsers save
/// with a page (`News_files` beside `News.html`).
struct FileWalker {
  /// What was found.
  enum Finding {
    case file(path: String, stamp: FileStamp)
    case problem(ReadProblem)
  }

  private struct Place: Hashable {
    var device: UInt64
    var inode: UInt64
  }

  private struct Folder {
    var path: String
    var place: Place?
    /// What is still to be looked at, last first.
    var names: [String]
  }

  private var folders: [Folder]
  private var visited: Set<Place> = []
  private var pending: [ReadProblem] = []

  init(paths: [String]) { folders = [Folder(path: "", place: nil, names: paths.reversed())] }

  /// The next file or problem; nil when all have been seen.
  mutating func next() -> Finding? {
    while true {
      if !pending.isEmpty { return .problem(pending.removeFirst()) }
      guard let last = folders.indices.last else { return nil }
      guard let name = folders[last].names.popLast() else {
        folders.removeLast()
        continue
      }
      let folder = folders[last].path
      let path = folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if let finding = look(at: path) { return finding }
    }
  }

  private mutating func look(at path: String) -> Finding? {
    var status = stat()
    guard !path.utf8.contains(0) else {
      return .problem(ReadProblem(path: path, reason: .access, message: "is no path: it holds NUL"))
    }
    guard stat(path, &status) == 0 else { return .problem(Self.problem(of: errno, at: path)) }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFREG { return .file(path: path, stamp: FileStamp(path: path, status: status)) }
    if kind == S_IFDIR { return enter(path, Place(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))) }
    return .problem(
      ReadProblem(path: path, reason: .unsafe, message: "is \(Self.name(ofKind: kind)); give files or folders"))
  }

  private mutating func enter(_ path: String, _ place: Place) -> Finding? {
    if let above = folders.first(where: { $0.place == place }) {
      return .problem(
        ReadProblem(path: path, reason: .unsafe, message: "is a loop: it leads back to \(above.path); not followed"))
    }
    guard visited.insert(place).inserted else { return nil }
    guard let directory = opendir(path) else { return .problem(Self.problem(of: errno, at: path)) }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = Self.name(of: entry)
      if name.first != UInt8(ascii: ".") { names.append(name) }
      errno = 0
    }
    if errno != 0 { pending.append(Self.problem(of: errno, at: path)) }
    names.sort { $1.lexicographicallyPrecedes($0) }
    let valid = names.compactMap { validName($0, in: path) }
    let all = Set(valid)
    folders.append(
      Folder(path: path, place: place, names: valid.filter { !SavedPages.isFolder($0, among: all) }))
    return nil
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }

  /// The name as a string; names that are not UTF-8 could not be opened again by one.
  private mutating func validName(_ bytes: [UInt8], in folder: String) -> String? {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    let shown = String(decoding: bytes, as: UTF8.self)
    pending.append(
      ReadProblem(
        path: "\(folder)/\(shown)", reason: .access, message: "has a name that is not UTF-8; rename it (convmv does)"))
    return nil
  }

  private static func name(ofKind kind: mode_t) -> String {
    switch kind {
    case S_IFIFO: "a named pipe"
    case S_IFSOCK: "a socket"
    case S_IFCHR, S_IFBLK: "a device"
    default: "no regular file"
    }
  }

  /// What an error of `stat`, `open`, `opendir` or `read` means for a path.
  static func problem(of code: Int32, at path: String) -> ReadProblem {
    var status = stat()
    let message =
      switch code {
      case ENOENT where lstat(path, &status) == 0: "is a symbolic link to something that doesn't exist"
      case ENOENT: "doesn't exist; check the path"
      case ENOTDIR: "doesn't exist: a part of the path is no folder"
      case EACCES, EPERM: "cannot be read: no permission; allow it (chmod) or run as a user who may"
      case ELOOP: "is a symbolic link that leads to itself"
      case ENAMETOOLONG: "has a path that is too long"
      case EMFILE, ENFILE: "cannot be opened: too many open files (ulimit -n)"
      default: "cannot be read: \(String(cString: strerror(code)))"
      }
    return ReadProblem(path: path, reason: code == ELOOP ? .unsafe : .access, message: message)
  }
}
