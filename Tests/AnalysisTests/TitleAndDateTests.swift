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
    #expect(speakers(text, title: "Statement by Mayor Nancy Keller on the Port") == ["Nancy Keller", "Nancy Keller"])
    #expect(speakers(text, title: "Nancy Keller on the Port") == [nil])
  }

  @Test(
    "What stands under a title that says whose words they are is said by that person",
    arguments: [
      ("Statement from Mayor Nancy Keller on the Passing of Tom Marsh", "Nancy Keller"),
      ("Remarks by Nancy Keller at the Harbour Fair", "Nancy Keller"),
      ("REMARKS BY MAYOR NANCY KELLER TO PORT WORKERS", "Nancy Keller"),
      ("Statement from Deputy Port Advisor for Ships & New Boats Nancy Keller on Rust", "Nancy Keller"),
      ("Remarks by the Mayor of Odesa and Nancy Keller", nil),
      ("Remarks as Prepared for Delivery by Mayor Nancy Keller", "Nancy Keller"),
      ("Remarks of Nancy Keller – As Prepared for Delivery", "Nancy Keller"),
      ("Statement by Nancy Keller and Tom Marsh on the Port", nil),
      ("Statement by Nancy Keller, Tom Marsh, and Ida Berg", nil),
      ("Readout of Nancy Keller’s Call with Tom Marsh", nil),
      ("Statement on the Passing of Nancy Keller", nil), ("Nancy Keller opens the port", nil),
    ] as [(String, String?)])
  func ownWords(title: String, speaker: String?) {
    let text = "The port has cost us $3 million so far.\n\nWe said that it would open. Tom Marsh said it was late."
    let statements = Tagger().tag(text, title: title).statements
    #expect(statements.first { $0.span.start == 0 }?.speaker == speaker)
    #expect(statements.last?.speaker == "Tom Marsh")
    #expect(statements.contains { $0.source != nil && $0.speaker == speaker })
  }

  @Test("A label with an office is the person of the title who has it, not a namesake of the text")
  func namesakes() {
    let text = "PRESIDENT KELLER: Ida Keller and I came by train.\n\nPRESIDENT BERG: Welcome."
    let title = "Remarks by President Nancy Keller and President Tom Berg"
    #expect(speakers(text, title: title) == ["Nancy Keller", "Tom Berg"])
  }

  @Test("A bare office with a capital is the title's, where the text gives it to nobody else")
  func bareOffice() {
    let title = "President Keller Opens a Port"
    #expect(
      speakers("As the President said, the port is open.", title: "President Ida Keller Opens a Port") == ["Ida Keller"]
    )
    #expect(speakers("As the president said, the port is open.", title: "President Ida Keller Opens a Port") == [nil])
    #expect(speakers("As the President said, the port is open.", title: "Ida Keller Opens a Port") == [nil])
    #expect(
      speakers("As the Vice President said, the port is open.", title: "President Ida Keller Opens a Port") == [nil])
    let other = "Norway's president, Tom Berg, came. As the President said, the port is open."
    #expect(speakers(other, title: title).last != "Ida Keller")
  }

  @Test("A well-known holder whose name a title in capitals hides is known by the office")
  func hiddenName() {
    let text = "State Dining Room\n\nTHE PRESIDENT: Good morning. The port is open.\n\nTHE VICE PRESIDENT: It is."
    let title = "Remarks by President Biden Urging Congress to Open the Port"
    #expect(speakers(text, title: title, 2022) == ["Joe Biden", "Kamala Harris"])
    #expect(speakers(text, title: title, 2015) == [nil, nil])
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
