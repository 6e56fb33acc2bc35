import News
import Testing

@Suite("Values")
struct ValueTests {
  @Test(
    "Reads ISO dates, and no others",
    arguments: [
      ("2024-04-04", "2024-04-04"), ("2024-02-29T10:00:00Z", "2024-02-29"), ("2024-02-29 10:00", "2024-02-29"),
      ("2023-02-29", nil), ("2024-13-01", nil), ("2024-4-4", nil), ("20240404", nil), ("", nil), ("2024-04-041", nil),
    ])
  func dates(text: String, expected: String?) {
    #expect(CalendarDate(iso: text)?.iso == expected)
  }

  @Test("Dates sort as days do and come back from their ordinal")
  func ordinals() throws {
    let earlier = try #require(CalendarDate(iso: "2023-12-31"))
    let later = try #require(CalendarDate(iso: "2024-01-01"))
    #expect(earlier < later)
    #expect(CalendarDate(ordinal: later.ordinal) == later)
    #expect(CalendarDate(ordinal: 20_230_230) == nil)
    #expect(later.isoMonth == "2024-01")
  }

  @Test("No two fields share a name, a prefix or a slot, and no prefix begins another")
  func fields() {
    let prefixes = Field.allCases.map(\.prefix).filter { !$0.isEmpty }
    let slots = Field.allCases.compactMap(\.slot)
    #expect(Set(slots).count == slots.count)
    for (index, prefix) in prefixes.enumerated() {
      for (other, candidate) in prefixes.enumerated() where other != index {
        #expect(!candidate.hasPrefix(prefix))
      }
    }
    for field in Field.allCases { #expect(field.example.hasPrefix(field.name + ":")) }
  }

  @Test("Spans contain and overlap by bytes, ends exclusive")
  func spans() {
    let span = Span(start: 2, end: 5)
    #expect(span.contains(Span(start: 2, end: 5)) && !span.contains(Span(start: 4, end: 6)))
    #expect(span.overlaps(Span(start: 4, end: 6)) && !span.overlaps(Span(start: 5, end: 6)))
  }
}
