import Testing
import Xapian

/// Posting lists that are read from the file are those that Xapian reads, whatever has been committed before and
/// meanwhile; those of a revision that is no longer the newest are left to Xapian.
@Suite struct PostingReaderTests {
  /// Documents with a term that all have, one that every third has, rare ones, and one as long as terms can be.
  private func fill(_ writer: WritableDatabase, _ numbers: Range<Int>) throws {
    for number in numbers {
      var postings = Postings()
      postings.append("all", frequency: UInt32(1 + number % 300))
      if number % 3 == 0 { postings.append("third", frequency: 2) }
      postings.append("n\(number % 500)", frequency: 1)
      postings.append("group\(number / 50)", frequency: 0)
      if number % 7 == 0 { postings.append(longTerm, frequency: 100_000) }
      try writer.add(Document(postings: postings))
    }
  }

  private var longTerm: [UInt8] { [UInt8](repeating: 0x7A, count: Postings.maximumTermLength) }

  private var terms: [[UInt8]] {
    ["all", "third", "n0", "n77", "n499", "group3", "none", "a", "zzz"].map { Array($0.utf8) } + [longTerm]
  }

  private func compare(_ database: Database, _ matcher: Matcher) throws {
    for term in terms {
      var search = Search(query: .term(term))
      search.checkAtLeast = Search.all
      search.limit = 20
      let (found, expected) = try (search.run(on: database, with: matcher), search.run(on: database))
      #expect(found.matchesEstimated == expected.matchesEstimated)
      #expect(found.items.map(\.weight) == expected.items.map(\.weight))
    }
  }

  @Test(arguments: [true, false]) func readsWhatXapianReads(isBuilt: Bool) throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/database"
      let writer = try WritableDatabase(path: path, isDurable: false)
      // Long enough for lists of many chunks, and for leaves below branches.
      try fill(writer, 0..<12_000)
      try writer.commit()
      if isBuilt {
        try Database.compact([path], to: directory + "/compacted")
        try compareWithAll(Database(path: directory + "/compacted"))
      }
      try compareWithAll(Database(path: path))
      // Chunks in the middle of lists are written anew.
      for docid in stride(from: UInt32(1), through: 12_000, by: 5) { try writer.delete(docid: docid) }
      try fill(writer, 12_000..<12_500)
      try writer.commit()
      try compareWithAll(Database(path: path))
    }
  }

  private func compareWithAll(_ database: Database) throws {
    let matcher = try Matcher(budget: 64 << 20)
    try compare(database, matcher)
    #expect(matcher.state.fromFile == UInt64(terms.count))
  }

  @Test func leavesOtherRevisionsToXapian() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/database"
      let writer = try WritableDatabase(path: path, isDurable: false)
      try fill(writer, 0..<2_000)
      try writer.commit()
      let database = try Database(path: path)
      let matcher = try Matcher(budget: 64 << 20)
      var search = Search(query: .term("third"))
      search.checkAtLeast = Search.all
      #expect(try search.run(on: database, with: matcher).matchesEstimated == 667)
      #expect(matcher.state.fromFile == 1)
      // The reader stays where it is; the file goes on.
      try fill(writer, 2_000..<2_100)
      try writer.commit()
      try compare(database, matcher)
      #expect(matcher.state.fromFile == 1)
      try database.reopen()
      try compare(database, matcher)
      #expect(matcher.state.fromFile > 1)
    }
  }
}
