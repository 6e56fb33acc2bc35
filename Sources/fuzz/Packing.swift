import Foundation

/// A format that holds documents in another: what has been mutated is put into it with right lengths and sums, and so gets
/// past the checks of the container to the reader behind.
enum Packing: CaseIterable {
  case gzip, zip, tar, webArchive, chunkedWebArchive, mailPart, mailbox, savedPage, page, tableCell, feedEntry, jsonText

  /// The document of such a format that holds `bytes`.
  func pack(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .gzip: Self.gzip(bytes)
    case .zip: Self.zip(bytes)
    case .tar: Self.tar(bytes)
    case .webArchive:
      Self.record(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".utf8) + bytes)
    case .chunkedWebArchive:
      Self.record(
        Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
          + Array((String(bytes.count, radix: 16) + "\r\n").utf8) + bytes + Array("\r\n0\r\n\r\n".utf8))
    case .mailPart: Self.mail(bytes, kind: "mixed", type: "text/plain; charset=utf-8")
    case .mailbox:
      Array("From a@b.example Thu Apr  4 10:00:00 2024\n".utf8) + Self.mail(bytes, kind: "mixed", type: "text/html")
        + Array("\n\nFrom c@d.example Thu Apr  4 11:00:00 2024\nSubject: Two\n\nNorway paid.\n".utf8)
    case .savedPage: Self.mail(bytes, kind: "related", type: "text/html; charset=utf-8")
    case .page:
      Array("<!doctype html><html><head><title>Aid</title></head><body><article><h1>Aid</h1>".utf8) + bytes
        + Array("</article></body></html>".utf8)
    case .tableCell: Array("title,date,text\nAid,2024-04-04,\"".utf8) + Self.doubled(bytes) + Array("\"\nB,,x\n".utf8)
    case .feedEntry:
      Array("<rss version=\"2.0\"><channel><title>F</title><item><title>Aid</title><description><![CDATA[".utf8) + bytes
        + Array("]]></description></item></channel></rss>".utf8)
    case .jsonText: Self.json(bytes)
    }
  }

  /// Stored, in blocks of at most 65,535 bytes (RFC 1951, 3.2.4; RFC 1952).
  private static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      packed += [rest.isEmpty ? 1 : 0] + little(block.count, 2) + little(~block.count, 2) + block
    } while !rest.isEmpty
    return packed + little(Int(checksum(bytes)), 4) + little(bytes.count, 4)
  }

  /// One stored member.
  private static func zip(_ bytes: [UInt8]) -> [UInt8] {
    let name = Array("a/b.html".utf8)
    let sizes =
      little(Int(checksum(bytes)), 4) + little(bytes.count, 4) + little(bytes.count, 4) + little(name.count, 2)
    let local = [0x50, 0x4B, 3, 4, 10, 0, 0, 0, 0, 0, 0, 0, 0x84, 0x58] + sizes + [0, 0] + name + bytes
    let entry =
      [0x50, 0x4B, 1, 2, 10, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0x84, 0x58] + sizes + [UInt8](repeating: 0, count: 16) + name
    return local + entry + [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0] + little(entry.count, 4) + little(local.count, 4)
      + [0, 0]
  }

  /// One member behind a POSIX header.
  private static func tar(_ bytes: [UInt8]) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) { header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
    func octal(_ number: Int, digits: Int) -> String {
      let text = String(number, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    put("news/a.html", at: 0)
    put("0000644", at: 100)
    put(octal(bytes.count, digits: 11), at: 124)
    put("00000000000", at: 136)
    put("        0", at: 148)
    put("ustar", at: 257)
    put("00", at: 263)
    put(octal(header.reduce(0) { $0 + Int($1) }, digits: 6), at: 148)
    header[154] = 0
    return header + bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512 + 1024)
  }

  private static func record(_ answer: [UInt8]) -> [UInt8] {
    let head = """
      WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/1\r\nWARC-Date: 2024-04-04T10:00:00Z\r\n\
      Content-Type: application/http; msgtype=response\r\nContent-Length: \(answer.count)\r\n\r\n
      """
    return Array(head.utf8) + answer + Array("\r\n\r\n".utf8)
  }

  private static func mail(_ bytes: [UInt8], kind: String, type: String) -> [UInt8] {
    let head = """
      From: a@b.example\nSubject: =?utf-8?B?QWlk?=\nDate: Thu, 04 Apr 2024 10:00:00 +0000\nMIME-Version: 1.0\n\
      Content-Type: multipart/\(kind); boundary="x1"\n\n--x1\nContent-Type: \(type)\n\
      Content-Transfer-Encoding: base64\nContent-Location: http://a.example/1\n\n
      """
    let body = Data(bytes).base64EncodedData(options: [.lineLength76Characters, .endLineWithLineFeed])
    return Array(head.utf8) + body + Array("\n--x1--\n".utf8)
  }

  private static func doubled(_ bytes: [UInt8]) -> [UInt8] { bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } }

  private static func json(_ bytes: [UInt8]) -> [UInt8] {
    var writer: [UInt8] = Array("{\"title\":\"Aid\",\"text\":\"".utf8)
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: writer += [0x5C, byte]
      case ..<0x20: writer += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
      default: writer.append(byte)
      }
    }
    return writer + Array("\"}\n".utf8)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// CRC-32 as gzip and ZIP have it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { (number: UInt32) in
    (0..<8).reduce(number) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }
}
