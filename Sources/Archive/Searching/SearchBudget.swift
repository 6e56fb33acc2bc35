/// How long one search may still work: what its parts use is taken from one account, so that a query of many costly parts is
/// stopped as one. Time in which columns are loaded for all searches is not counted.
final class SearchBudget {
  /// What is left; nil where there is no limit.
  private(set) var left: Duration?
  /// Whether a search that has run out of time must not answer with less than it would have given: it is tried again.
  var isTrial = false

  init(_ limit: Duration?) { left = limit }

  /// Does a part of the work.
  ///
  /// - Parameter body: The work; it calls the function that it is given at every step.
  /// - Returns: What `body` returns.
  /// - Throws: `ArchiveError` of the kind `timeout` where nothing is left; whatever `body` throws.
  func spend<Result>(_ body: (_ step: () throws -> Void) throws -> Result) throws -> Result {
    guard let left else { return try body {} }
    if left <= .zero { throw Self.exceeded }
    let start = ContinuousClock.now
    let deadline = start + left
    var steps = 0
    defer { self.left = left - (ContinuousClock.now - start) }
    return try body {
      steps += 1
      if steps % 16 == 0, ContinuousClock.now > deadline { throw Self.exceeded }
    }
  }

  /// What the user is told of a search that was stopped.
  static let exceeded = ArchiveError(
    "the search took too long and was stopped; ask for less, or for rarer words", kind: .timeout)
}
