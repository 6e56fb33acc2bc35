import Analysis
import News
import Testing

@testable import Archive

@Suite("Reprints of one story")
struct StoryTests {
  /// A text of sentences that no other seed gives.
  private static func text(_ seed: Int, sentences: Int = 24) -> [String] {
    var random = TestGenerator()
    for _ in 0..<seed * 1000 { _ = random.next() }
    return (0..<sentences).map { _ in
      "The " + (0..<11).map { _ in "w\(random.next() % 3000)" }.joined(separator: " ") + " aid."
    }
  }

  private static func article(_ id: String, _ sentences: [String]) -> Article {
    Article(id: id, title: "Title of \(id)", text: sentences.joined(separator: " "))
  }

  private func search(_ index: TemporaryIndex, folds: Bool = true, limit: Int = 10, offset: Int = 0) throws -> Results {
    var request = SearchRequest(query: "aid", limit: limit, offset: offset)
    request.foldsStories = folds
    return try index.searcher().search(request)
  }

  /// The stories that a search shows, each as its articles in order.
  private func stories(_ results: Results) -> Set<[String]> {
    Set(results.hits.map { ([$0.id] + $0.reprints.map(\.id)).sorted() })
  }

  @Test("Reprints are folded into one hit that lists them; none is lost")
  func folding() throws {
    let index = try TemporaryIndex()
    let one = Self.text(1)
    try index.add([
      Self.article("a", one), Self.article("a-cut", Array(one.prefix(15))),
      Self.article("a-edited", one.enumerated().filter { $0.offset % 8 != 3 }.map(\.element)),
      Self.article("b", Self.text(2)), Self.article("c", Self.text(3)),
    ])
    let folded = try search(index)
    #expect(folded.matches == 5 && folded.stories == 3)
    #expect(stories(folded) == [["a", "a-cut", "a-edited"], ["b"], ["c"]])
    #expect(folded.hits.map(\.rank) == [1, 2, 3])
    let all = try search(index, folds: false)
    #expect(
      all.matches == 5 && all.stories == nil && all.hits.count == 5 && all.hits.allSatisfy { $0.reprints.isEmpty })
    let paged = try (0..<3).flatMap { try search(index, limit: 1, offset: $0).hits }
    #expect(paged == Array(folded.hits))
  }

  @Test("Counted by stories, a value of reprints counts once")
  func counts() throws {
    let index = try TemporaryIndex()
    let one = Self.text(1) + ["Norway promised $3 billion."]
    func article(_ id: String, _ source: String, _ sentences: [String]) -> Article {
      Article(id: id, title: id, source: source, text: sentences.joined(separator: " "))
    }
    try index.add([
      article("a", "Wire", one), article("a-cut", "Wire", Array(one.suffix(16))), article("a-other", "Post", one),
      article("b", "Wire", Self.text(2) + ["Latvia promised $3 billion."]),
    ])
    func count(_ field: Field, ranges: [String] = [], histogram: Int = 0) throws -> (Int, [String: Int]) {
      var query = FacetQuery(field: field, query: "aid")
      query.unit = .story
      query.ranges = ranges
      query.histogram = histogram
      let found = try index.searcher().count(query)
      #expect(found.unit == .story)
      return (found.matches, Dictionary(uniqueKeysWithValues: found.facet.values.map { ($0.value, $0.count) }))
    }
    #expect(try count(.source) == (2, ["Wire": 2, "Post": 1]))
    #expect(try count(.country).1 == ["Norway": 1, "Latvia": 1])
    #expect(try count(.amount, ranges: ["1bn..5bn", ">5bn"]).1 == ["1bn..5bn": 2, ">5bn": 0])
    #expect(try count(.amount, histogram: 1).1.values.reduce(0, +) == 2)
  }

  @Test("A template with other names and sums is another story")
  func templates() throws {
    func text(_ name: String, _ sum: String) -> [String] {
      Self.text(4, sentences: 8) + ["The minister \(name) said that \(sum) was paid as aid to the port."]
    }
    let index = try TemporaryIndex()
    try index.add([
      Self.article("x", text("Anna Berg", "$4 million")), Self.article("y", text("Peter Stone", "$7 million")),
    ])
    #expect(try search(index).stories == nil)
  }

  @Test("The same words weeks later are another story, within the week they are a reprint")
  func days() throws {
    func article(_ id: String, _ day: Int) -> Article {
      var article = Self.article(id, Self.text(5))
      article.date = CalendarDate(year: 2024, month: 3, day: day)
      return article
    }
    let index = try TemporaryIndex()
    try index.add([article("first", 1), article("reprint", 4), article("again", 21), Self.article("far", Self.text(2))])
    let found = try search(index)
    #expect(stories(found) == [["first", "reprint"], ["again"], ["far"]])
  }

  @Test("A corrected figure leaves it the same story")
  func correction() throws {
    func text(_ sum: String) -> [String] {
      let told = "Anna Berg of Oslo told Peter Stone in Riga on May 3 that \(sum) was aid for Kenya."
      return Self.text(6, sentences: 10) + [told]
    }
    let index = try TemporaryIndex()
    try index.add([Self.article("x", text("$4 million")), Self.article("y", text("$7 million"))])
    #expect(stories(try search(index)) == [["x", "y"]])
  }

  @Test("After changes and deletions the stories are those of an index made anew")
  func changes() throws {
    var random = TestGenerator()
    let index = try TemporaryIndex()
    let store = ColumnStore()
    let searcher = try index.searcher(store: store)
    let texts = (0..<6).map { Self.text($0 + 1) }
    var present: Set<String> = []
    for _ in 0..<40 {
      let id = "d\(Int(random.next() % 14))"
      if present.contains(id), random.next() % 3 == 0 {
        #expect(try index.writer.remove(id: id))
        try index.writer.commit()
        present.remove(id)
      } else {
        let text = texts[Int(random.next() % 6)]
        try index.add([Self.article(id, Array(text.prefix(24 - Int(random.next() % 9))))])
        present.insert(id)
      }
      let request = SearchRequest(query: "aid", limit: 20)
      let kept = try searcher.search(request)
      let anew = try index.searcher().search(request)
      #expect(kept.hits == anew.hits && kept.stories == anew.stories && kept.matches == present.count)
      #expect(kept.hits.reduce(0) { $0 + 1 + $1.reprints.count } == present.count)
    }
  }
}
