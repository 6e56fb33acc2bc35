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
  /// Made when words are first looked for by their letters.
  private lazy var wanted = WantedWords(highlights)
  /// Whether beginnings of words are wanted, which only the text tells.
  private let hasPrefixes: Bool
  /// The words of all parts that articles have; nil where there are none.
  private let sought: SoughtWords?
  /// What marks of them weigh: as the first part that each is of.
  private let weights: [Double]
  /// The speakers of all parts.
  private let speakers: Set<String>
  /// Whether all parts are words.
  private let hasWordsOnly: Bool
  private var places: WordPlaces
  /// The words of the articles that passages are wanted of; nil where they are read one by one.
  private var documents: DocumentsWords?
  private var sentenceScores = SentenceScores()
  // Of the article at hand: where the words stand, as far as they matter; what is marked.
  private var found: [SoughtWords.Place] = []
  private var marks: [Mark] = []
  /// Needed only where there are conditions on statements.
  private var matcher: StatementMatcher?

  /// `claims` are those of the database where the highlights hold conditions on statements; loading them takes long.
  init(places: WordPlaces, claims: ClaimsColumn?, highlights: Highlights, terms: TermDictionary) throws {
    self.highlights = highlights
    self.terms = terms
    speakers = highlights.parts.reduce(into: []) { $0.formUnion($1.speakers) }
    hasPrefixes = highlights.parts.contains { !$0.prefixes.isEmpty }
    let scored = highlights.parts.prefix(SentenceScores.maximumParts)
    hasWordsOnly =
      highlights.statements.isEmpty && scored.count == highlights.parts.count && !scored.contains { $0.isNamed }
    var places = places
    var words: [SoughtWords.Word] = []
    var weights: [Double] = []
    for (number, part) in highlights.parts.enumerated() {
      let bit: UInt64 = number < scored.count ? 1 << UInt64(number) : 0
      for stem in part.stems {
        guard let word = try places.number(of: stem) else { continue }
        if let known = words.firstIndex(where: { $0.number == word }) {
          words[known].parts |= bit
        } else {
          words.append(SoughtWords.Word(number: word, parts: bit))
          weights.append(part.weight)
        }
      }
    }
    self.places = places
    self.weights = weights
    sought = words.isEmpty ? nil : try SoughtWords(words, weights: scored.map(\.weight))
    matcher = claims.map { StatementMatcher(claims: $0, places: places) }
  }

  /// Learns of which articles passages are wanted.
  mutating func begin(_ docids: [UInt32]) throws { documents = sought == nil ? nil : try places.words(of: docids) }

  /// Adds the best passage of an article to a page; `number` is its index among those that `begin(_:)` was told of.
  mutating func passage(
    of record: ArticleRecord, docid: UInt32, number: Int, in hits: inout Hits
  ) throws -> Hits.Passage {
    marks.removeAll(keepingCapacity: true)
    if record.sentences.isEmpty { return passage(Span(start: 0, end: 0), of: Span(start: 0, end: 0), record, &hits) }
    try score(record, docid: docid, number: number)
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
  private mutating func score(_ record: ArticleRecord, docid: UInt32, number: Int) throws {
    let sentences = record.sentences
    try findWords(of: sentences, docid: docid, number: number)
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

  /// Finds the words that are wanted, and gives the sentences what they have of them. Where nothing but words tells, other
  /// sentences than the best one and its neighbours needn't be known.
  private mutating func findWords(of sentences: [SearchSentence], docid: UInt32, number: Int) throws {
    found.removeAll(keepingCapacity: true)
    let isBestKnown = hasWordsOnly && documents != nil
    if let sought, let documents {
      try WordPlaces.appendPlaces(
        of: sought, at: number, of: documents, bestOf: isBestKnown ? sentences : nil, to: &found)
    } else if let sought {
      try places.appendPlaces(of: sought, in: docid, to: &found)
    }
    var sentence = found.first.flatMap { sentences.index(ofWord: Int($0.place)) } ?? 0
    if isBestKnown {
      sentenceScores.begin(count: 3, from: sentence)
    } else {
      sentenceScores.begin(count: sentences.count)
    }
    guard let sought else { return }
    var next = 0  // the first word behind the sentence
    for word in found {
      if Int(word.place) >= next {
        guard let index = sentences.index(ofWord: Int(word.place), from: sentence) else { continue }
        sentence = index
        next = sentences.firstWord(after: index)
      }
      var parts = sought.words[Int(word.word)].parts
      while parts != 0 {
        let part = parts.trailingZeroBitCount
        sentenceScores.gain(sentence, part, highlights.parts[part].weight)
        parts &= parts - 1
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
    var index = 0
    for number in window {
      let sentence = record.sentences[number]
      let first = Int(sentence.firstWord)
      let behind = record.sentences.firstWord(after: number)
      while index < found.count, Int(found[index].place) < first { index += 1 }
      if index == found.count || Int(found[index].place) >= behind { continue }
      let start = Int(sentence.start)
      record.withText(at: Span(start: start, end: Int(sentence.end))) { bytes in
        var cutter = WordCutter(bytes)
        var next = first
        while index < found.count, Int(found[index].place) < behind {
          let place = Int(found[index].place)
          guard let word = cutter.next(after: place - next) else { return }
          next = place + 1
          let span = Span(start: start + Int(word.start), end: start + Int(word.end))
          mark(span, weights[Int(found[index].word)], besides: named)
          index += 1
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
