extension JSONParser {
  /// Reads the number that begins at `position`.
  mutating func number() throws(JSONError) -> JSONValue {
    let start = position
    let isNegative = base[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    // Gathered below zero, where there is room for the least Int64.
    var negated: Int64 = 0
    var isInteger = true
    let whole = position
    while position < count, let digit = digit(at: position) {
      let (product, overflow) = negated.multipliedReportingOverflow(by: 10)
      let (sum, overflow2) = product.subtractingReportingOverflow(Int64(digit))
      if overflow || overflow2 { isInteger = false }
      negated = sum
      position += 1
    }
    guard position > whole, position == whole + 1 || base[whole] != UInt8(ascii: "0") else {
      throw JSONError(.badNumber, at: start)
    }
    if position < count, base[position] == UInt8(ascii: ".") {
      isInteger = false
      position += 1
      try digits(from: start)
    }
    if position < count, base[position] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      position += 1
      if position < count, base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-") { position += 1 }
      try digits(from: start)
    }
    if isInteger && isNegative { return .integer(negated) }
    if isInteger && negated != .min { return .integer(-negated) }
    return .double(try double(from: start))
  }

  private func digit(at index: Int) -> UInt8? {
    let digit = base[index] &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }

  /// Steps over at least one digit.
  private mutating func digits(from start: Int) throws(JSONError) {
    let first = position
    while position < count, digit(at: position) != nil { position += 1 }
    guard position > first else { throw JSONError(.badNumber, at: start) }
  }

  /// The number between `start` and `position`, whose form has been checked.
  private func double(from start: Int) throws(JSONError) -> Double {
    let text = String(decoding: UnsafeBufferPointer(start: base + start, count: position - start), as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw JSONError(.numberOutOfRange, at: start) }
    return value
  }
}
