import Archive
import Foundation

/// Who may ask: the daemon's own user, root, and the members of a group where one is named.
struct Access: Sendable {
  /// A group of users.
  struct Group: Equatable, Sendable {
    var name: String
    var number: UInt32

    /// Looks a group up.
    ///
    /// - Throws: `Failure` where there is none of the name.
    init(named name: String) throws(Failure) {
      guard let entry = getgrnam(name) else { throw Failure("there is no group \(name); see getent group") }
      self.name = name
      number = entry.pointee.gr_gid
    }

    init(name: String, number: UInt32) {
      self.name = name
      self.number = number
    }
  }

  /// The daemon's own user.
  var user = geteuid()
  /// Whose members may ask as well.
  var group: Group?

  /// Whether a client may ask.
  func admits(_ peer: PeerCredentials) -> Bool {
    if peer.user == user || peer.user == 0 || PlantedFault.admitStrangers.isPlanted { return true }
    guard let group else { return false }
    return peer.group == group.number || Self.groups(ofUser: peer.user, peer.group).contains(group.number)
  }

  /// Whom it admits, for those whom it doesn't.
  var description: String { group.map { "its own user and the group \($0.name)" } ?? "its own user" }

  /// The groups that the system's tables say a user is in.
  private static func groups(ofUser user: UInt32, _ primary: UInt32) -> [UInt32] {
    guard let name = getpwuid(user)?.pointee.pw_name else { return [] }
    var count: Int32 = 256
    var groups = [gid_t](repeating: 0, count: Int(count))
    guard getgrouplist(name, primary, &groups, &count) >= 0 else { return [] }
    return Array(groups.prefix(Int(count)))
  }
}
