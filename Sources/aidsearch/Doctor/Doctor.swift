import Glibc
import Wire

/// `aidsearch doctor`: looks at all that a search needs, changes nothing, starts nothing, and says how to mend it.
struct Doctor {
  let locations: Locations
  let timeout: Int

  /// Everything that is looked at, in the order in which one thing depends on another.
  func findings() -> [Finding] {
    var findings = [programFinding()]
    let (socket, status) = socketFinding()
    findings.append(socket)
    if let status { findings += daemonFindings(status) }
    let index = status?.index ?? locations.index
    findings.append(indexFinding(index, documents: status?.documents))
    findings.append(contentsOf: roomFindings(index, size: status?.bytes))
    findings.append(filesFinding())
    findings.append(memoryFinding())
    findings.append(textFinding())
    return findings
  }

  /// Whether the daemon's program is there and starts: a missing library shows here.
  private func programFinding() -> Finding {
    guard let program = Autostart.program() else {
      return Finding(
        name: "programs", grade: .bad, state: "aidsearchd is neither beside this program nor in PATH",
        remedy: "install both programs with scripts/install, or add the folder of aidsearchd to PATH")
    }
    guard let answer = Subprocess.output(of: program, ["--version"]) else {
      return Finding(
        name: "programs", grade: .bad, state: "\(program) does not start",
        remedy: "run it by hand; if it names a missing library: apt-get install libxapian30 libstdc++6 zlib1g")
    }
    let version = answer.split(separator: " ").last.map { $0.trimmed } ?? ""
    guard version == Release.version else {
      return Finding(
        name: "programs", grade: .doubtful, state: "aidsearch is \(Release.version), \(program) is \(version)",
        remedy: "install both from one version")
    }
    return Finding(name: "programs", grade: .ok, state: "version \(version), daemon \(program)")
  }

  /// Whether a daemon answers at the socket.
  private func socketFinding() -> (Finding, Status?) {
    let path = socketPath()
    func finding(_ grade: Finding.Grade, _ state: String, _ remedy: String = "") -> (Finding, Status?) {
      (Finding(name: "socket", grade: grade, state: state, remedy: remedy), nil)
    }
    if !locations.isSocketNamed {
      do throws(Failure) {
        try RuntimeDirectory.check(Locations.parent(of: path))
      } catch {
        guard case .message(let message) = error else { return finding(.bad, path) }
        return finding(.bad, message, "rm -r \(Locations.parent(of: path)), if nothing in it is anybody's")
      }
    }
    let start = FileIO.now()
    do throws(Connection.Problem) {
      let connection = try Connection(socket: path, timeout: timeout)
      guard let body = try? connection.ask(Request(.status)), case .status(let status) = body else {
        return finding(
          .bad, "\(path) is open, but nothing answers as aidsearchd does within \(timeout) s",
          "end the process that listens there and search again")
      }
      let time = Wording.time(milliseconds: (FileIO.now() - start) * 1000)
      return (
        Finding(name: "socket", grade: .ok, state: "\(path): process \(status.pid) answered in \(time)"), status
      )
    } catch {
      switch error {
      case .nobodyListens:
        guard access(path, F_OK) == 0 || access(Locations.parent(of: path), W_OK) == 0 || !exists(parent: path) else {
          return finding(
            .bad, "no daemon runs, and you may not write to \(Locations.parent(of: path))",
            "name another socket with --socket or AIDSEARCH_SOCKET")
        }
        return finding(.ok, "\(path): no daemon runs; the next search starts one")
      case .system(EACCES):
        return finding(.bad, "\(path) belongs to somebody else", "name another with --socket or AIDSEARCH_SOCKET")
      case .system(let number):
        return finding(.bad, "\(path): \(FileIO.reason(number))", "name another with --socket or AIDSEARCH_SOCKET")
      }
    }
  }

  /// The socket that a search would use: that of the index meant where a daemon of another index has the default one.
  private func socketPath() -> String {
    guard locations.isIndexNamed, !locations.isSocketNamed, locations.index != locations.defaultIndex,
      let own = try? locations.socketOfIndex()
    else { return locations.socket }
    if let connection = try? Connection(socket: locations.socket, timeout: timeout),
      case .status? = try? connection.ask(Request(index: locations.index, .status))
    {
      return locations.socket
    }
    return own
  }

  private func exists(parent path: String) -> Bool { access(Locations.parent(of: path), F_OK) == 0 }

  /// Whether the daemon is of this version and serves the index that is meant.
  private func daemonFindings(_ status: Status) -> [Finding] {
    var findings: [Finding] = []
    let uptime = Wording.duration(seconds: status.uptime)
    if status.version == Release.version {
      findings.append(Finding(name: "daemon", grade: .ok, state: "version \(status.version), up for \(uptime)"))
    } else {
      findings.append(
        Finding(
          name: "daemon", grade: .doubtful,
          state: "version \(status.version) has run for \(uptime); this client is \(Release.version)",
          remedy: "kill \(status.pid); the next search starts the new one"))
    }
    if locations.isIndexNamed, FileIO.resolved(status.index) != locations.index {
      findings.append(
        Finding(
          name: "daemon", grade: .bad, state: "serves \(status.index), not \(locations.index)",
          remedy: "leave out --socket, or name the socket of a daemon of this index"))
    }
    return findings
  }
}
