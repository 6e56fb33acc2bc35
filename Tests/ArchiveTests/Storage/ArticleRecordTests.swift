import Analysis
import News
import Testing

@testable import Archive

@Suite("Records of articles")
struct ArticleRecordTests {
  private static func data(source: String?) -> [UInt8] {
    var article = Article(id: "n-1", title: "Größere Hilfe für Kyjiw", text: "Two words.")
    article.date = CalendarDate(iso: "2024-04-04")
    article.source = source
    return StoredArticle(
      article: article, path: nil, tags: Tags(), sentences: [SearchSentence(start: 0, end: 10, firstWord: 0)]
    ).encoded
  }

  private static func entry(_ data: [UInt8]) -> (hits: Hits, entry: Hits.Entry)? {
    guard let record = data.withUnsafeBytes({ ArticleRecord($0) }) else { return nil }
    var hits = Hits(capacity: 1)
    _ = hits.piece("what came before")
    let entry = record.entry(rank: 3, score: 1.5, in: &hits)
    return (hits, entry)
  }

  @Test("What begins a hit is taken from the record", arguments: ["The Daily Örgan", "", nil])
  func beginsHit(source: String?) throws {
    let (hits, entry) = try #require(Self.entry(Self.data(source: source)))
    #expect(hits.string(entry.id) == "n-1")
    #expect(hits.string(entry.title) == "Größere Hilfe für Kyjiw")
    #expect(entry.source.map { hits.string($0) } == source)
    #expect(entry.date == CalendarDate(iso: "2024-04-04"))
    #expect(entry.rank == 3 && entry.score == 1.5)
  }

  @Test("A title that is not UTF-8 is mended")
  func mendsTitle() throws {
    var data = Self.data(source: "The Daily")
    let letter = try #require(data.firstIndex(of: UInt8(ascii: "G")))
    data[letter] = 0xFF
    let (hits, entry) = try #require(Self.entry(data))
    #expect(hits.string(entry.id) == "n-1")
    #expect(hits.string(entry.title) == "\u{FFFD}rößere Hilfe für Kyjiw")
    #expect(entry.source.map { hits.string($0) } == "The Daily")
  }
}
