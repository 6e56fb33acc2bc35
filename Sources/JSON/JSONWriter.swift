/// Writes JSON by hand: the caller says what comes, the writer sets commas and escapes.
///
///     var writer = JSONWriter()
///     writer.beginObject()
///     writer.key("id")
///     writer.write(7)
///     writer.endObject()
///     writer.endLine()          // {"id":7}\n
///
/// The output has no white space, and no line break but that of `endLine`. Besides what JSON demands, it escapes the
/// characters that break lines or steer a terminal (DEL, C1 controls, U+2028 and U+2029, bidirectional controls), so
/// that a line is a line for every reader, and harmless on a screen.
///
/// It has its memory to itself, so that a byte is put down without asking who else looks at it: the daemon writes some
/// six thousand bytes in two hundred pieces for an answer of ten hits.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes have been written.
  public private(set) var count = 0

  /// Makes a writer that has written nothing, with room for some bytes.
  public init(capacity: Int = 256) {
    self.capacity = max(capacity, 64)
    memory = .allocate(capacity: self.capacity)
  }

  deinit { memory.deallocate() }

  /// What has been written.
  public var bytes: [UInt8] { withBytes { Array($0) } }

  /// Lends what has been written.
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try body(UnsafeBufferPointer(start: memory, count: count))
  }

  /// Makes room for `more` bytes.
  public mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  /// Takes everything back and keeps the memory.
  public mutating func removeAll() { count = 0 }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }

  /// Closes an object.
  public mutating func endObject() { append(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }

  /// Closes an array.
  public mutating func endArray() { append(UInt8(ascii: "]")) }

  /// Ends the line.
  public mutating func endLine() { append(0x0A) }

  /// Writes the key of the next member; it must be ASCII that needs no escape, as the keys of a protocol are.
  public mutating func key(_ name: StaticString) {
    let length = name.utf8CodeUnitCount
    reserve(length + 4)
    separate()
    append(UInt8(ascii: "\""))
    append(UnsafeBufferPointer(start: name.utf8Start, count: length))
    append(UInt8(ascii: "\""))
    append(UInt8(ascii: ":"))
  }

  /// Writes a key as the program has it, `,"id":` for one that is not the first of its object: for objects of which there
  /// are many.
  public mutating func rawKey(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes the key of the next member, whatever it holds.
  public mutating func key(escaping name: String) {
    write(name)
    append(UInt8(ascii: ":"))
  }

  /// Writes `null`.
  public mutating func writeNull() { raw("null") }

  /// Writes `true` or `false`.
  public mutating func write(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a string, or `null` for nil.
  public mutating func write(_ value: String?) {
    if let value { write(value) } else { writeNull() }
  }

  /// Writes a value with all that it holds.
  public mutating func write(_ value: JSONValue) {
    switch value {
    case .null: writeNull()
    case .bool(let value): write(value)
    case .integer(let value): write(value)
    case .double(let value): write(value)
    case .string(let value): write(value)
    case .array(let elements):
      beginArray()
      for element in elements { write(element) }
      endArray()
    case .object(let object):
      beginObject()
      for member in object.members {
        key(escaping: member.key)
        write(member.value)
      }
      endObject()
    }
  }

  /// Sets the comma that the next value or key needs, which the last byte tells: strings end in `"`, so that a bracket,
  /// a colon or a line break at the end is one of structure.
  @inline(__always)
  mutating func separate() {
    guard count > 0 else { return }
    switch memory[count - 1] {
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x0A: break
    default: append(UInt8(ascii: ","))
    }
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(to: count + 1) }
    memory[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(_ part: UnsafeBufferPointer<UInt8>) {
    reserve(part.count)
    if let start = part.baseAddress { (memory + count).update(from: start, count: part.count) }
    count += part.count
  }

  /// Has `body` write at most `most` bytes where the next ones belong; it returns how many.
  @inline(__always)
  mutating func append(atMost most: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    reserve(most)
    count += body(memory + count)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    append(bracket)
  }

  private mutating func raw(_ word: StaticString) {
    separate()
    append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  private mutating func grow(to least: Int) {
    capacity = max(least, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }
}
