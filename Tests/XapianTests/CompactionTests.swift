import Foundation
import Testing
import Xapian

/// Compaction in halves: the tables are, byte for byte, those that libxapian makes by itself.
@Suite struct CompactionTests {
  /// Random documents with all that a database keeps, added, replaced and deleted in several commits; the ids of some at
  /// the beginning, in between and at the end are of nobody.
  static func fill(_ path: String, count: Int, _ generator: inout SeededGenerator) throws {
    let writer = try WritableDatabase(path: path, isDurable: false)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    func document(_ id: Int) throws -> Document {
      var postings = Postings()
      let words = Set((0..<number(0...60)).map { _ in number(1...number(1...3_000)) }).sorted()
      for word in words { postings.append("w\(word)", position: UInt32(number(1...1_000))) }
      let document = try Document(postings: postings)
      try document.addBooleanTerm("Q\(id)")
      for slot in [UInt32(0), 3, 70_000] where number(0...2) > 0 {
        try document.setValue((0..<number(1...30)).map { _ in UInt8(number(0...255)) }, slot: slot)
      }
      if number(0...9) > 0 {
        // What can't be packed, so that little work makes large tables.
        let numbers = (0..<number(0...2_500)).map { _ in generator.next() }
        try document.setData(numbers.withUnsafeBytes(Array.init))
      }
      return document
    }
    for id in 1...count {
      try writer.add(document(id))
      if id % 100 == 0 { try writer.commit() }
    }
    for docid in [1, 2, count] + (0..<count / 10).map({ _ in number(1...count) }) {
      _ = try? writer.delete(docid: UInt32(docid))
    }
    try writer.commit()
    for _ in 0..<count / 10 {
      try writer.replace(document(number(1...count * 2)), docid: UInt32(number(3...count - 1)))
    }
    for key in 0..<20 { try writer.setMetadata("value \(number(0...9))", for: "key \(number(0...99)) \(key)") }
    try writer.addSpelling("w\(number(1...99))")
    try writer.commit()
  }

  /// What leads to a database, which hides from the halving that it is one.
  static func stub(_ path: String, in directory: String) throws -> String {
    let stub = directory + "/stub-" + (path as NSString).lastPathComponent
    try FileManager.default.createDirectory(atPath: stub, withIntermediateDirectories: false)
    try Data("auto \(path)\n".utf8).write(to: URL(fileURLWithPath: stub + "/XAPIANDB"))
    return stub
  }

  static func files(_ path: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) where name != "flintlock" {
      files[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return files
  }

  @Test(arguments: [1, 2, 3], [true, false]) func makesWhatXapianMakes(sources count: Int, renumbers: Bool) throws {
    let seed = testSeed(count)
    print("CompactionTests seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    // With their own ids, those of several would overlap.
    if !renumbers && count > 1 { return }
    try withTemporaryDirectory { directory in
      let sources = try (0..<count).map { index in
        let path = "\(directory)/\(index)"
        try Self.fill(path, count: index == 1 ? 60 : 600, &generator)
        return path
      }
      let (halves, whole) = (directory + "/halves", directory + "/whole")
      try Database.compact(sources, to: halves, renumbers: renumbers)
      try Database.compact(
        sources.map { try Self.stub($0, in: directory) }, to: whole, renumbers: renumbers, isDurable: false)
      var (made, expected) = (try Self.files(halves), try Self.files(whole))
      #expect(made["docdata.glass"]?.count ?? 0 > 4 << 20)
      // All but the identity.
      made["iamglass"]?.replaceSubrange(16..<32, with: Data(count: 16))
      expected["iamglass"]?.replaceSubrange(16..<32, with: Data(count: 16))
      #expect(made.keys.sorted() == expected.keys.sorted(), "seed \(seed)")
      for (name, data) in expected { #expect(made[name] == data, "seed \(seed): \(name)") }
      #expect(try Database.checkConsistency(path: halves).problems == 0, "seed \(seed)")
      // And can be written as any other.
      let writer = try WritableDatabase(path: halves, isDurable: false)
      let added = try writer.add(document("new", "w1 w2"))
      try writer.commit()
      try writer.delete(docid: added)
      try writer.add(document("newer", "w2 w3"))
      try writer.commit()
      writer.close()
      #expect(try Database.checkConsistency(path: halves).problems == 0, "seed \(seed)")
    }
  }

  /// Where one half can't be made, nothing is left of the other but what a caller removes, and the error is told.
  @Test func tellsWhatFails() throws {
    var generator = SeededGenerator(seed: testSeed(9))
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      try Self.fill(path, count: 600, &generator)
      let file = try #require(FileHandle(forUpdatingAtPath: path + "/docdata.glass"))
      try file.truncate(atOffset: 9 << 19)
      try file.close()
      #expect(code { try Database.compact([path], to: directory + "/new", renumbers: false) } != nil)
      #expect(!FileManager.default.fileExists(atPath: directory + "/new/parts"))
    }
  }
}
