import Glibc
import Wire

/// Reads articles from standard input in portions: JSON Lines where it begins with `{`, else one plain text.
struct StandardInput {
  /// Some of the articles.
  struct Batch {
    var documents: [Document] = []
    /// The line of each document; empty where the input is one text.
    var lines: [Int] = []
    var problems: [IndexProblem] = []
    /// How many bytes were read for it.
    var bytes = 0
    var isLast = false

    mutating func refuse(_ message: String, line: Int? = nil) {
      problems.append(IndexProblem(path: "-", line: line, message: message))
    }
  }

  /// How many bytes a portion has at least, unless it is the last: few commits, and progress that can be seen.
  static let portion = 4 << 20

  private let id: String?
  private var decoder = LineDecoder(maximumLength: Request.maximumLine / 2)
  private var buffer: [UInt8] = []
  private var number = 0
  /// Whether the input is JSON Lines; nil until that is known.
  private var isLines: Bool?
  private var text: [UInt8] = []

  /// `id`: that of a plain text; without it one is made from the text.
  init(id: String?) { self.id = id }

  /// The next portion.
  mutating func next() throws(Failure) -> Batch {
    var batch = Batch()
    while batch.bytes < Self.portion {
      guard let count = try FileIO.read(STDIN_FILENO, upTo: 1 << 18, into: &buffer) else {
        _ = FileIO.wait(for: STDIN_FILENO, Int16(POLLIN))
        continue
      }
      batch.bytes += count
      if count == 0 {
        batch.isLast = true
        if isLines == true, let line = decoder.finish() { take(line, into: &batch) }
        if isLines != true { takeText(into: &batch) }
        return batch
      }
      take(buffer[..<count], into: &batch)
    }
    return batch
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, into batch: inout Batch) {
    if isLines == nil {
      text += bytes
      let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      guard let first = text[start...].first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else { return }
      isLines = first == UInt8(ascii: "{")
      if isLines == true {
        decoder.append(text)
        text = []
      }
    } else if isLines == true {
      bytes.withUnsafeBytes { decoder.append($0) }
    } else if text.count <= Request.maximumLine {
      text += bytes
    }
    while isLines == true, let line = decoder.next() { take(line, into: &batch) }
  }

  private mutating func take(_ line: LineDecoder.Line, into batch: inout Batch) {
    number += 1
    guard case .complete(let bytes) = line else {
      return batch.refuse("longer than \(Wording.size(decoder.maximumLength)), and left out", line: number)
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
    do throws(WireError) {
      batch.documents.append(try Document(line: bytes))
      batch.lines.append(number)
    } catch {
      batch.refuse(error.message, line: number)
    }
  }

  /// The whole input as one article.
  private mutating func takeText(into batch: inout Batch) {
    guard text.count <= Request.maximumLine / 2 else {
      return batch.refuse("longer than \(Wording.size(Request.maximumLine / 2)), and left out")
    }
    guard let words = String(validating: text, as: UTF8.self) else {
      return batch.refuse("not UTF-8; convert it first, as in: iconv -f WINDOWS-1252 -t UTF-8 FILE | aidsearch index -")
    }
    guard words.contains(where: { !$0.isWhitespace }) else { return batch.refuse("empty: there is nothing to index") }
    batch.documents = [Document(id: id ?? Self.id(of: text), text: words)]
  }

  /// An id made from a text (FNV-1a, 64 bits): the same text replaces itself.
  private static func id(of text: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return "stdin-\(String(repeating: "0", count: 16 - digits.utf8.count))\(digits)"
  }
}
