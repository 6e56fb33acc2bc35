import CArchive
import Foundation
import Glibc

/// One article of this project's own, written in every format that is read.
enum SampleArticle {
  static let title = "Lisbon donors promise €4.2 billion for the rail bridges"
  static let date = "2024-05-14"
  static let author = "Ilse Maro"
  static let source = "Harbour Post"
  static let url = "https://harbourpost.example/2024/05/14/rail-bridges"

  static let paragraphs = [
    "Donors who met in Lisbon on Tuesday promised €4.2 billion to rebuild the rail bridges over the lower river, a third"
      + " more than the organisers had hoped for.",
    "“We came for three billion and we leave with more,” said Petra Lindqvist, the Swedish minister for development.",
    "The first payment, $610 million, is due in June. It is meant for the two spans at the ferry town, where trains have"
      + " stopped since the winter.",
    "Tomas Okafor of the harbour authority told reporters that the figure was “about half of what the engineers asked"
      + " for” & that the rest would have to come from loans.",
    "Norway and Japan share the largest part; neither government has said when its parliament will vote.",
  ]

  static let text = paragraphs.joined(separator: "\n\n")

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  static var htmlParagraphs: String { paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n") }

  static var json: String {
    """
    {"id": "bridges", "title": \(quoted(title)), "date": "\(date)", "author": "\(author)", "source": "\(source)", \
    "url": "\(url)", "language": "English", "text": \(quoted(text))}
    """
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n") + "\""
  }

  /// The columns of the table.
  static let header = "headline,published,byline,publisher,link,lang,body"

  static var csv: String {
    let fields = [title, date, author, source, url, "en_GB", text].map {
      "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
    return header + "\r\n" + fields.joined(separator: ",") + "\r\n"
  }

  static func page(charset: String = "utf-8") -> String {
    """
    <!DOCTYPE html><html lang="en-GB"><head><meta charset="\(charset)"><title>\(title) | \(source)</title>
    <meta property="og:site_name" content="\(source)"><link rel="canonical" href="\(url)">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"\(title)","datePublished":"\(date)T06:30:00+02:00","author":[{"@type":"Person","name":"\(author)"}]}</script>
    </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <div class="cookie-banner"><p>We use cookies, and so do our 700 partners. Accept them or manage your choices here.</p></div>
    <main><article><h1>\(title)</h1><p class="byline">By \(author)</p>
    <figure><img src="bridge.jpg"><figcaption>The bridge last winter. Photo: Jon Eide/Harbour Post</figcaption></figure>
    \(htmlParagraphs)
    <p>Read also: <a href="/other">Ferries are to run until the autumn, the port says</a></p>
    <div class="share"><a href="#">Share on Facebook</a> <a href="#">Copy link</a></div></article></main>
    <aside><h2>Related stories</h2><ul><li><a href="/1">Another story about trains</a></li></ul></aside>
    <footer><p>© 2024 Harbour Post. All rights reserved.</p></footer></body></html>
    """
  }

  static var rss: String {
    """
    <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>\(source)</title><link>https://harbourpost.example/</link>
    <language>en-gb</language><item><title>\(escaped(title))</title><link>\(url)</link><guid>bridges</guid>
    <pubDate>Tue, 14 May 2024 04:30:00 GMT</pubDate><dc:creator>\(author)</dc:creator>
    <description>Donors who met in Lisbon …</description>
    <content:encoded><![CDATA[\(htmlParagraphs)<p>The post <a href="\(url)">\(title)</a> appeared first on
    <a href="https://harbourpost.example/">\(source)</a>.</p>]]></content:encoded></item></channel></rss>
    """
  }

  static var atom: String {
    """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>\(source)</title><entry><title>\(escaped(title))</title>
    <link rel="alternate" href="\(url)"/><link rel="self" href="https://harbourpost.example/self"/><id>bridges</id>
    <published>\(date)T06:30:00+02:00</published><author><name>\(author)</name></author>
    <content type="html">\(escaped(htmlParagraphs))</content></entry></feed>
    """
  }

  static var markdown: String {
    """
    ---
    title: "\(title)"
    date: \(date)
    author: \(author)
    source: \(source)
    url: \(url)
    lang: en-GB
    ---

    # \(title)

    \(paragraphs.joined(separator: "\n\n").replacingOccurrences(of: "Petra Lindqvist", with: "**Petra [Lindqvist](https://p.example)**"))
    """
  }

  /// A mail with a plain text in quoted-printable and a page.
  static var mail: String {
    let encoded = text.utf8.map { byte -> String in
      byte == 0x0A
        ? "\r\n"
        : byte < 0x7F && byte >= 0x20 && byte != 0x3D ? String(UnicodeScalar(byte)) : String(format: "=%02X", byte)
    }
    var (body, width) = ("", 0)
    for piece in encoded {
      if width + piece.count > 72, piece != "\r\n" { (body, width) = (body + "=\r\n", 0) }
      body += piece
      width = piece == "\r\n" ? 0 : width + piece.count
    }
    return """
      From: \(author) <ilse@harbourpost.example>
      To: readers@harbourpost.example
      Subject: =?UTF-8?B?\(Data(title.utf8).base64EncodedString())?=
      Date: Tue, 14 May 2024 06:30:00 +0200
      Message-ID: <bridges@harbourpost.example>
      Content-Language: en-GB
      List-Id: "\(source)" <list.harbourpost.example>
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="outer"

      --outer
      Content-Type: multipart/alternative; boundary="inner"

      --inner
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      \(body)
      --inner
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      \(Data(htmlParagraphs.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))
      --inner--
      --outer
      Content-Type: text/plain; name="notes.txt"
      Content-Disposition: attachment; filename="notes.txt"

      Not part of the article.
      --outer--

      """
  }

  static var mhtml: String {
    """
    From: <Saved by Blink>
    Snapshot-Content-Location: \(url)
    Subject: \(url)
    Date: Wed, 15 May 2024 10:00:00 -0000
    MIME-Version: 1.0
    Content-Type: multipart/related; type="text/html"; boundary="part"

    --part
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64
    Content-Location: \(url)

    \(Data(page().utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))
    --part
    Content-Type: image/png
    Content-Transfer-Encoding: base64
    Content-Location: https://harbourpost.example/bridge.png

    iVBORw0KGgo=
    --part--

    """
  }

  static func record(_ fields: [String], _ body: [UInt8]) -> [UInt8] {
    let head = (["WARC/1.0"] + fields + ["Content-Length: \(body.count)", "", ""]).joined(separator: "\r\n")
    return Array(head.utf8) + body + Array("\r\n\r\n".utf8)
  }

  static func response(_ head: [String], _ body: [UInt8], url: String = url) -> [UInt8] {
    let http = Array((["HTTP/1.1 200 OK"] + head + ["", ""]).joined(separator: "\r\n").utf8) + body
    return record(
      ["WARC-Type: response", "WARC-Target-URI: \(url)", "Content-Type: application/http; msgtype=response"], http)
  }

  static var warc: [UInt8] {
    let page = Array(page().utf8)
    let half = page.count / 2
    let chunks = [page[..<half], page[half...]].flatMap {
      Array("\(String($0.count, radix: 16))\r\n".utf8) + Array($0) + Array("\r\n".utf8)
    }
    return record(["WARC-Type: warcinfo"], Array("software: none".utf8))
      + response(["Content-Type: image/png"], [0x89, 0x50], url: "https://harbourpost.example/a.png")
      + response(
        ["Content-Type: text/html; charset=utf-8", "Transfer-Encoding: chunked"], chunks + Array("0\r\n\r\n".utf8))
      + record(["WARC-Type: request", "WARC-Target-URI: \(url)"], Array("GET / HTTP/1.1\r\n\r\n".utf8))
  }
}

/// A member of an archive that a test packs.
struct PackedMember {
  var path: String
  var bytes: [UInt8] = []
  /// The kind of file; a regular one as a rule.
  var type = Glibc.S_IFREG
  /// What a link leads to.
  var link: String?
  var isHardLink = false
}

/// Packs bytes and members as archives do.
enum Packing {
  /// An archive of members: `tar`, `zip`.
  static func archive(_ format: String, _ members: [PackedMember]) -> [UInt8] {
    packed { archive in
      archive_write_set_format_by_name(archive, format)
    } write: { archive in
      for member in members {
        let entry = archive_entry_new()
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, member.path)
        archive_entry_set_filetype(entry, UInt32(member.type))
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(member.bytes.count))
        if let link = member.link {
          if member.isHardLink {
            archive_entry_set_hardlink(entry, link)
          } else {
            archive_entry_set_symlink(entry, link)
          }
        }
        archive_write_header(archive, entry)
        if !member.bytes.isEmpty { _ = archive_write_data(archive, member.bytes, member.bytes.count) }
      }
    }
  }

