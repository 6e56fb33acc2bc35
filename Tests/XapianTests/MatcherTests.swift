import Testing
import Xapian

/// The matcher against Xapian itself: random searches on random documents that are replaced, deleted and added to in
/// between. Whatever the matcher answers must be what Xapian answers from its own positions; and so must what Xapian
/// answers from words.
@Suite struct MatcherTests {
  @Test(arguments: 0..<4) func answersAsXapianDoes(round: Int) throws {
    let seed = testSeed(round)
    print("MatcherTests seed \(seed)")
    var corpus = RandomCorpus(seed: seed, documents: [0, 60, 900, 3000][round])
    try withTemporaryDirectory { directory in
      let writers = try RandomCorpus.Writers(directory)
      try corpus.fill(writers)
      let reference = try Database(path: directory + "/positions")
      let database = try Database(path: directory + "/words")
      // One keeps everything, one little, and one is never told what has changed.
      let matchers = try [64 << 20, 300_000, 64 << 20].map { try Matcher(budget: $0, weighting: corpus.weighting) }
      var columns = try RandomCorpus.facetSlots.map { try FacetColumn(database, slot: $0) }
      for _ in 0..<4 {
        for _ in 0..<60 {
          let search = corpus.search(columns)
          let expected = try search.run(on: reference)
          try compare(search, expected, database, nil, seed: seed)
          for matcher in matchers { try compare(search, expected, database, matcher, seed: seed) }
        }
        let before = try database.revision
        let changed = try corpus.change(writers)
        try database.reopen()
        try reference.reopen()
        columns = try columns.map { column in
          let updated = try column.updated(for: database, changed: changed)
          let loaded = try FacetColumn(database, slot: column.slot)
          #expect(try contents(updated, database) == contents(loaded, database), "seed \(seed)")
          return updated
        }
        for matcher in matchers.dropLast() {
          try matcher.changed(from: before, to: database.revision, docids: changed)
        }
      }
      #expect(matchers[1].state.memory <= 300_000, "seed \(seed)")
      #expect(round == 0 || matchers[0].state.updates > 0, "seed \(seed)")
      #expect(matchers[2].state.updates == 0, "seed \(seed)")
    }
  }

  /// The values of a column, and which documents have them.
  func contents(_ column: FacetColumn, _ database: Database) throws -> [[String]] {
    let values = (0..<UInt32(column.valueCount)).map { column.value(ofOrdinal: $0) }
    let documents = try (0...database.lastDocid + 1).map { docid in
      column.ordinals(of: docid).map { "\(docid) \($0)" }.joined(separator: " ")
    }
    return [values, documents, ["\(column.documentCount)"]]
  }

  func compare(_ search: Search, _ expected: MatchSet, _ database: Database, _ matcher: Matcher?, seed: UInt64) throws {
    let comment = Comment("seed \(seed): \(search.query), \(search.sort), newest first \(search.newestFirst)")
    let found = try search.run(on: database, with: matcher)
    #expect(found.matchesEstimated == expected.matchesEstimated, comment)
    #expect(found.isExact, comment)
    try #require(found.items.count == expected.items.count, comment)
    for (index, (left, right)) in zip(found.items, expected.items).enumerated() {
      #expect(abs(left.weight - right.weight) < 1e-9, comment)
      // Weights that differ by no more than the order in which their parts were added up may change places, also with
      // what lies just outside of the section.
      if left.docid != right.docid {
        let neighbours = expected.items[max(index - 1, 0)...min(index + 1, expected.items.count - 1)]
        let ties = neighbours.filter { abs($0.weight - left.weight) < 1e-9 }.count
        #expect(ties > 1 || index == 0 || index == expected.items.count - 1, comment)
      }
    }
    for (left, right) in zip(found.facets, expected.facets) {
      #expect(left.withCounts(Array.init) == right.withCounts(Array.init), comment)
    }
  }

  @Test func weighsPhrasesBelowOrWhereTheyAre() throws {
    try withTemporaryDirectory { directory in
      try makeWordDatabase(directory + "/db", ["aid tank fund", "tank aid fund", "aid gas", "fund gas"])
      let database = try Database(path: directory + "/db")
      let matcher = try Matcher(budget: 1 << 20)
      let phrase = Query.phrase(["aid", "tank"])
      let found = try Search(query: .and([.or([phrase, .term("gas")]), .term("fund")])).run(on: database, with: matcher)
      func weights(_ query: Query) throws -> [UInt32: Double] {
        try Dictionary(Search(query: query).run(on: database).items.map { ($0.docid, $0.weight) }) { $0 + $1 }
      }
      let (phrases, gas, fund) = (try weights(phrase), try weights(.term("gas")), try weights(.term("fund")))
      #expect(Set(found.items.map(\.docid)) == [1, 4])
      for match in found.items {
        let expected = (phrases[match.docid] ?? 0) + (gas[match.docid] ?? 0) + (fund[match.docid] ?? 0)
        #expect(abs(match.weight - expected) < 1e-9)
      }
    }
  }

