import Foundation
import News
import Testing

@testable import Archive

/// Paths to files: what is found, in which order, and what is refused by name.
@Suite struct ReadingFilesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func foldersAreReadInTheOrderOfNames() throws {
    for name in ["b.txt", "a/2.txt", "a/10.txt", "c/d/e.txt", ".hidden.txt", ".git/x.txt"] {
      try folder.write(name, "Grain left Odesa on Monday, officials said.")
    }
    let reading = Reading([folder.path])
    #expect(reading.articles.map(\.id) == ["10", "2", "b", "e"])
    #expect(reading.problems.isEmpty)
    #expect(Reading(["\(folder.path)/b.txt", "\(folder.path)/a/"]).articles.map(\.id) == ["b", "10", "2"])
    #expect(Reading(["\(folder.path)/.hidden.txt"]).articles.count == 1)
  }

  @Test func loopsAreNamedAndTheRestIsRead() throws {
    try folder.write("in/one.txt", "A convoy reached the town.")
    try folder.link("in/up", to: folder.path)
    try folder.link("in/self", to: "self")
    try folder.link("in/gone", to: "nowhere.txt")
    try folder.link("twin", to: "in")
    let reading = Reading([folder.path])
    #expect(reading.articles.map(\.id) == ["one"])
    let messages = Dictionary(
      uniqueKeysWithValues: reading.problems.map { (($0.path as NSString).lastPathComponent, $0.message) })
    #expect(messages["up"]?.contains("loop") == true)
    #expect(messages["self"]?.contains("leads to itself") == true)
    #expect(messages["gone"]?.contains("doesn't exist") == true)
    #expect(messages.count == 3)
  }

  @Test func whatIsNoFileIsRefused() throws {
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    let reading = Reading([folder.path, "/dev/null", "\(folder.path)/missing.txt"])
    #expect(reading.articles.isEmpty)
    #expect(reading.problems.map(\.path) == ["\(folder.path)/pipe", "/dev/null", "\(folder.path)/missing.txt"])
    for (problem, part) in zip(reading.problems, ["a named pipe", "a device", "doesn't exist"]) {
      #expect(problem.message.contains(part))
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything")) func noPermissionIsNamed() throws {
    let path = try folder.write("secret.txt", "Not for everyone.")
    try folder.write("open.txt", "For everyone.")
    chmod(path, 0)
    let reading = Reading([folder.path])
    #expect(reading.articles.map(\.id) == ["open"])
    #expect(reading.problems.first?.message.contains("no permission") == true)
  }

  @Test(arguments: [
    (EACCES, "no permission"), (ENOENT, "doesn't exist"), (ENOTDIR, "is no folder"), (EIO, "Input/output error"),
  ]) func errorsOfTheSystemAreTold(code: Int32, part: String) {
    #expect(FileWalker.problem(of: code, at: "/no/such").message.contains(part))
  }

  @Test func unchangedFilesAreNotOpened() throws {
    let path = try folder.write("a.txt", "Sweden announced a package.")
    try folder.write("b.jsonl", #"{"id":"x","text":"Norway announced another."}"#)
    let stamps = Set(Reading([folder.path]).stamps)
    #expect(stamps.count == 2)
    let again = Reading([folder.path]) { stamps.contains($0) }
    #expect(again.unchanged.count == 2 && again.articles.isEmpty)
    try folder.write("a.txt", "Sweden announced a larger package.")
    let third = Reading([folder.path]) { stamps.contains($0) }
    #expect(third.articles.map(\.id) == ["a"])
    #expect(third.stamps.map(\.path) == [path])
  }

  @Test func theSizeOfTheInputIsFoundOut() throws {
    try folder.write("a/b.txt", "12345")
    try folder.write("c.txt", "123")
    let size = InputSize(of: [folder.path, "-", "\(folder.path)/none"])
    for _ in 0..<2_000 where size.bytes == nil { usleep(1_000) }
    #expect(size.bytes == 8)
    size.stop()
  }

  @Test func stampsSurviveTheirEncoding() throws {
    let stamp = FileStamp(path: "/a b", size: 5_000_000_000, modified: -1, inode: .max, device: 7)
    #expect(FileStamp(path: "/a b", encoded: stamp.encoded) == stamp)
    for text in ["", "1.2.3", "1.2.3.4", "1.2.3.4.x", "1.2.3.4.5.6"] {
      #expect(FileStamp(path: "/a", encoded: text) == nil)
    }
  }

  @Test(arguments: [
    ("/a//b/./c/../d", "/a/b/d"), ("/", "/"), ("/../x", "/x"), ("/a/", "/a"),
  ]) func pathsAreMadeAbsolute(path: String, absolute: String) {
    #expect(FileStamp.absolute(path) == absolute)
    #expect(FileStamp.absolute("x") == FileManager.default.currentDirectoryPath + "/x")
  }

  @Test func namesThatAreNotUTF8AreReported() throws {
    try folder.write("good.txt", "Fine.")
    let descriptor = open("\(folder.path)/caf\u{1}.txt".replacing("\u{1}", with: ""), O_CREAT | O_WRONLY, 0o600)
    close(descriptor)
    let bytes = Array(folder.path.utf8) + Array("/caf".utf8) + [0xE9] + Array(".txt\0".utf8)
    bytes.withUnsafeBytes { raw in
      if let base = raw.bindMemory(to: CChar.self).baseAddress { close(open(base, O_CREAT | O_WRONLY, 0o600)) }
    }
    let reading = Reading([folder.path])
    #expect(reading.articles.map(\.id) == ["good"])
    #expect(reading.problems.contains { $0.message.contains("not UTF-8") })
    #expect(reading.problems.contains { $0.message == "is empty" })
  }
}
