import Foundation
import News
import Testing

@testable import Archive

/// Plain texts: encodings, control characters, titles, and what is refused.
@Suite struct ReadingTextTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    Reading([try folder.write("story.txt", bytes)], options: options)
  }

  @Test func encodingsThatAreCertainAreDecoded() throws {
    let text = "Kyiv’s request – €50 bn – was “noted”."
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let western =
      Array("Kyiv".utf8) + [0x92] + Array("s request ".utf8) + [0x96, 0x20, 0x80] + Array("50 bn ".utf8) + [0x96]
      + Array(" was ".utf8) + [0x93] + Array("noted".utf8) + [0x94] + Array(".".utf8)
    // Eight bytes of some forty are too many to be sure; in an article they are few.
    let filler = String(repeating: " The ministry gave no further details on Monday.", count: 4)
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big,
    ] {
      #expect(try read(bytes).articles.map(\.text) == [text])
    }
    #expect(try read(western + Array(filler.utf8)).articles.map(\.text) == [text + filler])
  }

  @Test(
    arguments: [
      (
        "WINDOWS-1251",
        [0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2, 0x20, 0xF1, 0xEA, 0xE0, 0xE7, 0xE0, 0xEB]
      ),
      ("KOI8-R", [0xF0, 0xD2, 0xC5, 0xDA, 0xC9, 0xC4, 0xC5, 0xCE, 0xD4, 0x20, 0xD3, 0xCB, 0xC1, 0xDA, 0xC1, 0xCC]),
      ("CP866", [0x8F, 0xE0, 0xA5, 0xA7, 0xA8, 0xA4, 0xA5, 0xAD, 0xE2, 0x20, 0xE1, 0xAA, 0xA0, 0xA7, 0xA0, 0xAB]),
      ("WINDOWS-1252", Array("Fran".utf8) + [0xD5] + Array("ois Hollande, the former president, said so.".utf8)),
      ("UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]),
      ("UTF-8 with damaged", Array("“Yes”, he said – ".utf8) + [0xE2, 0x80]),
      ("damaged UTF-16", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]),
      ("has a NUL byte (at byte 3)", Array("The\0 minister spoke to reporters about the grain deal in Odesa.".utf8)),
      ("binary", (0..<255).map { UInt8($0) }),
      ("is empty", []),
      ("only white space", Array(" \r\n\t \u{A0}\n".utf8)),
    ] as [(String, [UInt8])]) func othersAreRefusedByName(name: String, bytes: [UInt8]) throws
  {
    let reading = try read(bytes)
    #expect(reading.articles.isEmpty)
    #expect(reading.problems.count == 1)
    #expect(reading.problems.first?.message.contains(name) == true, "\(reading.problems)")
  }

  @Test func theCommandThatMendsIsQuoted() throws {
    let message = EncodingProblem.unknown(at: 9, likely: "KOI8-R").message(forPath: "it's.txt")
    #expect(message.hasSuffix(#"iconv -f KOI8-R -t UTF-8 'it'\''s.txt'"#))
  }

  @Test(arguments: [
    ("a\r\nb\rc\n\r\n", "a\nb\nc\n\n"), ("a\tb\u{0}c\u{1B}[31m\u{7F}", "a\tb c [31m "),
    ("Kyiv\u{92}s\u{81}", "Kyiv’s "),
    ("näive — Ω", "näive — Ω"), ("", ""), ("\r", "\n"),
  ]) func controlCharactersAreTakenOut(text: String, clean: String) {
    #expect(TextCleaning.clean(text) == clean)
  }

  @Test(arguments: [
    ("Aid vote delayed again\n\nThe Senate went home on Friday.", "Aid vote delayed again"),
    ("Who pays?\nNobody knew on Monday.", "Who pays?"),
    ("The Senate went home. It will be back.", "The Senate went home. It will be back."),
    (
      "KYIV. The minister asked for shells and got radios. Nobody laughed.",
      "KYIV. The minister asked for shells and got radios."
    ),
    ("A first line of prose that ends as prose does.\nAnother one.", "A first line of prose that ends as prose does."),
    (
      "The fund was first proposed by the alliance’s head\nin March. It grew.",
      "The fund was first proposed by the alliance’s head in March."
    ),
    ("\n\n  A   title\twith blanks\nText of it.", "A title with blanks"),
    ("Only a line", "Only a line"),
  ]) func titlesComeFromTheOpening(text: String, title: String) {
    #expect(Headline.title(of: text) == title)
  }

  @Test func longTitlesAreCutAtAWord() {
    let title = Headline.title(of: String(repeating: "seventeen ", count: 30) + "end.")
    #expect(title.count <= 120 && title.hasSuffix("seventeen…"))
    #expect(Headline.title(of: String(repeating: "x", count: 10_000)).count == 120)
  }

  @Test func textsBeyondTheLimitAreRefusedByName() throws {
    let options = ReadingOptions(documentBytes: 1_000)
    let reading = try read(Array(repeating: 0x61, count: 1_001), options: options)
    #expect(reading.problems.first?.message.contains("more than 1000 bytes") == true)
    #expect(try read(Array(repeating: 0x61, count: 1_000), options: options).articles.count == 1)
    let big = try read(Array(repeating: 0x61, count: 50_000_000))
    #expect(big.problems.first?.message.contains("32 MiB") == true)
  }

  @Test func verbatimTextsKeepEveryByte() throws {
    let options = ReadingOptions(isVerbatim: true)
    let text = "First line of the text.\r\nSecond line with \u{1} in the middle of it.\r"
    #expect(try read(Array(text.utf8), options: options).articles.first?.text == text)
  }

  @Test(arguments: [
    ("003_x.txt", "003_x"), ("note.TXT", "note"), ("note.md", "note"), (".txt", ".txt"), ("plain", "plain"),
    ("notes.2024", "notes.2024"), ("news:2024/a.html", "news:2024/a"),
  ]) func idsAreTheNamesOfFiles(name: String, id: String) {
    let budget = UnpackingBudget(root: InputBuffer(MemorySource([])), limits: ReadingLimits())
    let context = DocumentContext(path: name, name: name, options: ReadingOptions(), budget: budget)
    #expect(context.id == id)
  }

  @Test func anIDThatIsTooLongIsShortened() throws {
    let path = try folder.write(String(repeating: "n", count: 240) + ".txt", "Text.")
    let id = Reading([path]).articles.first?.id
    #expect(id?.utf8.count == 200)
    #expect(id?.contains("…nnn") == true)
  }

  @Test(arguments: [
    ("x.gz", "\u{1F}", "binary"), ("x.rtf", "{\\rtf1 hello}", "an RTF document"),
    ("x.ps", "%!PS-Adobe", "a PostScript file"),
    ("x", "<?xml version=\"1.0\"?><other/>", "an XML file that is no feed"), ("x.7z", "7z\u{1C}", "binary"),
  ]) func otherFormatsAreRefusedByName(name: String, content: String, expected: String) throws {
    let problem = Reading([try folder.write(name, content)]).problems.first
    #expect(problem?.message.hasPrefix("is \(expected)") == true, "\(String(describing: problem))")
    #expect(problem?.reason == .format)
  }
}
