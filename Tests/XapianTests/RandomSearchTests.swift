import Testing
import Xapian

/// Random queries on random documents, against the plain answer.
@Suite struct RandomSearchTests {
  @Test(arguments: 1...4) func searchesAsTheReferenceDoes(round: Int) throws {
    let seed = testSeed(round)
    print("RandomSearchTests seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    try withTemporaryDirectory { directory in
      // In the last rounds the documents are spread over shards.
      let shardCount = round < 3 ? 1 : round
      let paths = (0..<shardCount).map { "\(directory)/\($0)" }
      var reference = Reference()
      try fill(paths, &reference, &generator)
      let database = try Database(paths: paths)
      let columns = try Reference.facetSlots.map { try FacetColumn(database, slot: $0) }
      for _ in 0..<150 {
        try compare(Reference.condition(&generator), database, columns, reference, seed: seed, &generator)
      }
    }
  }

  /// Adds documents, then replaces and deletes some of them.
  func fill(_ paths: [String], _ reference: inout Reference, _ generator: inout SeededGenerator) throws {
    for (shard, path) in paths.enumerated() {
      let writer = try WritableDatabase(path: path, isDurable: false)
      func docid(_ local: UInt32) -> UInt32 { (local - 1) * UInt32(paths.count) + UInt32(shard) + 1 }
      for local in 1...UInt32(300 / paths.count) {
        let entry = Reference.entry(&generator)
        try writer.replace(Reference.document(local, entry), uniqueTerm: "Q\(local)")
        reference.entries[docid(local)] = entry
      }
      try writer.commit()
      for local in 1...UInt32(300 / paths.count) {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0:
          try writer.delete(uniqueTerm: "Q\(local)")
          reference.entries[docid(local)] = nil
        case 1:
          let entry = Reference.entry(&generator)
          try writer.replace(Reference.document(local, entry), uniqueTerm: "Q\(local)")
          reference.entries[docid(local)] = entry
        default: break
        }
      }
      try writer.commit()
    }
  }

  func compare(
    _ condition: Reference.Condition, _ database: Database, _ columns: [FacetColumn], _ reference: Reference,
    seed: UInt64, _ generator: inout SeededGenerator
  ) throws {
    let divisor = UInt8.random(in: 1...4, using: &generator)
    let isFiltered = divisor > 2
    var expected = reference.matches(condition)
    if isFiltered { expected.removeAll { (reference.entries[$0]?.date.first ?? 0) % divisor == 0 } }

    var search = Search(query: condition.query)
    search.checkAtLeast = Search.all
    search.limit = 1000
    search.facets = columns
    search.sort = .docid
    // With a limit the query gets a condition more, which must not change anything.
    if Bool.random(using: &generator) { search.timeLimit = .seconds(600) }
    var filter: ((Candidate) -> Bool)?
    if isFiltered { filter = { ($0.value(Reference.dateSlot).first ?? 0) % divisor != 0 } }
    let comment = Comment("seed \(seed): \(condition)")

    let matches = try search.run(on: database, filter: filter)
    #expect(matches.items.map(\.docid) == expected, comment)
    #expect(matches.matchesEstimated == expected.count, comment)
    #expect(matches.isExact, comment)
    for (facet, counts) in matches.facets.enumerated() {
      let all = reference.counts(expected, facet: facet)
      #expect(try counts.top(1000).map { "\($0.value) \($0.count)" } == all, comment)
      #expect(try counts.top(3).map { "\($0.value) \($0.count)" } == Array(all.prefix(3)), comment)
      #expect(try counts.summary(top: 0).distinctCount == all.count, comment)
    }

    // Ten by relevance, then all by date, newest first: the counts stay.
    search.sort = .relevance
    search.limit = 10
    let ten = try search.run(on: database, filter: filter)
    #expect(ten.items.count == min(10, expected.count), comment)
    #expect(ten.matchesEstimated == expected.count, comment)
    #expect(Set(ten.items.map(\.docid)).isSubset(of: expected), comment)
    #expect(try ten.facets[0].top(9) == matches.facets[0].top(9), comment)
    let wasLimited = search.timeLimit != nil
    search.timeLimit = wasLimited ? nil : .seconds(600)
    #expect(try search.run(on: database, filter: filter).items.count == ten.items.count, comment)
    search.timeLimit = wasLimited ? .seconds(600) : nil
    #expect(ten.items.map(\.weight) == ten.items.map(\.weight).sorted(by: >), comment)

    search.sort = .value(slot: Reference.dateSlot, descending: true)
    search.weighting = .none
    search.newestFirst = true
    search.offset = 3
    search.limit = 1000
    let byDate = expected.sorted {
      let left = reference.entries[$0]?.date.first ?? 0
      let right = reference.entries[$1]?.date.first ?? 0
      return left != right ? left > right : $0 > $1
    }
    #expect(try search.run(on: database, filter: filter).items.map(\.docid) == Array(byDate.dropFirst(3)), comment)
  }
}
