/// What has happened to files that are followed.
struct FollowedChanges: Equatable, Sendable {
  /// Files and folders that have come or changed.
  var changed: [String] = []
  /// Files and folders that have gone; their articles leave the index.
  var gone: [String] = []
  /// Folders to be compared whole: all below them is read, and what is missing there is gone.
  var folders: [String] = []

  /// Whether nothing has happened.
  var isEmpty: Bool { changed.isEmpty && gone.isEmpty && folders.isEmpty }
}

/// Gathers what happens until it has been quiet for a moment, so that a burst is one change, and a file that is written
/// in many pieces is read once.
struct ChangeGatherer {
  /// How long it must have been quiet.
  var quiet = Duration.milliseconds(150)
  /// How long a change waits at most.
  var patience = Duration.seconds(2)
  private var paths: Set<String> = []
  private var folders: Set<String> = []
  private var first: ContinuousClock.Instant?
  private var last: ContinuousClock.Instant?

  /// Something has happened to a file or a folder.
  mutating func touched(_ path: String, at now: ContinuousClock.Instant) {
    paths.insert(path)
    note(now)
  }

  /// Nobody knows what has happened below a folder.
  mutating func lost(_ folder: String, at now: ContinuousClock.Instant) {
    folders.insert(folder)
    note(now)
  }

  /// What has failed is tried again after a time.
  mutating func putBack(_ changes: FollowedChanges, until later: ContinuousClock.Instant) {
    paths.formUnion(changes.changed + changes.gone)
    folders.formUnion(changes.folders)
    first = later
    last = later
  }

  /// When something is to be done; nil where nothing waits.
  var due: ContinuousClock.Instant? {
    guard let first, let last else { return nil }
    return min(last + quiet, first + patience)
  }

  /// Takes all that waits: `exists` says which of the paths are still there.
  mutating func take(exists: (String) -> Bool) -> FollowedChanges {
    var changes = FollowedChanges()
    changes.folders = folders.sorted()
    for path in paths.sorted() where !folders.contains(where: { path.hasPrefix($0 + "/") }) {
      if exists(path) { changes.changed.append(path) } else { changes.gone.append(path) }
    }
    self = ChangeGatherer(quiet: quiet, patience: patience)
    return changes
  }

  private mutating func note(_ now: ContinuousClock.Instant) {
    first = min(first ?? now, now)
    last = max(last ?? now, now)
  }

  init(quiet: Duration = .milliseconds(150), patience: Duration = .seconds(2)) {
    self.quiet = quiet
    self.patience = patience
  }
}
