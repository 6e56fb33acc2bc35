import Glibc

/// Faults that scripts/torture plants to prove that it finds them: `AIDSEARCH_PLANT=forget-deletion aidsearchd serve`.
///
/// Only debug builds obey; in others no fault is ever planted. `skip-directory-sync` is obeyed by the bridge.
public enum PlantedFault: String, Sendable {
  /// Changes are acknowledged before they are committed.
  case acknowledgeEarly = "acknowledge-early"
  /// One deletion in eight is acknowledged and not done.
  case forgetDeletion = "forget-deletion"
  /// A commit that fails is acknowledged all the same.
  case hideFailure = "hide-failure"
  /// Clients of any user are served.
  case admitStrangers = "admit-strangers"
  /// Clients who don't fetch their answers, or stop in the middle of a request, are waited for.
  case waitForEver = "wait-for-ever"
  /// As many clients are taken in as come.
  case admitAll = "admit-all"
  /// What a request has needed is never given back.
  case leak = "leak"
  /// Files that are deleted are not noticed.
  case missDeletion = "miss-deletion"

  /// Whether this fault is planted.
  public var isPlanted: Bool {
    #if DEBUG
      Self.planted == self
    #else
      false
    #endif
  }

  #if DEBUG
    private static let planted = getenv("AIDSEARCH_PLANT").flatMap { PlantedFault(rawValue: String(cString: $0)) }
  #endif
}
