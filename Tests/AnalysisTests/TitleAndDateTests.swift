import News
import Testing

@testable import Analysis

@Suite("What an article's title and date tell of its speakers")
struct TitleAndDateTests {
  private func speakers(_ text: String, title: String? = nil, _ year: Int? = nil) -> [String?] {
    let date = year.flatMap { CalendarDate(year: $0, month: 6, day: 1) }
    return Tagger().tag(text, title: title, date: date).statements.map(\.speaker)
  }

  @Test("A transcript's label is whom the title names with that office, or by that surname")
  func labels() {
    let text = "THE PRESIDENT: Good morning. The port is open.\n\nMS. KELLER: It is."
    #expect(speakers(text) == [nil, "Keller"])
    #expect(
      speakers(text, title: "Remarks by President Adam Brown and Nancy Keller at the Port")
        == ["Adam Brown", "Nancy Keller"])
  }

  @Test("A surname in the text gets the full name that the title has")
  func surnames() {
    let text = "Mr. Brown said the port was open."
    #expect(speakers(text) == ["Brown"])
    #expect(speakers(text, title: "Adam Brown at the port") == ["Adam Brown"])
  }

  @Test("An office is who held it then", arguments: [(2018, "Petro Poroshenko"), (2023, "Volodymyr Zelensky")])
  func offices(year: Int, name: String) {
    #expect(speakers("Ukraine's president said the port was open.", year) == [name])
    #expect(speakers("The Ukrainian president said the port was open.", year) == [name])
  }

  @Test(
    "An office that the year or the words leave open stays unknown",
    arguments: [
      "Ukraine's president said the port was open.", "A Ukrainian president said the port was open.",
      "The former Ukrainian president said the port was open.", "The president said the port was open.",
    ])
  func unknown(text: String) {
    #expect(speakers(text) == [nil])
    #expect(speakers(text, 2019) == [nil])
  }

  @Test("\"I\" is whose statement the title says it is")
  func author() {
    let text = "I said that the port would open."
    #expect(speakers(text) == [nil])
    #expect(speakers(text, title: "Statement by Mayor Nancy Keller on the Port") == ["Nancy Keller"])
    #expect(speakers(text, title: "Nancy Keller on the Port") == [nil])
  }

  @Test("A president's label in a transcript of the White House is the president of that day")
  func whiteHouse() {
    let text = "The White House\n\nTHE PRESIDENT: Good morning. The port is open.\n\nIt is."
    #expect(speakers(text, 2022).last == "Joe Biden")
    #expect(speakers(text, 2018).last == "Donald Trump")
    let inauguration = CalendarDate(year: 2021, month: 1, day: 19)
    #expect(Tagger().tag(text, date: inauguration).statements.last?.speaker == "Donald Trump")
  }
}
