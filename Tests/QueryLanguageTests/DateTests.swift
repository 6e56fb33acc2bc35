import News
import QueryLanguage
import Testing

@Suite struct DateTests {
  @Test(
    arguments: [
      ("2023", "2023-01-01", "2023-12-31", "2023"),
      ("2024-02", "2024-02-01", "2024-02-29", "2024-02"),
      ("2024-4", "2024-04-01", "2024-04-30", "2024-04"),
      ("2023/02/14", "2023-02-14", "2023-02-14", "2023-02-14"),
      ("2023-02..2024-01", "2023-02-01", "2024-01-31", "2023-02..2024-01"),
      ("2022..2024", "2022-01-01", "2024-12-31", "2022..2024"),
      ("2023-12-30..2024", "2023-12-30", "2024-12-31", "2023-12-30..2024-12-31"),
      ("2024..", "2024-01-01", nil, "2024-01-01.."),
      ("..2024-02", nil, "2024-02-29", "..2024-02-29"),
      (">2023", "2024-01-01", nil, "2024-01-01.."),
      (">=2023-03", "2023-03-01", nil, "2023-03-01.."),
      ("<2024-03-01", nil, "2024-02-29", "..2024-02-29"),
      ("<2024", nil, "2023-12-31", "..2023-12-31"),
      ("<= 2024", nil, "2024-12-31", "..2024-12-31"),
      (">2024-02-29", "2024-03-01", nil, "2024-03-01.."),
      (">2023-12-31", "2024-01-01", nil, "2024-01-01.."),
    ] as [(String, String?, String?, String)])
  func ranges(text: String, first: String?, last: String?, short: String) throws {
    let range = try DateRange(parsing: text)
    #expect(range.first?.iso == first)
    #expect(range.last?.iso == last)
    #expect(range.short == short)
    #expect(try DateRange(parsing: short) == range)
  }

  @Test(arguments: [
    ("", 0), ("soon", 0), ("23", 0), ("2023-13", 0), ("2023-02-30", 0), ("2023-02-14-05", 10), ("..", 0),
    ("2024..2023", 0), ("14.02.2023", 2), ("2023..x", 6), ("0000", 0), (">9999", 0), ("20234", 4),
  ])
  func errors(text: String, position: Int) {
    let error = #expect(throws: SyntaxError.self) { try DateRange(parsing: text) }
    #expect(error?.position == position)
  }

  @Test func rangesContainTheirEnds() throws {
    let range = try DateRange(parsing: "2023-02..2023-03")
    #expect(try #require(CalendarDate(iso: "2023-02-01")).isIn(range))
    #expect(try #require(CalendarDate(iso: "2023-03-31")).isIn(range))
    #expect(try !#require(CalendarDate(iso: "2023-01-31")).isIn(range))
    #expect(try !#require(CalendarDate(iso: "2023-04-01")).isIn(range))
  }
}

extension CalendarDate {
  fileprivate func isIn(_ range: DateRange) -> Bool { range.contains(self) }
}
