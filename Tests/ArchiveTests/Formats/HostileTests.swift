import Foundation
import Glibc
import News
import Testing

@testable import Archive

/// What is made to do harm is refused by name, and what stands beside it is read.
@Suite("Hostile archives")
struct HostileTests {
  private static let page = PackedMember(path: "good.html", bytes: Array(SampleArticle.page().utf8))
  private let folder: TemporaryFolder
  private var limits = ReadingOptions()

  init() throws {
    folder = try TemporaryFolder()
    limits.limits.expansionFloor = 1 << 20
    limits.limits.pageBytes = 1 << 20
  }

  @Test("Links, devices and paths that lead out", arguments: ["ustar", "pax"])
  func members(format: String) throws {
    let members = [
      PackedMember(path: "link", type: Glibc.S_IFLNK, link: "/etc/passwd"),
      PackedMember(path: "hard", link: "good.html", isHardLink: true),
      PackedMember(path: "device", type: Glibc.S_IFCHR),
      PackedMember(path: "pipe", type: Glibc.S_IFIFO),
      PackedMember(path: "../../climbs.txt", bytes: Array("Out of the archive.".utf8)),
      PackedMember(path: "/root.txt", bytes: Array("From the root.".utf8)),
      Self.page,
    ]
    let reading = Reading([try folder.write("a.tar", Packing.archive(format, members))])
    #expect(reading.articles.map(\.text) == [SampleArticle.text])
    let refused = reading.problems.filter { $0.reason == .unsafe }.map { $0.path.split(separator: "/").last ?? "" }
    #expect(Set(refused) == ["link", "hard", "device", "pipe", "climbs.txt", "root.txt"])
    #expect(reading.stamps.count == 1)
  }

  @Test("Bombs", arguments: ["gzip", "xz", "zstd", "bzip2"])
  func bombs(filter: String) throws {
    let zeros = [UInt8](repeating: 0x20, count: 48 << 20)
    try folder.write("b.txt", "A good text beside the bomb, with a sentence.")
    try folder.write("a.bomb", Packing.compressed(filter, zeros))
    let reading = Reading([folder.path], options: limits)
    #expect(reading.articles.map(\.id) == ["b"])
    #expect(reading.problems.map(\.reason).allSatisfy { $0 == .unsafe || $0 == .limit })
    #expect(reading.problems.count == 1)
  }

  @Test("A bomb in an archive doesn't cost its neighbours")
  func bombAmongOthers() throws {
    var limits = limits
    limits.limits.expansion = 50
    let bomb = PackedMember(path: "bomb.jsonl", bytes: [UInt8](repeating: 0x20, count: 40 << 20))
    var random = Seeded()
    let noise = (0..<150_000).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
    let members = [Self.page, PackedMember(path: "noise.bin", bytes: noise), bomb]
    var other = Self.page
    other.path = "later.html"
    let zip = Packing.archive("zip", members + [other])
    let reading = Reading([try folder.write("a.zip", zip)], options: limits)
    #expect(reading.articles.map(\.id) == ["a:good", "a:later"])
    #expect(reading.problems.contains { $0.path.hasSuffix("a.zip/bomb.jsonl") && $0.reason == .unsafe })
  }

  @Test("Archives within archives within archives")
  func nesting() throws {
    var bytes = Packing.archive("zip", [Self.page])
    for depth in 0..<12 { bytes = Packing.archive("zip", [PackedMember(path: "\(depth).zip", bytes: bytes)]) }
    let reading = Reading([try folder.write("a.zip", bytes)])
    #expect(reading.articles.isEmpty)
    #expect(reading.problems.map(\.reason) == [.unsafe])
  }

  @Test("More members than may be")
  func members() throws {
    var limits = limits
    limits.limits.members = 3
    let members = (0..<9).map { PackedMember(path: "\($0).html", bytes: Self.page.bytes) }
    let reading = Reading([try folder.write("a.tar", Packing.archive("ustar", members))], options: limits)
    #expect(reading.articles.count == 3)
    #expect(reading.problems.map(\.reason) == [.limit])
  }

  @Test("Damaged and cut off", arguments: ["gzip", "xz", "zstd"])
  func damage(filter: String) throws {
    let lines = (0..<2_000).map {
      "{\"id\": \"n\($0)\", \"text\": \"Text \($0 &* 7_919) of many, \($0 &* 104_729).\"}\n"
    }.joined()
    let whole = Packing.compressed(filter, Array(lines.utf8))
    let reading = Reading([try folder.write("a.jsonl.gz", whole.prefix(whole.count / 2))])
    #expect(reading.articles.count < 2_000)
    #expect(reading.problems.contains { $0.reason == .damaged })
  }

