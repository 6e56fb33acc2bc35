import News
import Testing

@testable import Analysis

/// Turns of phrase that were found missing in reports of many outlets, each in sentences written for this test.
@Suite("The ways in which outlets of many countries tell who said what")
struct ReportStyleTests {
  /// The statements as `content = speaker`, "?" where nobody is named.
  private static func statements(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tagger().tag(text).statements.map { statement in
      let content = String(decoding: bytes[statement.span.start..<statement.span.end], as: UTF8.self)
      return "\(content) = \(statement.speaker ?? "?")"
    }
  }

  @Test(
    "Verbs and phrases that report",
    arguments: [
      (
        "Nancy Keller felt that the port was too small. “Far too small,” she said.",
        ["the port was too small = Nancy Keller", "Far too small = Nancy Keller"]
      ),
      ("Nancy Keller wondered aloud who would pay for the port.", ["who would pay for the port = Nancy Keller"]),
      ("Nancy Keller hit back that the port was open.", ["the port was open = Nancy Keller"]),
      ("Nancy Keller shot back on her channel that the port was open.", ["the port was open = Nancy Keller"]),
      ("“The port is open,” Nancy Keller summed up.", ["The port is open = Nancy Keller"]),
      ("The port is open, calculates Nancy Keller.", ["The port is open = Nancy Keller"]),
      ("Oslo is open, noted Nancy Keller, who had come up with it.", ["Oslo is open = Nancy Keller"]),
      ("The Port Institute assesses that the port is open.", ["the port is open = Port Institute"]),
      ("Nancy Keller put the losses at no more than 800.", ["the losses at no more than 800 = Nancy Keller"]),
      ("“It is late,” Nancy Keller was quoted by the agency as saying.", ["It is late = Nancy Keller"]),
      ("Nancy Keller told a London conference, alongside Tom Berg, that it was late.", ["it was late = Nancy Keller"]),
      ("Nancy Keller disagreed: in her words, the port was open.", ["the port was open = Nancy Keller"]),
      ("Nancy Keller’s aide would say only that the port was open.", ["the port was open = ?"]),
      ("Nancy Keller thanked “our friends in Oslo”.", ["our friends in Oslo = Nancy Keller"]),
      (
        "Nancy Keller had spoken of “three long years of war”. “Far too long,” she said.",
        ["of “three long years of war” = Nancy Keller", "Far too long = Nancy Keller"]
      ),
      ("Anna Kask, a retired judge, warns it could take years.", ["it could take years = Anna Kask"]),
      ("Anna Kask and Paul Lind, just back, both say it is late.", ["it is late = Anna Kask"]),
      ("The UN, the EU and the Oslo government reckon that it is late.", ["it is late = UN"]),
      ("“I say it is late,” says Sunday. Pat Sunday has gone.", ["I say it is late = Pat Sunday"]),
      (
        "Nancy Keller told President Tom Berg and his Norwegian counterpart, Paul Lind, that the port was open.",
        ["the port was open = Nancy Keller"]
      ),
    ])
  func verbs(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Subjects with asides",
    arguments: [
      (
        "Tom Berg, who spoke through an adviser, Paul Lind, on Monday in Oslo, said the port, worth millions, was open.",
        ["the port, worth millions, was open = Tom Berg"]
      ),
      (
        "Sen. Tom Berg, D-Ohio, and Sen. Anna Kask, R-Iowa, said the port was open.", ["the port was open = Tom Berg"]
      ),
      (
        "Anna Kask, the Oslo-born peer, asked in the Lords if the port was open.",
        ["if the port was open = Anna Kask"]
      ),
      ("Tom Berg, who leads the group “Blue Port”, said the port was open.", ["the port was open = Tom Berg"]),
      ("Anna Kask, 38, who came with sons Otto, 6, and Jan, 4, told us: “It is late.”", ["It is late. = Anna Kask"]),
      ("Anna Kask, who wrote the report, calls it “late and too long”.", ["it “late and too long” = Anna Kask"]),
      ("Tom Berg, asked whether it was over: “Not at all.”", ["whether it was over = ?", "Not at all. = Tom Berg"]),
      (
        "Tom Berg, asked if it was over, said the port was open.",
        ["if it was over = ?", "the port was open = Tom Berg"]
      ),
      (
        "FURIOUS backbencher Tom Berg last night blasted the port – insisting that “it must go”.",
        ["it must go = Tom Berg"]
      ),
    ])
  func asides(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Where what is said begins and ends",
    arguments: [
      ("The ministry of Tom Berg said all ports were open.", ["all ports were open = ?"]),
      ("Tom Berg said only half had come.", ["only half had come = Tom Berg"]),
      ("According to Tom Berg, a member of the board, the port is open.", ["the port is open = Tom Berg"]),
      ("Lutsk, Ukraine – The port is open, Tom Berg said.", ["The port is open = Tom Berg"]),
      ("Lutsk, western Ukraine — The port is open, Tom Berg said.", ["The port is open = Tom Berg"]),
      ("It was late.\nQ: Is the port open, as Tom Berg once suggested?", ["Is the port open = Tom Berg"]),
      ("He had one worry: The port, Tom Berg said, was closed.", ["The port, Tom Berg said, was closed = Tom Berg"]),
      (
        "Asked about the port, a spokesman for Tom Berg said that it was late.",
        ["about the port = ?", "it was late = ?"]
      ),
      (
        "“It was late,” Tom Berg told a crowd in Salem, Oregon, on Monday, according to a transcript of it.",
        ["It was late = Tom Berg"]
      ),
      (
        "Norway has told Denmark that it will pay, the Oslo Institute reported.",
        ["Norway has told Denmark that it will pay = Oslo Institute", "it will pay = Norway"]
      ),
      ("Tom Berg defended it: “It bought time,” he said.", ["It bought time = Tom Berg"]),
      ("KAMPALA | Tom Berg has said it is late.", ["it is late = Tom Berg"]),
      ("The port is open, Tom Berg said late on Thursday.", ["The port is open = Tom Berg"]),
      ("Tom Berg said early Friday the port was open.", ["the port was open = Tom Berg"]),
      ("Tom Berg said late payments were a problem.", ["late payments were a problem = Tom Berg"]),
      ("“No.” Tom Berg said it was late.", ["it was late = Tom Berg"]),
    ])
  func ends(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Quotations without a verb",
    arguments: [
      (
        "“We go on,” Paul Lind told me. “The rest we buy.” Tom Berg laughed.",
        ["We go on = Paul Lind", "The rest we buy. = Paul Lind"]
      ),
      (
        "Paul Lind spoke of “a difficult week”.\nAnna Kask, who led it, sees no end. “We go on because we must.”",
        ["We go on because we must. = Anna Kask"]
      ),
      ("It began.\n13:10 — Keller: port must stay open\nNancy Keller left.", ["port must stay open = Nancy Keller"]),
      ("It began.\n10:40 a.m. Keller: port must stay open\nNancy Keller left.", ["port must stay open = Nancy Keller"]),
      (
        "“Nonsense,” said Tom Berg when the reporter cited a figure of the press. “It is more than that.”",
        ["Nonsense = Tom Berg", "a figure of the press = ?", "It is more than that. = Tom Berg"]
      ),
      ("Nancy Keller @nkeller: “The port is open.”", ["The port is open. = Nancy Keller"]),
    ])
  func quotations(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }

