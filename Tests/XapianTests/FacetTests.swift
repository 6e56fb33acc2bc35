import Testing
import Xapian

@Suite struct FacetTests {
  static let lists: [[String]] = [
    [], [""], ["a"], ["a", "b", ""], [String(repeating: "x", count: 127)], [String(repeating: "y", count: 128), "z"],
    [String(repeating: "w", count: 20_000), "Київ"],
  ]

  @Test(arguments: lists) func encodesLists(list: [String]) {
    let value = FacetColumn.encode(list)
    let decoded = value.withUnsafeBytes { FacetColumn.decode($0) }
    #expect(decoded == list.map { Array($0.utf8) })
    // A list that is cut off is no list.
    if !value.isEmpty, list.last != "" {
      #expect(value.dropLast().withUnsafeBytes { FacetColumn.decode($0) } == nil)
    }
  }

  func withColumn(_ values: [[UInt8]], _ body: (Database, FacetColumn) throws -> Void) throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      for value in values {
        let stored = try Document()
        try stored.setValue(value, slot: 3)
        try writer.add(stored)
      }
      try writer.commit()
      let database = try Database(path: directory + "/db")
      try body(database, FacetColumn(database, slot: 3))
    }
  }

  @Test func holdsTheValuesOfAllDocuments() throws {
    let lists = [["b", "a", "b"], [], ["ab", "a", ""], [], ["b"]]
    try withColumn(lists.map { FacetColumn.encode($0) }) { database, column in
      #expect(column.valueCount == 4)
      #expect(column.documentCount == 3)
      #expect(column.memory > 40)
      #expect((0..<4).map { column.value(ofOrdinal: $0) } == ["", "a", "ab", "b"])
      #expect((0...7).map { Array(column.ordinals(of: $0)) } == [[], [1, 3], [], [0, 1, 2], [], [3], [], []])
      #expect(column.ordinals(of: .max).isEmpty)
      #expect(column.ordinal(of: "ab") == 2)
      #expect(column.ordinal(of: "aa") == nil)
      #expect(column.ordinal(of: "c") == nil)
      #expect(column.ordinals(withPrefix: "a") == 1..<3)
      #expect(column.ordinals(withPrefix: "") == 0..<4)
      #expect(column.ordinals(withPrefix: "c") == 4..<4)
      #expect(column.ordinals(withPrefix: "aa") == 2..<2)
      var search = Search(query: .matchAll)
      search.checkAtLeast = Search.all
      search.facets = [column, column]
      let facets = try search.run(on: database).facets
      #expect(facets.count == 2)
      #expect(try facets[1].top(10).map(\.value) == ["a", "b", "", "ab"])
      #expect(try facets[1].top(10).map(\.count) == [2, 2, 1, 1])
      #expect(try facets[0].top(1, among: column.ordinals(withPrefix: "ab")).map(\.value) == ["ab"])
      #expect(try facets[0].top(0).isEmpty)
      #expect(facets[0].count(of: "b") == 2)
      #expect(facets[0].count(of: "none") == 0)
      #expect(try facets[0].summary(top: 0).distinctCount == 4)
    }
  }

  @Test func emptySlot() throws {
    try withColumn([[]]) { database, column in
      #expect(column.valueCount == 0)
      #expect(column.ordinals(withPrefix: "a") == 0..<0)
      var search = Search(query: .matchAll)
      search.facets = [column]
      let matches = try search.run(on: database)
      #expect(try matches.facets[0].top(5).isEmpty)
    }
  }

  @Test(arguments: [[5, 0x61], [0xFF], [0x80, 0x80, 0x80, 0x80, 0x80, 0x01], [1, 0x61, 9]] as [[UInt8]])
  func refusesWhatIsNoList(value: [UInt8]) throws {
    do {
      try withColumn([FacetColumn.encode(["fine"]), value]) { _, _ in Issue.record("a column of \(value)") }
    } catch let error as XapianError {
      #expect(error.code == .databaseCorrupt)
      #expect(error.message.contains("document 2"))
    }
  }

  @Test func newerDocumentsHaveNoValues() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      func add() throws {
        let stored = try document("1", "aid")
        try stored.setValue(FacetColumn.encode(["a"]), slot: 3)
        try writer.add(stored)
        try writer.commit()
      }
      try add()
      let column = try FacetColumn(writer, slot: 3)
      try add()
      var search = Search(query: .term("aid"))
      search.checkAtLeast = Search.all
      search.facets = [column]
      let matches = try search.run(on: writer)
      #expect(matches.matchesEstimated == 2)
      #expect(matches.facets[0].count(of: "a") == 1)
    }
  }

  @Test func isSharedByThreads() async throws {
    let lists = (0..<500).map { index in (0..<index % 4).map { "value \((index * 7 + $0) % 50)" } }
    try await withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, isDurable: false)
      for list in lists {
        let stored = try document("1", "aid")
        try stored.setValue(FacetColumn.encode(list), slot: 3)
        try writer.add(stored)
      }
      try writer.commit()
      let column = try FacetColumn(writer, slot: 3)
      let expected = Dictionary(grouping: lists.flatMap { Set($0) }, by: { $0 }).mapValues(\.count)
      try await withThrowingTaskGroup(of: MatchSet.self) { group in
        for _ in 0..<4 {
          group.addTask {
            let database = try Database(path: path)
            var search = Search(query: .and([.matchAll, .term("aid")]))
            search.checkAtLeast = Search.all
            search.facets = [column]
            for _ in 0..<20 { _ = try search.run(on: database) }
            return try search.run(on: database)
          }
        }
        for try await matches in group {
          #expect(try matches.facets[0].top(50).reduce(into: [:]) { $0[$1.value] = $1.count } == expected)
        }
      }
    }
  }

  /// More values than two bytes can number, most documents with none or one of them, some with many; and a document that
  /// the column doesn't know yet.
  @Test func countsManyValues() throws {
    let seed = testSeed(0)
    print("FacetTests seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      func add(docid: UInt32, values: [String]) throws {
        var postings = Postings()
        for term in ["all"] + (0..<3).map({ "t\($0)" }).filter({ _ in Bool.random(using: &generator) }) {
          postings.append(term)
        }
        let document = try Document(postings: postings)
        try document.setValue(FacetColumn.encode(values), slot: 3)
        try writer.replace(document, docid: docid)
      }
      for number in 0..<3_000 {
        let count = number % 5 == 0 ? 60 : Int.random(in: 0...2, using: &generator)
        let values = (0..<count).map { count == 60 ? number * 60 + $0 : Int.random(in: 0...99, using: &generator) }
        try add(docid: UInt32(number * 6 + 1), values: values.map { "v\($0)" })
      }
      try writer.commit()
      let database = try Database(path: directory + "/db")
      let column = try FacetColumn(database, slot: 3)
      #expect(column.valueCount > 35_000)
      try add(docid: 20_000, values: ["newer"])
      try writer.commit()
      try database.reopen()
      let matcher = try Matcher(budget: 64 << 20)
      let queries: [Query] = [
        .term("all"), .term("t0"), .and([.term("t0"), .term("t1"), .term("t2")]), .andNot(.term("all"), .term("t1")),
      ]
      for query in queries {
        var search = Search(query: query)
        search.checkAtLeast = Search.all
        search.facets = [column]
        let counts = try search.run(on: database, with: matcher).facets[0]
        let expected = try search.run(on: database).facets[0].withCounts(Array.init)
        #expect(counts.withCounts(Array.init) == expected, "seed \(seed)")
        for (limit, range) in [(10, 0..<UInt32(column.valueCount)), (37, 5..<1_000), (2_000, 30_000..<31_000)] {
          let best = range.filter { expected[Int($0)] > 0 }
            .sorted { (expected[Int($1)], $0) < (expected[Int($0)], $1) }.prefix(limit)
          let summary = try counts.summary(top: limit, among: range)
          #expect(summary.top.map(\.ordinal) == Array(best), "seed \(seed)")
          #expect(summary.distinctCount == range.count { expected[Int($0)] > 0 }, "seed \(seed)")
          #expect(summary.sum == range.reduce(0) { $0 + Int(expected[Int($1)]) }, "seed \(seed)")
        }
      }
    }
  }
}
