import Testing
import Xapian

@Suite struct ShardTests {
  static let texts = [["one two", "three"], ["four", "five six", "seven"], ["eight"]]

  static func makeShards(_ directory: String) throws -> [String] {
    try texts.enumerated().map { index, texts in
      let path = "\(directory)/\(index)"
      try makeDatabase(path, texts)
      return path
    }
  }

  @Test(arguments: [false, true]) func compactsIntoOne(multipass: Bool) throws {
    try withTemporaryDirectory { directory in
      let destination = directory + "/all"
      try Database.compact(ShardTests.makeShards(directory), to: destination, multipass: multipass)
      let all = try Database(path: destination)
      #expect(
        try (1...6).map { String(decoding: try all.data(of: $0), as: UTF8.self) } == ShardTests.texts.flatMap { $0 })
      #expect(try all.positions(of: "six", in: 4) == [2])
      #expect(try Database.checkConsistency(path: destination).problems == 0)
      #expect(code { try Database.compact([], to: directory + "/none") } == .invalidArgument)
      #expect(code { try Database.compact([directory + "/no"], to: directory + "/x") } == .databaseNotFound)
    }
  }

  @Test func keepsIdsWhereAsked() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/db"
      try makeDatabase(path, ["one", "two", "three"])
      let writer = try WritableDatabase(path: path, isDurable: false)
      try writer.delete(docid: 1)
      try writer.commit()
      try Database.compact([path], to: directory + "/kept", renumbers: false)
      #expect(try Database(path: directory + "/kept").data(of: 3) == Array("three".utf8))
      try Database.compact([path], to: directory + "/shifted")
      #expect(try Database(path: directory + "/shifted").documentCount == 2)
    }
  }

  @Test func readsShardsAsOne() throws {
    try withTemporaryDirectory { directory in
      let shards = try Database(paths: ShardTests.makeShards(directory))
      #expect(try shards.documentCount == 6)
      for (shard, texts) in ShardTests.texts.enumerated() {
        for (index, text) in texts.enumerated() {
          #expect(try shards.data(of: UInt32(index * 3 + shard + 1)) == Array(text.utf8))
        }
      }
      #expect(code { _ = try shards.revision } == .invalidOperation)
      let query = Query.scale(.or([.term("one"), .documents([1])]), by: 2)
      #expect(code { _ = try Search(query: query).run(on: shards) } == .invalidOperation)
      let path = shards.path
      #expect(code { _ = try Database(paths: [path, path]) } == .invalidArgument)
    }
  }

  @Test func reportsDamage() throws {
    #expect(code { _ = try Database.checkConsistency(path: "/nonexistent/db") } != nil)
  }
}
