import Foundation
import News
import Testing

@testable import Archive

/// Formats that outside programs read. The programs here are those that every system has; what the house's table names
/// is tried where it is installed.
@Suite("Outside programs")
struct FilterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func options(_ line: String) throws -> ReadingOptions {
    var options = ReadingOptions(filters: try DocumentFilter.table(line))
    options.limits.filterSeconds = 2
    return options
  }

  @Test("A user's table: by suffix, by beginning, text and HTML")
  func table() throws {
    let lines = """
      # what | program | output | package
      .shout | tr A-Z a-z | text | coreutils
      %PAGE | tail -n +2 | html | coreutils
      """
    let options = try options(lines)
    let text = Reading([try folder.write("a.shout", "AID FOR THE BRIDGES CAME.")], options: options)
    #expect(text.articles.map(\.text) == ["aid for the bridges came."])
    let page = "%PAGE\n<html><head><title>Bridges</title></head><body><p>First.</p><p>Second.</p></body></html>"
    let article = Reading([try folder.write("b", page)], options: options).articles.first
    #expect(article?.text == "First.\n\nSecond.")
    #expect(article?.title == "Bridges")
    for bad in [".a | b | text", ".a | cat | sound | x", "| cat | text | x"] {
      #expect(throws: DocumentFilter.TableError.self) { try DocumentFilter.table(bad) }
    }
  }

  @Test("A missing program is named with its package, and the file is read again the next time")
  func missing() throws {
    let path = try folder.write("a.odd", "Text of an odd format.")
    let reading = Reading([path], options: try options(".odd | no-such-program-here | text | odd-tools"))
    #expect(reading.problems.map(\.reason) == [.program])
    #expect(reading.problems.first?.message.contains("apt-get install odd-tools") == true)
    #expect(reading.stamps.isEmpty)
  }

  @Test("Limits on time and output, and failures")
  func limits() throws {
    let slow = Reading([try folder.write("a.slow", "x")], options: try options(".slow | sleep 60 | text | coreutils"))
    #expect(slow.problems.map(\.reason) == [.limit])
    var small = try options(".many | yes | text | coreutils")
    small.limits.documentBytes = 1 << 16
    let endless = Reading([try folder.write("a.many", "x")], options: small)
    #expect(endless.problems.map(\.reason) == [.limit])
    let failing = Reading([try folder.write("a.fail", "x")], options: try options(".fail | false | text | coreutils"))
    #expect(failing.problems.map(\.reason) == [.damaged])
  }

  @Test("The document comes on standard input, and nothing of it on a command line")
  func input() throws {
    let path = try folder.write("a; echo x.arg", "Only the text.")
    let reading = Reading([path], options: try options(".arg | cat | text | coreutils"))
    #expect(reading.articles.map(\.text) == ["Only the text."])
  }

  @Test("Printed pages become paragraphs")
  func printed() {
    let page = { (number: Int, lines: String) in "Harbour Post   Issue 7\n\n\(lines)\n\n\(number)\n\u{0C}" }
    let text =
      page(
        1,
        "Donors who met on Tuesday promised more than was expected for the recon-\nstruction of the bridges.\n\nThe first"
      )
      + page(
        2,
        "payment is due in June, when the parliaments of both countries meet again.\nIt is small.\nNobody knows what comes after it, or when, and so the work goes on."
      )
      + page(3, "Norway pays most.")
    #expect(
      PrintedText.text(of: text)
        == "Donors who met on Tuesday promised more than was expected for the reconstruction of the bridges.\n\n"
        + "The first payment is due in June, when the parliaments of both countries meet again. It is small.\n\n"
        + "Nobody knows what comes after it, or when, and so the work goes on.\n\nNorway pays most.")
  }

  @Test("Word processors' files and books", arguments: ["docx", "odt", "epub"])
  func documents(format: String) throws {
    guard access("/usr/bin/pandoc", X_OK) == 0 else { return }
    let source = try folder.write("a.md", SampleArticle.markdown)
    let target = "\(folder.path)/made.\(format)"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pandoc")
    process.arguments = [source, "-o", target]
    try process.run()
    process.waitUntilExit()
    let article = try #require(Reading([target]).articles.first)
    #expect(article.title == SampleArticle.title)
    #expect(article.text.hasSuffix(SampleArticle.text))
    guard format != "odt" else { return }  // pandoc takes its title, author and date for paragraphs
    #expect(article.text == SampleArticle.text)
    #expect(article.author == SampleArticle.author)
    #expect(article.date?.iso == SampleArticle.date)
  }
}
