import Archive
import Foundation
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Wire

/// Serves one socket until it is told to end; then it finishes what has been asked.
struct Server: Service {
  /// The socket that listens, which the server takes over.
  let descriptor: Int32
  let workers: WorkerPool
  let service: IndexService
  let writer: ChangeWriter
  /// Follows folders until the end.
  let following: FolderFollower
  let logger: Logger
  var supervisor = Supervisor()
  var limits = ConnectionState.Limits()
  var deadlines = Deadlines()
  let access: Access
  /// How many clients there may be at a time.
  var mostConnections = 1_000
  /// How long clients may take to fetch their last answers once the daemon is to end.
  var patience = Duration.seconds(30)

  /// How much may wait to be sent to a client before no more is asked for: a page of results is a few kilobytes.
  private static let outputMarks = ChannelOptions.Types.WriteBufferWaterMark(low: 1 << 14, high: 1 << 16)

  func run() async throws {
    // One thread passes bytes on for all; the work is done by others.
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let connections = Connections()
    let loop = group.next()
    let prompt = try await loop.submit { [service, workers] in
      NIOLoopBound(PromptWorker(service: service, workers: workers), eventLoop: loop)
    }.get()
    loop.scheduleRepeatedTask(initialDelay: .seconds(10), delay: .seconds(10)) { _ in prompt.value.rest() }
    let listener = try await ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1024)
      .childChannelOption(.autoRead, value: false)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelOption(.writeBufferWaterMark, value: Self.outputMarks)
      .childChannelInitializer { channel in accept(channel, connections, prompt) }
      .withBoundSocket(descriptor)
      .get()
    logger.info("ready")
    supervisor.ready("serving")
    try await gracefulShutdown()

    supervisor.stopping()
    logger.info("ending: no new requests are taken")
    try await listener.close()
    following.stop()
    writer.interrupt()
    await finish(connections)
    // The workers hand changes to the writer, so they end first.
    workers.close()
    writer.close()
    try await group.shutdownGracefully()
  }

  private func accept(
    _ channel: any Channel, _ connections: Connections, _ prompt: NIOLoopBound<PromptWorker>
  ) -> EventLoopFuture<Void> {
    PeerCredentials.of(channel).flatMap { peer in
      let refusal: WireError
      if !access.admits(peer) {
        logger.warning(
          "refused a stranger", metadata: ["process": "\(peer.process)", "user": "\(peer.user)"])
        refusal = WireError(.unavailable, "this daemon serves \(access.description) only")
      } else if connections.add(channel, atMost: PlantedFault.admitAll.isPlanted ? .max : mostConnections) {
        service.metrics.connected(true)
        channel.closeFuture.whenComplete { _ in service.metrics.connected(false) }
        return channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(
            ConnectionHandler(
              workers: workers, prompt: prompt.value, limits: limits, deadlines: deadlines, logger: logger))
        }
      } else {
        refusal = WireError(.busy, "\(mostConnections) clients are connected; ask again later")
      }
      service.metrics.refused()
      let line = channel.allocator.buffer(bytes: Reply(id: nil, .error(refusal)).encoded())
      return channel.eventLoop.makeCompletedFuture {
        try channel.pipeline.syncOperations.addHandler(Refusal(line: line))
      }
    }
  }

  /// Has the clients' last requests answered, and ends the connections of those who don't fetch the answers.
  private func finish(_ connections: Connections) async {
    let open = connections.all
    for channel in open { channel.pipeline.fireUserInboundEventTriggered(ConnectionHandler.Drain()) }
    let slow = Task {
      try await Task.sleep(for: patience)
      logger.warning("some clients have not fetched their answers in \(patience)")
      for channel in connections.all { channel.close(promise: nil) }
    }
    for channel in open { try? await channel.closeFuture.get() }
    slow.cancel()
  }
}
