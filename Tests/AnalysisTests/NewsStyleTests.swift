import News
import Testing

@testable import Analysis

/// Turns of phrase of agencies, broadcasters and press offices, each in sentences written for this test.
@Suite("The ways in which news tells who said what")
struct NewsStyleTests {
  /// The statements as `content = speaker`, "?" where nobody is named.
  private static func statements(_ text: String, title: String? = nil, date: CalendarDate? = nil) -> [String] {
    let bytes = Array(text.utf8)
    return Tagger().tag(text, title: title, date: date).statements.map { statement in
      let content = String(decoding: bytes[statement.span.start..<statement.span.end], as: UTF8.self)
      return "\(content) = \(statement.speaker ?? "?")"
    }
  }

  private static func people(_ text: String) -> [String] { Tagger().tag(text).people.map(\.name) }

  @Test(
    "What stands before the first sentence is no part of what is said",
    arguments: [
      ("LVIV, Feb 6 (Reuters) - The port is open, Nancy Keller said.", ["The port is open = Nancy Keller"]),
      ("LVIV, Ukraine (AP) — The port is open, Nancy Keller said.", ["The port is open = Nancy Keller"]),
      ("LVIV. March 12 (Interfax) - The port is open, Nancy Keller said.", ["The port is open = Nancy Keller"]),
      ("LVIV/OSLO, 12 March 2024 – The port is open, Nancy Keller said.", ["The port is open = Nancy Keller"]),
      ("LONDON: The port is open, Nancy Keller said.", ["The port is open = Nancy Keller"]),
      (
        "The port – for all to see – is open, Nancy Keller said.",
        ["The port – for all to see – is open = Nancy Keller"]
      ),
    ])
  func datelines(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Words that look like a report are none",
    arguments: [
      "Two new announcements will add to that historic boom in our town.",
      "This builds on announced investments by dozens of firms over the year.",
      "The annexes, schedules, general notes, and footnotes are part of this.",
    ])
  func noReports(text: String) { #expect(Self.statements(text).isEmpty) }

  @Test("What is said ends where the next item of a list in one line begins")
  func listItems() {
    let text = "Nancy Keller demands that firms slash prices - Port News: Keller writes to firms."
    #expect(Self.statements(text).first == "firms slash prices = Nancy Keller")
  }

  @Test("Of several with an office the bare office is not his whom the text calls another country's")
  func homeOffice() {
    let text = "President Nancy Keller met President Tom Berg of Norway. The president said the port was open."
    #expect(Self.statements(text) == ["the port was open = Nancy Keller"])
    let other = "Norwegian President Tom Berg met President Nancy Keller. The president said the port was open."
    #expect(Self.statements(other) == ["the port was open = Nancy Keller"])
  }

  @Test("When it was said is no part of an organisation's name")
  func timeBeforeNames() {
    let text = "Last month the European Commission said that it would pay."
    #expect(Self.statements(text) == ["it would pay = European Commission"])
  }

  @Test("A list of voices in quotation marks is no transcript")
  func voices() {
    let text = "KASK: “We back it.”\nThe plan is old.\nMARSH: “We don't want it.”\nAnna Kask and Tom Marsh met."
    #expect(Self.statements(text) == ["We back it. = Anna Kask", "We don't want it. = Tom Marsh"])
  }

  @Test("A label may be long where it ends in a name")
  func longLabel() {
    let text = """
      Port Institute Senior Policy Analyst and Manager for Energy and Water in the North Nancy Keller: “I applaud the \
      decision to open the port.”
      """
    #expect(Self.statements(text) == ["I applaud the decision to open the port. = Nancy Keller"])
  }

  @Test(
    "A role and its holder's name after a comma",
    arguments: [
      (
        "Prime Minister of Estonia Anna Kask left. “We are proud,” says Latvia's prime minister, John Keller.",
        ["We are proud = John Keller"]
      ),
      (
        "According to Keller's director, Anna Kask (no relation), the port is open.",
        ["the port is open = Anna Kask"]
      ),
      (
        "Tarno Hebicht, WHO Representative in Ukraine, told reporters it was late. “Too late,” he added.",
        ["it was late = Tarno Hebicht", "Too late = Tarno Hebicht"]
      ),
      ("First Lady Anna Kask came. The First Lady said the port was open.", ["the port was open = Anna Kask"]),
      (
        "Luke Keller MP, a defence minister, told LBC that talks “were going well”.",
        ["talks “were going well” = Luke Keller"]
      ),
      ("Sen. Ron Keller, R-Wis., left early. “Why pay?” the Wisconsin Republican said.", ["Why pay? = Ron Keller"]),
      (
        "The premier spoke. Prime Minister Anna Kask of Estonia waited. Asked by reporters, the Estonian premier said: “No.”",
        ["No. = Anna Kask"]
      ),
    ])
  func appositions(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Pronouns and quotations that go on",
    arguments: [
      (
        "Zelenskyy met Deputy Secretary Wendy Keller. She told him the port was open.",
        ["the port was open = Wendy Keller"]
      ),
      (
        "Ms. Anna Kask, Managing Director, issued the following statement:\n\"The port has done well.\n\"Risks remain high.\"",
        ["The port has done well. = Anna Kask", "Risks remain high. = Anna Kask"]
      ),
      (
        "Port CEO Anna Kask:* “We see the port open again for everybody.”",
        ["We see the port open again for everybody. = Anna Kask"]
      ),
      ("He would vote no. “We have spent enough,” Nancy Keller said.", ["We have spent enough = Nancy Keller"]),
      (
        "Anna Kask said about US$3 billion was needed. She said on Monday nearly 30,000 people had left.",
        ["about US$3 billion was needed = Anna Kask", "nearly 30,000 people had left = Anna Kask"]
      ),
    ])
  func goingOn(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Sources in mid-sentence",
    arguments: [
      ("Since the war began, according to WHO, there have been 30 attacks.", ["there have been 30 attacks = ?"]),
      (
        "According to the Kask Institute, which tracks aid, commitments have doubled.",
        ["commitments have doubled = Kask Institute"]
      ),
      (
        "Nancy Keller said the loan – first reported by the Herald – was “done”.",
        ["the loan – first reported by the Herald – was “done” = Nancy Keller"]
      ),
      (
        "The White House on Friday announced a package of aid for the port.",
        ["a package of aid for the port = White House"]
      ),
      (
        "President John Keller's office said the port was open.", ["the port was open = President John Keller's office"]
      ),
    ])
  func sources(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Headlines",
    arguments: [
      ("'We will not give up': Keller on the port\nNancy Keller came.", ["We will not give up = Nancy Keller"]),
      ("Kremlin: Western loans of $50bn amount to theft", ["Western loans of $50bn amount to theft = Kremlin"]),
    ])
  func headlines(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "What looks like a report and is none",
    arguments: [
      "As President Keller continues to push for repeal, the White House is working with the states.",
      "The reserves consist of dollars, federal reserve notes, funds held at banks, and bills.",
      "I lost my voice along the five states that we have seen.",
      "This law denies many victims their day in court.",
      "I called my mother, and we went home.",
      "For finding a way out we owe them much.",
      "They were telling a story that everybody needs to hear.",
    ])
  func none(text: String) { #expect(Self.statements(text) == []) }

  @Test("An author by a title that the tables don't know, or by the words of a decree")
  func authors() {
    #expect(
      Self.statements("As I said, the port is open.", title: "Remarks by APNSA Jake Keller on Ports")
        .contains("the port is open = Jake Keller"))
    #expect(
      Self.statements("NOW, I, ANNA R. KASK, Mayor of Lviv, say that the port is open.") == [
        "the port is open = Anna Kask"
      ])
  }

