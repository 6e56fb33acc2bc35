import Foundation
import Synchronization

/// How many bytes the files hold that some paths name, found out on a thread of its own while they are being read.
final class InputSize: Sendable {
  private let state = Mutex<(total: Int?, isWanted: Bool)>((nil, true))

  /// Begins to look at the files; standard input counts nothing.
  init(of paths: [String]) {
    let thread = Thread { [weak self] in
      var walker = FileWalker(paths: paths.filter { $0 != "-" })
      var total = 0
      while let finding = walker.next() {
        if case .file(_, let stamp) = finding { total += Int(stamp.size) }
        guard let self, self.state.withLock({ $0.isWanted }) else { return }
      }
      self?.state.withLock { $0.total = total }
    }
    thread.start()
  }

  /// The sum; nil while it isn't known.
  var bytes: Int? { state.withLock { $0.total } }

  /// Ends the looking.
  func stop() { state.withLock { $0.isWanted = false } }
}