  @Test func bringsListsUpToDate() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      try makeDatabase(path, (1...200).map { $0 % 3 == 0 ? "aid tank" : "aid" })
      let database = try Database(path: path)
      let matcher = try Matcher(budget: 1 << 20)
      let search = Search(query: .term("tank"))
      #expect(try search.run(on: database, with: matcher).matchesEstimated == 66)
      #expect(try search.run(on: database, with: matcher).matchesEstimated == 66)
      #expect((matcher.state.loads, matcher.state.hits) == (1, 1))
      let before = try database.revision
      let writer = try WritableDatabase(path: path, isDurable: false)
      try writer.delete(uniqueTerm: "Q3")
      try writer.replace(document("4", "tank tank"), uniqueTerm: "Q4")
      try writer.replace(document("201", "tank"), uniqueTerm: "Q201")
      try writer.commit()
      try database.reopen()
      try matcher.changed(from: before, to: database.revision, docids: [3, 4, 201])
      let found = try search.run(on: database, with: matcher)
      #expect(found.matchesEstimated == 67)
      #expect(found.items.first?.docid == 4)
      #expect((matcher.state.loads, matcher.state.updates) == (1, 1))
    }
  }

  /// The ids of a list are looked for among those of a part; here most lie in one.
  @Test func findsIdsThatLieInARow() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      for number: UInt32 in 1...600 {
        // 300 in a row, as many far apart.
        let docid = number <= 300 ? number : number * 300
        let words =
          (number <= 250 ? "aid " : "") + (number % 3 == 0 ? "tank " : "") + (number % 70 == 0 ? "fund" : "gas")
        try writer.replace(document("\(number)", words), docid: docid)
      }
      try writer.commit()
      let database = try Database(path: directory + "/db")
      let matcher = try Matcher(budget: 64 << 20)
      let (aid, tank, fund, gas) = (Query.term("aid"), Query.term("tank"), Query.term("fund"), Query.term("gas"))
      for query: Query in [
        .and([aid, tank]), .and([fund, aid]), .and([fund, tank, aid]), .and([aid, gas]), .or([fund, aid]),
        .andNot(aid, tank), .andNot(fund, aid), .andMaybe(fund, aid), .filter(aid, by: tank),
        .filter(tank, by: .term("Q252")),
      ] {
        var search = Search(query: query)
        search.limit = 600
        let expected = try search.run(on: database)
        let found = try search.run(on: database, with: matcher)
        #expect(found.items.map(\.docid) == expected.items.map(\.docid), "\(query)")
        #expect(found.matchesEstimated == expected.matchesEstimated && found.isExact, "\(query)")
      }
      #expect(matcher.state.loads == 5)
    }
  }

  @Test func leavesToXapianWhatItDoesNotKnow() throws {
    try withTemporaryDirectory { directory in
      try makeDatabase(directory + "/db", ["aid tank", "aid fund", "gas tank"])
      let database = try Database(path: directory + "/db")
      let matcher = try Matcher(budget: 1 << 20)
      for query: Query in [
        .near([.term("tank"), .term("aid")]), .phrase(["aid", "tank"]), .wildcard(prefix: "ta"),
        .synonym([.term("aid"), .term("gas")]),
        .xor([.term("aid"), .term("tank")]), .phrase(["aid", "tank"], window: 3),
      ] {
        let search = Search(query: query)
        #expect(try search.run(on: database, with: matcher).items == search.run(on: database).items)
      }
      #expect(matcher.state.entries == 0)
      var search = Search(query: .term("aid"))
      search.weighting = .bm25(b: 0.75)
      #expect(try search.run(on: database, with: matcher).items == search.run(on: database).items)
      #expect(try Search(query: .term("aid")).run(on: database, with: matcher) { $0.docid == 2 }.items.count == 1)
      #expect(matcher.state.entries == 0)
    }
  }

  @Test func stopsInTime() throws {
    try withTemporaryDirectory { directory in
      try makeDatabase(directory + "/db", ["aid tank"])
      let database = try Database(path: directory + "/db")
      let matcher = try Matcher(budget: 1 << 20)
      var search = Search(query: .term("aid"))
      search.timeLimit = .zero
      #expect(code { _ = try search.run(on: database, with: matcher) } == .timeout)
      search.timeLimit = nil
      search.cancellation = try Cancellation()
      #expect(try search.run(on: database, with: matcher).items.count == 1)
      search.cancellation?.cancel()
      #expect(code { _ = try search.run(on: database, with: matcher) } == .cancelled)
    }
  }
}
