import NIOCore
import Synchronization

/// The connections that are open.
final class Connections: Sendable {
  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

  /// All of them.
  var all: [any Channel] { channels.withLock { Array($0.values) } }

  /// Takes a connection in until it closes; false where there are too many.
  func add(_ channel: any Channel, atMost limit: Int) -> Bool {
    let key = ObjectIdentifier(channel)
    let isIn = channels.withLock { channels in
      guard channels.count < limit else { return false }
      channels[key] = channel
      return true
    }
    if isIn { channel.closeFuture.whenComplete { _ in self.channels.withLock { _ = $0.removeValue(forKey: key) } } }
    return isIn
  }
}

/// Says one line and ends the connection.
final class Refusal: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer
  private let line: ByteBuffer

  init(line: ByteBuffer) { self.line = line }

  func channelActive(context: ChannelHandlerContext) {
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(line)).whenComplete { _ in channel.close(promise: nil) }
  }
}
