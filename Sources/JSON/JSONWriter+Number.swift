extension JSONWriter {
  /// Writes a number; one that is not finite, which JSON cannot say, as `null`.
  ///
  /// Whole numbers are written without fraction or exponent up to 2^63, so that 1.08e11 reads 108000000000.
  public mutating func write(_ value: Double) {
    guard value.isFinite else { return writeNull() }
    if let whole = Int64(exactly: value) { return write(whole) }
    separate()
    for byte in value.description.utf8 { append(byte) }
  }

  /// Writes a number rounded to so many decimals, from 0 to 6, the last ones left out where they are 0.
  public mutating func write(_ value: Double, decimals: Int) {
    let scale = Self.powersOfTen[decimals]
    let scaled = (value * Double(scale)).rounded()
    // Of fifteen digits a decimal is the shortest form of the number next to it, which is how numbers are written; the
    // smallest have an exponent.
    guard abs(scaled) < 1e15, scaled == 0 || abs(scaled) * 10_000 >= Double(scale) else {
      return write(scaled / Double(scale))
    }
    let units = Int64(scaled)
    let whole = units / scale
    var fraction = (units % scale).magnitude
    if fraction == 0 { return write(whole) }
    separate()
    if units < 0 { append(UInt8(ascii: "-")) }
    digits(of: whole.magnitude)
    var places = decimals
    while fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    append(atMost: places + 1) { output in
      output[0] = UInt8(ascii: ".")
      for place in stride(from: places, to: 0, by: -1) {
        output[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction % 10)
        fraction /= 10
      }
      return places + 1
    }
  }

  private static var powersOfTen: [Int64] { [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] }

  /// Writes an integer.
  public mutating func write(_ value: Int) { write(Int64(value)) }

  /// Writes an integer.
  public mutating func write(_ value: Int64) {
    separate()
    if value < 0 { append(UInt8(ascii: "-")) }
    digits(of: value.magnitude)
  }

  /// Writes an integer.
  public mutating func write(_ value: some BinaryInteger) {
    if let value = Int64(exactly: value) { return write(value) }
    separate()
    for byte in String(value).utf8 { append(byte) }
  }

  @inline(__always)
  private mutating func digits(of number: UInt64) {
    append(atMost: 20) { output in
      var count = 1
      var power: UInt64 = 10
      while count < 20, number >= power {
        count += 1
        if count < 20 { power *= 10 }
      }
      var rest = number
      for place in stride(from: count - 1, through: 0, by: -1) {
        output[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return count
    }
  }
}
