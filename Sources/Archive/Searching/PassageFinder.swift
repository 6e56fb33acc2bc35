import Analysis
import News
import QueryLanguage
import Xapian

/// Finds the part of an article that answers a query best, and marks what matched in it.
///
/// Sentences gain the weight of each part of the query that they have. The best one is the passage, with a neighbour
/// where that has parts which it lacks. Where words stand is read from the index, so that only the passage itself is cut
/// into words.
struct PassageFinder {
  private static let maximumBytes = 420
  private static let statementBytes = 1200
  /// How many places of a word are looked up first, which in most articles tell the best sentence: of a word alone the
  /// first place does, and the others that may be in the same sentence.
  private static let firstPlaces = (ofOne: 4, ofSeveral: 16)

  private let highlights: Highlights
  private let terms: TermDictionary
  /// Made when words are first looked for by their letters.
  private lazy var wanted = WantedWords(highlights)
  /// Whether beginnings of words are wanted, which only the text tells.
  private let hasPrefixes: Bool
  private let firstPlaces: Int
  /// For each part the numbers of its words.
  private let words: [[UInt32]]
  /// The speakers of all parts.
  private let speakers: Set<String>
  /// Whether all parts are words.
  private let hasWordsOnly: Bool
  private var places: WordPlaces
  private var sentenceScores = SentenceScores()
  // Of the article at hand: where one of the words stands that are wanted; all of them; those of one sentence; what is
  // marked.
  private var standsAt: [UInt32] = []
  private var found: [FoundWord] = []
  private var foundHere: [FoundWord] = []
  private var marks: [Mark] = []
  /// Needed only where there are conditions on statements.
  private var matcher: StatementMatcher?

  /// `claims` are those of the database where the highlights hold conditions on statements; loading them takes long.
  init(places: WordPlaces, claims: ClaimsColumn?, highlights: Highlights, terms: TermDictionary) throws {
    self.highlights = highlights
    self.terms = terms
    speakers = highlights.parts.reduce(into: []) { $0.formUnion($1.speakers) }
    hasPrefixes = highlights.parts.contains { !$0.prefixes.isEmpty }
    hasWordsOnly = highlights.statements.isEmpty && !highlights.parts.contains { $0.isNamed }
    var places = places
    words = try highlights.parts.map { part in try part.stems.compactMap { try places.number(of: $0) } }
    self.places = places
    let count = words.reduce(0) { $0 + $1.count }
    firstPlaces = count == 1 ? Self.firstPlaces.ofOne : Self.firstPlaces.ofSeveral
    matcher = claims.map { StatementMatcher(claims: $0, places: places) }
  }

  /// Adds the best passage of an article to a page.
  mutating func passage(of record: ArticleRecord, docid: UInt32, in hits: inout Hits) throws -> Hits.Passage {
    marks.removeAll(keepingCapacity: true)
    if record.sentences.isEmpty { return passage(Span(start: 0, end: 0), of: Span(start: 0, end: 0), record, &hits) }
    try score(record, docid: docid)
    let window = sentenceScores.window(record.sentences, atMost: Self.maximumBytes)
    let whole = Span(
      start: Int(record.sentences[window.lowerBound].start), end: Int(record.sentences[window.upperBound - 1].end))
    markNames(in: whole, of: record)
    if hasPrefixes { try markWanted(in: whole, of: record) } else { markFound(in: window, of: record) }
    let cut = cut(whole, to: Self.maximumBytes, in: record)
    var passage = passage(cut, of: whole, record, &hits)
    passage.speaker = try speaker(in: cut, of: record, &hits)
    return passage
  }

  /// Adds the words of a statement to a page as a passage, cut where they are longer than `statementBytes`.
  mutating func passage(of statement: Statement, in record: ArticleRecord, in hits: inout Hits) throws -> Hits.Passage {
    markNames(in: statement.span, of: record)
    try markWanted(in: statement.span, of: record)
    let cut = cut(statement.span, to: Self.statementBytes, in: record)
    var passage = passage(cut, of: statement.span, record, &hits)
    passage.speaker = statement.speaker.map { hits.piece($0) }
    return passage
  }

