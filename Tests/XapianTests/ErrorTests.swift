import Testing
import Xapian

@Suite struct ErrorTests {
  @Test func saysWhatWasDoneAndWhatWentWrong() throws {
    try withTemporaryDirectory { directory in
      let path = directory + "/none"
      let failure = #expect(throws: XapianError.self) { _ = try Database(path: path) }
      let error = try #require(failure)
      #expect(error.code == .databaseNotFound)
      #expect(error.context == "open \(path)")
      #expect(error.message.contains("No such file or directory"))
      #expect("\(error)" == "\(error.context): \(error.message)")
    }
  }

  @Test func codesMatchErrors() {
    struct Other: Error {}
    let error = XapianError(code: .databaseModified, message: "text")
    #expect(XapianError.Code.databaseModified ~= error)
    #expect(!(XapianError.Code.databaseLocked ~= error))
    #expect(!(XapianError.Code.databaseModified ~= Other()))
    #expect("\(error)" == "text")
  }

  @Test func namesPathsThatCanNotBe() throws {
    // Where nobody, not even root, can make a directory.
    #expect(code { _ = try WritableDatabase(path: "/proc/xapian-test") } == .databaseOpening)
    #expect(code { _ = try WritableDatabase(path: "/dev/null/db") } == .databaseOpening)
  }

  @Test func messagesAreOfTheirThread() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for round in 0..<200 {
            let name = "language\(task)x\(round)"
            do {
              _ = try Stemmer(language: name)
            } catch let error as XapianError {
              #expect(error.message.contains(name))
            }
          }
        }
      }
      try await group.waitForAll()
    }
  }
}
