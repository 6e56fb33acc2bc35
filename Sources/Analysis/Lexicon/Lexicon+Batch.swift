/// Looking up many words at once.
///
/// The table is larger than the processor's first caches, and a word looked up alone waits for memory twice, for its slot
/// and for itself. The words of a text don't depend on each other: asked for in steps, many wait at the same time.
extension Lexicon {
  /// A word that waits for its number.
  struct Query {
    var spelling: Spelling
    /// The index of its token.
    var token: Int32
  }

  /// How many words are looked up together: enough to wait for at once, few enough to stay in the first cache.
  private static let batch = 64

  /// A word on its way: its hash, what its slot holds, and the beginning of the word that the slot names.
  private struct Step {
    var hash: UInt64
    var head: UInt64
    var entry: UInt32
  }

  /// Gives the tokens of some words of at most `Spelling.room` bytes their numbers and classes.
  func answer(_ queries: [Query], in tokens: inout [Token]) {
    queries.withUnsafeBufferPointer { queries in
      tokens.withUnsafeMutableBufferPointer { tokens in
        withUnsafeTemporaryAllocation(of: Step.self, capacity: Self.batch) { steps in
          var first = 0
          while first < queries.count {
            let count = min(Self.batch, queries.count - first)
            answer(UnsafeBufferPointer(rebasing: queries[first..<first + count]), tokens, steps)
            first += count
          }
        }
      }
    }
  }

  private func answer(
    _ queries: UnsafeBufferPointer<Query>, _ tokens: UnsafeMutableBufferPointer<Token>,
    _ steps: UnsafeMutableBufferPointer<Step>
  ) {
    // The first two loops have no branches: nothing there waits for what is read.
    for index in 0..<queries.count {
      let hash = queries[index].spelling.hash
      let entry = slots[Self.home(of: hash, count: queries[index].spelling.count, mask: mask)]
      steps.initializeElement(at: index, to: Step(hash: hash, head: 0, entry: entry))
    }
    for index in 0..<queries.count { steps[index].head = words[Int(steps[index].entry & Self.numberMask)].head }
    for index in 0..<queries.count {
      let step = steps[index]
      if step.entry == 0 { continue }
      let spelling = queries[index].spelling
      var number = Int(step.entry & Self.numberMask)
      if step.head != spelling.head || words[number].tail != spelling.tail || !isAsLong(number, spelling.count) {
        number = Int(id(of: spelling).index)
        if number == 0 { continue }
      }
      tokens[Int(queries[index].token)].word = WordID(index: Int32(truncatingIfNeeded: number))
      tokens[Int(queries[index].token)].classes = words[number].classes
    }
  }

  private func isAsLong(_ number: Int, _ count: Int) -> Bool { Int(words[number].place & 0xFF) == count }
}
