import Analysis
import News
import Testing

@testable import Archive

@Suite("Records of the index")
struct CodingTests {
  private let tags = Tags(
    people: [PersonMention(span: Span(start: 0, end: 4), name: "Ann Lee")],
    countries: [CountryMention(span: Span(start: 5, end: 9), code: "UA", kind: .demonym)],
    amounts: [
      AmountMention(
        span: Span(start: 30, end: 35),
        amount: Amount(currency: "USD", value: 5, minimum: 5, maximum: nil, qualifier: "over")),
      AmountMention(
        span: Span(start: 60, end: 65),
        amount: Amount(currency: nil, value: nil, minimum: 2e10, maximum: 1e11, isVague: true)),
    ],
    statements: [
      Statement(
        span: Span(start: 20, end: 50), kind: .mixed, speaker: "Ann Lee", speakerKind: .person,
        source: Span(start: 0, end: 4), cue: Span(start: 10, end: 14)),
      Statement(span: Span(start: 28, end: 40), kind: .direct),
    ])

  @Test("An article comes back as it was stored")
  func storedArticle() throws {
    let article = Article(
      id: "1", title: "Títle", date: CalendarDate(iso: "2024-02-29"), source: "Baltic Courier",
      url: "https://example.org",
      text: String(repeating: "Ann said 5. ", count: 10))
    let record = StoredArticle(
      article: article, path: "/news/1.txt", tags: tags,
      sentences: [SearchSentence(start: 0, end: 11, firstWord: 0), SearchSentence(start: 12, end: 23, firstWord: 3)])
    let decoded = record.encoded.withUnsafeBytes { StoredArticle($0) }
    #expect(decoded == record)
  }

  @Test("A record that is cut short anywhere is refused and never crashes")
  func truncated() {
    let record = StoredArticle(article: Article(id: "1", title: "T", text: "x y"), path: nil, tags: tags, sentences: [])
    let bytes = record.encoded
    for count in 0..<bytes.count {
      #expect(bytes[..<count].withUnsafeBytes { StoredArticle($0) } == nil)
    }
  }

  @Test("Claims know the innermost statement of a sum, and come back as they were")
  func claims() {
    let list = ClaimList(tags: tags) { $0 / 10 }
    #expect(list.sums.map(\.statement) == [1, nil])
    #expect(list.statements.map(\.speaker) == [0, nil])
    #expect(list.speakers == ["Ann Lee"])
    var expected = list
    for index in expected.sums.indices { expected.sums[index].amount.qualifier = nil }
    #expect(list.encoded.withUnsafeBytes { ClaimList($0) } == expected)
  }

  @Test("Damaged claims are refused and never crash")
  func damaged() {
    var generator = TestGenerator()
    let bytes = ClaimList(tags: tags) { $0 / 10 }.encoded
    for _ in 0..<2_000 {
      var copy = bytes
      copy[Int.random(in: copy.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      _ = copy.withUnsafeBytes { ClaimList($0) }
    }
    #expect([UInt8]([1, 200]).withUnsafeBytes { ClaimList($0) } == nil)
  }

  @Test("Sortable numbers sort as bytes")
  func sortable() {
    let numbers = [0, 0.5, 1, 99, 1e6, 1.08e11, 1e15]
    let bytes = numbers.map(Schema.sortable)
    for (left, right) in zip(bytes, bytes.dropFirst()) { #expect(left.lexicographicallyPrecedes(right)) }
  }

  @Test(
    "Every amount facet label is the range of its figures", arguments: [0, 5e5, 1e6, 9.99e8, 1e9, 1.08e11, 1e12, 5e13])
  func facetLabels(figure: Double) throws {
    let range = try #require(AmountFacet.range(of: AmountFacet.label(of: figure)))
    #expect(range.contains(figure))
  }
}
