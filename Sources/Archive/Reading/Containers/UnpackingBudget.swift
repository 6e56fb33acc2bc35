/// Watches how much a file unpacks into, over all archives and compressions that are nested in it.
final class UnpackingBudget {
  private let root: InputBuffer
  private let limits: ReadingLimits
  private var unpacked = 0
  /// Whether the file as a whole has unpacked into more than it may, so that nothing more is read of it.
  private(set) var isExceeded = false

  init(root: InputBuffer, limits: ReadingLimits) {
    self.root = root
    self.limits = limits
  }

  /// How much of the outermost file has been read: what a member is measured against.
  var packed: Int { root.bytesRead }

  /// Counts bytes that came out of a decompressor.
  ///
  /// - Parameters:
  ///   - count: How many came now.
  ///   - member: How many have come of the member that they belong to.
  ///   - start: What `packed` was at the member's beginning.
  /// - Throws: The refusal of a bomb.
  func count(_ count: Int, ofMember member: Int, since start: Int) throws(InputFailure) {
    unpacked += count
    isExceeded = unpacked > limits.expansionFloor && unpacked / limits.expansion > packed
    let isBomb = member > limits.expansionFloor && member / limits.expansion > packed - start + Self.block
    guard isExceeded || isBomb else { return }
    throw .refused(
      .unsafe,
      "unpacks to more than \(limits.expansion) times its size and \(ByteCount.text(limits.expansionFloor)), as bombs do;"
        + " left out from here on")
  }

  /// What has been read ahead of the member may belong to it.
  private static let block = 1 << 18
}
