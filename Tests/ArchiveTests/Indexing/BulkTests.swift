import Foundation
import News
import Testing
import Xapian

@testable import Archive

@Suite("Additions in bulk")
struct BulkTests {
  private static func article(_ id: Int, _ generator: inout TestGenerator, text: String? = nil) -> Article {
    let words = ["aid", "tanks", "budget", "NATO", "Ukraine", "winter", "grain", "ministers", "loan", "said"]
    let random = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
      words.randomElement(using: &generator) ?? "aid"
    }
    return Article(
      id: "\(id)", title: "Article \(id)", date: CalendarDate(iso: "2024-0\(1 + id % 9)-11"), source: "River Post",
      text: text ?? random.joined(separator: " ") + ". Ann Lee said that Ukraine would get $\(id) billion.")
  }

  /// What an index answers, whatever numbers its documents have.
  private static func answers(_ index: TemporaryIndex) throws -> [String] {
    let searcher = try index.searcher()
    return try ["aid", "\"aid tanks\"", "loan -winter", "speaker:Lee said:ukraine", "aid NEAR/4 grain", "amount:>20bn"]
      .flatMap { query in
        let found = try searcher.search(SearchRequest(query: query, facets: ["month", "speaker"], limit: 1000))
        return ["\(query) \(found.matches) \(found.facets)"]
          + found.hits.map { "\($0.id) \(Int($0.score * 1e6)) \($0.passage?.text ?? "")" }.sorted()
      }
  }

  private static func small(_ writer: IndexWriter) throws {
    // Without memory, so that all that waits does so in files.
    writer.bulk = try BulkAddition(folder: writer.directory.bulkPath, memory: 0)
  }

  @Test("Leave what articles one by one leave, repeated ids and earlier articles included")
  func equals() throws {
    var generator = TestGenerator()
    let earlier = (0..<20).map { Self.article($0, &generator) }
    let articles = (0..<160).map { Self.article(($0 * 7) % 120 + 10, &generator) }
    let single = try TemporaryIndex()
    let bulk = try TemporaryIndex()
    let indexer = try ArticleIndexer()
    for index in [single, bulk] { try index.add(earlier) }
    var isNew: [Bool] = []
    for article in articles { isNew.append(try single.writer.add(try indexer.index(article))) }
    try single.writer.commit()
    try Self.small(bulk.writer)
    for (article, expected) in zip(articles, isNew) {
      #expect(try bulk.writer.addInBulk(try indexer.index(article)) == expected)
    }
    #expect(try bulk.database().documentCount == earlier.count, "nothing is seen before the end")
    try bulk.writer.endBulk()
    #expect(try bulk.database().documentCount == single.database().documentCount)
    #expect(try Self.answers(bulk) == Self.answers(single))
    #expect(!FileManager.default.fileExists(atPath: bulk.directory.bulkPath))
    // What follows finds the numbers of words that there are.
    let later = (100..<140).map { Self.article($0, &generator, text: "aid tanks \($0)") }
    for index in [single, bulk] { try index.add(later) }
    #expect(try Self.answers(bulk) == Self.answers(single))
    #expect(try Database.checkConsistency(path: bulk.directory.databasePath).problems == 0)
  }

  @Test("Readers go on, and find the articles afterwards")
  func readers() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add([Self.article(1, &generator, text: "aid")])
    let searcher = try index.searcher()
    #expect(try searcher.search(SearchRequest(query: "aid")).matches == 1)
    let indexer = try ArticleIndexer()
    for round in 1...3 {
      try Self.small(index.writer)
      for number in 0..<10 {
        _ = try index.writer.addInBulk(try indexer.index(Self.article(round * 10 + number, &generator, text: "aid")))
      }
      #expect(try searcher.search(SearchRequest(query: "aid")).matches == round * 10 - 9)
      try index.writer.endBulk()
      #expect(try searcher.search(SearchRequest(query: "aid")).matches == round * 10 + 1)
    }
  }

  @Test("What was loaded before the exchange is what searches find after it, and after further commits")
  func prepared() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add((0..<5).map { Self.article($0, &generator) })
    let store = ColumnStore()
    let searcher = try Searcher(index.directory, store: store)
    func answers(_ searcher: Searcher) throws -> [String] {
      let request = SearchRequest(query: "aid OR said", facets: ["month", "speaker", "amount"], limit: 1000)
      let found = try searcher.search(request)
      let stories = found.hits.map { "\($0.id) \($0.reprints.map(\.id))" }
      let reading = try searcher.search(SearchRequest(query: "Lee")).reading
      return ["\(found.matches) \(found.stories ?? 0) \(found.facets) \(reading)"] + stories
    }
    _ = try answers(searcher)
    let text = "Grain ships left the port of Odesa today, and ministers said that more aid would come in winter."
    var paths: [String] = []
    index.writer.willReplace = { path in
      paths.append(path)
      #expect(throws: Never.self) { try store.prepare(path) }
    }
    let indexer = try ArticleIndexer()
    for round in 1...2 {
      try Self.small(index.writer)
      for number in 0..<12 {
        let article = Self.article(round * 10 + number, &generator, text: number % 4 == 0 ? text : nil)
        _ = try index.writer.addInBulk(try indexer.index(article))
      }
      try index.writer.endBulk()
      #expect(paths.count == round)
      #expect(try answers(searcher) == answers(try index.searcher()))
      try index.add([Self.article(round, &generator), Self.article(100 + round, &generator, text: text)])
      #expect(try answers(searcher) == answers(try index.searcher()))
    }
  }

  @Test("Of changes made meanwhile the last one holds")
  func changes() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add((0..<5).map { Self.article($0, &generator, text: "old") })
    let indexer = try ArticleIndexer()
    func bulk(_ id: Int, _ text: String) throws {
      _ = try index.writer.addInBulk(try indexer.index(Self.article(id, &generator, text: text)))
    }
    try Self.small(index.writer)
    for id in [0, 1, 10, 11, 12] { try bulk(id, "bulk") }
    try index.add([Self.article(1, &generator, text: "meanwhile"), Self.article(11, &generator, text: "meanwhile")])
    #expect(try index.writer.remove(id: "10"))
    #expect(try index.writer.remove(id: "2"))
    #expect(try !index.writer.remove(id: "99"))
    try index.writer.commit()
    try bulk(2, "bulk")
    try bulk(11, "last")
    try index.writer.endBulk()
    let searcher = try index.searcher()
    func ids(_ word: String) throws -> [String] {
      try searcher.search(SearchRequest(query: word, limit: 100)).hits.map(\.id).sorted()
    }
    #expect(try ids("bulk") == ["0", "12", "2"])
    #expect(try ids("meanwhile") == ["1"])
    #expect(try ids("last") == ["11"])
    #expect(try ids("old") == ["3", "4"])
    #expect(try searcher.status().documents == 7)
  }

  @Test("One that fails leaves the index as it was, and open for more")
  func failure() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add([Self.article(1, &generator, text: "aid")])
    let before = try Self.answers(index)
    let indexer = try ArticleIndexer()
    try Self.small(index.writer)
    for number in 2..<20 { _ = try index.writer.addInBulk(try indexer.index(Self.article(number, &generator))) }
    // The builders still write there: a folder that isn't empty any more is removed again.
    while FileManager.default.fileExists(atPath: index.directory.bulkPath) {
      try? FileManager.default.removeItem(atPath: index.directory.bulkPath)
    }
    #expect(throws: ArchiveError.self) { try index.writer.endBulk() }
    #expect(try Self.answers(index) == before)
    #expect(throws: ArchiveError.self) { try index.writer.addInBulk(indexer.index(Self.article(3, &generator))) }
    try index.add([Self.article(2, &generator, text: "aid tanks aid")])
    #expect(try index.searcher().search(SearchRequest(query: "\"aid tanks\"")).matches == 1)
  }

  @Test("Imports of many articles take this way, and are remembered")
  func imports() throws {
    let index = try TemporaryIndex()
    let file = index.directory.path + "/many.jsonl"
    let count = BulkAddition.leastArticles * 2 + 3
    let lines = (0..<count).map { "{\"id\":\"n\($0)\",\"text\":\"aid number \($0)\"}\n" }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: file))
    let identity = try index.database().uuid
    let done = try Importer(index.directory).run([file], into: index.writer) { _ in true }
    #expect(done.added == count)
    #expect(try index.database().uuid != identity, "the database is another one")
    #expect(try index.searcher().search(SearchRequest(query: "\"number 7\"")).matches == 1)
    let again = try Importer(index.directory).run([file], into: index.writer) { _ in true }
    #expect((again.added, again.replaced, again.unchanged) == (0, 0, 1))
  }

  @Test("One after another they continue the database, and what searches keep in memory with it")
  func continued() throws {
    var generator = TestGenerator()
    let single = try TemporaryIndex()
    let bulk = try TemporaryIndex()
    let indexer = try ArticleIndexer()
    let store = ColumnStore()
    bulk.writer.willReplace = { path in
      #expect(throws: Never.self) { try store.prepare(path) }
    }
    let kept = try bulk.searcher(store: store)
    func answers(_ searcher: Searcher) throws -> [String] {
      try ["aid", "\"aid tanks\"", "loan -winter", "amount:>20bn", "speaker:Lee said:ukraine"].flatMap { query in
        let facets = ["month", "speaker", "amount"]
        let found = try searcher.search(SearchRequest(query: query, facets: facets, limit: 1000))
        return ["\(query) \(found.matches) \(found.stories ?? 0) \(found.facets)"]
          + found.hits.map { "\($0.id) \($0.score) \($0.passage?.text ?? "") \($0.reprints.map(\.id))" }
      }
    }
    func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
    var identities: Set<String> = []
    for round in 0..<5 {
      try Self.small(bulk.writer)
      var articles: [Article] = []
      for place in 0..<(round == 0 ? 200 : 40) {
        // New ones, and in every other round some that replace others.
        let isOld = round % 2 == 0 && place % 5 == 0
        articles.append(Self.article(isOld ? number(0..<200) : round * 1000 + place, &generator))
      }
      for article in articles {
        let isNew = try single.writer.add(try indexer.index(article))
        #expect(try bulk.writer.addInBulk(try indexer.index(article)) == isNew)
      }
      let removed = "\(number(0..<200))"
      for index in [single, bulk] {
        _ = try index.writer.remove(id: removed)
        try index.writer.commit()
      }
      let revision = try bulk.database().revision
      try bulk.writer.endBulk()
      let database = try bulk.database()
      identities.insert(try database.uuid)
      if round > 0 { #expect(try database.revision == revision + 2, "one is for what came, one for the rest") }
      #expect(try answers(kept) == answers(try bulk.searcher()), "round \(round)")
      #expect(try answers(kept) == answers(try bulk.searcher(store: ColumnStore(memory: 0))), "round \(round)")
      #expect(try Self.answers(bulk) == Self.answers(single), "round \(round)")
      #expect(try Database.checkConsistency(path: bulk.directory.databasePath).problems == 0, "round \(round)")
      // What comes one by one uses the blocks again that became free.
      let later = (0..<10).map { _ in Self.article(number(0..<200), &generator) }
      for index in [single, bulk] { try index.add(later) }
      #expect(try answers(kept) == answers(try bulk.searcher(store: ColumnStore(memory: 0))), "round \(round)")
      #expect(try Database.checkConsistency(path: bulk.directory.databasePath).problems == 0, "round \(round)")
    }
    #expect(identities.count == 1, "it is one database all the while")
    let swelling = try bulk.writer.swelling()
    #expect(swelling.neededBytes > 0)
  }
}
