import News
import Testing
import Xapian

@testable import Archive

/// What is kept in memory, brought up to date after commits, against what is loaded anew.
@Suite("Columns, names and claims follow commits")
struct ColumnStoreTests {
  private static let names = ["Ann Lee", "Boris Katz", "Carla Diaz", "Dora Finch", "Emil Stone", "Fay Brook"]

  private static func article(_ number: Int, _ generator: inout some RandomNumberGenerator) -> Article {
    let speakers = (0..<3).map { _ in names.randomElement(using: &generator) ?? "Ann Lee" }
    let sentences = speakers.map { name in
      "\(name) said on Monday that Norway would give $\(Int.random(in: 1...90, using: &generator)) million to Ukraine."
    }
    return Article(id: "\(number)", title: "Report \(number)", text: sentences.joined(separator: " "))
  }

  @Test("After additions, replacements and deletions all is as if loaded anew")
  func follow() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add((0..<30).map { Self.article($0, &generator) })
    let store = ColumnStore()
    let database = try index.database()
    for round in 0..<6 {
      try database.reopen()
      try store.follow(database)
      let fresh = ColumnStore()
      try fresh.follow(database)
      try compare(store, fresh, database)
      _ = try index.writer.remove(id: "\(round * 3)")
      try index.add([round * 5 + 1, 100 + round].map { Self.article($0, &generator) })
      if round == 3 {
        for number in [2, 4, 6, 8] { _ = try index.writer.remove(id: "\(number)") }
        try index.writer.commit()
      }
    }
  }

  private func compare(_ store: ColumnStore, _ fresh: ColumnStore, _ database: Database) throws {
    let last = try database.lastDocid
    for field in [Field.speaker, .person, .country, .amount] {
      let (left, right) = (try store.column(field, of: database), try fresh.column(field, of: database))
      #expect(left.valueCount == right.valueCount)
      for docid in 0...last + 1 {
        #expect(left.ordinals(of: docid).map(left.value) == right.ordinals(of: docid).map(right.value))
      }
      let (names, freshNames) = (try store.names(field, of: database), try fresh.names(field, of: database))
      for text in ["lee", "katz", "dora finch", "stone", "brook", "nobody"] {
        #expect(names.names(matching: text) == freshNames.names(matching: text))
        #expect(names.suggestions(for: text) == freshNames.suggestions(for: text))
      }
      #expect(names.contains("Ann Lee") == freshNames.contains("Ann Lee"))
    }
    let (claims, freshClaims) = (try store.claims(of: database), try fresh.claims(of: database))
    for docid in 0...last + 1 {
      #expect(describe(claims, docid) == describe(freshClaims, docid))
    }
  }

  private func describe(_ claims: ClaimsColumn, _ docid: UInt32) -> [String] {
    claims.statements(of: docid).map { statement in
      let speaker = statement.speaker < 0 ? "unknown" : claims.speakers[Int(statement.speaker)]
      return "\(statement.positions) \(speaker) \(claims.countries(of: statement).joined(separator: " "))"
    } + claims.sums(of: docid).map { "\($0)" }
  }
}

@Suite("Memory is one account")
struct MemoryTests {
  @Test("What columns take is not there for postings and articles, half of the whole at least")
  func shares() throws {
    let index = try TemporaryIndex()
    let database = try index.database()
    let large = ColumnStore(memory: 64 << 20)
    #expect(large.cacheState?.budget == 32 << 20)
    try index.add(
      (0..<50).map {
        Article(id: "\($0)", title: "Report", text: "Ann Lee\($0) said that Norway gave $\($0 + 1) million.")
      }
    )
    try database.reopen()
    for store in [large, ColumnStore(memory: 1 << 10)] {
      try store.follow(database)
      try store.loadParts(of: database)
      let state = try #require(store.cacheState)
      #expect(state.columns > 10_000)
      let memory = store.matcher === large.matcher ? 64 << 20 : 1 << 10
      let rest = max(memory - state.columns, memory / 2)
      #expect(state.budget == rest - rest / 2)
    }
  }

  @Test("Records are forgotten where the budget becomes smaller, and counted as they come and go")
  func records() throws {
    let index = try TemporaryIndex()
    try index.add((10..<30).map { Article(id: "\($0)", title: "Report", text: "Norway gave tanks.") })
    let database = try index.database()
    let cache = ArticleCache(budget: 1 << 20)
    cache.removeAll(uuid: try database.uuid, revision: try database.revision)
    for docid in 1...20 as ClosedRange<UInt32> { _ = try cache.record(docid, of: database) }
    let all = cache.memory
    #expect(all > 20 * 256)
    cache.changed([1, 2], revision: try database.revision)
    #expect(cache.memory == all / 20 * 18)
    // Half of the budget makes a generation: of the older one some go.
    cache.setBudget(all / 2)
    #expect(cache.memory <= all / 2)
    for docid in 1...20 as ClosedRange<UInt32> { _ = try cache.record(docid, of: database) }
    #expect(cache.memory > 0 && cache.memory <= all / 2)
    cache.removeAll(uuid: "", revision: 0)
    #expect(cache.memory == 0)
  }
}
