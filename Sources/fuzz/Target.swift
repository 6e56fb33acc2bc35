import Analysis
import Archive
import Foundation
import JSON
import News
import QueryLanguage
import Wire

/// Something that takes in what others have written.
enum Target: String, CaseIterable {
  case `protocol`, query, tagger, readers

  /// What fails where a target contradicts itself; crashes, and what the sanitizer finds, end the process.
  struct Contradiction: Error {
    var message: String
  }

  /// Makes what tries one input.
  func makeTrial(folder: String) throws -> (_ input: [UInt8], _ number: UInt64) throws -> Void {
    switch self {
    case .protocol: return { try Self.tryProtocol($0, $1) }
    case .query: return { input, number in try Self.tryQuery(String(decoding: input, as: UTF8.self), number) }
    case .tagger:
      let tagger = Tagger()
      return { input, number in try Self.tryTagger(tagger, String(decoding: input, as: UTF8.self), number) }
    case .readers:
      let indexer = try ArticleIndexer()
      return { input, number in try Self.tryReaders(input, number, indexer, folder) }
    }
  }

  /// A stream in pieces: the lines, as requests and as replies. What can be read says the same when it is written.
  private static func tryProtocol(_ input: [UInt8], _ number: UInt64) throws {
    var decoder = LineDecoder(maximumLength: 4096)
    var whole = LineDecoder(maximumLength: 4096)
    whole.append(input)
    var lines: [LineDecoder.Line] = []
    var rest = input[...]
    while !rest.isEmpty {
      let piece = rest.prefix(1 + Int(number % 37))
      decoder.append(Array(piece))
      rest = rest.dropFirst(piece.count)
      while let line = decoder.next() { lines.append(line) }
    }
    if let line = decoder.finish() { lines.append(line) }
    var others: [LineDecoder.Line] = []
    while let line = whole.next() { others.append(line) }
    if let line = whole.finish() { others.append(line) }
    guard lines.count == others.count else { throw Contradiction(message: "pieces give other lines than the whole") }
    for case .complete(let line) in lines {
      _ = RequestID.recover(from: line)
      if let request = try? Request.decode(line), (try? Request.decode(request.encoded())) != request {
        throw Contradiction(message: "a request is another one when it is written and read again")
      }
      if let reply = try? Reply.decode(line) { _ = reply.encoded() }
      if let document = try? TagLine.decode(line) { _ = document.text }
    }
  }

  private static func tryQuery(_ text: String, _ number: UInt64) throws {
    let query: ParsedQuery
    do throws(SyntaxError) {
      query = try ParsedQuery(parsing: text, literal: number % 8 == 0)
    } catch {
      guard (0...text.utf8.count).contains(error.position) else {
        throw Contradiction(message: "an error beyond the query")
      }
      return
    }
    _ = query.reading()
    let again: String
    do throws(SyntaxError) {
      again = try ParsedQuery(parsing: query.canonical, literal: number % 8 == 0).tree
    } catch {
      again = "\(error.message), at \(error.position)"
    }
    guard again == query.tree else {
      throw Contradiction(message: "\(query.canonical) was printed for \(query.tree) and is \(again)")
    }
  }

  private static func tryTagger(_ tagger: Tagger, _ text: String, _ number: UInt64) throws {
    // A third of the texts have a title, another third a date.
    let title = number % 3 == 0 ? String(text.prefix(120)).split(separator: "\n").last.map(String.init) : nil
    let date = number % 3 == 1 ? CalendarDate(year: 2010 + Int(number % 17), month: 1, day: 20) : nil
    let tags = tagger.tag(text, title: title, date: date)
    if let violation = TagInvariants.violation(of: tags, in: text) { throw Contradiction(message: violation) }
    guard tagger.tag(text, title: title, date: date) == tags else {
      throw Contradiction(message: "a second run finds other tags")
    }
  }

  private static let names = ["a.txt", "a.jsonl", "a.json", "a.html", "a.xml", "a.eml", "a.zip", "a.gz", "a.md", "a"]

  private static func tryReaders(_ input: [UInt8], _ number: UInt64, _ indexer: ArticleIndexer, _ folder: String) throws
  {
    let path = folder + "/" + names[Int(number % UInt64(names.count))]
    try Data(input).write(to: URL(fileURLWithPath: path))
    let reader = ArticleReader(paths: [path], options: ReadingOptions(documentBytes: 1 << 16))
    while let item = reader.next() {
      if case .article(let article) = item { _ = try? indexer.index(article, path: path) }
    }
  }
}
