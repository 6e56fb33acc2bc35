import Foundation
import Testing
import Xapian

/// A database that was built at once holds what Xapian itself writes of the same documents, before changes and after.
@Suite struct DatabaseBuilderTests {
  /// One document as it was drawn.
  private struct Draft {
    var terms: [(bytes: [UInt8], frequency: UInt32)] = []
    var words: [UInt32] = []
    var wordTerms = 0
    var values: [UInt32: [UInt8]] = [:]
    var data: [UInt8] = []

    func document(stream: [UInt8]? = nil) throws -> Document {
      var postings = Postings()
      for term in terms { postings.append(term.bytes, frequency: term.frequency) }
      let document = try Document(postings: postings)
      // Terms that are there already change nothing.
      if let first = terms.first { try document.addBooleanTerm(first.bytes) }
      for (slot, value) in values { try document.setValue(value, slot: slot) }
      if let stream { try document.setValue(stream, slot: WordStream.slot) }
      try document.setData(data)
      return document
    }
  }

  /// Draws documents: some terms in all, most in few, some as long as terms can be; entries of no byte and of several
  /// blocks, which can be compressed or can't.
  private struct Drawing {
    var generator: SeededGenerator
    var numbers: [[UInt8]: UInt32] = [:]

    func bytes(_ count: Int, _ generator: inout SeededGenerator) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }

