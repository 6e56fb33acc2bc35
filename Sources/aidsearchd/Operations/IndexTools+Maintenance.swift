import Archive
import Wire

extension IndexTools {
  /// Performs a task of the administrator's.
  ///
  /// `install` has a database take the place of the index's own, at a moment that is right.
  /// - Returns: What was done, in words.
  /// - Throws: `ArchiveError`; `WireError` for a task without the path that it needs; what `install` throws.
  func perform(_ maintenance: Maintenance, install: (Replacement) throws -> Void) throws -> String {
    func replace(_ replacement: Replacement) throws -> String {
      try install(replacement)
      return replacement.report
    }
    switch (maintenance.task, maintenance.path) {
    case (.compact, _): return try replace(try compact())
    case (.check, _): return try check()
    case (.roles, _): return try learnRoles(least: maintenance.least)
    case (.rebuild, _): return try replace(try rebuild())
    case (.backup, let path?): return try backUp(to: path)
    case (.restore, let path?): return try replace(try restore(from: path))
    case (.backup, nil), (.restore, nil): throw WireError(.badRequest, "path must be the absolute path of a folder")
    }
  }
}
