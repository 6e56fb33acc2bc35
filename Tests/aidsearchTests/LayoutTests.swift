import News
import Testing
import Wire

@testable import aidsearch

@Suite struct LayoutTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\nb\tc", "a b c"), ("\u{1B}[31mred\u{7}", "\u{FFFD}[31mred\u{FFFD}"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{202E}b\u{2066}c\u{2069}\u{200F}", "abc"), ("x\u{2028}y\r\nz", "x y  z"),
    ("Київ – 108 млрд", "Київ – 108 млрд"), ("tag\u{E0041}", "tag"),
  ])
  func oneLineIsHarmless(_ text: String, _ expected: String) {
    #expect(Sanitizer.line(text) == expected)
  }

  @Test func linesKeepTheirBreaks() {
    #expect(Sanitizer.lines("a\r\nb\n\tc\u{1B}") == "a \nb\n\tc\u{FFFD}")
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("Київ", 4), ("日本", 4), ("e\u{301}", 1), ("한국", 4), ("😀", 2), ("a\u{200B}b", 2),
    ("ｆｕｌｌ", 8), ("❤\u{FE0F}", 2), ("…–“”", 4),
  ])
  func charactersTakeColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  private func wrapped(_ runs: [Painter.Run], width: Int = 40, indent: Int = 0, colour: Bool = false) -> [String] {
    Painter(width: width, hasColour: colour).wrap(runs, indent: indent)
  }

  @Test func wrapsAtBlanks() {
    let runs = [Painter.Run(text: "one two three four", role: .plain)]
    #expect(wrapped(runs, width: 16) == ["one two three", "four"])
    #expect(wrapped(runs, width: 20, indent: 2) == ["  one two three four"])
    #expect(wrapped([.init(text: "日本日本日本 日本日本", role: .plain)], width: 16) == ["日本日本日本", "日本日本"])
    #expect(wrapped([.init(text: "  a  b ", role: .plain)], width: 16) == ["a  b"])
    #expect(wrapped([]).isEmpty)
  }

  @Test func breaksWordsThatAreTooLong() {
    let long = String(repeating: "x", count: 20)
    #expect(wrapped([.init(text: "a \(long) b", role: .plain)], width: 16) == ["a", "xxxxxxxxxxxxxxxx", "xxxx b"])
  }

  @Test func matchesAreMarked() {
    let runs: [Painter.Run] = [
      .init(text: "of (", role: .plain), .init(text: "108 billion", role: .match), .init(text: "), he", role: .plain),
    ]
    #expect(wrapped(runs) == ["of ([108 billion]), he"])
    #expect(wrapped(runs, width: 17) == ["of", "([108 billion]),", "he"])
    #expect(wrapped(runs, colour: true) == ["of (\u{1B}[1;33m108 billion\u{1B}[0m), he"])
  }

  @Test func labelsStandBesideTheirText() {
    let runs = [Painter.Run(text: "\(Painter.unbroken("Ada Lovelace")) \(Painter.unbroken("Bo Li")) Cy", role: .plain)]
    let lines = Painter(width: 22, hasColour: false).labelled("who", runs, indent: 1, column: 6)
    #expect(lines == [" who  Ada Lovelace", "      Bo Li Cy"])
  }

  @Test func neighboursOfOneRoleAreOneStretch() {
    let runs: [Painter.Run] = [
      .init(text: "by", role: .plain), .init(text: " · one two", role: .faint), .init(text: " · three", role: .faint),
    ]
    #expect(wrapped(runs, colour: true) == ["by\u{1B}[2m · one two · three\u{1B}[0m"])
    #expect(wrapped(runs, width: 16, colour: true) == ["by\u{1B}[2m · one two ·\u{1B}[0m", "\u{1B}[2mthree\u{1B}[0m"])
  }

  @Test(arguments: [("short", 10, "short"), ("a longer title", 10, "a longer…"), ("日本日本", 5, "日本…")])
  func shortens(_ text: String, _ columns: Int, _ expected: String) {
    #expect(Painter(width: 80, hasColour: false).shortened(text, to: columns) == expected)
  }

  @Test(
    arguments: [
      (1.08e11, "USD", "US$108bn"), (6.1e10, nil, "61bn"), (1.5e6, "EUR", "€1.5m"), (2500, "UAH", "UAH 2,500"),
      (3.46e7, "GBP", "£34.6m"), (1.2345e12, nil, "1.235tn"), (0.5, "USD", "US$0.5"), (999_999, nil, "999,999"),
    ] as [(Double, String?, String)])
  func figures(_ value: Double, _ currency: String?, _ expected: String) {
    #expect(Wording.figure(value, currency) == expected)
  }

  @Test(arguments: [
    (Amount(currency: "USD", value: 1.08e11, minimum: 1.08e11, maximum: 1.08e11, qualifier: "about"), "about US$108bn"),
    (Amount(currency: "USD", value: 1e11, minimum: 1e11, maximum: nil, qualifier: "over"), "over US$100bn"),
    (Amount(currency: "EUR", value: nil, minimum: 1e9, maximum: 2e9), "€1bn to €2bn"),
    (Amount(currency: nil, value: nil, minimum: nil, maximum: 5e6), "up to 5m"),
    (Amount(currency: nil, value: nil, minimum: 1e10, maximum: 1e11, isVague: true), "tens of billions"),
  ])
  func sums(_ amount: Amount, _ expected: String) {
    let mention = AmountMention(span: Span(start: 5, end: 21), amount: amount)
    #expect(Wording.sum(mention, in: "some tens of billions of hryvnias") == expected)
  }

  @Test func numbersAndTimes() throws {
    #expect([0, 999, 1000, 14_396, -1_234_567].map(Wording.grouped) == ["0", "999", "1,000", "14,396", "-1,234,567"])
    #expect([0.21, 1.96, 12.4, 3100].map { Wording.time(milliseconds: $0) } == ["0.2 ms", "2 ms", "12 ms", "3.1 s"])
    #expect([59.0, 125, 3780].map { Wording.duration(seconds: $0) } == ["59 s", "2 min 5 s", "1 h 3 min"])
    #expect([1, 512, 3400, 133_718_108].map(Wording.size) == ["1 byte", "512 bytes", "3.4 kB", "133.7 MB"])
    #expect(Wording.day(try #require(CalendarDate(year: 2024, month: 4, day: 4))) == "4 Apr 2024")
    #expect(Wording.excerpt(Span(start: -3, end: 99), of: "short") == "short")
    #expect(Wording.excerpt(Span(start: 7, end: 3), of: "short") == "")
  }

  @Test func progressNamesRateAndTimeLeft() {
    let line = IndexProgressLine(now: 100)
    let progress = IndexProgress(documents: 1234, bytes: 12_000_000, totalBytes: 36_000_000)
    #expect(line.text(progress, now: 104) == "1,234 articles · 12 MB of 36 MB (33 %) · 3 MB/s · 8 s left")
    #expect(line.text(IndexProgress(documents: 1, bytes: 10), now: 100.1) == "1 article · 10 bytes")
  }
}
