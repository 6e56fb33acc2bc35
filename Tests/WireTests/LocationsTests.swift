import Testing
import Wire

@Suite struct LocationsTests {
  private func locations(
    index: String? = nil, socket: String? = nil, user: UInt32 = 1000, _ environment: [String: String] = ["HOME": "/h"]
  ) throws -> Locations {
    try Locations(index: index, socket: socket, currentDirectory: "/cwd", userID: user) { environment[$0] }
  }

  @Test(arguments: [
    (["HOME": "/h"], 1000, "/h/.local/share/aidsearch/index", "/tmp/aidsearch-1000/aidsearchd.sock"),
    (["HOME": "/root"], 0, "/root/.local/share/aidsearch/index", "/run/aidsearch/aidsearchd.sock"),
    (
      ["HOME": "/h", "XDG_DATA_HOME": "/d", "XDG_RUNTIME_DIR": "/r"], 0, "/d/aidsearch/index",
      "/r/aidsearch/aidsearchd.sock"
    ),
    (
      ["HOME": "/h", "XDG_DATA_HOME": "d", "XDG_RUNTIME_DIR": ""], 5, "/h/.local/share/aidsearch/index",
      "/tmp/aidsearch-5/aidsearchd.sock"
    ), (["AIDSEARCH_INDEX": "i/../db/", "AIDSEARCH_SOCKET": "/s//x.sock"], 5, "/cwd/db", "/s/x.sock"),
  ])
  func follow(_ environment: [String: String], _ user: UInt32, index: String, socket: String) throws {
    let locations = try locations(user: user, environment)
    #expect(locations.index == index)
    #expect(locations.socket == socket)
    #expect(locations.isIndexNamed == (environment["AIDSEARCH_INDEX"] != nil))
    #expect(locations.isSocketNamed == (environment["AIDSEARCH_SOCKET"] != nil))
  }

  @Test func optionsComeFirst() throws {
    let locations = try locations(
      index: "a", socket: "./b.sock", ["AIDSEARCH_INDEX": "/x", "AIDSEARCH_SOCKET": "/y"])
    #expect(locations.index == "/cwd/a")
    #expect(locations.socket == "/cwd/b.sock")
    #expect(locations.isIndexNamed && locations.isSocketNamed)
  }

  @Test func saysWhatIsMissing() {
    #expect(throws: Locations.Problem.noIndex) { try locations([:]) }
  }

  @Test func aSocketPathHasItsLength() throws {
    let longest = "/" + String(repeating: "s", count: 106)
    #expect(try locations(socket: longest).socket == longest)
    #expect(throws: Locations.Problem.socketTooLong(path: longest + "s")) { try locations(socket: longest + "s") }
  }

  @Test func eachIndexHasASocketOfItsOwn() throws {
    let one = try locations(index: "/a").socketOfIndex()
    let two = try locations(index: "/b").socketOfIndex()
    #expect(one != two)
    #expect(one == "/tmp/aidsearch-1000/aidsearchd-b34abe2a.sock")
    #expect(try locations(index: "/x/../a/").socketOfIndex() == one)
  }
}
