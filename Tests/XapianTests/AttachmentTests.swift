import Foundation
import Testing
import Xapian

/// Documents that are put behind those of a database leave what libxapian's compaction leaves of both, and what both do
/// afterwards is the same.
@Suite struct AttachmentTests {
  /// Random documents for `DatabaseBuilder`, with terms that sort before, between and behind those of others.
  private static func build(_ path: String, count: Int, _ generator: inout SeededGenerator) throws {
    let builder = try DatabaseBuilder(path: path)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    for id in 1...count {
      var postings = Postings()
      let words = Set((0..<number(0...60)).map { _ in number(1...number(1...4_000)) }).sorted()
      for word in words { postings.append("w\(word)", frequency: UInt32(number(1...9))) }
      if number(0...9) == 0 { postings.append("a\(id)", frequency: 1) }
      let document = try Document(postings: postings)
      try document.addBooleanTerm("N\(id)")
      for slot in [UInt32(0), 3, 5, 70_000] where number(0...2) > 0 {
        try document.setValue((0..<number(1...30)).map { _ in UInt8(number(0...255)) }, slot: slot)
      }
      // Half of it can be packed.
      try document.setData((0..<number(0...900)).map { _ in "\(number(0...99)) of \(id) " }.joined())
      try builder.add(document)
    }
    try builder.setMetadata("new", for: "added")
    try builder.finish()
  }

  /// All that a database answers for its documents, with their numbers.
  private static func contents(_ path: String) throws -> [String] {
    let database = try Database(path: path)
    var contents = [
      "\(try database.documentCount) \(try database.lastDocid) \(try database.totalLength)",
      "\(try database.metadataKeys().map { "\(try database.metadata($0))" })",
    ]
    for term in try database.allTerms(prefix: "") {
      let docids = try database.docids(withTerm: term.bytes)
      contents.append("\(term) \(docids) \(try database.collectionFrequency(term.bytes))")
    }
    for docid in try database.docids(withTerm: "") {
      let length = try database.length(of: docid)
      let data = try database.data(of: docid)
      contents.append("\(docid) \(try database.termList(of: docid)) \(data.count) \(data.hashValue) \(length)")
    }
    for slot in [UInt32(0), 3, 5, 70_000] {
      contents.append("slot \(slot) \(try database.valueFrequency(slot))")
      try database.forEachValue(in: slot) { docid, value in
        contents.append("\(docid) \(Array(value))")
        return true
      }
      // Ranges go by the bounds of all values, too.
      let range = Query.valueRange(slot: slot, from: [0x60], through: nil)
      contents.append("\(try Search(query: range).run(on: database).items.map(\.docid))")
    }
    return contents
  }

