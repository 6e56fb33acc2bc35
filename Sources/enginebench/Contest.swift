import Archive
import Glibc
import News
import Xapian

/// Runs the searches of a benchmark in process, as it reads them: a line each of standard input,
///
///     HOW \t CLASS \t WORD WORD ...
///
/// and answers each with a line `NANOSECONDS \t MATCHES`, for facets also the ten highest counts of each field, parted by
/// commas and semicolons. Classes are `single`, `rare` and `and` (all words), `or`, `phrase`.
final class Contest {
  /// The fields whose values are counted.
  static let facets: [Field] = [.speaker, .person, .country]

  /// How a search is run.
  enum How: String {
    /// With what is in memory from the searches before.
    case warm
    /// With the postings of its words still on disk.
    case first
    /// A phrase that nobody has asked for yet, of words that are in memory: which documents have it is not kept.
    case newPhrase = "new-phrase"
    /// Counting three fields.
    case facets
    /// By Xapian alone.
    case xapian
    /// By Xapian alone, counting three fields.
    case xapianFacets = "xapian-facets"
  }

  private let database: Database
  private let memory: Int
  /// What is in memory from search to search.
  private let matcher: Matcher
  /// The same, but for phrases, which it forgets.
  private let forgetful: Matcher
  private let columns: [FacetColumn]
  /// The archive's own way of weighing.
  private static let weighting = Search.Weighting.bm25(k1: 1.5, k3: 1, b: 0.75, minimumNormalisedLength: 0.1)

  init(index: String, memory: Int) throws {
    database = try Database(path: IndexDirectory(path: index).databasePath)
    self.memory = memory
    matcher = try Matcher(budget: memory, weighting: Self.weighting)
    forgetful = try Matcher(budget: memory, weighting: Self.weighting, keepsPhrases: false)
    let database = database
    columns = try Self.facets.map { try FacetColumn(database, slot: $0.slot ?? 0) }
  }

  func run() throws {
    while let line = readLine() {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard parts.count == 3, let how = How(rawValue: String(parts[0])) else {
        throw ContestError(message: "no search: \(line)")
      }
      let done = try search(how, String(parts[1]), parts[2].split(separator: " ").map { Array($0.utf8) })
      var answer = "\(done.time.inNanoseconds)\t\(done.count)"
      if !done.top.isEmpty {
        answer += "\t" + done.top.map { $0.map { String($0.count) }.joined(separator: ",") }.joined(separator: ";")
      }
      print(answer)
      fflush(nil)
    }
  }

  /// Runs one search: its time, the number of its matches, and of each field the ten values that most of them have.
  func search(
    _ how: How, _ kind: String, _ terms: [[UInt8]]
  ) throws -> (time: Duration, count: Int, top: [[FacetCounts.Value]]) {
    let words = terms.map { Query.term($0) }
    let matcher = try preparedMatcher(how)
    var search = Search(query: try Self.query(kind, words))
    search.checkAtLeast = Search.all
    search.weighting = Self.weighting
    search.newestFirst = true
    if how == .facets || how == .xapianFacets { search.facets = columns }
    let start = ContinuousClock.now
    let matches = try search.run(on: database, with: matcher)
    let top = try matches.facets.map { try $0.top(10) }
    return (ContinuousClock.now - start, matches.matchesEstimated, top)
  }

  private static func query(_ kind: String, _ words: [Query]) throws -> Query {
    switch kind {
    case "single", "rare", "and": words.count == 1 ? words[0] : .and(words)
    case "or": .or(words)
    case "phrase": .phrase(words)
    default: throw ContestError(message: "no class of searches: \(kind)")
    }
  }

  /// What the search is to find in memory; nil where Xapian is to do all. Lengths of documents are always there.
  private func preparedMatcher(_ how: How) throws -> Matcher? {
    switch how {
    case .warm, .facets: return matcher
    case .xapian, .xapianFacets: return nil
    case .newPhrase: return forgetful
    case .first:
      let fresh = try Matcher(budget: memory, weighting: Self.weighting)
      var search = Search(query: .matchAll)
      search.limit = 1
      search.checkAtLeast = Search.all
      search.weighting = Self.weighting
      _ = try search.run(on: database, with: fresh)
      return fresh
    }
  }
}

struct ContestError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
