import Foundation
import NIOCore

/// Who is at the other end of a Unix socket, as the system vouches for it: `struct ucred` of `SO_PEERCRED`.
struct PeerCredentials: Equatable, Sendable {
  var process: Int32 = 0
  var user: UInt32 = 0
  var group: UInt32 = 0

  /// The credentials of the client of a channel.
  static func of(_ channel: any Channel) -> EventLoopFuture<PeerCredentials> {
    guard let provider = channel as? any SocketOptionProvider else {
      return channel.eventLoop.makeFailedFuture(Failure("the channel has no socket"))
    }
    return provider.unsafeGetSocketOption(level: .socket, name: NIOBSDSocket.Option(rawValue: SO_PEERCRED))
  }
}
