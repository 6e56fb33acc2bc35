import News
import Testing

@testable import Archive

/// JSON Lines, arrays and objects over several lines.
@Suite struct ReadingJSONTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ name: String, _ text: String, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    Reading([try folder.write(name, text)], options: options)
  }

  @Test func everyFieldIsRead() throws {
    let reading = try read(
      "all.jsonl",
      #"{"id":"a-1","title":"Two\n lines","date":"2024-04-04T10:00:00Z","source":"Courier","author":["Ann Lee","Bo Ek"],"#
        + #""url":"https://example.org/1","text":"One.\r\nTwo.","section":{"x":[1,2]}}"#)
    #expect(
      reading.articles == [
        Article(
          id: "a-1", title: "Two lines", date: CalendarDate(year: 2024, month: 4, day: 4), source: "Courier",
          author: "Ann Lee, Bo Ek", url: "https://example.org/1", text: "One.\nTwo.")
      ])
  }

  @Test func aBrokenLineIsNamedAndTheRestGoesOn() throws {
    let reading = try read(
      "mixed.jsonl",
      """
      {"id": 7, "text": "First."}
      {"id": "b", "text": 5}

      plain words
      {"id": "c", "title": null, "text": "Third.", "date": null}
      {"id": "d"}
      [1]
      {"id": "e", "text": ""}
      {"text": "No id."}
      {"id": "f", "text": "Bad date.", "date": "04/05/2024"}
      {"id": "g\\u0000", "text": "Bad id."}
      {"id": "h", "text": "Last\\u0000 one."}
      """)
    #expect(reading.articles.map(\.id) == ["7", "c", "mixed:9", "f", "h"])
    #expect(reading.articles.last?.text == "Last  one.")
    let lines = reading.problems.map { "\($0.line ?? 0) \($0.message)" }
    #expect(
      lines == [
        "2 \"text\" must be a string, not a number",
        "4 is not JSON: unexpected 'p' (at byte 0)",
        "6 has no \"text\"",
        "7 is an array, not an object {\"id\": …, \"text\": …}",
        "8 has an empty text",
        "10 has a date that can't be read, \"04/05/2024\", and is indexed without one; write dates as 2024-04-30",
        "11 has an id with control characters; rename it",
      ])
  }

  @Test(arguments: ["plain.json", "no-suffix", "x.txt"]) func linesAreRecognisedByTheirContent(name: String) throws {
    let reading = try read(name, "\u{FEFF}\n{\"id\":\"a\",\"text\":\"One.\"}\r\n{\"id\":\"b\",\"text\":\"Two.\"}\r\n")
    #expect(reading.articles.map(\.id) == ["a", "b"])
  }

  @Test(arguments: ["[Editor's note: a correction.]", "{curly} braces in prose", "[1] A footnote."])
  func textsWithBracketsAreTexts(text: String) throws {
    #expect(try read("x.txt", text).articles.map(\.text) == [text])
  }

  @Test func arraysAndSpreadObjectsAreRead() throws {
    let spread = """
      {
        "id": "a",
        "text": "One \\"}\\" brace {."
      }
      {"id": "b", "text": "Two."}
      """
    #expect(try read("spread.json", spread).articles.map(\.id) == ["a", "b"])
    let array = "[\n" + spread.replacing("}\n{", with: "},\n{") + ",\n 5, \"x\",\n{\"text\": \"Three.\"}\n]\n"
    let reading = try read("array.json", array)
    #expect(reading.articles.map(\.id) == ["a", "b", "array:8"])
    #expect(reading.problems.map(\.line) == [7, 7])
    let cut = try read("cut.json", "[{\"id\":\"a\",\"text\":\"One.\"},\n{\"id\":\"b\",\"te")
    #expect(cut.articles.map(\.id) == ["a"])
    #expect(cut.problems.first?.line == 2)
  }

  @Test(arguments: ["[]", "\n\n"]) func aFileWithoutArticlesSaysSo(text: String) throws {
    #expect(try read("none.jsonl", text).problems.count == 1)
  }

  @Test func linesAndElementsThatAreTooLongAreSteppedOver() throws {
    let options = ReadingOptions(documentBytes: 1_000)
    let long = String(repeating: "word ", count: 200_000)
    let lines = (1...3).map { "{\"id\":\"\($0)\",\"text\":\"\($0 == 2 ? long : "Short.")\"}" }
    let reading = try read("long.jsonl", lines.joined(separator: "\n"), options: options)
    #expect(reading.articles.map(\.id) == ["1", "3"])
    #expect(reading.problems.map(\.line) == [2])
    let elements = try read("long.json", "[\n\(lines.joined(separator: ",\n"))]", options: options)
    #expect(elements.articles.map(\.id) == ["1", "3"])
    #expect(elements.problems.map(\.line) == [3])
    // Within the limit of a line, beyond that of a text.
    let text = try read(
      "text.jsonl", "{\"id\":\"a\",\"text\":\"\(String(repeating: "x", count: 1_001))\"}", options: options)
    #expect(text.problems.first?.message.contains("one article may have 1000 bytes") == true)
  }

  @Test func linesOfAnyLengthSurviveTheBuffer() throws {
    var text = ""
    for index in 0..<300 {
      text += "{\"id\":\"\(index)\",\"text\":\"\(String(repeating: "é", count: index * 37 % 5_000))x\"}\n"
    }
    let reading = try read("many.jsonl", text)
    #expect(reading.articles.map(\.id) == (0..<300).map(String.init))
    #expect(reading.articles.enumerated().allSatisfy { $1.text.count == $0 * 37 % 5_000 + 1 })
  }

  @Test func aFileOfSomethingElseDoesNotFlood() throws {
    let reading = try read("log.jsonl", String(repeating: "{broken\n", count: 5_000))
    #expect(reading.problems.count == 100)
    #expect(reading.problems.last?.message.contains("left out") == true)
  }

  @Test(arguments: [
    ("2024-04-04", "2024-04-04"), ("2024-04-04 10:00", "2024-04-04"), ("20240404", "2024-04-04"),
    ("2024/4/4", "2024-04-04"), ("4 April 2024", "2024-04-04"), ("April 4, 2024", "2024-04-04"),
    ("Apr. 4, 2024", "2024-04-04"), ("Thu, 04 Apr 2024 10:00:00 GMT", "2024-04-04"), (" ", nil),
    ("Sept 1 2023", "2023-09-01"),
  ]) func datesAreRead(text: String, iso: String?) {
    #expect(DateReader.date(text)?.iso == iso)
  }

  @Test(arguments: ["04/05/2024", "2024-13-01", "2023-02-29", "yesterday", "2024-04", "4 Foo 2024", "1712217600"])
  func datesThatCanBeMisreadAreLeftOut(text: String) {
    #expect(DateReader.date(text) == nil)
  }
}
