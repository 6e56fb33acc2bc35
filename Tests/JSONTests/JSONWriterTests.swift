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
    var writer = JSONWriter(appendingTo: Array("{}\n".utf8))
    writer.write(1)
    #expect(writer.bytes == Array("{}\n1".utf8))
    writer.removeAll()
    writer.write(2)
    #expect(writer.bytes == Array("2".utf8))
  }
}