  /// Compressed bytes: `gzip`, `xz`, `zstd`, `bzip2`.
  static func compressed(_ filter: String, _ bytes: [UInt8]) -> [UInt8] {
    packed { archive in
      archive_write_add_filter_by_name(archive, filter)
      archive_write_set_format_raw(archive)
    } write: { archive in
      let entry = archive_entry_new()
      defer { archive_entry_free(entry) }
      archive_entry_set_pathname(entry, "data")
      archive_entry_set_filetype(entry, UInt32(Glibc.S_IFREG))
      archive_write_header(archive, entry)
      _ = archive_write_data(archive, bytes, bytes.count)
    }
  }

  private static func packed(_ prepare: (OpaquePointer?) -> Void, write: (OpaquePointer?) -> Void) -> [UInt8] {
    final class Output { var bytes: [UInt8] = [] }
    let output = Output()
    let archive = archive_write_new()
    defer { archive_write_free(archive) }
    prepare(archive)
    archive_write_set_bytes_per_block(archive, 0)
    archive_write_open(
      archive, Unmanaged.passUnretained(output).toOpaque(), nil,
      { _, owner, bytes, count in
        guard let owner else { return -1 }
        Unmanaged<Output>.fromOpaque(owner).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
        return count
      }, nil)
    write(archive)
    archive_write_close(archive)
    return output.bytes
  }
}
