import JSON
import Testing

@Suite struct JSONWriterTests {
  @Test func setsCommasAndEndsLines() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.write(7)
    writer.key("list")
    writer.beginArray()
    writer.write("{")
    writer.write("[,:")
    writer.beginObject()
    writer.endObject()
    writer.beginArray()
    writer.endArray()
    writer.write(true)
    writer.endArray()
    writer.key(escaping: "a\"b")
    writer.write(nil as String?)
    writer.endObject()
    writer.endLine()
    writer.write(1)
    let expected = #"{"id":7,"list":["{","[,:",{},[],true],"a\"b":null}"# + "\n1"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t\u{0}\u{1B}\u{7F}", #""\n\r\t\u0000\u001b\u007f""#),
    ("\u{85}\u{9B}é\u{A0}", #""\u0085\u009b"# + "é\u{A0}\""), ("\u{2028}\u{2029}“x”", #""\u2028\u2029"# + "“x”\""),
    ("\u{202E}\u{2066}\u{2069}\u{206A}", #""\u202e\u2066\u2069"# + "\u{206A}\""), ("Київ 😀", "\"Київ 😀\""),
  ])
  func writesStrings(_ text: String, as expected: String) {
    var writer = JSONWriter()
    writer.write(text)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(
    arguments: [
      (0, "0"), (-5, "-5"), (1.08e11, "108000000000"), (0.5, "0.5"), (1e20, "1e+20"), (.infinity, "null"),
      (.nan, "null"), (17.234, "17.234"), (-0.0, "0"),
    ] as [(Double, String)])
  func writesDoubles(_ number: Double, as expected: String) {
    var writer = JSONWriter()
    writer.write(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test("A rounded number is written as the shortest of those next to it, as any number is")
  func roundedNumbers() {
    // Fractions that look random and are the same every time.
    var digits = 1.0
    let scales = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
    var numbers = [0, -0.0, 0.5, -0.25, 0.00004, 0.00005, 12.5, 7.00014, 1e20, -3e15, 1e14, 99.99999, .nan, .infinity]
    for exponent in -8..<18 {
      let power = (0..<abs(exponent)).reduce(1.0) { power, _ in exponent < 0 ? power / 10 : power * 10 }
      for sign in [1.0, -1] {
        for _ in 0..<20 {
          digits = (digits * 997 + 0.123_456_789).truncatingRemainder(dividingBy: 1)
          numbers.append(sign * digits * power)
        }
      }
    }
    for number in numbers {
      for (decimals, scale) in scales.enumerated() {
        var writer = JSONWriter()
        writer.write(number, decimals: decimals)
        var expected = JSONWriter()
        expected.write((number * scale).rounded() / scale)
        #expect(writer.bytes == expected.bytes, "\(number) to \(decimals) decimals")
      }
    }
  }

  @Test("What must be escaped is found wherever it stands in a text of any length")
  func escapesAnywhere() {
    let special = [
      "\"", "\\", "\n", "\u{7F}", "\u{1}", "\u{85}", "\u{A0}", "\u{2028}", "\u{202E}", "\u{61C}", "\u{FEFF}", "“", "é",
      "😀",
    ]
    for length in Array(0..<40) + [4_094, 4_095, 4_096, 4_097, 8_191] {
      for character in special {
        for place in Set([0, 1, 7, 8, 9, length / 2, length - 1, length]) where (0...length).contains(place) {
          let text = String(repeating: "x", count: place) + character + String(repeating: "y", count: length - place)
          var writer = JSONWriter()
          writer.write(text)
          var alone = JSONWriter()
          alone.write(character)
          let escaped = String(decoding: alone.bytes, as: UTF8.self).dropFirst().dropLast()
          let expected =
            "\"" + String(repeating: "x", count: place) + escaped + String(repeating: "y", count: length - place) + "\""
          #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
        }
      }
    }
  }

  @Test func writesIntegers() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.write(Int64.min)
    writer.write(UInt64.max)
    writer.write(1_234_567_890)
    writer.endArray()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[-9223372036854775808,18446744073709551615,1234567890]")
  }

  @Test func removeAllStartsAnew() {
    var writer = JSONWriter()
    writer.write(1)
    #expect(writer.bytes == Array("1".utf8))
    writer.removeAll()
    writer.write(2)
    #expect(writer.bytes == Array("2".utf8))
  }
}
