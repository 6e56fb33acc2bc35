import Foundation
import Synchronization
import Testing

@testable import aidsearchd

@Suite struct OrderedOutputTests {
  /// What threads that finish in any order have written comes out in the order of the numbers.
  @Test func piecesComeOutInOrder() throws {
    let pipe = Pipe()
    let output = OrderedOutput(descriptor: pipe.fileHandleForWriting.fileDescriptor, mostWaiting: 3)
    let taken = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      while case let number = taken.add(1, ordering: .relaxed).oldValue, number < 400 {
        if number % 7 == 0 { usleep(200) }
        #expect(output.write(Array("\(number)\n".utf8), number: number))
      }
    }
    try pipe.fileHandleForWriting.close()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(text == (0..<400).map { "\($0)\n" }.joined())
  }

  @Test func anOutputThatFailsSaysSo() {
    let output = OrderedOutput(descriptor: -1)
    #expect(!output.write([1], number: 0))
    #expect(output.failure == EBADF)
    #expect(!output.write([1], number: 1))
  }
}
