import Xapian

extension ArchiveError {
  /// What a failure to write means for the user: what is wrong, and what to do.
  static func writing(_ error: any Error, directory: IndexDirectory) -> ArchiveError {
    if let error = error as? ArchiveError { return error }
    let lost = "could not write to the index \(directory.path); what was committed before stays"
    switch (error as? XapianError)?.code {
    case .diskFull?:
      return ArchiveError("\(lost): there is no room on its disk; make room, and send it again", kind: .diskFull)
    case .inputOutput?: return ArchiveError("\(lost): \(error); look at the disk, and send it again", kind: .diskFault)
    case .permissionDenied?: return ArchiveError("\(lost): \(error); check who owns it", kind: .diskFault)
    // While a disk fails, Xapian may call whole files damaged: only a fresh look tells.
    case .databaseCorrupt?:
      return ArchiveError(
        "\(lost): \(error); send it again, and where that fails too, run: aidsearchd check", kind: .doubtful)
    default: return ArchiveError("\(lost): \(error)")
    }
  }

  /// What has gone wrong while an index was being changed: in words for its user where the disk is at fault.
  public static func told(_ error: any Error, changing directory: IndexDirectory) -> any Error {
    switch (error as? XapianError)?.code {
    case .diskFull?, .inputOutput?, .permissionDenied?, .databaseCorrupt?, .databaseOpening?, .databaseClosed?:
      return writing(error, directory: directory)
    default: return error
    }
  }

  /// A lock that could not even be tried.
  static func locking(_ error: XapianError, directory: IndexDirectory) -> ArchiveError {
    ArchiveError("can't lock the index \(directory.path) for writing: \(error); send it again", kind: .diskFault)
  }

  /// Whether a failure to write looks like damage of the index. Where a disk has failed within a commit, libxapian can
  /// leave a list of free blocks that contradicts itself: all can be read then, and nothing be written, until the index is
  /// written anew.
  public static func looksLikeDamage(_ error: any Error) -> Bool {
    (error as? ArchiveError)?.kind == .doubtful || (error as? XapianError)?.code == .databaseCorrupt
  }

  /// Whether the disk is at fault, and not what was to be written.
  public var isOfDisk: Bool { kind == .diskFull || kind == .diskFault }
}
