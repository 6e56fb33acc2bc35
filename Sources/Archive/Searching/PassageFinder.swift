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
  private let words: WantedWords
  private var places: WordPlaces
  /// Needed only where there are conditions on statements.
  private var matcher: StatementMatcher?

  /// `claims` are those of the database where the highlights hold conditions on statements; loading them takes long.
  init(places: WordPlaces, claims: ClaimsColumn?, highlights: Highlights, terms: TermDictionary) {
    self.places = places
    self.highlights = highlights
    self.terms = terms
    words = WantedWords(highlights)
    matcher = claims.map { StatementMatcher(claims: $0, places: places) }
  }

  /// The best passage of an article.
  mutating func passage(of stored: StoredArticle, docid: UInt32) throws -> Passage {
    let scores = try scores(of: stored, docid: docid)
    let window = Self.window(scores, stored.sentences)
    var passage = Passage(text: "")
    if stored.sentences.isEmpty { return passage }
    let whole = Span(
      start: Int(stored.sentences[window.lowerBound].start), end: Int(stored.sentences[window.upperBound - 1].end))
    let marks = try marks(in: whole, of: stored)
    let cut = Self.cut(whole, to: Self.maximumBytes, around: marks, in: stored.article.text)
    passage = Self.passage(cut, of: whole, stored, marks)
    let strongest = marks.filter { cut.contains($0.span) }.max { $0.weight < $1.weight }
    passage.speaker =
      strongest.flatMap { Self.speaker(of: $0.span, in: stored.tags) } ?? wantedSpeaker(in: cut, tags: stored.tags)
    return passage
  }

  /// The words of a statement as a passage, cut where it is longer than `statementBytes`.
  func passage(of statement: Statement, in stored: StoredArticle) throws -> Passage {
    let marks = try marks(in: statement.span, of: stored)
    let cut = Self.cut(statement.span, to: Self.statementBytes, around: marks, in: stored.article.text)
    var passage = Self.passage(cut, of: statement.span, stored, marks)
    passage.speaker = statement.speaker
    return passage
  }

  /// A stretch of the text with what matched in it, on one line.
  private static func passage(_ cut: Span, of whole: Span, _ stored: StoredArticle, _ marks: [Mark]) -> Passage {
    var passage = Passage(text: "")
    let prefix = cut.start > whole.start ? "… " : ""
    let suffix = cut.end < whole.end ? " …" : ""
    let bytes = stored.article.text.bytes(at: cut).map { $0 < 0x20 ? 0x20 : $0 }
    passage.text = prefix + String(decoding: bytes, as: UTF8.self) + suffix
    let shift = prefix.utf8.count - cut.start
    func moved(_ span: Span) -> Span { Span(start: span.start + shift, end: span.end + shift) }
    passage.marks = marks.filter { cut.contains($0.span) }.map { moved($0.span) }
    passage.amounts = stored.tags.amounts.filter { cut.contains($0.span) }
      .map { AmountMention(span: moved($0.span), amount: $0.amount) }
    passage.countries = stored.tags.countries.filter { cut.contains($0.span) }.map(\.code).uniqued()
    return passage
  }

  /// The speaker asked for, where a statement of theirs is in the passage.
  private func wantedSpeaker(in span: Span, tags: Tags) -> String? {
    let wanted = highlights.parts.reduce(into: Set<String>()) { $0.formUnion($1.speakers) }
    return tags.statements.first { $0.span.overlaps(span) && $0.speaker.map(wanted.contains) ?? false }?.speaker
  }

  /// Who says the words at a place: the speaker of the innermost statement there.
  private static func speaker(of span: Span, in tags: Tags) -> String? {
    tags.statements.filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }?.speaker
  }

  // MARK: - Sentences

  /// For each sentence the parts that it has, as bits, and their weight together.
  private struct Score {
    var parts: UInt64 = 0
    var weight = 0.0
  }

  private mutating func scores(of stored: StoredArticle, docid: UInt32) throws -> [Score] {
    var scores = [Score](repeating: Score(), count: stored.sentences.count)
    func gain(_ sentence: Int?, _ part: Int, _ weight: Double) {
      guard let sentence, scores.indices.contains(sentence), part < 64 else { return }
      if scores[sentence].parts & 1 << UInt64(part) != 0 { return }
      scores[sentence].parts |= 1 << UInt64(part)
      scores[sentence].weight += weight
    }
    for (number, part) in highlights.parts.enumerated() {
      for stem in part.stems {
        for place in try places.places(of: stem, in: docid) {
          gain(stored.sentences.index(ofWord: Int(place)), number, part.weight)
        }
      }
      for mention in stored.tags.people where part.people.contains(mention.name) {
        gain(stored.sentences.index(at: mention.span.start), number, part.weight)
      }
      for mention in stored.tags.amounts where part.amounts.contains(where: { $0.matches(mention.amount) }) {
        gain(stored.sentences.index(at: mention.span.start), number, part.weight)
      }
      for mention in stored.tags.countries where part.countries.contains(mention.code) {
        gain(stored.sentences.index(at: mention.span.start), number, part.weight)
      }
      for statement in stored.tags.statements {
        guard let speaker = statement.speaker, part.speakers.contains(speaker) else { continue }
        gain(stored.sentences.index(at: statement.span.start), number, part.weight)
      }
    }
    for (number, condition) in highlights.statements.enumerated() {
      for statement in try matcher?.statements(of: docid, fulfilling: condition) ?? [] {
        guard stored.tags.statements.indices.contains(statement) else { continue }
        let start = stored.tags.statements[statement].span.start
        gain(stored.sentences.index(at: start), highlights.parts.count + number, 30)
      }
    }
    return scores
  }

  /// The best sentence, the first of equals, and the neighbours that have what it lacks.
  private static func window(_ scores: [Score], _ sentences: [SearchSentence]) -> Range<Int> {
    guard var best = scores.indices.first else { return 0..<0 }
    for index in scores.indices where scores[index].weight > scores[best].weight + 1e-9 { best = index }
    var window = best..<best + 1
    for neighbour in [best + 1, best - 1] where scores.indices.contains(neighbour) {
      let isNew = scores[neighbour].parts & ~scores[best].parts != 0
      let wider = min(window.lowerBound, neighbour)..<max(window.upperBound, neighbour + 1)
      let bytes = Int(sentences[wider.upperBound - 1].end - sentences[wider.lowerBound].start)
      if isNew, bytes <= maximumBytes { window = wider }
    }
    return window
  }

  // MARK: - Marks

  private struct Mark {
    var span: Span
    var weight: Double
  }

  /// What matched in a stretch of the text, in order, never overlapping.
  private func marks(in window: Span, of stored: StoredArticle) throws -> [Mark] {
    var marks: [Mark] = []
    for mention in stored.tags.amounts where window.contains(mention.span) {
      let part = highlights.parts.first { $0.amounts.contains { $0.matches(mention.amount) } }
      if let part { marks.append(Mark(span: mention.span, weight: part.weight)) }
    }
    for mention in stored.tags.people where window.contains(mention.span) {
      let part = highlights.parts.first { $0.people.contains(mention.name) }
      if let part { marks.append(Mark(span: mention.span, weight: part.weight)) }
    }
    let named = marks.count
    try stored.article.text.bytes(at: window).withUnsafeBufferPointer { bytes in
      try words.forEach(in: bytes, terms: terms) { word, weight in
        let span = Span(start: window.start + Int(word.start), end: window.start + Int(word.end))
        if !marks[..<named].contains(where: { $0.span.overlaps(span) }) {
          marks.append(Mark(span: span, weight: weight))
        }
      }
    }
    return marks.sorted { $0.span.start < $1.span.start }
  }

  /// A stretch that is no longer than a passage may be, cut between words so that as much weight as can be stays.
  private static func cut(
    _ whole: Span, to maximumBytes: Int, around marks: [Mark], in text: String
  ) -> Span {
    if whole.count <= maximumBytes { return whole }
    let bytes = Array(text.utf8)
    let anchor = marks.max { $0.weight < $1.weight }?.span.start ?? whole.start
    var start = max(whole.start, min(anchor - maximumBytes / 3, whole.end - maximumBytes))
    var end = min(whole.end, start + maximumBytes)
    if start > whole.start {
      while start < anchor, bytes[start - 1] != UInt8(ascii: " ") { start += 1 }
    }
    if end < whole.end {
      let limit = max(anchor, start) + 1
      while end > limit, bytes[end] != UInt8(ascii: " ") { end -= 1 }
      if end == limit { end = min(whole.end, start + maximumBytes) }
    }
    while start > whole.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < whole.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return Span(start: start, end: end)
  }
}

extension String {
  /// The bytes at a span of its UTF-8, copied without the rest.
  func bytes(at span: Span) -> [UInt8] {
    let start = utf8.index(utf8.startIndex, offsetBy: span.start)
    return Array(utf8[start..<utf8.index(start, offsetBy: span.count)])
  }
}

extension [SearchSentence] {
  /// The index of the sentence that holds a word; nil before the first.
  func index(ofWord word: Int) -> Int? { lastIndex { Int($0.firstWord) <= word } }

  /// The index of the sentence that holds a byte; nil before the first.
  func index(at offset: Int) -> Int? { lastIndex { Int($0.start) <= offset } }

  /// The last index at which a condition holds that holds at all before it.
  private func lastIndex(where holds: (SearchSentence) -> Bool) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
