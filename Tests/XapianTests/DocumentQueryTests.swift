import Testing
import Xapian

@Suite("Queries for documents by id")
struct DocumentQueryTests {
  @Test("Match within any combination, with their weight")
  func combinations() throws {
    try withTemporaryDirectory { path in
      try makeDatabase(path + "/db", (1...100).map { $0 % 2 == 0 ? "even" : "odd" })
      let database = try Database(path: path + "/db")
      func docids(_ query: Query) throws -> [UInt32] {
        var search = Search(query: query)
        search.sort = .docid
        search.limit = 1000
        return try search.run(on: database).items.map(\.docid)
      }
      let some = Query.documents([3, 4, 50, 99], weight: 2)
      #expect(try docids(.filter(.term("even"), by: some)) == [4, 50])
      #expect(try docids(.andNot(some, .term("even"))) == [3, 99])
      #expect(try docids(.and([some, .term("odd")])) == [3, 99])
      #expect(try docids(.or([.documents([1]), .documents([2, 5])])) == [1, 2, 5])
      #expect(try docids(.and([.documents([]), .term("odd")])) == [])
      var search = Search(query: .or([some, .documents([4], weight: 1)]))
      search.limit = 1
      #expect(try search.run(on: database).items == [MatchSet.Match(docid: 4, weight: 3)])
    }
  }

  @Test("Are refused where their ids do not ascend")
  func disorder() throws {
    try withTemporaryDirectory { path in
      try makeDatabase(path + "/db", ["a", "b"])
      let database = try Database(path: path + "/db")
      for docids in [[2, 1], [1, 1], [0, 1]] as [[UInt32]] {
        #expect(code { _ = try Search(query: .documents(docids)).run(on: database) } == .invalidArgument)
      }
    }
  }
}
