import Testing
import Xapian

/// Terms that Xapian can't store. It would take some of them, and then lose the whole batch at the commit.
@Suite struct TermTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let term: [UInt8]
    let isAccepted: Bool
    let named: String
    var testDescription: String { named }
  }

  static let cases: [Case] = [
    Case(term: Array("aid".utf8), isAccepted: true, named: "aid"),
    Case(term: Array(repeating: 0x61, count: 245), isAccepted: true, named: "aaa"),
    Case(term: Array(repeating: 0x61, count: 246), isAccepted: false, named: "aaa"),
    Case(term: Array(repeating: 0xC3, count: 400), isAccepted: false, named: "400 bytes"),
    Case(term: [], isAccepted: false, named: "empty"),
    Case(term: [0x61, 0, 0x62], isAccepted: false, named: "a\\x00b"),
    Case(term: Array(repeating: 0, count: 200), isAccepted: false, named: "\\x00\\x00"),
    Case(term: [0x1B, 0x5B], isAccepted: false, named: "\\x1b["),
    Case(term: [0x61, 0x7F], isAccepted: false, named: "a\\x7f"),
    Case(term: Array("Київ".utf8), isAccepted: true, named: "Київ"),
    Case(term: [0x58, 0xFF, 0xFE], isAccepted: true, named: "not UTF-8"),
  ]

  @Test(arguments: cases) func refusesWhatCanNotBeStored(_ example: Case) throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      try writer.add(document("good", "a good document"))
      var postings = Postings()
      postings.append("first", position: 1)
      postings.append(example.term, position: 2)
      let other = try Document()

      for add in [{ try other.add(postings) }, { try other.addBooleanTerm(example.term) }] {
        do {
          try add()
          #expect(example.isAccepted)
        } catch let error as XapianError {
          #expect(!example.isAccepted)
          #expect(error.code == .invalidArgument)
          #expect("\(error)".contains(example.named), "\(error)")
        }
      }
      // Nothing of a refused list is added, and the batch can be committed.
      try writer.add(other)
      try writer.commit()
      let reader = try Database(path: directory + "/db")
      #expect(try reader.documentCount == 2)
      #expect(try reader.termFrequency("first") == (example.isAccepted ? 1 : 0))
      #expect(try reader.termFrequency(example.term) == (example.isAccepted ? 1 : example.term.isEmpty ? 2 : 0))
    }
  }

  @Test func prefixCountsTowardsTheLength() throws {
    var postings = Postings()
    postings.append(String(repeating: "a", count: 244), prefix: "XS", position: 1)
    #expect(code { _ = try Document(postings: postings) } == .invalidArgument)
  }

  /// Xapian does not find a phrase with a repeated word that begins at position 0.
  @Test func refusesPositionZero() throws {
    var postings = Postings()
    postings.append("very", position: 0)
    #expect(code { _ = try Document(postings: postings) } == .invalidArgument)
  }

  @Test func groupsTheOccurrencesOfATerm() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      var postings = Postings()
      for (term, position) in [("b", 3), ("a", 1), ("b", 9), ("c", 2), ("b", 5), ("a", 1)] {
        postings.append(term, position: UInt32(position))
      }
      postings.append("a", frequency: 4)
      postings.append("a", prefix: "S", position: 1, frequency: 3)
      #expect(postings.count == 8)
      #expect(postings.byteCount == 9)
      let docid = try writer.add(Document(postings: postings))
      #expect(try writer.termList(of: docid).map(\.term) == ["Sa", "a", "b", "c"])
      #expect(try writer.termList(of: docid).map(\.frequency) == [3, 6, 3, 1])
      #expect(try writer.positions(of: "b", in: docid) == [3, 5, 9])
      #expect(try writer.positions(of: "a", in: docid) == [1])
      postings.removeAll()
      #expect(postings.count == 0)
      #expect(try writer.termList(of: writer.add(Document(postings: postings))) == [])
    }
  }

  @Test func returnsLongPositionLists() throws {
    try withTemporaryDirectory { directory in
      let writer = try WritableDatabase(path: directory + "/db", isDurable: false)
      for count in [1, 255, 256, 257, 1000] {
        let positions = (0..<UInt32(count)).map { $0 * 3 + 1 }
        var postings = Postings()
        for position in positions { postings.append("aid", position: position) }
        let docid = try writer.add(Document(postings: postings))
        var found: [UInt32] = [99]
        try writer.positions(of: "aid", in: docid, into: &found)
        #expect(found == [99] + positions)
      }
    }
  }
}
