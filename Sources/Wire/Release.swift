/// The release of aidsearch that this is.
public enum Release {
  /// The version of both programs, as `--version` prints it.
  public static let version = "0.1.0"
  /// The day of the version, as manual pages write it.
  public static let date = "November 22, 2026"
}
