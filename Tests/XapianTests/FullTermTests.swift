import Testing
import Xapian

/// Terms of all documents, of which libxapian reads the list of all documents in the place of their own.
@Suite struct FullTermTests {
  @Test func areFoundWhereIdsHaveHoles() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      // More than the list of all documents holds in one chunk.
      try makeDatabase(path, (1...3000).map { $0 % 3 == 0 ? "all aid" : "all gas" })
      let writer = try WritableDatabase(path: path, opening: .existing, isDurable: false)
      try writer.delete(docid: 7)
      try writer.commit()
      let database = try Database(path: path)
      let (all, aid, gas) = (Query.term("all"), Query.term("aid"), Query.term("gas"))
      for (query, count) in [
        (all, 2999), (.filter(aid, by: all), 1000), (.and([all, aid]), 1000), (.andNot(gas, all), 0),
        (.filter(.scale(all, by: 2), by: .or([all, aid])), 2999), (.or([.andNot(all, aid), aid]), 2999),
        (.filter(.matchAll, by: .andMaybe(all, gas)), 2999),
      ] {
        for (isWeighed, sort) in [(true, Search.Sort.relevance), (false, .docid), (true, .docid)] {
          var search = Search(query: query)
          search.limit = 5000
          search.checkAtLeast = Search.all
          search.sort = sort
          if !isWeighed { search.weighting = .none }
          #expect(try search.run(on: database).items.count == count, "\(query), \(sort)")
        }
      }
    }
  }
}
