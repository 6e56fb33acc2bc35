import Foundation
import Testing
import Xapian

@Suite struct WritingTests {
  @Test func replacesAndDeletes() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      let first = try writer.replace(document("a", "one"), uniqueTerm: "Qa")
      let second = try writer.replace(document("b", "two"), uniqueTerm: "Qb")
      #expect(try writer.replace(document("a", "three"), uniqueTerm: "Qa") == first)
      #expect(try writer.documentCount == 2)
      #expect(try writer.data(of: first) == Array("three".utf8))
      #expect(try writer.termFrequency("one") == 0)
      // The document gets its unique term even where its maker forgot it.
      let plain = try Document()
      let third = try writer.replace(plain, uniqueTerm: "Qc")
      #expect(try writer.docid(ofUniqueTerm: "Qc") == third)
      #expect(try writer.delete(uniqueTerm: "Qb") == 1)
      #expect(try writer.delete(uniqueTerm: "Qb") == 0)
      #expect(code { try writer.delete(docid: second) } == .notFound)
      try writer.delete(docid: third)
      #expect(try writer.documentCount == 1)
      try writer.replace(document("z", "nine"), docid: 9)
      #expect(try writer.lastDocid == 9)
      try writer.commit()
      #expect(try Database.checkConsistency(path: directory + "/db").problems == 0)
    }
  }

  @Test func keepsOnlyWhatWasCommitted() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      func texts() throws -> Int { try Database(path: path).documentCount }
      do {
        let writer = try WritableDatabase(path: path)
        try writer.add(document("1", "committed"))
        try writer.commit()
        try writer.add(document("2", "not committed, the object goes"))
      }
      #expect(try texts() == 1)
      do {
        let writer = try WritableDatabase(path: path)
        try writer.add(document("2", "not committed, closed"))
        writer.close()
        #expect(code { try writer.commit() } == .databaseClosed)
        #expect(code { _ = try writer.documentCount } == .databaseClosed)
        writer.close()
      }
      #expect(try texts() == 1)
      do {
        let writer = try WritableDatabase(path: path)
        try writer.beginTransaction()
        try writer.add(document("2", "in a transaction that is left open"))
      }
      #expect(try texts() == 1)
      #expect(try Database.checkConsistency(path: path).problems == 0)
    }
  }

  struct Stop: Error {}

  @Test func transactionThatThrowsChangesNothing() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, isDurable: false)
      try writer.add(document("0", "before"))
      do {
        let _: Int = try writer.transaction {
          try writer.add(document("1", "lost"))
          throw Stop()
        }
        Issue.record("the error of the transaction is lost")
      } catch is Stop {}
      #expect(try Database(path: path).documentCount == 1)
      #expect(try writer.documentCount == 1)
    }
  }

  @Test func transactionsAreWhole() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, isDurable: false)
      let reader = try Database(path: path)
      // More than the 10,000 changes after which Xapian commits by itself outside a transaction.
      try writer.beginTransaction()
      for index in 0..<10_050 { try writer.add(document("\(index)", "aid")) }
      try reader.reopen()
      #expect(try reader.documentCount == 0)
      try writer.commitTransaction()
      #expect(try reader.reopen())
      #expect(try reader.documentCount == 10_050)
    }
  }

  @Test func callsAtTheWrongTimeChangeNothing() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      #expect(code { try writer.commitTransaction() } == .invalidOperation)
      try writer.beginTransaction()
      #expect(code { try writer.commit() } == .invalidOperation)
      #expect(code { try writer.beginTransaction() } == .invalidOperation)
      try writer.add(document("1", "still open"))
      try writer.cancelTransaction()
      #expect(code { try writer.cancelTransaction() } == .invalidOperation)
      #expect(try writer.documentCount == 0)
    }
  }

  @Test func failedCommitClosesTheDatabase() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path)
      try writer.add(document("1", "kept"))
      try writer.commit()
      try writer.add(document("2", "lost"))
      // The new version file can't be written where there is no directory any more.
      try FileManager.default.moveItem(atPath: path, toPath: directory + "/away")
      let failure = #expect(throws: XapianError.self) { try writer.commit() }
      #expect(failure?.context == "commit \(path)")
      try FileManager.default.moveItem(atPath: directory + "/away", toPath: path)
      #expect(code { try writer.commit() } == .databaseClosed)
      #expect(code { try writer.add(document("3", "refused")) } == .databaseClosed)

      let fresh = try WritableDatabase(path: path, opening: .existing)
      #expect(try fresh.documentCount == 1)
      try fresh.add(document("2", "repeated"))
      try fresh.commit()
      #expect(try Database(path: path).documentCount == 2)
      #expect(try Database.checkConsistency(path: path).problems == 0)
    }
  }

  @Test func onlyOneWriter() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      let writer = try WritableDatabase(path: path, isDurable: false)
      #expect(code { _ = try WritableDatabase(path: path) } == .databaseLocked)
      writer.close()
      _ = try WritableDatabase(path: path, opening: .existing)
    }
  }

  @Test func opensAsAsked() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      #expect(code { _ = try Database(path: path) } == .databaseNotFound)
      #expect(code { _ = try Database(paths: []) } == .invalidArgument)
      #expect(code { _ = try Database(path: "a\0b") } == .invalidArgument)
      #expect(code { _ = try WritableDatabase(path: path, opening: .existing) } == .databaseNotFound)
      try makeDatabase(path, ["one"])
      #expect(code { _ = try WritableDatabase(path: path, opening: .create) } == .databaseOpening)
      #expect(try WritableDatabase(path: path, opening: .createOrOpen).documentCount == 1)
      #expect(try WritableDatabase(path: path, opening: .createOrOverwrite).documentCount == 0)
      try Data([1, 2, 3]).write(to: URL(fileURLWithPath: path + "/iamglass"))
      #expect(code { _ = try Database(path: path) } == .databaseCorrupt)
    }
  }

  @Test func readerLearnsThatItIsTooOld() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      try makeDatabase(path, (0..<500).map { "aid number\($0)" })
      let reader = try Database(path: path)
      var search = Search(query: .term("aid"))
      search.checkAtLeast = Search.all
      #expect(try search.run(on: reader).matchesEstimated == 500)
      let writer = try WritableDatabase(path: path, isDurable: false)
      var failure: XapianError.Code?
      for round in 0..<5 {
        for id in 1...500 { try writer.replace(document("\(id)", "aid \(round)"), uniqueTerm: "Q\(id)") }
        try writer.commit()
        do {
          for docid in 1...500 { _ = try reader.data(of: UInt32(docid)) }
          _ = try search.run(on: reader)
        } catch XapianError.Code.databaseModified {
          failure = .databaseModified
        }
      }
      #expect(failure == .databaseModified)
      #expect(try reader.reopen())
      #expect(try !reader.reopen())
      #expect(try search.run(on: reader).matchesEstimated == 500)
      #expect(try reader.revision == writer.revision)
    }
  }

  @Test func suggestsSpellings() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      try writer.addSpelling("stoltenberg", frequency: 5)
      try writer.addSpelling("kyiv")
      try writer.commit()
      #expect(try writer.spellingSuggestion(for: "stoltenburg") == "stoltenberg")
      #expect(try writer.spellingSuggestion(for: "stoltenberg") == nil)
      #expect(try writer.spellingSuggestion(for: "moscow") == nil)
      try writer.removeSpelling("stoltenberg", frequency: 5)
      try writer.commit()
      #expect(try writer.spellingSuggestion(for: "stoltenburg") == nil)
    }
  }
}