  /// A stretch of the text with what matched in it, on one line.
  private func passage(_ cut: Span, of whole: Span, _ record: ArticleRecord, _ hits: inout Hits) -> Hits.Passage {
    let prefix: StaticString = cut.start > whole.start ? "… " : ""
    let text = record.withText(at: cut) {
      hits.line($0, prefix: prefix, suffix: cut.end < whole.end ? " …" : "")
    }
    let shift = prefix.utf8CodeUnitCount - cut.start
    let (marked, paid, named) = (hits.marks.count, hits.amounts.count, hits.countries.count)
    func moved(_ span: Span) -> Span { Span(start: span.start + shift, end: span.end + shift) }
    for mark in marks where cut.contains(mark.span) { hits.marks.append(moved(mark.span)) }
    record.amounts.forEach(startingWithin: cut) { mention in
      guard cut.contains(mention.span) else { return }
      let found = record.amount(of: mention)
      hits.amounts.append(AmountMention(span: moved(found.span), amount: found.amount))
    }
    record.countries.forEach(startingWithin: cut) { mention in
      guard cut.contains(mention.span) else { return }
      let code = record.withName(of: mention) { hits.piece($0) }
      if !hits.countries[named...].contains(where: { hits.isSame($0, code) }) { hits.countries.append(code) }
    }
    return Hits.Passage(
      text: text, marks: marked..<hits.marks.count, speaker: nil, amounts: paid..<hits.amounts.count,
      countries: named..<hits.countries.count)
  }

  /// Who says what is shown: the speaker of the innermost statement at the strongest mark, or the one who is asked for,
  /// where a statement of theirs is there.
  private func speaker(in cut: Span, of record: ArticleRecord, _ hits: inout Hits) throws -> Hits.Piece? {
    var strongest: Mark?
    for mark in marks where cut.contains(mark.span) {
      if strongest.map({ $0.weight < mark.weight }) ?? true { strongest = mark }
    }
    var innermost: ArticleRecord.Mention?
    if let strongest {
      record.statements.forEach { mention in
        guard mention.span.contains(strongest.span) else { return }
        if innermost.map({ mention.span.count < $0.span.count }) ?? true { innermost = mention }
      }
    }
    let speaker = innermost.flatMap { record.withSpeaker(of: $0) { $0.map { hits.piece($0) } } }
    if speaker != nil || speakers.isEmpty { return speaker }
    for mention in record.statements where mention.span.overlaps(cut) {
      if let speaker = record.speaker(of: mention), speakers.contains(speaker) { return hits.piece(speaker) }
    }
    return nil
  }

  // MARK: - Sentences

  /// Scores the sentences of an article, and finds its words that are wanted.
  private mutating func score(_ record: ArticleRecord, docid: UInt32) throws {
    let sentences = record.sentences
    if hasWordsOnly {
      // A sentence with all that the article has of the query is the best, whatever comes after it.
      let (known, parts) = try findWords(of: sentences, docid: docid, atMost: firstPlaces)
      if known == .max { return }
      if let best = sentenceScores.firstSentence(having: parts), sentences.firstWord(after: best) <= known { return }
    }
    _ = try findWords(of: sentences, docid: docid)
    for (number, part) in highlights.parts.enumerated() where part.isNamed {
      for mention in Self.mentions(of: part, in: record) {
        sentenceScores.gain(over: mention.span, in: sentences, number, part.weight)
      }
    }
    for (number, condition) in highlights.statements.enumerated() {
      for statement in try matcher?.statements(of: docid, fulfilling: condition) ?? []
      where statement < record.statements.count {
        sentenceScores.gain(
          over: record.statements[statement].span, in: sentences, highlights.parts.count + number, 30)
      }
    }
  }

  /// Finds the words that are wanted, the first places of each, and gives the sentences what they have of them.
  ///
  /// - Returns: Up to which word of the text all are found, and which parts of the query are there, as bits.
  private mutating func findWords(
    of sentences: [SearchSentence], docid: UInt32, atMost most: Int = .max
  ) throws -> (known: Int, parts: UInt64) {
    sentenceScores.begin(count: sentences.count)
    found.removeAll(keepingCapacity: true)
    var known = Int.max
    var parts: UInt64 = 0
    for (number, part) in highlights.parts.enumerated() {
      for word in words[number] {
        standsAt.removeAll(keepingCapacity: true)
        try places.appendPlaces(ofNumber: word, in: docid, atMost: most, to: &standsAt)
        if standsAt.count == most, let last = standsAt.last { known = min(known, Int(last) + 1) }
        if !standsAt.isEmpty, number < 64 { parts |= 1 << UInt64(number) }
        var sentence = 0
        var next = 0  // the first word behind the sentence
        for place in standsAt {
          found.append(FoundWord(place: place, part: UInt32(truncatingIfNeeded: number), weight: part.weight))
          guard Int(place) >= next, let index = sentences.index(ofWord: Int(place), from: sentence) else { continue }
          sentence = index
          next = sentences.firstWord(after: index)
          sentenceScores.gain(index, number, part.weight)
        }
      }
    }
    return (known, parts)
  }

  /// The places where a part of the query is named, not by its words.
  private static func mentions(of part: Highlights.Part, in record: ArticleRecord) -> [ArticleRecord.Mention] {
    var found: [ArticleRecord.Mention] = []
    if !part.people.isEmpty { found += record.people.filter { part.people.contains(record.name(of: $0)) } }
    if !part.amounts.isEmpty {
      found += record.amounts.filter { mention in
        let amount = record.amount(of: mention).amount
        return part.amounts.contains { $0.matches(amount) }
      }
    }
    if !part.countries.isEmpty { found += record.countries.filter { part.countries.contains(record.name(of: $0)) } }
    if !part.speakers.isEmpty {
      found += record.statements.filter { record.speaker(of: $0).map(part.speakers.contains) ?? false }
    }
    return found
  }

