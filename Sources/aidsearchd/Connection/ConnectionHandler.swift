import Archive
import Logging
import NIOCore
import Synchronization
import Wire

/// Carries out what `ConnectionState` decides: the bytes of one client, on the event loop of its channel.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// Told to the pipeline when the daemon is going to end.
  struct Drain {}

  private var state: ConnectionState
  private let workers: WorkerPool
  private let prompt: PromptWorker
  private let logger: Logger
  private let client = Client()
  private var answers: AnswerBox?
  private var context: ChannelHandlerContext?
  private var lastWrite: EventLoopFuture<Void>?
  private let deadlines: Deadlines
  private var watch: RepeatedTask?
  /// What is waited for, and since when.
  private var waiting = (for: ConnectionState.Waiting.nothing, since: NIODeadline.now())

  init(
    workers: WorkerPool, prompt: PromptWorker, limits: ConnectionState.Limits, deadlines: Deadlines, logger: Logger
  ) {
    self.workers = workers
    self.prompt = prompt
    self.deadlines = deadlines
    self.logger = logger
    state = ConnectionState(limits: limits)
  }

  func channelActive(context: ChannelHandlerContext) {
    self.context = context
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    watch = context.eventLoop.scheduleRepeatedTask(initialDelay: deadlines.interval, delay: deadlines.interval) { _ in
      bound.value.lookAtTheClock()
    }
    let loop = context.eventLoop
    answers = AnswerBox { loop.execute { bound.value.collect() } }
    perform(state.opened())
  }

  func channelInactive(context: ChannelHandlerContext) {
    client.leave()
    watch?.cancel()
    answers = nil
    self.context = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    perform(buffer.withUnsafeReadableBytes { state.received($0) })
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    perform(state.writability(context.channel.isWritable))
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case ChannelEvent.inputClosed: perform(state.inputClosed())
    case is Drain: perform(state.drain())
    default: context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    logger.debug("connection lost", metadata: ["error": "\(error)"])
    context.close(promise: nil)
  }

  /// Lets a client go that has been waited for too long.
  private func lookAtTheClock() {
    guard let context, !PlantedFault.waitForEver.isPlanted else { return }
    let time = NIODeadline.now() - waiting.since
    guard let complaint = deadlines.complaint(on: waiting.for, pending: state.pendingBytes, after: time) else { return }
    logger.info("a client is let go", metadata: ["reason": "\(complaint)"])
    if waiting.for != .client {
      let bytes = Reply(id: nil, .error(WireError(.timeout, complaint))).encoded()
      context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(bytes: bytes)), promise: nil)
    }
    context.close(promise: nil)
  }

  private func perform(_ actions: [ConnectionState.Action]) {
    if state.waiting != waiting.for { waiting = (state.waiting, .now()) }
    guard let context else { return }
    var jobs: [WorkerPool.Job] = []
    for action in actions {
      switch action {
      case .read: context.read()
      case .send(let bytes):
        lastWrite = context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(bytes: bytes)))
      case .run(let ticket, let work):
        if let job = run(ticket, work) { jobs.append(job) }
      case .close:
        guard let lastWrite else { return context.close(promise: nil) }
        let channel = context.channel
        lastWrite.whenComplete { _ in channel.close(promise: nil) }
      }
    }
    if !jobs.isEmpty, !workers.run(jobs) { context.close(promise: nil) }
  }

  /// Passes on what the workers have answered.
  private func collect() {
    guard let answers else { return }
    perform(state.answered(answers.takeAll()))
  }

  private func run(_ ticket: Int, _ work: Work) -> WorkerPool.Job? {
    if state.isAlone, let reply = prompt.answer(work, of: client) {
      perform(state.answered([ConnectionState.Answer(ticket: ticket, bytes: reply.encoded(), isFinal: true)]))
      return nil
    }
    return answers.map { WorkerPool.Job(work: work, client: client, ticket: ticket, answers: $0) }
  }
}
