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

  private let highlights: Highlights
  private let terms: TermDictionary
  private let wanted: WantedWords
  /// For each part the numbers of its words.
  private let words: [[UInt32]]
  /// The speakers of all parts.
  private let speakers: Set<String>
  private var places: WordPlaces
  private var sentenceScores = SentenceScores()
  /// Of the article at hand: where its words stand that are wanted.
  private var found: [FoundWord] = []
  /// Needed only where there are conditions on statements.
  private var matcher: StatementMatcher?

  /// `claims` are those of the database where the highlights hold conditions on statements; loading them takes long.
  init(places: WordPlaces, claims: ClaimsColumn?, highlights: Highlights, terms: TermDictionary) throws {
    self.highlights = highlights
    self.terms = terms
    wanted = WantedWords(highlights)
    speakers = highlights.parts.reduce(into: []) { $0.formUnion($1.speakers) }
    var places = places
    words = try highlights.parts.map { part in try part.stems.compactMap { try places.number(of: $0) } }
    self.places = places
    matcher = claims.map { StatementMatcher(claims: $0, places: places) }
  }

  /// The best passage of an article.
  mutating func passage(of record: ArticleRecord, docid: UInt32) throws -> Passage {
    if record.sentences.isEmpty { return Passage(text: "") }
    try score(record, docid: docid)
    let window = sentenceScores.window(record.sentences, atMost: Self.maximumBytes)
    let whole = Span(
      start: Int(record.sentences[window.lowerBound].start), end: Int(record.sentences[window.upperBound - 1].end))
    let marks = try marks(in: whole, of: record) { mark in
      if wanted.hasPrefixes { return try forEachWanted(in: whole, of: record, mark) }
      forEachFound(in: window, of: record, mark)
    }
    let cut = Self.cut(whole, to: Self.maximumBytes, around: marks, in: record)
    var passage = Self.passage(cut, of: whole, record, marks)
    let strongest = marks.filter { cut.contains($0.span) }.max { $0.weight < $1.weight }
    passage.speaker =
      strongest.flatMap { Self.speaker(of: $0.span, in: record) } ?? wantedSpeaker(in: cut, of: record)
    return passage
  }

  /// The words of a statement as a passage, cut where it is longer than `statementBytes`.
  func passage(of statement: Statement, in record: ArticleRecord) throws -> Passage {
    let marks = try marks(in: statement.span, of: record) { try forEachWanted(in: statement.span, of: record, $0) }
    let cut = Self.cut(statement.span, to: Self.statementBytes, around: marks, in: record)
    var passage = Self.passage(cut, of: statement.span, record, marks)
    passage.speaker = statement.speaker
    return passage
  }

  /// A stretch of the text with what matched in it, on one line.
  private static func passage(_ cut: Span, of whole: Span, _ record: ArticleRecord, _ marks: [Mark]) -> Passage {
    let prefix = cut.start > whole.start ? "… " : ""
    let suffix = cut.end < whole.end ? " …" : ""
    var passage = Passage(text: prefix + record.line(at: cut) + suffix)
    let shift = prefix.utf8.count - cut.start
    func moved(_ span: Span) -> Span { Span(start: span.start + shift, end: span.end + shift) }
    passage.marks = marks.filter { cut.contains($0.span) }.map { moved($0.span) }
    for mention in record.amounts.starting(within: cut) where cut.contains(mention.span) {
      let found = record.amount(of: mention)
      passage.amounts.append(AmountMention(span: moved(found.span), amount: found.amount))
    }
    for mention in record.countries.starting(within: cut) where cut.contains(mention.span) {
      let code = record.name(of: mention)
      if !passage.countries.contains(code) { passage.countries.append(code) }
    }
    return passage
  }

  /// The speaker asked for, where a statement of theirs is in the passage.
  private func wantedSpeaker(in span: Span, of record: ArticleRecord) -> String? {
    if speakers.isEmpty { return nil }
    for mention in record.statements where mention.span.overlaps(span) {
      if let speaker = record.speaker(of: mention), speakers.contains(speaker) { return speaker }
    }
    return nil
  }

  /// Who says the words at a place: the speaker of the innermost statement there.
  private static func speaker(of span: Span, in record: ArticleRecord) -> String? {
    var innermost: ArticleRecord.Mention?
    for mention in record.statements where mention.span.contains(span) {
      if innermost.map({ mention.span.count < $0.span.count }) ?? true { innermost = mention }
    }
    return innermost.flatMap { record.speaker(of: $0) }
  }

  // MARK: - Sentences

  /// Scores the sentences of an article, and finds its words that are wanted.
  private mutating func score(_ record: ArticleRecord, docid: UInt32) throws {
    let sentences = record.sentences
    sentenceScores.begin(count: sentences.count)
    found.removeAll(keepingCapacity: true)
    for (number, part) in highlights.parts.enumerated() {
      for word in words[number] {
        var sentence = 0
        for place in try places.places(ofNumber: word, in: docid) {
          found.append(FoundWord(place: place, part: UInt32(number), weight: part.weight))
          guard let index = sentences.index(ofWord: Int(place), from: sentence) else { continue }
          sentence = index
          sentenceScores.gain(index, number, part.weight)
        }
      }
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

  /// What matched in a stretch of the text, in order, never overlapping: `forEachWord` calls with each word and its weight.
  private func marks(
    in window: Span, of record: ArticleRecord, forEachWord: ((Span, Double) -> Void) throws -> Void
  ) rethrows -> [Mark] {
    var marks: [Mark] = []
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
    let named = marks.count
    try forEachWord { span, weight in
      if !marks[..<named].contains(where: { $0.span.overlaps(span) }) { marks.append(Mark(span: span, weight: weight)) }
    }
    return named == 0 ? marks : marks.sorted { $0.span.start < $1.span.start }
  }

  /// Calls `body` with the wanted words of a stretch of the text, found by its letters.
  private func forEachWanted(in window: Span, of record: ArticleRecord, _ body: (Span, Double) -> Void) throws {
    try record.withText(at: window) { bytes in
      try wanted.forEach(in: bytes, terms: terms) { word, weight in
        body(Span(start: window.start + Int(word.start), end: window.start + Int(word.end)), weight)
      }
    }
  }

  /// The same for sentences, found by what the index knows: only those that have such words are cut into words, and none
  /// is stemmed.
  private func forEachFound(in window: Range<Int>, of record: ArticleRecord, _ body: (Span, Double) -> Void) {
    for number in window {
      let sentence = record.sentences[number]
      let own = Int(sentence.firstWord)..<record.sentences.firstWord(after: number)
      let here = found.filter { own.contains(Int($0.place)) }
        .sorted { ($0.place, $0.part) < ($1.place, $1.part) }
      if here.isEmpty { continue }
      record.withText(at: Span(start: Int(sentence.start), end: Int(sentence.end))) { bytes in
        let words = SearchWords.words(of: bytes)
        var last: UInt32?
        // A word that is in several parts of the query has the weight of the first.
        for word in here where word.place != last {
          last = word.place
          let index = Int(word.place) - Int(sentence.firstWord)
          guard words.indices.contains(index) else { continue }
          let start = Int(sentence.start)
          body(Span(start: start + Int(words[index].start), end: start + Int(words[index].end)), word.weight)
        }
      }
    }
  }

  /// A stretch that is no longer than a passage may be, cut between words so that as much weight as can be stays.
  private static func cut(
    _ whole: Span, to maximumBytes: Int, around marks: [Mark], in record: ArticleRecord
  ) -> Span {
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
