import Foundation
import News
import Testing

@testable import Archive

/// What an administrator does with an index.
@Suite struct IndexToolsTests {
  private let index: TemporaryIndex
  private let tools: IndexTools
  private let backup: String

  init() throws {
    index = try TemporaryIndex()
    tools = IndexTools(index.directory)
    backup = index.directory.path + "-copy"
    try index.add(
      (0..<30).map { Article(id: "\($0)", title: "Number \($0)", text: "Norway paid $\($0 + 1) billion for tanks.") })
  }

  private func matches(_ query: String) throws -> Int {
    try index.searcher().search(SearchRequest(query: query)).matches
  }

  @Test func compactingAndRebuildingChangeNoAnswer() throws {
    try index.add((0..<5).map { Article(id: "\($0)", title: "Again", text: "Latvia paid for boots.") })
    index.writer.close()
    // One after the other: both are made at one place.
    for isRebuilt in [false, true] {
      let replacement = isRebuilt ? try tools.rebuild(workers: 2) : try tools.compact()
      #expect(try matches("tanks") == 25)
      try replacement.install()
      #expect(try matches("tanks") == 25)
      #expect(try matches("\"paid for boots\"") == 5)
      #expect(try index.searcher().status().documents == 30)
      #expect(try tools.check().hasPrefix("30 articles"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: index.directory.path) == ["articles"])
  }

  @Test func swellingIsMeasuredAgainstTheLastTimeThatAllWasWritten() throws {
    #expect(try index.writer.swelling().neededBytes == 0)
    index.writer.close()
    try tools.compact().install()
    let size = IndexTools.size(of: index.directory.databasePath)
    let writer = try IndexWriter(index.directory)
    let needed = try writer.swelling().neededBytes
    #expect(needed > 0 && needed <= size)
    #expect(try writer.swelling().bytes == size)
    // A third of the articles: a third of the room.
    for id in 0..<20 { _ = try writer.remove(id: "\(id)") }
    try writer.commit()
    #expect(try writer.swelling().neededBytes == needed / 3)
  }

  @Test func anIndexIsWrittenAnewWhereThatIsWorthWhile() {
    let rule = CompactionRule(ratio: 2, leastBytes: 100)
    #expect(!rule.isBroken(by: Swelling(bytes: 2_000, neededBytes: 1_000), isIdle: false))
    #expect(rule.isBroken(by: Swelling(bytes: 2_001, neededBytes: 1_000), isIdle: false))
    #expect(rule.isBroken(by: Swelling(bytes: 1_501, neededBytes: 1_000), isIdle: true))
    #expect(!rule.isBroken(by: Swelling(bytes: 1_500, neededBytes: 1_000), isIdle: true))
    #expect(!rule.isBroken(by: Swelling(bytes: 150, neededBytes: 50), isIdle: false))
    #expect(rule.isBroken(by: Swelling(bytes: 101, neededBytes: 0), isIdle: false))
    #expect(!CompactionRule(ratio: 0).isBroken(by: Swelling(bytes: 1 << 40, neededBytes: 1), isIdle: true))
  }

  @Test func aBackupIsAnIndexAndCanBePutBack() throws {
    try Data("Jens Stoltenberg: Stolti\n".utf8).write(to: URL(fileURLWithPath: index.directory.aliasesPath))
    #expect(try tools.backUp(to: backup).hasPrefix("30 articles"))
    let copy = IndexDirectory(path: backup)
    #expect(try Searcher(copy, store: ColumnStore()).search(SearchRequest(query: "tanks")).matches == 30)
    #expect(FileManager.default.fileExists(atPath: copy.aliasesPath))
    // A second one at the same place, and one within the index, are refused.
    #expect(throws: ArchiveError.self) { try tools.backUp(to: backup) }
    #expect(throws: ArchiveError.self) { try tools.backUp(to: index.directory.path + "/copy") }

    for id in 0..<20 { _ = try index.writer.remove(id: "\(id)") }
    try index.writer.commit()
    #expect(try matches("tanks") == 10)
    index.writer.close()
    try tools.restore(from: backup).install()
    #expect(try matches("tanks") == 30)
    #expect(throws: ArchiveError.self) { try tools.restore(from: index.directory.path + "/nothing") }
  }

  @Test func damageIsFoundAndWhatCanBeReadIsKept() throws {
    #expect(try tools.backUp(to: backup).contains("30"))
    index.writer.close()
    let path = index.directory.databasePath + "/postlist.glass"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes.replaceSubrange(0..<bytes.count, with: [UInt8](repeating: 0x5A, count: bytes.count))
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: ArchiveError.self) { try tools.check() }
    #expect(error?.kind == .damaged)
    #expect(error?.description.contains("aidsearchd restore") == true)
    try tools.restore(from: backup).install()
    #expect(try tools.check().hasPrefix("30 articles"))
  }

  @Test func theArticlesOfAFileLeaveWithIt() throws {
    let folder = index.directory.path + "-news"
    try FileManager.default.createDirectory(atPath: folder + "/inner", withIntermediateDirectories: true)
    for name in ["a", "b", "inner/c"] {
      try Data("Sweden sent radars to \(name).".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).txt"))
    }
    let importer = Importer(index.directory)
    _ = try importer.run([folder], into: index.writer) { _ in true }
    #expect(try matches("radars") == 3)
    #expect(try index.writer.removeArticles(ofFile: folder + "/a.txt") == 1)
    #expect(try index.writer.removeArticles(ofFile: folder + "/none.txt") == 0)
    #expect(try index.writer.removeArticles(ofFile: folder + "/inner") == 1)
    try index.writer.commit()
    #expect(try matches("radars") == 1)
    // What has gone while nobody looked; what was forgotten is read again.
    try FileManager.default.removeItem(atPath: folder + "/b.txt")
    #expect(try index.writer.removeArticlesOfMissingFiles(below: folder) == 1)
    #expect(try importer.run([folder], into: index.writer) { _ in true }.added == 2)
    // A folder that is not there is no reason to forget what it held.
    try FileManager.default.moveItem(atPath: folder, toPath: folder + "-away")
    #expect(try index.writer.removeArticlesOfMissingFiles(below: folder) == 0)
    try FileManager.default.moveItem(atPath: folder + "-away", toPath: folder)
    #expect(try matches("radars") == 2)
  }
}