  @Test(
    "Persons by what they are called besides their names",
    arguments: [
      ("Spokeswoman Anna Kask came late. “No,” the diplomat noted.", ["No = Anna Kask"]),
      (
        "Anna Kask felt that it was late. “Who pays?” the Odesa MP asked.",
        ["it was late = Anna Kask", "Who pays? = Anna Kask"]
      ),
      ("Opposition leader Tom Berg had no doubt. “No,” the Queenslander said.", ["No = Tom Berg"]),
      ("Tom Berg shook his head. “No,” the Texan says.", ["No = Tom Berg"]),
      ("Tom Berg met Paul Lind. “No,” the Texan says.", ["No = ?"]),
      ("Tom Berg shook his head. “No,” the spokesman says.", ["No = ?"]),
      ("Tom Berg shook his head. “No,” the British say.", ["No = ?"]),
      ("President Tom Berg shook his head. “No,” the commander says.", ["No = ?"]),
      (
        "Tom Berg beat Anna Kask. “No,” said the latter. “Yes,” said the former.", ["No = Anna Kask", "Yes = Tom Berg"]
      ),
      (
        "Prime Minister Nancy Keller met Tom Berg. The prime minister was asked if it was late. “Yes,” she replied.",
        ["if it was late = ?", "Yes = Nancy Keller"]
      ),
      (
        "British Prime Minister Sir Paul Lind was late. Donald Tusk was not. The Prime Minister was tired. “Yes,” he said.",
        ["Yes = Paul Lind"]
      ),
      ("Tom Berg left. A source shrugged. The official was tired. “Yes,” he said.", ["Yes = ?"]),
    ])
  func descriptions(text: String, expected: [String]) { #expect(Self.statements(text) == expected) }
}
