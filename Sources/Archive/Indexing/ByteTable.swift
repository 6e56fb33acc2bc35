/// Byte strings numbered from 0 by first appearance: an open-addressing table over one arena.
///
/// A slot has the first eight bytes of its string, so that a look-up of a short one touches one place of memory. For one
/// thread at a time.
final class ByteTable {
  private struct Slot: BitwiseCopyable {
    /// The first eight bytes as they lie in memory, zeros where there are fewer.
    var head: UInt64 = 0
    /// A part of the hash, and the length where it is below 255.
    var tag: UInt32 = 0
    /// The string's number plus 1; 0 is free.
    var number: UInt32 = 0
  }

  private struct Place: BitwiseCopyable {
    var start: UInt32
    var length: UInt32
    var hash: UInt64
  }

  private var slots = PlainList(repeating: Slot(), count: 1 << 12)
  private let places = PlainList<Place>()
  private let arena = PlainList<UInt8>()

  /// How many strings there are.
  var count: Int { places.count }
  /// How many bytes they have together.
  var byteCount: Int { arena.count }

  /// The string with a number, lent until the next change.
  subscript(number: Int) -> UnsafeRawBufferPointer {
    let place = places[number]
    let start = Int(place.start)
    return UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: arena.elements[start..<start + Int(place.length)]))
  }

  /// The number of a string, and whether it is new; it is taken up where it isn't there.
  func insert(_ bytes: UnsafeRawBufferPointer) -> (number: Int, isNew: Bool) {
    var head: UInt64 = 0
    withUnsafeMutableBytes(of: &head) { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes.prefix(8))) }
    return insert(bytes, head: head, hash: Self.hash(bytes))
  }

  /// The same where the first eight bytes, with zeros for those that aren't there, and the hash are known.
  @inline(__always)
  func insert(_ bytes: UnsafeRawBufferPointer, head: UInt64, hash: UInt64) -> (number: Int, isNew: Bool) {
    let slots = slots
    let mask = slots.count - 1
    let tag = Self.tag(of: hash, length: bytes.count)
    var index = Int(truncatingIfNeeded: hash >> 32) & mask
    while true {
      let slot = slots[index]
      if slot.number == 0 { break }
      if slot.tag == tag, slot.head == head, bytes.count <= 8 || isEqual(bytes, Int(slot.number) - 1) {
        return (Int(slot.number) - 1, false)
      }
      index = (index + 1) & mask
    }
    return (add(bytes, head: head, tag: tag, hash: hash, at: index), true)
  }

  /// Forgets all strings.
  func removeAll() {
    arena.removeAll()
    places.removeAll()
    slots.elements.update(repeating: Slot())
  }

  /// FNV-1a of 64 bits: `hashSeed`, changed by each byte.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = hashSeed
    for byte in bytes { add(byte, to: &hash) }
    return hash
  }

  @inline(__always)
  static var hashSeed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  @inline(__always)
  private static func tag(of hash: UInt64, length: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) & ~0xFF | UInt32(min(length, 0xFF))
  }

  private func isEqual(_ bytes: UnsafeRawBufferPointer, _ number: Int) -> Bool {
    let other = self[number]
    guard bytes.count == other.count else { return false }
    for index in 8..<bytes.count where bytes[index] != other[index] { return false }
    return true
  }

  @inline(never)
  private func add(_ bytes: UnsafeRawBufferPointer, head: UInt64, tag: UInt32, hash: UInt64, at index: Int) -> Int {
    places.append(Place(start: UInt32(arena.count), length: UInt32(bytes.count), hash: hash))
    arena.append(contentsOf: bytes.bindMemory(to: UInt8.self))
    slots[index] = Slot(head: head, tag: tag, number: UInt32(places.count))
    if places.count * 2 >= slots.count { grow() }
    return places.count - 1
  }

  private func grow() {
    let larger = PlainList(repeating: Slot(), count: slots.count * 2)
    let mask = larger.count - 1
    for slot in slots.elements where slot.number != 0 {
      var index = Int(truncatingIfNeeded: places[Int(slot.number) - 1].hash >> 32) & mask
      while larger[index].number != 0 { index = (index + 1) & mask }
      larger[index] = slot
    }
    slots = larger
  }
}
