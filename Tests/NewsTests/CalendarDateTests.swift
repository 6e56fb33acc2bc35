import News
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("2023", 2023_01_01, 2023_12_31), ("2023-02", 2023_02_01, 2023_02_28), ("2024-02", 2024_02_01, 2024_02_29),
    ("2023-04-05", 2023_04_05, 2023_04_05),
  ])
  func namesDays(_ text: String, first: Int, last: Int) throws {
    let days = try #require(CalendarDate.days(named: text))
    #expect(days.lowerBound.ordinal == first)
    #expect(days.upperBound.ordinal == last)
  }

  @Test(arguments: ["", "23", "2023-", "2023-13", "2023-00", "2023-02-30", "2023/02", "2023-02-01T10", "abcd", "0000"])
  func namesNone(_ text: String) {
    #expect(CalendarDate.days(named: text) == nil)
  }
}
