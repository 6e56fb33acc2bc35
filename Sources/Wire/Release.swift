/// The release of aidsearch that this is.
public enum Release {
  /// The version of both programs, as `--version` prints it.
  public static let version = "0.1.0"
}
