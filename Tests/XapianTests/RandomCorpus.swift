import Xapian

/// Documents and searches that a seed determines, with terms from in every document to in none. Each document is written
/// twice, with Xapian's positions into one database and with its words into another.
struct RandomCorpus {
  static let dateSlot: UInt32 = 2
  static let facetSlots: [UInt32] = [10, 11]
  private static let words = (0..<60).map { "w\($0)" }

  /// How the searches weigh, where they do.
  let weighting: Search.Weighting
  private var generator: SeededGenerator
  private var count: Int
  private var docids: Set<UInt32> = []
  private var numbers: [String: UInt32] = [:]

  init(seed: UInt64, documents: Int) {
    generator = SeededGenerator(seed: seed)
    count = documents
    weighting = seed % 2 == 0 ? .bm25() : .bm25(k1: 1.5, b: 0.75, minimumNormalisedLength: 0.1)
  }

  /// The two databases, open for writing.
  struct Writers {
    let positions: WritableDatabase
    let words: WritableDatabase

    init(_ directory: String) throws {
      positions = try WritableDatabase(path: directory + "/positions", isDurable: false)
      words = try WritableDatabase(path: directory + "/words", isDurable: false)
    }

    fileprivate func replace(_ documents: (positions: Document, words: Document), docid: UInt32) throws {
      try positions.replace(documents.positions, docid: docid)
      try words.replace(documents.words, docid: docid)
    }

    fileprivate func delete(docid: UInt32) throws {
      try positions.delete(docid: docid)
      try words.delete(docid: docid)
    }

    fileprivate func commit(_ numbers: [String: UInt32]) throws {
      for (word, number) in numbers { try words.setMetadata("\(number)", for: WordStream.key(of: word)) }
      try positions.commit()
      try words.commit()
    }
  }

  /// Adds the documents, with holes between some of their ids.
  mutating func fill(_ writers: Writers) throws {
    var docid: UInt32 = 0
    for _ in 0..<count {
      docid += chance(50) ? UInt32(number(1...300)) : 1
      try writers.replace(documents(), docid: docid)
      docids.insert(docid)
    }
    try writers.commit(numbers)
  }

  /// Replaces, deletes and adds a few documents.
  ///
  /// - Returns: Their ids, ascending.
  mutating func change(_ writers: Writers) throws -> [UInt32] {
    var changed: Set<UInt32> = []
    for _ in 0..<number(1...20) {
      let known = docids.sorted().randomElement(using: &generator)
      switch known {
      case let docid? where chance(3):
        try writers.delete(docid: docid)
        docids.remove(docid)
        changed.insert(docid)
      case let docid? where chance(2):
        try writers.replace(documents(), docid: docid)
        changed.insert(docid)
      default:
        let docid = try writers.positions.lastDocid + 1
        try writers.replace(documents(), docid: docid)
        docids.insert(docid)
        changed.insert(docid)
      }
    }
    try writers.commit(numbers)
    return changed.sorted()
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func chance(_ oneIn: Int) -> Bool { number(1...oneIn) == 1 }

  /// A word by a Zipf-like law.
  private mutating func word() -> String {
    let share = Double.random(in: 0..<1, using: &generator)
    return Self.words[Int(share * share * share * Double(Self.words.count))]
  }

  private mutating func documents() throws -> (positions: Document, words: Document) {
    var postings = Postings(), terms = Postings()
    var stream: [UInt8] = []
    var position: UInt32 = 0
    let length = chance(10) ? 0 : number(1...(chance(10) ? 300 : 40))
    for _ in 0..<length {
      position += 1
      if chance(30) {
        // A word that is not indexed.
        WordStream.append(WordStream.noTerm, to: &stream)
        continue
      }
      if chance(40) {
        WordStream.append(WordStream.sectionEnd, to: &stream)
        position += 1000
      }
      let word = word()
      postings.append(word, position: position)
      terms.append(word)
      let number = numbers[word] ?? newNumber()
      numbers[word] = number
      WordStream.append(number, to: &stream)
    }
    // Frequencies that no byte holds, and lengths far from the mean. No phrase asks for these, for they have no
    // positions: Xapian finds phrases in some documents where one of the terms has none.
    if chance(100) {
      let heavy = "heavy\(number(0...1))", frequency = UInt32(number(200...5000))
      postings.append(heavy, frequency: frequency)
      terms.append(heavy, frequency: frequency)
    }
    let documents = (positions: try Document(postings: postings), words: try Document(postings: terms))
    try documents.words.setValue(stream, slot: WordStream.slot)
    for _ in 0..<number(0...3) {
      let term = "XT\(number(0...9))"
      for document in [documents.positions, documents.words] { try document.addBooleanTerm(term) }
    }
    if !chance(8) {
      let date = [UInt8(number(1...30))]
      for document in [documents.positions, documents.words] { try document.setValue(date, slot: Self.dateSlot) }
    }
    for slot in Self.facetSlots {
      // Of one slot many documents have more than two values, of the other few: these are counted in different ways.
      let most = slot == Self.facetSlots[0] || chance(20) ? 5 : 2
      let values = FacetColumn.encode((0..<number(0...most)).map { _ in "v\(number(0...20))" })
      for document in [documents.positions, documents.words] { try document.setValue(values, slot: slot) }
    }
    return documents
  }

  /// A number that no word has, of one byte to five.
  private mutating func newNumber() -> UInt32 {
    while true {
      let number = UInt32.random(in: WordStream.firstTerm...(.max >> UInt32(number(0...3) * 7 + 4)), using: &generator)
      if !numbers.values.contains(number) { return number }
    }
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
  /// `MatcherTests.weighsPhrasesBelowOrWhereTheyAre()`. In what an `andNot` excludes there is no `andMaybe`: where nothing
  /// is weighed, libxapian 1.4 leaves unset what it compares there, and so now and then excludes too little.
  private mutating func query(depth: Int = 0, mayBePhrase: Bool = true, mayBeMaybe: Bool = true) -> Query {
    func part(mayBePhrase isPhraseAllowed: Bool = true, mayBeMaybe isMaybeAllowed: Bool = true) -> Query {
      query(depth: depth + 1, mayBePhrase: mayBePhrase && isPhraseAllowed, mayBeMaybe: mayBeMaybe && isMaybeAllowed)
    }
    switch number(depth < 3 ? 0...20 : 0...9) {
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
    case 14, 15: return .or((0..<number(1...4)).map { _ in part(mayBePhrase: false) })
    // More lists than the matcher looks up together.
    case 16: return .or((0..<number(5...12)).map { _ in .term(word()) })
    case 17: return .andNot(part(), part(mayBeMaybe: false))
    case 18: return .filter(part(), by: part())
    case 19 where mayBePhrase:
      // What Xapian makes of a word that is asked for twice near itself is its own affair.
      let words = Set((0..<number(2...4)).map { _ in word() }).sorted().shuffled(using: &generator)
      if words.count < 2 { return .term(words[0]) }
      let window = UInt32(number(0...(chance(3) ? 60 : 6)))
      return chance(2) ? .phrase(words, window: window) : .near(words.map { .term($0) }, window: window)
    default:
      let isMaybe = chance(2) && mayBeMaybe
      return isMaybe ? .andMaybe(part(), part(mayBePhrase: false)) : .scale(part(), by: Double(number(0...3)))
    }
  }
}
