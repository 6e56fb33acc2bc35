/// Byte strings numbered from 0 by first appearance: an open-addressing table over one arena.
struct ByteTable {
  private var arena: [UInt8] = []
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: 0, count: 1 << 12)  // number plus 1; 0 is free

  /// How many strings there are.
  var count: Int { ends.count }
  /// How many bytes they have together.
  var byteCount: Int { arena.count }

  /// The string with a number.
  subscript(number: Int) -> ArraySlice<UInt8> { arena[range(of: number)] }

  /// Lends the string with a number.
  func withBytes<Result>(of number: Int, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    let range = range(of: number)
    return try arena.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// The number of a string; nil where it isn't there.
  func number(of bytes: UnsafeRawBufferPointer) -> Int? {
    let number = slots[slot(of: bytes, hash: Self.hash(bytes))]
    return number == 0 ? nil : Int(number) - 1
  }

  /// The number of a string, and whether it is new; it is taken up where it isn't there.
  mutating func insert(_ bytes: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(bytes)
    var slot = slot(of: bytes, hash: hash)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    if count * 2 >= slots.count {
      grow()
      slot = self.slot(of: bytes, hash: hash)
    }
    arena.append(contentsOf: bytes)
    ends.append(Int32(arena.count))
    hashes.append(hash)
    slots[slot] = Int32(count)
    return (count - 1, true)
  }

  mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

  /// Where a string is, or would be put.
  private func slot(of bytes: UnsafeRawBufferPointer, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, withBytes(of: number, { Self.areEqual($0, bytes) }) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
    }
  }

  private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
  }

  /// FNV-1a, its halves folded together.
  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
