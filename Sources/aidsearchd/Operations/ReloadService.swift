import Logging
import ServiceLifecycle
import UnixSignals

/// Opens the index and the owner's tables anew whenever SIGHUP comes.
struct ReloadService: Service {
  let service: IndexService
  let logger: Logger

  func run() async throws {
    let signals = await UnixSignalsSequence(trapping: .sighup)
    for await _ in signals.cancelOnGracefulShutdown() {
      do {
        try service.reload()
        logger.info("the index and its tables are opened anew")
      } catch {
        logger.error("the tables stay as they were", metadata: ["error": "\(error)"])
        service.metrics.failed("\(error)")
      }
    }
  }
}
