import Analysis
import Foundation
import News
import Testing

@testable import Archive

/// One article in every format gives the same text, the same fields and so the same tags.
@Suite("The same article in every format")
struct SameArticleTests {
  private static var files: [(name: String, bytes: [UInt8])] {
    let page = Array(SampleArticle.page().utf8)
    let json = Array(SampleArticle.json.utf8)
    let csv = Array(SampleArticle.csv.utf8)
    return [
      ("bridges.jsonl", json + [0x0A]),
      ("bridges.json", [0x5B] + json + [0x5D]),
      ("bridges.csv", csv),
      (
        "bridges.tsv",
        Array(
          SampleArticle.csv.replacingOccurrences(of: "\",\"", with: "\"\t\"")
            .replacingOccurrences(
              of: SampleArticle.header, with: SampleArticle.header.replacingOccurrences(of: ",", with: "\t")
            ).utf8)
      ),
      ("bridges.html", page),
      ("bridges.mhtml", Array(SampleArticle.mhtml.utf8)),
      ("bridges.rss", Array(SampleArticle.rss.utf8)),
      ("bridges.atom", Array(SampleArticle.atom.utf8)),
      ("bridges.md", Array(SampleArticle.markdown.utf8)),
      ("bridges.eml", Array(SampleArticle.mail.utf8)),
      (
        "bridges.mbox",
        Array("From ilse@harbourpost.example Tue May 14 04:30:00 2024\n".utf8) + Array(SampleArticle.mail.utf8)
      ),
      ("bridges.warc", SampleArticle.warc),
      ("bridges.warc.gz", Packing.compressed("gzip", SampleArticle.warc)),
      ("bridges.html.gz", Packing.compressed("gzip", page)),
      ("bridges.jsonl.xz", Packing.compressed("xz", json)),
      ("bridges.csv.zst", Packing.compressed("zstd", csv)),
      ("bridges.json.bz2", Packing.compressed("bzip2", json)),
      ("bridges.zip", Packing.archive("zip", [PackedMember(path: "a/bridges.html", bytes: page)])),
      ("bridges.tar", Packing.archive("ustar", [PackedMember(path: "a/bridges.html", bytes: page)])),
      (
        "bridges.tar.gz",
        Packing.compressed("gzip", Packing.archive("ustar", [PackedMember(path: "a/bridges.html", bytes: page)]))
      ),
      (
        "inner.zip",
        Packing.archive(
          "zip",
          [PackedMember(path: "b.zip", bytes: Packing.archive("zip", [PackedMember(path: "a.html", bytes: page)]))])
      ),
    ]
  }

  @Test("by its name, and without one", arguments: [true, false])
  func everyFormat(isNamed: Bool) throws {
    let folder = try TemporaryFolder()
    let expected = Tagger().tag(SampleArticle.text)
    for (name, bytes) in Self.files {
      // Without a suffix a format is known by its content alone.
      let path = try folder.write(isNamed ? name : "\(name.split(separator: ".").joined())/saved", bytes)
      let reading = Reading([path])
      #expect(reading.problems.isEmpty, "\(name): \(reading.problems)")
      let article = try #require(reading.articles.first, "\(name)")
      #expect(reading.articles.count == 1, "\(name)")
      #expect(article.text == SampleArticle.text, "\(name)")
      #expect(article.title == SampleArticle.title, "\(name)")
      #expect(article.date?.iso == SampleArticle.date, "\(name)")
      #expect(article.author == SampleArticle.author, "\(name)")
      #expect(article.source == SampleArticle.source, "\(name)")
      #expect(article.language == "en", "\(name)")
      if ![".eml", ".mbox"].contains(where: name.hasSuffix) { #expect(article.url == SampleArticle.url, "\(name)") }
      #expect(Tagger().tag(article.text) == expected, "\(name)")
    }
  }

  @Test("Pages in other encodings", arguments: ["windows-1252", "utf-16le", "utf-8"])
  func encodings(charset: String) throws {
    let encoding: String.Encoding =
      charset == "utf-8" ? .utf8 : charset == "windows-1252" ? .windowsCP1252 : .utf16LittleEndian
    let bytes = try #require(SampleArticle.page(charset: charset).data(using: encoding))
    let folder = try TemporaryFolder()
    let path = try folder.write("page.html", (charset == "utf-16le" ? [0xFF, 0xFE] : []) + Array(bytes))
    #expect(Reading([path]).articles.first?.text == SampleArticle.text)
  }

  @Test("A page in windows-1251 that says so, and one that a header says it of")
  func cyrillic() throws {
    let sentence = "Міністр сказав, що допомога надійде у травні, і подякував союзникам за підтримку цього року."
    let page = "<html><head><meta charset=windows-1251></head><body><p>\(sentence)</p><p>\(sentence)</p></body></html>"
    let bytes = try #require(page.data(using: .windowsCP1251))
    let folder = try TemporaryFolder()
    let texts = Reading([try folder.write("a.html", bytes)]).articles.map(\.text)
    #expect(texts == ["\(sentence)\n\n\(sentence)"])
    let bare = try #require(
      page.replacingOccurrences(of: "<meta charset=windows-1251>", with: "").data(using: .windowsCP1251))
    let warc = SampleArticle.response(["Content-Type: text/html; charset=windows-1251"], Array(bare))
    #expect(Reading([try folder.write("a.warc", warc)]).articles.map(\.text) == texts)
  }

