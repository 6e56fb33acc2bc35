import JSON
import Testing

@Suite struct JSONParserTests {
  @Test(
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("0", .integer(0)), ("-0", .integer(0)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .double(9_223_372_036_854_775_808)), ("1.5", .double(1.5)), ("-2e3", .double(-2000)),
      ("1E+2", .double(100)), ("108000000000", .integer(108_000_000_000)), ("\"\"", .string("")),
      ("\"Kyiv – Київ\"", .string("Kyiv – Київ")), (#""a\"b\\c\/d\n\t\r\b\f""#, .string("a\"b\\c/d\n\t\r\u{8}\u{C}")),
      (#""\u0041\u00e9\u2019\ud83d\uDE00""#, .string("Aé’😀")), ("[]", .array([])),
      ("[1, [2],\t\"x\"]", .array([.integer(1), .array([.integer(2)]), .string("x")])), ("{}", .object(JSONObject())),
      (
        "{\"a\": {\"b\" : null}}",
        .object(JSONObject([.init(key: "a", value: .object(JSONObject([.init(key: "b", value: .null)])))]))
      ), ("\u{FEFF}1", .integer(1)),
    ] as [(String, JSONValue)])
  func reads(_ text: String, as expected: JSONValue) throws {
    #expect(try JSONParser.parse(text) == expected)
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1", .unexpectedEnd, 2), ("{\"a\"", .unexpectedEnd, 4),
      ("\"abc", .unexpectedEnd, 4), ("\"abcdefghijkl", .unexpectedEnd, 13), ("\"a\\", .unexpectedEnd, 3),
      ("tru", .unexpectedEnd, 3), ("trux", .unexpectedByte(0x78), 3), ("[1,]", .unexpectedByte(0x5D), 3),
      ("{a:1}", .unexpectedByte(0x61), 1), ("{\"a\":1,}", .unexpectedByte(0x7D), 7),
      ("[1 2]", .unexpectedByte(0x32), 3),
      ("1 2", .trailingText, 2), ("\"a\nb\"", .controlCharacter(0x0A), 2),
      ("\"0123456789\u{1}\"", .controlCharacter(1), 11),
      ("\"\\x\"", .badEscape, 1), ("\"ab\\u12G4\"", .badEscape, 3), ("01", .badNumber, 0), ("-", .badNumber, 0),
      ("1.", .badNumber, 0), ("[1e]", .badNumber, 1), ("+1", .unexpectedByte(0x2B), 0), ("1e999", .numberOutOfRange, 0),
      ("NaN", .unexpectedByte(0x4E), 0),
    ] as [(String, JSONError.Problem, Int)])
  func refuses(_ text: String, for problem: JSONError.Problem, at position: Int) {
    #expect(throws: JSONError(problem, at: position)) { try JSONParser.parse(text) }
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xC0, 0x80, 0x22], 1),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x22, 0x5C, 0x6E, 0x61, 0xE2, 0x80, 0x22], 4),
    ] as [([UInt8], Int)])
  func refusesInvalidUTF8(_ bytes: [UInt8], at position: Int) {
    #expect(throws: JSONError(.invalidUTF8, at: position)) { try JSONParser.parse(bytes) }
  }

  @Test(arguments: [
    (#""a\ud800b""#, "a\u{FFFD}b"), (#""\udc00""#, "\u{FFFD}"), (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"),
    (#""\ud800\u0041""#, "\u{FFFD}A"),
  ])
  func replacesUnpairedSurrogates(_ text: String, by expected: String) throws {
    #expect(try JSONParser.parse(text) == .string(expected))
  }

  @Test func lastOfEqualKeysCounts() throws {
    let object = try #require(try JSONParser.parse(#"{"a":1,"b":2,"a":3}"#).object)
    #expect(object["a"] == .integer(3))
    #expect(object.members.map(\.key) == ["a", "b", "a"])
    #expect(object["c"] == nil)
  }

  @Test func limitsHold() {
    let nested = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(throws: JSONError(.tooDeep(limit: 64), at: 64)) { try JSONParser.parse(nested) }
    #expect(throws: Never.self) { try JSONParser.parse(nested, limits: .init(depth: 65)) }
    #expect(throws: JSONError(.tooDeep(limit: 64), at: 64)) {
      try JSONParser.parse(String(repeating: "[", count: 1_000_000))
    }
    #expect(throws: JSONError(.tooLong(limit: 3), at: 3)) { try JSONParser.parse("1234", limits: .init(bytes: 3)) }
  }

  @Test func aSliceCountsFromItsOwnBeginning() {
    let bytes = Array("garbage[1,]".utf8)
    #expect(throws: JSONError(.unexpectedByte(0x5D), at: 3)) { try JSONParser.parse(bytes[7...]) }
  }

  @Test func errorsReadWell() {
    #expect(JSONError(.unexpectedByte(0x7D), at: 7).description == "unexpected '}' (at byte 7)")
    #expect(JSONError(.unexpectedByte(0x07), at: 0).description == "unexpected byte 0x07 (at byte 0)")
  }

  @Test func numbersConvert() {
    #expect(JSONValue.double(3).integer == 3)
    #expect(JSONValue.double(3.5).integer == nil)
    #expect(JSONValue.double(1e300).integer == nil)
    #expect(JSONValue.integer(3).number == 3)
    #expect(JSONValue.string("3").integer == nil)
  }

  /// Whatever bytes come, the parser answers or refuses; what it answers is written and read again to the same text.
  @Test func anyBytesAreReadOrRefused() throws {
    var generator = SeededGenerator(seed: 108)
    let seeds = [
      #"{"id":1,"q":"a \u2019 b","filters":{"x":[1,2.5e3,-7]},"z":null}"#, #"["é😀\n",true,[],{}]"#, "-12.5e-3",
    ]
    var accepted = 0
    for _ in 0..<20_000 {
      var bytes = Array(seeds[Int.random(in: 0..<seeds.count, using: &generator)].utf8)
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = .random(in: 0...255, using: &generator)
        case 1: bytes.insert(.random(in: 0x20...0x7E, using: &generator), at: index)
        default: bytes.remove(at: index)
        }
        if bytes.isEmpty { break }
      }
      let outcome = Result { try JSONParser.parse(bytes) }
      guard let value = try? outcome.get() else { continue }
      accepted += 1
      var writer = JSONWriter()
      writer.write(value)
      var again = JSONWriter()
      again.write(try JSONParser.parse(writer.bytes))
      #expect(again.bytes == writer.bytes)
    }
    #expect(accepted > 3_000)
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
