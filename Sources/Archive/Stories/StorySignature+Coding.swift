import Analysis

extension StorySignature {
  /// The value of slot `Schema.Slot.story`: the number of triples, the bins, the number of names and the names, 16 bits
  /// little-endian each; the day plus 1, 0 where it isn't known.
  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(varint: triples)
    for bin in bins { writer.append(short: bin) }
    writer.append(varint: names.count)
    for name in names { writer.append(short: name) }
    writer.append(varint: (day ?? -1) + 1)
    return writer.bytes
  }

  /// Reads an encoded value; nil where it is none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    let triples = reader.varint()
    let bins = reader.shorts(Self.binCount)
    let names = reader.shorts(reader.count())
    let day = reader.varint() - 1
    if reader.isBroken || !reader.isAtEnd || triples < 1 { return nil }
    self.init(triples: triples, bins: bins, names: names, day: day < 0 ? nil : day)
  }
}

extension ByteWriter {
  fileprivate mutating func append(short number: UInt16) {
    append(byte: UInt8(truncatingIfNeeded: number))
    append(byte: UInt8(number >> 8))
  }
}

extension ByteReader {
  fileprivate mutating func shorts(_ count: Int) -> [UInt16] {
    let bytes = slice(count * 2)
    return (0..<bytes.count / 2).map { place in
      UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: place * 2, as: UInt16.self))
    }
  }
}
