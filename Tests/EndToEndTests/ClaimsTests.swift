import Foundation
import JSON
import Testing

/// Who said which figure: the examples of the README on the sample articles.
@Suite struct ClaimsTests {
  let folder: Folder
  let daemon: Daemon

  init() async throws {
    folder = try Folder()
    daemon = try await Daemon(in: folder)
    let outcome = try await daemon.client(["index", Folder.sample])
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func statementsAreFoundAndTold() async throws {
    let found = try await daemon.client(["--statements", "--context", "--json", "speaker:Stoltenberg fund"])
    #expect(found.status == 0)
    let lines = try found.output.split(separator: "\n").map { try #require(try JSONParser.parse(String($0)).object) }
    let hit = try #require(lines.first)
    #expect(hit["speaker"] == .string("Jens Stoltenberg") && hit["id"] == .string("2024-04-nato-five-year-fund"))
    #expect(hit["kind"] == .string("indirect") && hit["after"]?.string?.contains("haggled over") == true)
    #expect(lines.last?["unit"] == .string("statement") && lines.last?["matches"] == .integer(1))
    let none = try await daemon.client(["--statements", "speaker:Stoltenberg amount:97bn"])
    #expect(none.status == 1 && none.output.contains("“$97 billion” is"))
    let table = try await daemon.client(["--statements", "--format", "csv", "said:tanks"])
    #expect(table.output.hasPrefix("rank,speaker,speaker_kind,kind,statement,"))
  }
}