  // MARK: - Marks

  private struct Mark {
    var span: Span
    var weight: Double
  }

  /// A word that is wanted.
  private struct FoundWord {
    /// Its number among the words of the text.
    var place: UInt32
    /// Of the query.
    var part: UInt32
    var weight: Double
  }

  /// Marks the sums and persons in a stretch of the text that are asked for, in the place of what was marked before.
  private mutating func markNames(in window: Span, of record: ArticleRecord) {
    marks.removeAll(keepingCapacity: true)
    if highlights.parts.contains(where: { !$0.amounts.isEmpty }) {
      for mention in record.amounts where window.contains(mention.span) {
        let amount = record.amount(of: mention).amount
        let part = highlights.parts.first { $0.amounts.contains { $0.matches(amount) } }
        if let part { marks.append(Mark(span: mention.span, weight: part.weight)) }
      }
    }
    if highlights.parts.contains(where: { !$0.people.isEmpty }) {
      for mention in record.people where window.contains(mention.span) {
        let name = record.name(of: mention)
        let part = highlights.parts.first { $0.people.contains(name) }
        if let part { marks.append(Mark(span: mention.span, weight: part.weight)) }
      }
    }
  }

  /// Marks the wanted words of a stretch of the text, found by its letters.
  private mutating func markWanted(in window: Span, of record: ArticleRecord) throws {
    let named = marks.count
    let wanted = wanted
    try record.withText(at: window) { bytes in
      try wanted.forEach(in: bytes, terms: terms) { word, weight in
        mark(Span(start: window.start + Int(word.start), end: window.start + Int(word.end)), weight, besides: named)
      }
    }
    order(named)
  }

  /// The same for sentences, found by what the index knows: only those that have such words are cut into words, and none
  /// is stemmed.
  private mutating func markFound(in window: Range<Int>, of record: ArticleRecord) {
    let named = marks.count
    for number in window {
      let sentence = record.sentences[number]
      let first = Int(sentence.firstWord)
      let own = first..<record.sentences.firstWord(after: number)
      foundHere.removeAll(keepingCapacity: true)
      for word in found where own.contains(Int(word.place)) { foundHere.append(word) }
      if foundHere.isEmpty { continue }
      if foundHere.count > 1 { foundHere.sort { ($0.place, $0.part) < ($1.place, $1.part) } }
      let start = Int(sentence.start)
      record.withText(at: Span(start: start, end: Int(sentence.end))) { bytes in
        var cutter = WordCutter(bytes)
        var next = first
        var last: UInt32?
        // A word that is in several parts of the query has the weight of the first.
        for wanted in foundHere where wanted.place != last {
          last = wanted.place
          guard let word = cutter.next(after: Int(wanted.place) - next) else { return }
          next = Int(wanted.place) + 1
          mark(Span(start: start + Int(word.start), end: start + Int(word.end)), wanted.weight, besides: named)
        }
      }
    }
    order(named)
  }

  /// Marks a word, unless it is in one of the first `named` marks.
  private mutating func mark(_ span: Span, _ weight: Double, besides named: Int) {
    for index in 0..<named where marks[index].span.overlaps(span) { return }
    marks.append(Mark(span: span, weight: weight))
  }

  /// Puts the marks into the order of the text, where there are others than words.
  private mutating func order(_ named: Int) {
    if named > 0 { marks.sort { $0.span.start < $1.span.start } }
  }

  /// A stretch that is no longer than a passage may be, cut between words so that as much weight as can be stays.
  private func cut(_ whole: Span, to maximumBytes: Int, in record: ArticleRecord) -> Span {
    if whole.count <= maximumBytes { return whole }
    let anchor = marks.max { $0.weight < $1.weight }?.span.start ?? whole.start
    return record.withText(at: whole) { bytes in
      // Offsets within the stretch.
      let anchor = anchor - whole.start
      var start = max(0, min(anchor - maximumBytes / 3, bytes.count - maximumBytes))
      var end = min(bytes.count, start + maximumBytes)
      if start > 0 {
        while start < anchor, bytes[start - 1] != UInt8(ascii: " ") { start += 1 }
      }
      if end < bytes.count {
        let limit = max(anchor, start) + 1
        while end > limit, bytes[end] != UInt8(ascii: " ") { end -= 1 }
        if end == limit { end = min(bytes.count, start + maximumBytes) }
      }
      while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      return Span(start: whole.start + start, end: whole.start + end)
    }
  }
}
