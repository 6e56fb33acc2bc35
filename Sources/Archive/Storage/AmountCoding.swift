import News

extension ByteWriter {
  private static let hasValue: UInt8 = 1
  private static let hasMinimum: UInt8 = 2
  private static let hasMaximum: UInt8 = 4
  private static let isVague: UInt8 = 8
  private static let isPlain: UInt8 = 16  // value, minimum and maximum are one number
  private static let hasCurrency: UInt8 = 32

  /// An amount without its qualifier: flags, the currency's three letters, its numbers.
  mutating func append(_ amount: Amount) {
    let isPlain = amount.value != nil && amount.value == amount.minimum && amount.value == amount.maximum
    var flags: UInt8 = 0
    if amount.value != nil { flags |= Self.hasValue }
    if amount.minimum != nil { flags |= Self.hasMinimum }
    if amount.maximum != nil { flags |= Self.hasMaximum }
    if amount.isVague { flags |= Self.isVague }
    if isPlain { flags |= Self.isPlain }
    let currency = amount.currency.map { Array($0.utf8) } ?? []
    if currency.count == 3 { flags |= Self.hasCurrency }
    append(byte: flags)
    if currency.count == 3 { currency.forEach { append(byte: $0) } }
    if isPlain {
      append(double: amount.value ?? 0)
    } else {
      for number in [amount.value, amount.minimum, amount.maximum] {
        if let number { append(double: number) }
      }
    }
  }
}

extension ByteReader {
  /// What `ByteWriter.append(_: Amount)` wrote.
  mutating func amount() -> Amount {
    let flags = byte()
    let currency = flags & 32 != 0 ? String(decoding: slice(3), as: UTF8.self) : nil
    if flags & 16 != 0 {
      let value = double()
      return Amount(currency: currency, value: value, minimum: value, maximum: value, isVague: flags & 8 != 0)
    }
    let value = flags & 1 != 0 ? double() : nil
    let minimum = flags & 2 != 0 ? double() : nil
    let maximum = flags & 4 != 0 ? double() : nil
    return Amount(currency: currency, value: value, minimum: minimum, maximum: maximum, isVague: flags & 8 != 0)
  }
}