  @Test(
    "Who is a person and who isn't",
    arguments: [
      ("I, ANNA R. KASK, Mayor of Lviv, say so.", ["Anna Kask"]),
      ("Our son, Major Beau Biden, served. We thank President Biden.", ["Beau Biden", "Joe Biden"]),
      ("King Abdullah II met Pope Leo XIV.", ["Abdullah II", "Leo XIV"]),
      ("Keller told public broadcaster Yle nothing.", ["Keller"]),
      ("In Atlanta, Georgia, voters shrugged.", []),
      ("They drove through Prince George’s County.", []),
      ("Kask Vows To Stay\nAnna Kask stays.", ["Anna Kask", "Anna Kask"]),
      ("Lai Ching-te came. Thank you, William.", ["Lai Ching-te", "William"]),
      ("Governor J.B. Pritzker spoke.", ["J.B. Pritzker"]),
      ("The Biden-Harris Administration has paid.", ["Joe Biden", "Kamala Harris"]),
      ("Oleksandr, 34, a gunner, spoke. Oleksandr Syrskyi left.", ["Oleksandr", "Oleksandr Syrskyi"]),
    ])
  func persons(text: String, expected: [String]) { #expect(Self.people(text) == expected) }

  @Test("A name after a personal title is no country; a country beside its namesake is one")
  func namesakes() {
    func countries(_ text: String) -> [String] { Tagger().tag(text).countries.map(\.code) }
    #expect(countries("Thank you, Deputy Attorney General Monaco.").isEmpty)
    #expect(countries("Israel Katz came. Mr Katz said the aid for Israel was late.") == ["IL"])
  }

  @Test(
    "Sums that leave out the currency named just before",
    arguments: [
      ("They sent 4.5 billion euros in March and another 1.5 billion in April.", ["EUR", "EUR"]),
      ("Of 25 billion rubles, of which seven billion have been spent, some is lost.", ["RUB", "RUB"]),
      ("Aid rises to 9 billion euros from 4 billion.", ["EUR", "EUR"]),
      ("They paid 4 billion euros. Another 1.5 billion people live there.", ["EUR"]),
    ])
  func elliptical(text: String, expected: [String]) {
    #expect(Tagger().tag(text).amounts.map { $0.amount.currency ?? "-" } == expected)
  }
}
