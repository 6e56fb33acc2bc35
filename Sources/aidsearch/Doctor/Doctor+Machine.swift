import Glibc
import Wire

/// The index's folder, and what the machine has left for it.
extension Doctor {
  /// Free room below this is too little to count on: a commit of a large addition takes about as much.
  private static let leastRoom = 1 << 30
  /// Memory below this is too little for the daemon: postings in memory, columns, a batch being written.
  private static let leastMemory = 512 << 20
  /// Open files below this leave the daemon few connections beside the tables of its readers.
  private static let leastFiles = 256

  /// Whether the folder of the index is there and may be written.
  func indexFinding(_ index: String, documents: Int?) -> Finding {
    func finding(_ grade: Finding.Grade, _ state: String, _ remedy: String = "") -> Finding {
      Finding(name: "index", grade: grade, state: state, remedy: remedy)
    }
    var status = stat()
    guard stat(index, &status) == 0 else {
      let number = errno
      guard number == ENOENT else {
        return finding(.bad, "\(index): \(FileIO.reason(number))", "let your user read the folders above it")
      }
      return finding(.ok, "\(index): not made yet; the first \"aidsearch index FOLDER\" makes it")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return finding(.bad, "\(index) is no folder", "name another with --index DIR or AIDSEARCH_INDEX")
    }
    guard access(index, R_OK | W_OK | X_OK) == 0 else {
      return finding(
        .bad, "\(index) may not be written by user \(geteuid()); it belongs to user \(status.st_uid)",
        "run as that user, or: chown -R \(geteuid()) \(index)")
    }
    if status.st_mode & S_IWOTH != 0 {
      return finding(.doubtful, "\(index) may be written by everybody", "chmod o-w \(index)")
    }
    if documents == 0 {
      return finding(.doubtful, "\(index) is empty", "aidsearch index FOLDER reads articles into it")
    }
    let count = documents.map { ", \(Wording.count($0, "article"))" } ?? ""
    return finding(.ok, index + count)
  }

  /// Whether there is room on the disk of the index, and files can still be made there.
  func roomFindings(_ index: String, size: Int?) -> [Finding] {
    var path = index
    while access(path, F_OK) != 0 && path != "/" && path != "." && !path.isEmpty { path = Locations.parent(of: path) }
    var room = statvfs()
    guard statvfs(path.isEmpty ? "/" : path, &room) == 0 else { return [] }
    let free = Int(room.f_bavail) * Int(room.f_frsize)
    // Compacting writes the index a second time.
    let needed = max(Self.leastRoom, size ?? 0)
    var findings: [Finding] = []
    if room.f_flag & UInt(ST_RDONLY) != 0 {
      findings.append(
        Finding(
          name: "room", grade: .bad, state: "\(path) is mounted read-only",
          remedy: "put the index elsewhere with --index DIR or AIDSEARCH_INDEX"))
    } else if free < needed {
      findings.append(
        Finding(
          name: "room", grade: free < 64 << 20 ? .bad : .doubtful, state: "\(Wording.size(free)) free at \(path)",
          remedy: "free \(Wording.size(needed - free)), or put the index elsewhere with --index DIR"))
    } else {
      findings.append(Finding(name: "room", grade: .ok, state: "\(Wording.size(free)) free at \(path)"))
    }
    if room.f_files > 0, room.f_favail < 1000 {
      findings.append(
        Finding(
          name: "room", grade: .doubtful, state: "only \(room.f_favail) more files can be made at \(path)",
          remedy: "remove files there"))
    }
    return findings
  }

  /// How many files the daemon may open.
  func filesFinding() -> Finding {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    let most = limit.rlim_max == .max ? "any number of" : String(limit.rlim_max)
    if limit.rlim_max < rlim_t(Self.leastFiles) {
      return Finding(
        name: "files", grade: .doubtful, state: "a process may open \(most) files",
        remedy: "ulimit -Hn \(Self.leastFiles * 4) before the daemon starts")
    }
    return Finding(name: "files", grade: .ok, state: "a process may open \(most) files")
  }

  /// How much memory is left.
  func memoryFinding() -> Finding {
    var available: Int?
    if let file = fopen("/proc/meminfo", "re") {
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, 256, file) != nil {
        let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          .split(whereSeparator: \.isWhitespace)
        if words.first == "MemAvailable:", words.count > 1 { available = Int(words[1]).map { $0 << 10 } }
      }
    }
    guard let available else {
      return Finding(name: "memory", grade: .doubtful, state: "/proc/meminfo doesn't say how much is left")
    }
    let state = "\(Wording.size(available)) to be had"
    if available < Self.leastMemory {
      return Finding(
        name: "memory", grade: .doubtful, state: state,
        remedy: "start the daemon by hand with less: aidsearchd serve --memory 64")
    }
    return Finding(name: "memory", grade: .ok, state: state)
  }

  /// Whether names with diacritics and quotation marks can be shown.
  func textFinding() -> Finding {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { FileIO.environment($0) }.first { !$0.isEmpty }
    let isUTF8 = named.map { $0.lowercased().contains("utf") } ?? false
    guard isUTF8 else {
      return Finding(
        name: "text", grade: .doubtful, state: "the locale is \(named ?? "not set"), and output is UTF-8",
        remedy: "export LANG=C.UTF-8")
    }
    return Finding(name: "text", grade: .ok, state: "UTF-8")
  }
}
