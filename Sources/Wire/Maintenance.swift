import JSON

/// A task of the administrator's on an index that a daemon serves.
public struct Maintenance: Equatable, Sendable {
  /// What is to be done.
  public enum Task: String, CaseIterable, Sendable {
    /// Write the index anew with full blocks, and go on with that.
    case compact
    /// Look whether the index contradicts itself.
    case check
    /// Copy the index, as it is between two commits.
    case backup
    /// Put a copy in the place of the index.
    case restore
    /// Tag and index the articles that the index holds anew.
    case rebuild
    /// Learn from the articles who held which office when.
    case roles
  }

  /// What is to be done.
  public var task: Task
  /// The absolute path of the copy, for `backup` and `restore`.
  public var path: String?
  /// How many articles a term of office takes, for `roles`; nil for as many as usual.
  public var least: Int?

  /// Makes a task.
  public init(_ task: Task, path: String? = nil, least: Int? = nil) {
    self.task = task
    self.path = path
    self.least = least
  }
}

extension Maintenance {
  init(from reader: ObjectReader) throws(ObjectReader.Problem) {
    let name = try reader.required("task", try reader.string("task"))
    guard let task = Task(rawValue: name) else {
      throw reader.unknown("task", name, among: Task.allCases.map(\.rawValue))
    }
    let path = try reader.string("path")
    switch task {
    case .backup, .restore:
      guard let path, path.hasPrefix("/") else { throw .init(message: "path must be the absolute path of a folder") }
    case .compact, .check, .rebuild, .roles:
      if path != nil { throw .init(message: "\(name) takes no path") }
    }
    let least = try reader.integer("least", in: 1...1_000_000)
    if least != nil, task != .roles { throw .init(message: "\(name) takes no least") }
    self.init(task, path: path, least: least)
  }
}
