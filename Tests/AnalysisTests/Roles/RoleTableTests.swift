import News
import Testing

@testable import Analysis

@Suite("The table of who held which office when")
struct RoleTableTests {
  private func speakers(_ text: String, _ table: String, on date: String) throws -> [String?] {
    let tagger = Tagger(roles: try RoleTable(parsing: table))
    return tagger.tag(text, date: CalendarDate(iso: date)).statements.map(\.speaker)
  }

  private static let table = """
    # ours
    UA | defence minister | Danylo Kovalchuk | 2022-02-10..2023-09-05
    NO | fisheries minister | Ida Berg | 2023..
    NO | trade minister | | ..
    UN | president | Tom Marsh | ..
    # learned from 9 dated articles
    NO | fisheries minister | Nils Dahl | 2022-01-01..2024-12-31 | 5
    DK | harbour minister | Ane Lund | 2022-03-01..2022-04-30 | 4
    World Bank | chief economist | Pia Holm | 2022-03-01..2022-04-30 | 4
    UA | president | Pia Holm | 2022-03-01..2022-04-30 | 4
    """

  @Test(
    "An office in an article is whose the table says it was that day",
    arguments: [
      ("The Ukrainian defence minister said the port was open.", "2022-06-01", "Danylo Kovalchuk"),
      ("Ukraine's defense minister said the port was open.", "2023-09-05", "Danylo Kovalchuk"),
      ("Ukraine's defence minister said the port was open.", "2022-02-09", "Oleksii Reznikov"),
      ("The Ukrainian harbour minister said the port was open.", "2022-02-09", nil),
      ("The Danish harbour minister said the port was open.", "2022-04-30", "Ane Lund"),
      ("The Danish harbour minister said the port was open.", "2022-05-01", nil),
      ("The World Bank's chief economist said the port was open.", "2022-04-01", "Pia Holm"),
      ("The former Danish harbour minister said the port was open.", "2022-04-01", nil),
      ("A Danish harbour minister said the port was open.", "2022-04-01", nil),
      ("The Danish deputy harbour minister said the port was open.", "2022-04-01", nil),
      ("The harbour minister said the port was open.", "2022-04-01", nil),
      ("The Danish harbour minister, Finn Lund, said the port was open.", "2022-04-01", "Finn Lund"),
      ("Denmark's harbour minister, Finn Lund, came. The harbour minister said it was.", "2022-04-01", "Finn Lund"),
      // The keeper's lines outrank what is learned, and say that nobody is meant.
      ("Norway's fisheries minister said the port was open.", "2023-06-01", "Ida Berg"),
      ("Norway's fisheries minister said the port was open.", "2022-06-01", "Nils Dahl"),
      ("Norway's trade minister said the port was open.", "2022-06-01", nil),
      // What is learned against what the program knows: nobody.
      ("Ukraine's president said the port was open.", "2022-04-01", nil),
      ("Ukraine's president said the port was open.", "2022-05-01", "Volodymyr Zelensky"),
    ] as [(String, String, String?)])
  func offices(text: String, date: String, name: String?) throws {
    #expect(try speakers(text, Self.table, on: date) == [name])
  }

  @Test("Without a date of publication the table says nothing")
  func noDate() throws {
    let tagger = Tagger(roles: try RoleTable(parsing: Self.table))
    #expect(tagger.tag("The Danish harbour minister said the port was open.").statements.map(\.speaker) == [nil])
  }

  @Test(
    "A line that is wrong is told with its place and what to write",
    arguments: [
      ("UA | defence minister | Anna Kask", 1, "3 parts"),
      ("\n# note\nUA, defence minister: Anna Kask", 3, "1 parts"),
      (" | defence minister | Anna Kask | 2022..", 1, "no country's code"),
      ("UK | defence minister | Anna Kask | 2022..", 1, "write GB for United Kingdom"),
      ("QQ | defence minister | Anna Kask | 2022..", 1, "is no country's code"),
      ("UA |  | Anna Kask | 2022..", 1, "no office"),
      ("UA | of the | Anna Kask | 2022..", 1, "no office"),
      ("UA | defence minister | 1234 | 2022..", 1, "is no name"),
      ("UA | defence minister | Anna Kask | 2022", 1, "no days"),
      ("UA | defence minister | Anna Kask | 2022-13..", 1, "\"2022-13\" is no day"),
      ("UA | defence minister | Anna Kask | 2023..2022", 1, "ends before it begins"),
      ("UA | defence minister | Anna Kask | 2022.. | many", 1, "no number of articles"),
      (
        "UA | defence minister | Anna Kask | 2022..\n\nUA | minister of defense | Tom Marsh | ..2022-01-01", 3,
        "line 1 gives this office to Anna Kask"
      ),
    ])
  func wrongLines(text: String, line: Int, message: String) {
    let error = #expect(throws: RoleTable.SyntaxError.self) { try RoleTable(parsing: text) }
    #expect(error?.line == line)
    #expect(error?.message.contains(message) == true, "\(String(describing: error))")
  }

  @Test("Holders after one another, and what was learned against the keeper's lines, are no contradiction")
  func noContradiction() throws {
    let text = """
      UA | defence minister | Anna Kask | ..2022-01-31
      UA | defence minister | Tom Marsh | 2022-02..
      # learned
      UA | defence minister | Ida Berg | 2022-01-01..2022-06-30 | 3
      """
    let table = try RoleTable(parsing: text)
    #expect(table.own.count == 2 && table.learned.count == 1)
    #expect(table.own[1].from == CalendarDate(year: 2022, month: 2, day: 1) && table.own[1].to == nil)
    #expect(table.learned[0].articles == 3)
  }

  @Test("What stands above the mark is kept to the letter, what stands below is replaced")
  func keeping() throws {
    let terms = try RoleTable(parsing: Self.table).learned
    let own = "# ours\n\nUA | defence minister|Anna Kask|2022..\n"
    let first = RoleTable.text(keeping: own, learned: terms, heading: "from 9 articles")
    #expect(first.hasPrefix(own + "\n# learned from 9 articles\n"))
    #expect(try RoleTable(parsing: first).learned == terms)
    #expect(RoleTable.text(keeping: first, learned: terms, heading: "from 9 articles") == first)
    let second = RoleTable.text(keeping: first, learned: [], heading: "from 0 articles")
    #expect(second == own + "\n# learned from 0 articles\n")
    // Nothing was there: the first lines say what to write.
    let empty = RoleTable.text(keeping: "", learned: [], heading: "h")
    #expect(empty.hasPrefix("# Who held") && RoleTable.text(keeping: empty, learned: [], heading: "h") == empty)
  }
}