  /// Fills a database whose greatest number is in use: compaction gives out those behind it anew.
  private static func fill(_ path: String, _ generator: inout SeededGenerator) throws {
    let writer = try WritableDatabase(path: path, isDurable: false)
    for id in 1...400 {
      var postings = Postings()
      var words: Set<Int> = []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        words.insert(Int.random(in: 1...3_000, using: &generator))
      }
      for word in words.sorted() { postings.append("w\(word)", frequency: UInt32(1 + word % 7)) }
      let document = try Document(postings: postings)
      try document.addBooleanTerm("Q\(id)")
      for slot in [UInt32(0), 3, 70_000] where (id + Int(slot)) % 4 > 0 {
        try document.setValue("\(id * 7919 % 1000)", slot: slot)
      }
      try document.setData((0..<(id * 37 % 5_000)).map { UInt8(truncatingIfNeeded: $0 * id) })
      try writer.add(document)
      if id % 90 == 0 { try writer.commit() }
      if id % 20 == 0 { try writer.delete(docid: UInt32(id - 5)) }
    }
    for key in 0..<20 { try writer.setMetadata("value \(key)", for: "key \(key)") }
    try writer.commit()
    writer.close()
  }

  @Test(arguments: 1...2) func leavesWhatCompactionLeaves(round: Int) throws {
    let seed = testSeed(round)
    print("AttachmentTests seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    try withTemporaryDirectory { directory in
      let base = directory + "/base"
      try Self.fill(base, &generator)
      // One addition after another, each behind what the one before has left; a few, so that nearly nothing comes, or many.
      for (step, count) in [1, 80, 20, 200].enumerated() {
        let (added, next, whole) = ("\(directory)/added\(step)", "\(directory)/next", "\(directory)/whole\(step)")
        try Self.build(added, count: count, &generator)
        try Database.compact([base, added], to: whole, isDurable: false)
        let before = try Self.contents(base)
        let revision = try Database(path: base).revision
        #expect(try Database.attach(added, to: base, at: next), "seed \(seed)")
        #expect(try Database(path: next).revision == revision + 1)
        #expect(try Database(path: next).uuid == Database(path: base).uuid)
        #expect(try Self.contents(next) == Self.contents(whole), "seed \(seed), step \(step)")

        // One commit, as additions make one for documents that are replaced.
        for path in [next, whole] {
          let writer = try WritableDatabase(path: path, opening: .existing, isDurable: false)
          try writer.beginTransaction()
          for docid in stride(from: UInt32(7), to: try writer.lastDocid, by: 61) {
            _ = try? writer.delete(docid: docid)
          }
          try writer.setMetadata("step \(step)", for: "step")
          try writer.commitTransaction()
          writer.close()
        }
        try Database.finishAttaching(next, to: base)
        #expect(try Database.checkConsistency(path: next).problems == 0, "seed \(seed), step \(step)")
        #expect(try Self.contents(next) == Self.contents(whole), "seed \(seed), step \(step)")
        // The other is as it was, should the new one never take its place, and can be written.
        #expect(try Self.contents(base) == before, "seed \(seed), step \(step)")
        if step % 2 == 0 {
          try FileManager.default.removeItem(atPath: next)
          #expect(try Database.checkConsistency(path: base).problems == 0, "seed \(seed), step \(step)")
          try Self.change(base)
          #expect(try Database.checkConsistency(path: base).problems == 0, "seed \(seed), step \(step)")
          continue
        }
        try FileManager.default.removeItem(atPath: base)
        try FileManager.default.moveItem(atPath: next, toPath: base)
        for path in [base, whole] { try Self.change(path) }
        #expect(try Database.checkConsistency(path: base).problems == 0, "seed \(seed), step \(step)")
        #expect(try Self.contents(base) == Self.contents(whole), "seed \(seed), step \(step)")
      }
    }
  }

  /// Many commits, so that blocks that became free are used again.
  private static func change(_ path: String) throws {
    let writer = try WritableDatabase(path: path, opening: .existing, isDurable: false)
    for round in 0..<12 {
      for step in 0..<20 {
        let docid = UInt32(1 + (round * 31 + step * 17) % 390)
        try writer.replace(plain("w\(round * step)", data: String(repeating: "\(step)", count: 3_000)), docid: docid)
      }
      try writer.add(plain("aid", data: "new \(round)"))
      try writer.commit()
    }
    writer.close()
  }

  private static func plain(_ word: String, data: String) throws -> Document {
    var postings = Postings()
    postings.append(word, frequency: 2)
    let document = try Document(postings: postings)
    try document.setData(data)
    return document
  }

  /// What is not of the form that is known is left to compaction.
  @Test func leavesWhatItDoesNotKnow() throws {
    var generator = SeededGenerator(seed: testSeed(4))
    try withTemporaryDirectory { directory in
      let (base, added) = (directory + "/base", directory + "/added")
      try Self.build(added, count: 5, &generator)
      let writer = try WritableDatabase(path: base, isDurable: false)
      #expect(try !Database.attach(added, to: base, at: directory + "/empty"))
      var postings = Postings()
      postings.append("aid", position: 1)
      try writer.add(Document(postings: postings))
      try writer.commit()
      #expect(try !Database.attach(added, to: base, at: directory + "/positions"), "it has positions")
      #expect(try !Database.attach(directory + "/none", to: added, at: directory + "/none-there"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory).sorted() == ["added", "base"])
      #expect(code { _ = try Database.attach(added, to: added, at: directory + "/no/such") } == .inputOutput)
    }
  }
}
