import Foundation

extension Target {
  /// Files of every format that is read, whole and sound.
  static let files: [[UInt8]] =
    documents.map { Array($0.utf8) } + compressed.compactMap { Data(base64Encoded: $0).map { Array($0) } }
    + [Array("\u{FEFF}Norway paid $5 million.".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }]
    + [Array("The envoy ".utf8) + [0x93] + Array("paid".utf8) + [0x94, 0x2E, 0x20, 0x80] + Array("5 million.".utf8)]
    + Packing.allCases.map { $0.pack(Array(page.utf8)) }

  /// Pieces that mean something to a reader.
  static let markup = [
    "{\"text\":\"", "\"}", "\"title\":", "\"id\":\"", "[{", "\\u", "\r\n", "\t", ",", ";", "|", "\"\"", "=\r\n",
    "=C3=A9",
    "<p>", "</p>", "<html>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#x0;", "&#1114112;", "<div class=\"share\">",
    "<table><tr><td>", "<br>", "<a href=\"/\">", "</a>", "<h1>", "<article>", "<script type=\"application/ld+json\">",
    "</script>", "<meta property=\"og:title\" content=\"", "<time datetime=\"", "<item>", "</item>", "<entry>",
    "<!DOCTYPE a [<!ENTITY b \"bb\">]>", "&b;", "charset=utf-16", "charset=x-none", "windows-1252",
    "From: a@b\n", "\n\nFrom x@y Thu Apr  4 10:00:00 2024\n", "Subject: =?utf-8?Q?=C3?=\n", "--x1\n", "--x1--\n",
    "Content-Type: multipart/mixed; boundary=x1\n", "Content-Type: message/rfc822\n", "Content-Type: text/html\n",
    "Content-Transfer-Encoding: quoted-printable\n", "Content-Length: ", "99999999999", "WARC/1.0\r\n",
    "WARC-Type: resource\r\n", "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "PK\u{3}\u{4}", "ustar",
    "---\n", "title: ", "# ", "> ", "* ", "[a](b)", "![", "```\n", "| a | b |\n|---|---|\n", "2024-04-04",
    "title,text\n",
  ]

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Radar for the coast | Quay Herald</title>
    <meta property="og:site_name" content="Quay Herald"><meta name="author" content="Ada Holm">
    <link rel="canonical" href="https://quay.example/1"><script type="application/ld+json">{"@type":"NewsArticle",
    "headline":"Radar for the coast","datePublished":"2024-04-04T10:00:00Z","author":[{"name":"Ada Holm"}]}</script></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Radar for the coast</h1><p>Norway paid &euro;5 million for the radar,
    the minister said on Thursday.</p><p>&ldquo;It is enough,&rdquo; she told reporters in the harbour.</p>
    <table><tr><td>Norway</td><td>5</td></tr></table></article><aside><ul><li>Read also</li></ul></aside></body></html>
    """

  private static let documents = [
    "{\"id\":\"1\",\"title\":\"T\",\"date\":\"4 April 2024\",\"text\":\"Norway paid $5 million.\"}\n{\"text\":\"Second.\"}\n",
    "[{\"id\":1,\"text\":\"One\"},\n {\"id\":2,\"text\":\"Two\",\"date\":\"2024/04/04\"}]",
    page,
    """
    <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Quay Herald</title><item><title>Radar &amp; boats</title><link>https://quay.example/1</link>
    <guid>g1</guid><pubDate>Thu, 04 Apr 2024 10:00:00 GMT</pubDate><description>Short.</description>
    <content:encoded><![CDATA[<p>Norway paid for the radar.</p>]]></content:encoded></item></channel></rss>
    """,
    """
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title><entry><title>Boats</title><id>b1</id>
    <link href="https://quay.example/2"/><published>2024-04-04T10:00:00Z</published><author><name>Ada</name></author>
    <content type="html">&lt;p&gt;Latvia sent boats.&lt;/p&gt;</content></entry></feed>
    """,
    """
    From: Ada Holm <ada@quay.example>\nTo: b@quay.example\nSubject: =?utf-8?B?QWlk?= for =?iso-8859-1?Q?K=F6ln?=
    Message-ID: <m1@quay.example>\nDate: Thu, 04 Apr 2024 10:00:00 +0200\nMIME-Version: 1.0
    Content-Type: multipart/alternative; boundary=x1\n\n--x1\nContent-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable\n\nNorway paid =E2=82=AC5 million =\nfor it.\n--x1
    Content-Type: text/html\n\n<p>Norway paid.</p>\n--x1--\n
    """,
    "From a@b.example Thu Apr  4 10:00:00 2024\nSubject: One\n\nNorway paid.\n>From here on.\n\nFrom c@d.example Thu Apr  4 "
      + "11:00:00 2024\nSubject: Two\n\nLatvia paid.\n",
    "---\ntitle: \"Radar\"\ndate: 2024-04-04\nauthor: Ada\n---\n\n# Radar\n\nNorway *paid* [more](http://x).\n\n| a | b |\n|---|---|\n"
      + "| 1 | 2 |\n\n> quoted\n\n* one\n* two\n\n```\ncode\n```\n",
    "headline,published,byline,body\r\nRadar,2024-04-04,Ada,\"Norway, \"\"again\"\", paid.\nTwice.\"\r\nBoats,,,Latvia paid.\r\n",
    "title\tdate\ttext\nRadar\t2024-04-04\tNorway paid.\n", "{\\rtf1\\ansi Norway paid.}",
    "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: <http://a.example/2>\r\nContent-Type: text/plain\r\n"
      + "Content-Length: 12\r\n\r\nNorway paid.\r\n\r\nWARC/1.0\r\nWARC-Type: request\r\nContent-Length: 3\r\n\r\nGET\r\n\r\n",
    "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>",
  ]

  /// Two lines of JSON in each of the compressions, as base64.
  private static let compressed = [
    // gzip
    "H4sIAAAAAAACAzWMwQrCMBBE737Fsni0EqNePHoWT/7A1qR0MXYlWaql+O/NCl4G3vBmZuSAJ3zscIPKmmKFs5CWyo"
      + "HU0Dt/aNyxcd6c+NHa3foIcRhlAungQjoyQSEOoD1pjQitncBdisJ6D09OiWXY4nc1/z+ukt80wctmneTfKlOgbNYC"
      + "leC7nJgAAAA=",
    // xz
    "/Td6WFoAAAFpIt42AgAhARwAAAAQz1jM4ACXAIBdAD2IiSaBk1OFwsBum4hvRFt6+6T3O1BDFlJCmtSu2p28r/g6Uk"
      + "gyfLbRS79o1iC3k2i2R9+3PBAlkSpnbTpoWyKfDJ1o/gvrNd8lFzF0Roms9aewDlLsueS15qhEPr/M1AJMHxPXWWSm"
      + "fmhXToehNQej0AQ0Pml5v10K5eT5HcQAAJXgu5wAAZgBmAEAAD/KNnY+MA2LAgAAAAABWVo=",
    // Zstandard
    "KLUv/QRo1QMAMogaGGBZB3MxaaUmMtZe423TwQtEFxylLEoMYMB3Yi7cOVnCtNttsuMB34mLZVVJS5FAO+NIs16GNE"
      + "6tvVMrlJvpSq23UYm1Y+2KGqfny5uLfeFHMSjFkBzF0QsvPOtl5stj1bIv3KC+HMp7AQQAWcnQGhg6Ap0lmHlcmM3L",
    // lz4
    "BCJNGGRAp5EAAADwEHsiaWQiOiJrMSIsInRpdGxlIjoiQm9hdHMiLCJkYXQPAKAyMDI0LTA1LTAyJADwGmV4dCI6Il"
      + "RoZSBlbnZveSBvZiBMYXR2aWEgc2FpZCB0aGF0IHRoZSBiRQD0BiBjb3N0ICQzIG1pbGxpb24uIn0Ke0QAgE5vcndh"
      + "eSBwNwAxZm9yNgCQcmFkYXIuIn0KAAAAABU4rn0=",
    // bzip2
    "QlpoOTFBWSZTWXyjk9AAAEpfgAAQVAd+EBAFBAA/b93qIABoRNEMgDTQ9T1ADQaDRqT1R+SRoAaDQNPTSQB5m8crPg"
      + "UcS+1udgwJAWpDYJFIXA21BFU8qx5NgmxkEmo+RTlv+rQeqzEJ2tdL6aCIJGK1cPV2kpm8YZUsbHKtzRcTqBPGzMLs"
      + "DItsk04X7RNsw4/i7kinChIPlHJ6AA==",
  ]
}
