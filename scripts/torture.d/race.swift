// What the suite sanitizers proves ThreadSanitizer with: threads that count under a lock, and, with an argument, beside it.
import Foundation
import Synchronization

final class Counts: @unchecked Sendable {
  let guarded = Mutex([0])
  var unguarded = 0

  func add(isRacing: Bool) {
    guarded.withLock { $0[0] += 1 }
    if isRacing { unguarded += 1 }
  }
}

let counts = Counts()
let isRacing = CommandLine.arguments.count > 1
let group = DispatchGroup()
for _ in 0..<4 {
  group.enter()
  Thread {
    for _ in 0..<20_000 { counts.add(isRacing: isRacing) }
    group.leave()
  }.start()
}
group.wait()
print(counts.guarded.withLock { $0[0] })
