extension JSONWriter {
  /// Writes a member of an object: a string, or `null` for nil.
  public mutating func member(_ name: StaticString, _ value: String?) {
    key(name)
    write(value)
  }

  /// Writes a member of an object: a number, rounded to so many decimals from 0 to 6.
  public mutating func member(_ name: StaticString, _ value: Double, decimals: Int) {
    key(name)
    write(value, decimals: decimals)
  }

  /// Writes a member of an object: an integer, or `null` for nil.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { write(value) } else { writeNull() }
  }

  /// Writes a member of an object: a number, or `null` for nil.
  public mutating func member(_ name: StaticString, _ value: Double?) {
    key(name)
    if let value { write(value) } else { writeNull() }
  }

  /// Writes a member of an object: `true` or `false`.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    write(value)
  }

  /// Writes a member of an object: an array of strings.
  public mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    beginArray()
    for value in values { write(value) }
    endArray()
  }
}
