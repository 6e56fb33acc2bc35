import Xapian

/// Documents and searches that a seed determines, with terms from in every document to in none.
struct RandomCorpus {
  static let dateSlot: UInt32 = 2
  static let facetSlots: [UInt32] = [10, 11]
  private static let words = (0..<60).map { "w\($0)" }

  /// How the searches weigh, where they do.
  let weighting: Search.Weighting
  private var generator: SeededGenerator
  private var count: Int
  private var docids: Set<UInt32> = []

  init(seed: UInt64, documents: Int) {
    generator = SeededGenerator(seed: seed)
    count = documents
    weighting = seed % 2 == 0 ? .bm25() : .bm25(k1: 1.5, b: 0.75, minimumNormalisedLength: 0.1)
  }

  /// Adds the documents, with holes between some of their ids.
  mutating func fill(_ writer: WritableDatabase) throws {
    var docid: UInt32 = 0
    for _ in 0..<count {
      docid += chance(50) ? UInt32(number(1...300)) : 1
      try writer.replace(document(), docid: docid)
      docids.insert(docid)
    }
    try writer.commit()
  }

  /// Replaces, deletes and adds a few documents.
  ///
  /// - Returns: Their ids, ascending.
  mutating func change(_ writer: WritableDatabase) throws -> [UInt32] {
    var changed: Set<UInt32> = []
    for _ in 0..<number(1...20) {
      let known = docids.sorted().randomElement(using: &generator)
      switch known {
      case let docid? where chance(3):
        try writer.delete(docid: docid)
        docids.remove(docid)
        changed.insert(docid)
      case let docid? where chance(2):
        try writer.replace(document(), docid: docid)
        changed.insert(docid)
      default:
        let docid = try writer.add(document())
        docids.insert(docid)
        changed.insert(docid)
      }
    }
    try writer.commit()
    return changed.sorted()
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func chance(_ oneIn: Int) -> Bool { number(1...oneIn) == 1 }

  /// A word by a Zipf-like law.
  private mutating func word() -> String {
    let share = Double.random(in: 0..<1, using: &generator)
    return Self.words[Int(share * share * share * Double(Self.words.count))]
  }

  private mutating func document() throws -> Document {
    var postings = Postings()
    let length = chance(10) ? 0 : number(1...(chance(10) ? 300 : 40))
    for position in 0..<length { postings.append(word(), position: UInt32(position + 1)) }
    // Frequencies that no byte holds, and lengths far from the mean. No phrase asks for these, for they have no
    // positions: Xapian finds phrases in some documents where one of the terms has none.
    if chance(100) { postings.append("heavy\(number(0...1))", frequency: UInt32(number(200...5000))) }
    let document = try Document(postings: postings)
    for _ in 0..<number(0...3) { try document.addBooleanTerm("XT\(number(0...9))") }
    if !chance(8) { try document.setValue([UInt8(number(1...30))], slot: Self.dateSlot) }
    for slot in Self.facetSlots {
      try document.setValue(FacetColumn.encode((0..<number(0...3)).map { _ in "v\(number(0...20))" }), slot: slot)
    }
    return document
  }

  /// A search with a random query, order and section.
  mutating func search(_ columns: [FacetColumn]) -> Search {
    var search = Search(query: query())
    search.checkAtLeast = Search.all
    search.limit = chance(4) ? 100_000 : number(0...12)
    search.offset = chance(3) ? number(0...20) : 0
    search.newestFirst = chance(2)
    search.facets = chance(2) ? columns : []
    if chance(2) { search.timeLimit = .seconds(600) }
    search.weighting = chance(6) ? .none : weighting
    switch number(0...5) {
    case 0: search.sort = .docid
    case 1: search.sort = .value(slot: Self.dateSlot, descending: chance(2))
    default: break
    }
    return search
  }

  /// A query. Below an `or` there are no phrases, which Xapian weighs there also where their words stand apart: see
  /// `MatcherTests.weighsPhrasesBelowOrWhereTheyAre()`.
  private mutating func query(depth: Int = 0, mayBePhrase: Bool = true) -> Query {
    func part(mayBePhrase isAllowed: Bool = true) -> Query {
      query(depth: depth + 1, mayBePhrase: mayBePhrase && isAllowed)
    }
    switch number(depth < 3 ? 0...19 : 0...9) {
    case 0...4: return .term(word(), frequency: chance(5) ? UInt32(number(1...3)) : 1)
    case 5 where mayBePhrase: return .phrase((0..<number(1...3)).map { _ in word() })
    case 6: return .term(chance(4) ? "heavy\(number(0...1))" : "XT\(number(0...11))")
    case 7:
      let lower = [UInt8(number(0...31))], upper = [UInt8(number(0...31))]
      return .valueRange(slot: Self.dateSlot, from: chance(4) ? nil : lower, through: chance(4) ? nil : upper)
    case 8:
      let some = docids.sorted().filter { _ in chance(5) }
      return .documents(some, weight: chance(2) ? 0 : Double(number(1...7)))
    case 9: return chance(3) ? .matchNothing : .matchAll
    case 10...13: return .and((0..<number(1...3)).map { _ in part() })
    case 14...16: return .or((0..<number(1...4)).map { _ in part(mayBePhrase: false) })
    case 17: return .andNot(part(), part())
    case 18: return .filter(part(), by: part())
    default:
      return chance(2) ? .andMaybe(part(), part(mayBePhrase: false)) : .scale(part(), by: Double(number(0...3)))
    }
  }
}
