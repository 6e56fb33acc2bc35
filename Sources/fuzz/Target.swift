import Analysis
import Archive
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

  /// Makes what tries one input, and counts what it found in it: requests and replies, queries, tags, articles.
  func makeTrial() throws -> (_ input: [UInt8], _ number: UInt64) throws -> Int {
    switch self {
    case .protocol: return { try Self.tryProtocol($0, $1) }
    case .query: return { input, number in try Self.tryQuery(String(decoding: input, as: UTF8.self), number) }
    case .tagger:
      let tagger = Tagger()
      return { input, number in try Self.tryTagger(tagger, String(decoding: input, as: UTF8.self), number) }
    case .readers:
      let indexer = try ArticleIndexer()
      return { input, number in try Self.tryReaders(input, number, indexer) }
    }
  }

  /// A stream in pieces: the lines, as requests and as replies. What can be read says the same when it is written.
  private static func tryProtocol(_ input: [UInt8], _ number: UInt64) throws -> Int {
    var found = 0
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
      if let request = try? Request.decode(line) {
        guard (try? Request.decode(request.encoded())) == request else {
          throw Contradiction(message: "a request is another one when it is written and read again")
        }
        found += 1
      }
      if let reply = try? Reply.decode(line), !reply.encoded().isEmpty { found += 1 }
      if let document = try? TagLine.decode(line) { _ = document.text }
    }
    return found
  }

  private static func tryQuery(_ text: String, _ number: UInt64) throws -> Int {
    let query: ParsedQuery
    do throws(SyntaxError) {
      query = try ParsedQuery(parsing: text, literal: number % 8 == 0)
    } catch {
      guard (0...text.utf8.count).contains(error.position) else {
        throw Contradiction(message: "an error beyond the query")
      }
      return 0
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
    return 1
  }

  private static func tryTagger(_ tagger: Tagger, _ text: String, _ number: UInt64) throws -> Int {
    // A third of the texts have a title, another third a date.
    let title = number % 3 == 0 ? String(text.prefix(120)).split(separator: "\n").last.map(String.init) : nil
    let date = number % 3 == 1 ? CalendarDate(year: 2010 + Int(number % 17), month: 1, day: 20) : nil
    let tags = tagger.tag(text, title: title, date: date)
    if let violation = TagInvariants.violation(of: tags, in: text) { throw Contradiction(message: violation) }
    guard tagger.tag(text, title: title, date: date) == tags else {
      throw Contradiction(message: "a second run finds other tags")
    }
    return tags.people.count + tags.countries.count + tags.amounts.count + tags.statements.count
  }

  /// Reads bytes under each of the names that readers go by, and indexes some of the articles: the tagger has a target of
  /// its own. Outside programs aren't started; they are other processes, and what they print is read as pages are.
  private static func tryReaders(_ input: [UInt8], _ number: UInt64, _ indexer: ArticleIndexer) throws -> Int {
    var found = 0
    let name = names[Int(number % UInt64(names.count))]
    let options = ReadingOptions(documentBytes: 1 << 16, isVerbatim: number % 13 == 0, filters: [])
    let reader = ArticleReader(bytes: input, name: name, options: options)
    while let item = reader.next() {
      guard case .article(let article) = item else { continue }
      guard article.id.utf8.count <= ArticleDraft.mostIDBytes else {
        throw Contradiction(message: "an id that can't be stored")
      }
      if number % 16 == 0 { _ = try? indexer.index(article, path: name) }
      found += 1
    }
    return found
  }

  /// Most inputs are known by what they hold.
  private static let names = [
    "-", "a", "-", "a.txt", "-", "a.jsonl", "-", "a.json", "-", "a.html", "-", "a.csv", "-", "a.tsv", "-", "a.md",
    "-", "a.tar.gz", "-",
  ]
}
