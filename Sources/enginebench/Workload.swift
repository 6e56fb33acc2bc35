import Analysis
import Archive
import Foundation
import JSON
import News
import Xapian

/// Work of a fixed size for counting instructions: the same articles, the same queries, in the same order, on one thread.
///
/// `scripts/instructions` runs each kind once for one round and once for three; half of the difference is what a round
/// takes, without what is read and set up before.
enum Workload: String, CaseIterable {
  /// Tags the sample articles.
  case tagger
  /// Searches postings that are in memory: words, AND, OR, phrases, counts of three fields.
  case matcher
  /// Searches as the daemon does, from the query's text to ten hits with passages and counts of three fields.
  case search

  /// Runs it.
  ///
  /// - Parameters:
  ///   - folder: What `prepare` has made.
  ///   - rounds: How often.
  /// - Throws: Whatever reading and searching throw.
  func run(in folder: String, rounds: Int) throws {
    var result = 0
    switch self {
    case .tagger:
      let texts = try Self.samples(folder + "/samples")
      let tagger = Tagger()
      for _ in 0..<rounds { result += texts.reduce(0) { $0 + tagger.analyze($1).tags.statements.count } }
    case .matcher:
      let contest = try Contest(index: folder + "/index", memory: 64 << 20)
      let searches = try Self.searches(folder)
      for _ in 0..<rounds {
        for (how, kind, words) in searches { result += try contest.search(how, kind, words).count }
      }
    case .search:
      let searcher = try Searcher(IndexDirectory(path: folder + "/index"), store: ColumnStore(memory: 64 << 20))
      searcher.timeLimit = nil
      let facets = Contest.facets.map(\.name)
      for _ in 0..<rounds {
        for query in Self.queries {
          result += try searcher.search(SearchRequest(query: query, facets: facets)).matches
        }
      }
    }
    print("\(rawValue): \(rounds) rounds, result \(result)")
  }

  private static let queries = [
    "aid", "Ukraine package", "\"five-year fund\"", "Stoltenberg 108 billion", "minister OR president", "tanks -jets",
    "amount:>50bn", "speaker:Zelensky aid", "country:Germany weapons", "billion dollars",
    "said:aid speaker:Stoltenberg",
    "parliament vote", "support Kyiv", "person:Biden", "military help", "missil*",
  ]

  /// Searches on words of the sample articles' first sentences.
  private static func searches(_ folder: String) throws -> [(Contest.How, String, [[UInt8]])] {
    var stems = try Stems()
    let texts = try samples(folder + "/samples")
    return try texts.flatMap { text -> [(Contest.How, String, [[UInt8]])] in
      let line = try stems.line(of: Article(id: "", title: "", text: String(text.prefix(300))))
      let words = line.split(separator: 0x20).map(Array.init)
      let pair = Array(words[2..<4])
      return [
        (.warm, "single", [words[5]]), (.warm, "and", pair), (.warm, "or", Array(words[6..<9])),
        (.warm, "phrase", pair), (.facets, "single", [words[9]]), (.facets, "or", pair),
      ]
    }
  }

  private static func samples(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
      .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
  }

  // MARK: - What the work is done on

  /// Makes an index of `count` articles, each of eight sentences of the sample articles.
  ///
  /// - Parameters:
  ///   - samples: The folder of the sample articles.
  ///   - folder: Where to write, a folder that is empty.
  ///   - count: How many articles.
  /// - Throws: Whatever writing throws; `ContestError` where articles are left out.
  static func prepare(_ samples: String, in folder: String, count: Int = 2_000) throws {
    let link = folder + "/samples"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: samples)
    let sentences = try Self.samples(link).flatMap { text in
      let bytes = Array(text.utf8)
      return SearchWords.sentences(of: text).map {
        String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self).replacing("\n", with: " ")
      }
    }
    var random = SplitMix64(state: 20_240_404)
    var writer = JSONWriter()
    for number in 0..<count {
      let text = (0..<8).map { _ in sentences[Int(random.next() % UInt64(sentences.count))] }.joined(separator: " ")
      writer.beginObject()
      writer.member("id", "work-\(number)")
      writer.member("text", text)
      writer.endObject()
      writer.endLine()
    }
    let articles = folder + "/articles.jsonl"
    try Data(writer.bytes).write(to: URL(fileURLWithPath: articles))
    let directory = IndexDirectory(path: folder + "/index")
    let done = try Importer(directory, workers: 1).run([articles], into: IndexWriter(directory)) { _ in true }
    if done.added != count { throw ContestError(message: "\(done.added) articles of \(count) were indexed") }
  }
}

/// Numbers that look random and are the same every time (Steele, Lea and Flood, 2014).
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