  @Test(
    "Languages, however they are written",
    arguments: [
      ("en-GB", "en"), ("uk_UA.UTF-8", "uk"), ("English", "en"), ("deu", "de"), ("FR, nl", "fr"), ("gsw", "gsw"),
      ("und", nil), ("x-default", nil), ("", nil), ("12", nil),
    ])
  func languages(written: String, code: String?) { #expect(LanguageTag.code(written) == code) }

  @Test("The language that a server names counts where the page names none")
  func language() throws {
    let folder = try TemporaryFolder()
    let bare = Array(SampleArticle.page().replacingOccurrences(of: " lang=\"en-GB\"", with: "").utf8)
    let warc = SampleArticle.response(["Content-Type: text/html", "Content-Language: uk"], bare)
    #expect(Reading([try folder.write("a.warc", warc)]).articles.map(\.language) == ["uk"])
    let declared = String(decoding: bare, as: UTF8.self).replacingOccurrences(
      of: "<meta charset", with: "<meta http-equiv=\"Content-Language\" content=\"pl\"><meta charset")
    #expect(Reading([try folder.write("a.html", declared)]).articles.map(\.language) == ["pl"])
  }

  @Test("Columns are named by the user")
  func columns() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.csv", "kop;tekst;dag\nEen titel;Donors promised more.;2024-05-14\n")
    #expect(Reading([path]).problems.map(\.reason) == [.field])
    let options = ReadingOptions(columns: try FieldNames.columns(named: "title=kop,text=tekst,date=dag"))
    let article = Reading([path], options: options).articles.first
    #expect(article?.title == "Een titel")
    #expect(article?.text == "Donors promised more.")
    #expect(article?.date?.iso == "2024-05-14")
    #expect(throws: FieldNames.ColumnError.self) { try FieldNames.columns(named: "titel=kop") }
    #expect(throws: FieldNames.ColumnError.self) { try FieldNames.columns(named: "title") }
    let json = try folder.write("b.jsonl", #"{"kop": "Een", "tekst": "Zwei", "text": "drei"}"#)
    #expect(Reading([json], options: options).articles.map(\.text) == ["Zwei"])
  }

  @Test("Bytes in memory are read as files are")
  func bytes() {
    for (name, bytes) in Self.files where name != "bridges.md" {
      var articles: [Article] = []
      for case .article(let article) in ArticleReader(bytes: bytes) { articles.append(article) }
      #expect(articles.map(\.text) == [SampleArticle.text], "\(name)")
    }
  }

  @Test("The folder that a browser saves with a page is no article")
  func savedPage() throws {
    let folder = try TemporaryFolder()
    try folder.write("News.html", SampleArticle.page())
    try folder.write(
      "News_files/frame.html", "<html><body><p>An advertisement in a frame of its own, with words.</p></body></html>")
    try folder.write("other_files/note.txt", "A folder that only has such a name is read.")
    let reading = Reading([folder.path])
    #expect(reading.articles.map(\.id).sorted() == ["News", "note"])
    let members = ["News_files/frame.html", "News.html"].map {
      PackedMember(path: $0, bytes: Array(SampleArticle.page().utf8))
    }
    let packed = Reading([try folder.write("saved.zip", Packing.archive("zip", members))])
    #expect(packed.articles.map(\.id) == ["saved:News"])
    #expect(packed.problems.isEmpty)
    let orphan = Reading([try folder.write("orphan.zip", Packing.archive("zip", [members[0]]))])
    #expect(orphan.problems.map(\.reason) == [.format])
  }

  @Test("A date that can't be read is a doubt, and the article is there")
  func doubt() throws {
    let folder = try TemporaryFolder()
    let reading = Reading([try folder.write("a.jsonl", #"{"text": "Aid came.", "date": "04/05/2024"}"#)])
    #expect(reading.articles.count == 1)
    #expect(reading.problems.map(\.isDoubt) == [true])
    #expect(reading.problems.first?.message.contains("04/05/2024") == true)
  }
}
