/// Writes JSON by hand onto bytes: the caller says what comes, the writer sets commas and escapes.
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
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8]

  /// Makes a writer that goes on after `bytes`, which are empty or end in a line break.
  public init(appendingTo bytes: [UInt8] = []) { self.bytes = bytes }

  /// Makes room for `count` more bytes.
  public mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Takes everything back and keeps the memory.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Opens an object.
  public mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  /// Closes an object.
  public mutating func endObject() { bytes.append(UInt8(ascii: "}")) }

  /// Opens an array.
  public mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  /// Closes an array.
  public mutating func endArray() { bytes.append(UInt8(ascii: "]")) }

  /// Ends the line.
  public mutating func endLine() { bytes.append(0x0A) }

  /// Writes the key of the next member; it must be ASCII that needs no escape, as the keys of a protocol are.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes the key of the next member, whatever it holds.
  public mutating func key(escaping name: String) {
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes `null`.
  public mutating func writeNull() { raw("null") }

  /// Writes `true` or `false`.
  public mutating func write(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes a number; one that is not finite, which JSON cannot say, as `null`.
  ///
  /// Whole numbers are written without fraction or exponent up to 2^63, so that 1.08e11 reads 108000000000.
  public mutating func write(_ value: Double) {
    guard value.isFinite else { return writeNull() }
    if let whole = Int64(exactly: value) { return write(whole) }
    separate()
    bytes.append(contentsOf: value.description.utf8)
  }

  /// Writes an integer.
  public mutating func write(_ value: some BinaryInteger) {
    separate()
    guard let value = Int64(exactly: value) else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

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
  mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"), 0x0A: break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ part: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: part) }

  private mutating func raw(_ word: StaticString) {
    separate()
    bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}