    mutating func draft(_ id: Int) -> Draft {
      var draft = Draft()
      var seen: Set<Int> = []
      for _ in 0..<Int.random(in: 0...50, using: &generator) {
        let rarity = Double.random(in: 0..<1, using: &generator)
        seen.insert(Int(pow(20_000, rarity * rarity * 1.2)))
      }
      for number in seen.shuffled(using: &generator) {
        var term = Array("w\(number)".utf8)
        if number % 97 == 0 { term += [UInt8](repeating: 0x7A, count: Postings.maximumTermLength - term.count) }
        let isOften = Int.random(in: 0..<40, using: &generator) == 0
        draft.terms.append((term, UInt32.random(in: isOften ? 100...100_000 : 1...9, using: &generator)))
      }
      draft.wordTerms = draft.terms.count
      for _ in 0..<Int.random(in: 0...(draft.terms.isEmpty ? 2 : 200), using: &generator) {
        let isTerm = !draft.terms.isEmpty && Int.random(in: 0..<20, using: &generator) > 0
        draft.words.append(
          isTerm
            ? WordStream.firstTerm + UInt32.random(in: 0..<UInt32(draft.terms.count), using: &generator)
            : UInt32.random(in: WordStream.noTerm...WordStream.sectionEnd, using: &generator))
      }
      for term in 0..<draft.wordTerms where numbers[draft.terms[term].bytes] == nil {
        numbers[draft.terms[term].bytes] = WordStream.firstTerm + UInt32(numbers.count) * 977
      }
      if id % 7 > 0 { draft.terms.append((Array("Q\(id)".utf8), 0)) }
      for slot in [UInt32(0), 3, 29, 31, 200, 70_000] where Int.random(in: 0..<3, using: &generator) > 0 {
        let isLong = Int.random(in: 0..<50, using: &generator) == 0
        draft.values[slot] = bytes(Int.random(in: 1...(isLong ? 9_000 : 30), using: &generator), &generator)
      }
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: break
      case 1: draft.data = bytes(Int.random(in: 1...4_000, using: &generator), &generator)
      default:
        draft.data = (0..<Int.random(in: 1...20_000, using: &generator)).map { UInt8(truncatingIfNeeded: $0 / 3) }
      }
      return draft
    }

    func stream(_ draft: Draft) -> [UInt8] {
      var stream: [UInt8] = []
      for word in draft.words {
        let number =
          word < WordStream.firstTerm ? word : numbers[draft.terms[Int(word - WordStream.firstTerm)].bytes] ?? 0
        WordStream.append(number, to: &stream)
      }
      return stream
    }
  }

  private static func expectEqual(_ left: Database, _ right: Database) throws {
    #expect(try left.documentCount == right.documentCount)
    #expect(try left.lastDocid == right.lastDocid)
    #expect(try left.totalLength == right.totalLength)
    let terms = try right.allTerms(prefix: "")
    #expect(try left.allTerms(prefix: "") == terms)
    for term in terms {
      let docids = try right.docids(withTerm: term.bytes)
      #expect(try left.docids(withTerm: term.bytes) == docids)
      #expect(try left.collectionFrequency(term.bytes) == right.collectionFrequency(term.bytes))
    }
    let slots: [UInt32] = [0, 3, 29, WordStream.slot, 31, 200, 70_000]
    for docid in try right.docids(withTerm: "") {
      #expect(try left.termList(of: docid) == right.termList(of: docid))
      #expect(try left.data(of: docid) == right.data(of: docid))
      #expect(try left.length(of: docid) == right.length(of: docid))
      for slot in slots { #expect(try left.value(slot, of: docid) == right.value(slot, of: docid)) }
    }
    for slot in slots {
      #expect(try left.valueFrequency(slot) == right.valueFrequency(slot))
      // Ranges go by the bounds of all values, too.
      let bound: [UInt8] = [0x60]
      for (lower, upper) in [(bound, nil), (nil, bound)] {
        let range = Query.valueRange(slot: slot, from: lower, through: upper)
        var search = Search(query: range)
        search.limit = 1000
        let found = try [left, right].map { try search.run(on: $0).items.map(\.docid) }
        #expect(found[0] == found[1])
      }
      var values: [[UInt8]] = []
      try right.forEachValue(in: slot) { docid, value in
        values.append(Array("\(docid)".utf8) + Array(value))
        return true
      }
      try left.forEachValue(in: slot) { docid, value in
        values.removeFirst() == Array("\(docid)".utf8) + Array(value)
      }
      #expect(values.isEmpty, "of slot \(slot)")
    }
    let keys = try right.metadataKeys()
    #expect(try left.metadataKeys() == keys)
    for key in keys { #expect(try left.metadata(key) == right.metadata(key)) }
  }

  @Test(arguments: 0..<3) func holdsWhatXapianWrites(round: Int) throws {
    let seed = testSeed(round)
    try withTemporaryDirectory { directory in
      var drawing = Drawing(generator: SeededGenerator(seed: seed))
      // Much memory, some, and none: a file for every document.
      let count = round == 2 ? 40 : 160
      let drafts = (1...count).map { drawing.draft($0) }
      let (built, written) = (directory + "/built", directory + "/written")
      let builder = try DatabaseBuilder(path: built, memory: round == 0 ? 1 << 30 : round == 1 ? 1 << 20 : 0)
      let writer = try WritableDatabase(path: written, isDurable: false)
      for (index, draft) in drafts.enumerated() {
        let document = try draft.document()
        if index % 2 == 0 { try document.pack() }
        let docid = try builder.add(document, words: draft.words, wordTerms: draft.wordTerms) { term in
          try #require(drawing.numbers[draft.terms[term].bytes])
        }
        #expect(docid == UInt32(index + 1))
        try writer.add(try draft.document(stream: drawing.stream(draft)))
      }
      for index in 0..<300 { try builder.setMetadata("early", for: "key \(index * 7919 % 300)") }
      for index in 0..<300 {
        let value = String(repeating: "value \(index) ", count: index * 3)
        try builder.setMetadata(value, for: "key \(index)")
        try writer.setMetadata(value, for: "key \(index)")
      }
      try builder.setMetadata("last", for: "key 7")
      try writer.setMetadata("last", for: "key 7")
      try builder.finish()
      try writer.commit()
      #expect(try Database.checkConsistency(path: built).problems == 0, "seed \(seed)")
      let files = try FileManager.default.contentsOfDirectory(atPath: built).sorted()
      #expect(files == ["docdata.glass", "iamglass", "postlist.glass", "termlist.glass"])
      try Self.expectEqual(Database(path: built), Database(path: written))

      // What follows is Xapian's work, on both.
      let changed = try WritableDatabase(path: built, opening: .existing, isDurable: false)
      for _ in 0..<count / 2 {
        let docid = UInt32.random(in: 1...UInt32(count), using: &drawing.generator)
        let draft = drawing.draft(Int(docid))
        let isDeletion = Bool.random(using: &drawing.generator)
        for database in [changed, writer] {
          if !isDeletion {
            try database.replace(draft.document(stream: drawing.stream(draft)), docid: docid)
          } else {
            do { try database.delete(docid: docid) } catch let error as XapianError where error.code == .notFound {}
          }
        }
        try changed.add(draft.document())
        try writer.add(draft.document())
      }
      try changed.commit()
      try writer.commit()
      #expect(try Database.checkConsistency(path: built).problems == 0, "seed \(seed)")
      try Self.expectEqual(Database(path: built), Database(path: written))
      try Database.compact([built, written], to: directory + "/both")
      #expect(try Database(path: directory + "/both").documentCount == Database(path: built).documentCount * 2)
      #expect(try Database.checkConsistency(path: directory + "/both").problems == 0)
    }
  }

  /// libxapian can't read what it compresses where the last byte of a stream expands far.
  @Test func whatRepeatsCanBeRead() throws {
    try withTemporaryDirectory { directory in
      let builder = try DatabaseBuilder(path: directory + "/built")
      let entries = stride(from: 8100, to: 60_000, by: 53).map { size in
        String(repeating: ["a", "ab", "- "][size % 3], count: size / (size % 3 == 0 ? 1 : 2))
      }
      for entry in entries {
        let document = try Document(postings: Postings())
        try document.setData(entry)
        try builder.add(document)
      }
      try builder.finish()
      let database = try Database(path: directory + "/built")
      for (index, entry) in entries.enumerated() {
        #expect(try database.data(of: UInt32(index + 1)) == Array(entry.utf8), "of \(entry.utf8.count) bytes")
      }
    }
  }

  @Test func refusesWhatItCannotBuild() throws {
    try withTemporaryDirectory { directory in
      #expect(code { _ = try DatabaseBuilder(path: directory) } != nil)
      #expect(code { _ = try DatabaseBuilder(path: directory + "/none/there") } != nil)
      let builder = try DatabaseBuilder(path: directory + "/built")
      #expect(code { try document("1", "aid tanks").pack() } == .invalidArgument)
      #expect(code { try builder.add(document("1", "aid tanks")) } == .invalidArgument)
      let plain = try Document(postings: Postings())
      #expect(code { try builder.add(plain, words: [WordStream.firstTerm]) } == .invalidArgument)
      #expect(code { try builder.add(plain, wordTerms: 1) } == .invalidArgument)
    }
  }

  @Test func buildsDatabasesWithoutDocuments() throws {
    try withTemporaryDirectory { directory in
      let builder = try DatabaseBuilder(path: directory + "/built")
      try builder.setMetadata("value", for: "key")
      try builder.finish()
      #expect(try Database.checkConsistency(path: directory + "/built").problems == 0)
      let writer = try WritableDatabase(path: directory + "/built", opening: .existing, isDurable: false)
      try writer.add(document("1", "aid tanks"))
      try writer.commit()
      #expect(try Database(path: directory + "/built").docids(withTerm: "aid") == [1])
      #expect(try Database(path: directory + "/built").metadata("key") == Array("value".utf8))
    }
  }
}
