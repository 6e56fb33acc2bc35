/// A set of statements by their numbers in `ClaimsColumn`, as a bit for each: a million take 125 KB.
struct StatementSet: Equatable {
  private var words: [UInt64]
  private let capacity: Int

  /// The empty set of statements below a number.
  init(capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  /// All statements below a number.
  static func all(_ capacity: Int) -> StatementSet { StatementSet(capacity: capacity).inverted() }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  mutating func insert(contentsOf numbers: Range<Int>) { for number in numbers { insert(number) } }

  func contains(_ number: Int) -> Bool { words[number >> 6] & 1 << UInt64(number & 63) != 0 }

  mutating func formIntersection(_ other: StatementSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func formUnion(_ other: StatementSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// The statements that are not in it.
  func inverted() -> StatementSet {
    var result = self
    for index in words.indices { result.words[index] = ~words[index] }
    if capacity & 63 != 0, let last = words.indices.last { result.words[last] &= 1 << UInt64(capacity & 63) - 1 }
    return result
  }

  /// How many there are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Visits the numbers in ascending order.
  func forEach(_ body: (Int) throws -> Void) rethrows {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        try body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Removes what a condition doesn't hold for.
  mutating func filter(_ holds: (Int) throws -> Bool) rethrows {
    var result = StatementSet(capacity: capacity)
    try forEach { if try holds($0) { result.insert($0) } }
    self = result
  }
}
