/// Reads one JSON text (RFC 8259) from bytes.
///
///     let value = try JSONParser.parse(line)
///     value.object?["id"]?.string
///
/// Strict: no comments, no trailing commas, no bare words, no raw control characters in strings, UTF-8 only. Three
/// cases that the RFC leaves open are read so: a leading byte order mark is skipped; of a key that occurs twice the
/// last value counts; an unpaired surrogate escape (`\ud800`) becomes U+FFFD, since saved web pages have them and one
/// must not cost a whole article.
public struct JSONParser {
  /// How much is accepted.
  public struct Limits: Sendable {
    /// How deeply arrays and objects may be nested.
    public var depth: Int
    /// How many bytes the text may have.
    public var bytes: Int

    /// Makes limits; without arguments those that suit a request: 64 levels and any length.
    public init(depth: Int = 64, bytes: Int = .max) {
      self.depth = depth
      self.bytes = bytes
    }
  }

  /// The value that `bytes` hold, surrounded by nothing but white space.
  public static func parse(_ bytes: [UInt8], limits: Limits = Limits()) throws(JSONError) -> JSONValue {
    try parse(bytes[...], limits: limits)
  }

  /// The value that `bytes` hold. Positions in errors count from the beginning of the slice.
  public static func parse(_ bytes: ArraySlice<UInt8>, limits: Limits = Limits()) throws(JSONError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in try parse(buffer, limits: limits) }
    }
    return try result.get()
  }

  /// The value that `text` holds. Positions in errors count its UTF-8 bytes.
  public static func parse(_ text: String, limits: Limits = Limits()) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8)[...], limits: limits)
  }

  /// The value that `bytes` hold. The buffer must stay valid and unchanged until the call returns.
  public static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: Limits = Limits()
  ) throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else { throw JSONError(.tooLong(limit: limits.bytes), at: limits.bytes) }
    guard let base = bytes.baseAddress else { throw JSONError(.unexpectedEnd, at: 0) }
    var parser = JSONParser(base: base, count: bytes.count, depthLimit: limits.depth)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    let value = try parser.value()
    parser.skipSpace()
    guard parser.position == parser.count else { throw JSONError(.trailingText, at: parser.position) }
    return value
  }

  let base: UnsafePointer<UInt8>
  let count: Int
  let depthLimit: Int
  var position = 0
  private var depth = 0
  /// Holds a string with escapes while it is read; kept so that a text of many strings allocates it once.
  var scratch: [UInt8] = []

  private init(base: UnsafePointer<UInt8>, count: Int, depthLimit: Int) {
    self.base = base
    self.count = count
    self.depthLimit = depthLimit
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < count else { throw JSONError(.unexpectedEnd, at: position) }
    switch base[position] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte: throw JSONError(.unexpectedByte(byte), at: position)
    }
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try descend()
    var members: [JSONObject.Member] = []
    if try next() == UInt8(ascii: "}") {
      position += 1
    } else {
      members.reserveCapacity(8)
      repeat {
        let byte = try next()
        guard byte == UInt8(ascii: "\"") else { throw JSONError(.unexpectedByte(byte), at: position) }
        let key = try string()
        let colon = try next()
        guard colon == UInt8(ascii: ":") else { throw JSONError(.unexpectedByte(colon), at: position) }
        position += 1
        members.append(.init(key: key, value: try value()))
      } while try another(before: UInt8(ascii: "}"))
    }
    depth -= 1
    return JSONObject(members)
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try descend()
    var elements: [JSONValue] = []
    if try next() == UInt8(ascii: "]") {
      position += 1
    } else {
      repeat { elements.append(try value()) } while try another(before: UInt8(ascii: "]"))
    }
    depth -= 1
    return elements
  }

  /// Steps over the opening bracket, if the limit allows.
  private mutating func descend() throws(JSONError) {
    guard depth < depthLimit else { throw JSONError(.tooDeep(limit: depthLimit), at: position) }
    depth += 1
    position += 1
  }

  /// Steps over a comma (true: another element follows) or over the closing bracket.
  private mutating func another(before close: UInt8) throws(JSONError) -> Bool {
    let byte = try next()
    guard byte == close || byte == UInt8(ascii: ",") else { throw JSONError(.unexpectedByte(byte), at: position) }
    position += 1
    return byte != close
  }

  /// The next byte that is no white space, not stepped over.
  private mutating func next() throws(JSONError) -> UInt8 {
    skipSpace()
    guard position < count else { throw JSONError(.unexpectedEnd, at: position) }
    return base[position]
  }

  private mutating func skipSpace() {
    while position < count {
      switch base[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < count else { throw JSONError(.unexpectedEnd, at: position) }
      guard base[position] == word.utf8Start[offset] else {
        throw JSONError(.unexpectedByte(base[position]), at: position)
      }
      position += 1
    }
    return value
  }
}