  @Test("Entities of XML that unfold into each other")
  func entities() throws {
    let levels = (1..<12).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }.joined()
    let bomb =
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"aid\">\(levels)<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
    let feed =
      "\(bomb)<rss><channel><item><title>&e11; &f;</title><description>&e11;</description></item></channel></rss>"
    let reading = Reading([try folder.write("a.xml", feed)])
    #expect(reading.articles.isEmpty)
    #expect(reading.problems.map(\.reason) == [.unsafe])
    let page = feed.replacingOccurrences(of: "<rss>", with: "<html><body><p>Plain words of a page.</p>")
    #expect(Reading([try folder.write("b.html", page)]).articles.allSatisfy { $0.text.utf8.count < 1_000 })
  }

  @Test("Lines, records and mails without end")
  func endless() throws {
    var limits = limits
    limits.limits.documentBytes = 1 << 14
    let long = String(repeating: "aid ", count: 200_000)
    let paths = [
      try folder.write("a.csv", "title,text\nOne,\"\(long)\nTwo,More text here.\n"),
      try folder.write("a.jsonl", "{\"text\": \"\(long)\"}\n{\"text\": \"Short.\"}\n"),
      try folder.write("a.html", "<html><body><p>\(long)</p></body></html>"),
      try folder.write(
        "a.mbox",
        "From a\nFrom: a@b\nTo: c@d\nSubject: x\n\n\(long)\(long)\n\nFrom b\nFrom: a@b\nSubject: y\n\nShort mail.\n"),
      try folder.write(
        "a.warc", SampleArticle.response(["Content-Type: text/html"], Array("\(long)\(long)".utf8)) + SampleArticle.warc
      ),
    ]
    for path in paths {
      let reading = Reading([path], options: limits)
      #expect(reading.problems.contains { $0.reason == .limit }, "\(path): \(reading.problems)")
      #expect(reading.articles.allSatisfy { $0.text.utf8.count < 1 << 14 }, "\(path)")
    }
    #expect(Reading([paths[4]], options: limits).articles.count == 1)
    #expect(Reading([paths[1]], options: limits).articles.map(\.text) == ["Short."])
  }

  @Test("Pages nested deeper than any page is")
  func deepPage() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "<p>Words at the bottom of it all, a whole sentence.</p>"
    let table = String(repeating: "<table><tr><td>", count: 20_000) + "<p>Words.</p>"
    let headings = String(repeating: "<h2>Related</h2><p>A short line.</p>", count: 20_000)
    for (name, markup) in [("a.html", deep), ("b.html", table), ("c.html", headings)] {
      let reading = Reading([try folder.write(name, "<html><body>\(markup)</body></html>")])
      #expect(reading.articles.count + reading.problems.count >= 1)
    }
    let parts = (0..<3_000).map { "--b\($0)\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\n\n" }.joined()
    let mail = "From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n\(parts)"
    #expect(Reading([try folder.write("d.eml", mail)]).articles.isEmpty)
  }

  @Test("Any bytes, cut and changed anywhere, end in articles or problems")
  func changed() throws {
    var random = Seeded()
    let sources = [
      Array(SampleArticle.page().utf8), Array(SampleArticle.mail.utf8), SampleArticle.warc,
      Array(SampleArticle.rss.utf8),
      Packing.archive("zip", [Self.page]), Packing.compressed("gzip", SampleArticle.warc),
      Array(SampleArticle.csv.utf8),
      Array(SampleArticle.markdown.utf8),
    ]
    for source in sources {
      for _ in 0..<40 {
        var bytes = Array(source.prefix(Int.random(in: 1...source.count, using: &random)))
        for _ in 0..<Int.random(in: 0...20, using: &random) {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        var items = 0
        for item in ArticleReader(bytes: bytes) {
          items += 1
          if case .article(let article) = item { #expect(!article.text.utf8.contains(0)) }
        }
        #expect(items >= 2)
      }
    }
  }
}

/// Numbers that are the same in every run, unless `TEST_SEED` says otherwise.
private struct Seeded: RandomNumberGenerator {
  private var state = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap(UInt64.init) ?? 20_240_514

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
