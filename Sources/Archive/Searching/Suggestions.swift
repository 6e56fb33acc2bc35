import Analysis
import News
import QueryLanguage
import Xapian

/// “Did you mean”: words and names that the archive lacks, put right from those that it has. Never made for numbers.
struct Correction {
  /// The bytes of the query that are to be replaced.
  var span: Span
  /// What may stand there instead, the best first.
  var replacements: [String]
}

extension QueryPlanner {
  /// What in a query the archive doesn't have, with what is nearest to it.
  func corrections(of query: ParsedQuery) throws -> [Correction] {
    var corrections: [Correction] = []
    // A text pasted whole has many unknown words; the first few tell whether it is misspelt.
    for leaf in query.root.leaves.prefix(50) where corrections.count < 5 {
      switch leaf {
      case .field(let field, .name(let name, isPrefix: false), let span) where !Self.hasDigit(name):
        guard try resolver.values(of: field, named: name).isEmpty else { continue }
        let nearest = try store.names(field, of: database).suggestions(for: name)
        corrections.append(Correction(span: span, replacements: nearest.map { "\(field.name):\"\($0)\"" }))
      case .text(.word, let span), .text(.phrase, let span), .near(_, _, let span), .field(.said, .text, let span),
        .field(.title, .text, let span):
        corrections += try self.corrections(ofWordsIn: span, of: query.text, names: leaf.isWord)
      default: continue
      }
    }
    var seen: Set<Span> = []
    return corrections.filter { !$0.replacements.isEmpty && seen.insert($0.span).inserted }
  }

  /// Corrections of the words in a part of the query that no article has, or hardly any where many have one that is
  /// almost the same; a plain word may be a name, which is offered whole.
  private func corrections(ofWordsIn span: Span, of text: String, names: Bool) throws -> [Correction] {
    let bytes = Array(text.utf8)
    let part = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
    return try SearchWords.words(of: part).prefix(8).compactMap { place in
      let start = span.start + Int(place.start)
      let word = String(decoding: bytes[start..<(span.start + Int(place.end))], as: UTF8.self)
      guard let stem = try stems(of: word).first, !Self.hasDigit(word),
        !Field.allCases.contains(where: { $0.name == word })
      else { return nil }
      var near = try nearestWords(to: word, stem: stem, frequency: try database.termFrequency(stem))
      if names, try database.termFrequency(stem) == 0 { near += try nearestNames(to: word) }
      // Of the surnames of those people nothing is to be said twice, and rare words beside a frequent one are misspelt too.
      let whole = Set(near.filter { $0.text.contains(" ") }.flatMap { NameTable.words(of: $0.text) })
      near.removeAll { !$0.text.contains(" ") && !whole.isDisjoint(with: NameTable.words(of: $0.text)) }
      near.sort { ($0.distance, $1.frequency, $0.text) < ($1.distance, $0.frequency, $1.text) }
      let best = near.filter { $0.frequency * 50 >= near[0].frequency }
      return Correction(
        span: Span(start: start, end: start + word.utf8.count), replacements: best.prefix(3).map(\.text))
    }
  }

  /// A word or name of the archive, how many letters it is off, and how many articles have it.
  private struct Near {
    var text: String
    var distance: Int
    var frequency: Int
  }

  /// The people with a name at most two letters off, whole.
  private func nearestNames(to word: String) throws -> [Near] {
    let wanted = String(decoding: SearchWords.fold(word), as: UTF8.self)
    return try store.names(.person, of: database).suggestions(for: word, limit: 5).compactMap { name in
      let distance = NameTable.words(of: name).compactMap { editDistance($0, wanted, atMost: 2) }.min()
      return try distance.map {
        Near(
          text: name, distance: $0,
          frequency: try database.termFrequency(Schema.term(.person, SearchWords.fold(name))))
      }
    }
  }

  /// The archive's words nearest to one. They must be in twenty times as many articles as the word itself.
  private func nearestWords(to word: String, stem: [UInt8], frequency: Int) throws -> [Near] {
    let wanted = String(decoding: stem, as: UTF8.self)
    guard wanted.unicodeScalars.count >= 3 else { return [] }
    let bound = wanted.unicodeScalars.count < 6 ? 1 : 2
    let least = max(1, frequency * 20)
    if least > (try database.documentCount) { return [] }
    var near: [(distance: Int, frequency: UInt32, stem: [UInt8])] = []
    func look(_ beginning: UInt8) throws {
      let words = try store.words(beginning: beginning, of: database)
      words.forEachNear(stem, atMost: bound, inAtLeast: least) { term, frequency in
        guard let distance = editDistance(String(decoding: term, as: UTF8.self), wanted, atMost: bound), distance > 0
        else { return }
        near.append((distance, frequency, Array(term)))
      }
    }
    // The first letter is right as a rule; only where that finds nothing for a word that no article has, all words are
    // gone through. Terms of fields begin with capitals; the words of texts are folded.
    if let first = stem.first { try look(first) }
    if near.isEmpty, frequency == 0 {
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") where letter != stem.first { try look(letter) }
    }
    let best = near.sorted {
      ($0.distance, $1.frequency, $0.stem.count) < ($1.distance, $0.frequency, $1.stem.count)
    }
    return try best.prefix(8).compactMap { found in
      try surface(of: found.stem, like: word).map {
        Near(text: $0.word, distance: $0.distance, frequency: Int(found.frequency))
      }
    }
  }

  /// A word as the archive writes it whose stem is given: of those in the first few articles the one most like `word`.
  private func surface(of stem: [UInt8], like word: String) throws -> (distance: Int, word: String)? {
    let wanted = String(decoding: SearchWords.fold(word), as: UTF8.self)
    var best: (distance: Int, word: String)?
    var places = store.places(in: database)
    for docid in try database.docids(withTerm: stem, limit: 4) {
      let positions = try places.places(of: stem, in: docid)
      guard !positions.isEmpty, let record = try store.record(docid, of: database) else { continue }
      for position in positions.prefix(4) {
        guard let found = record.word(Int(position)) else { continue }
        let folded = String(decoding: SearchWords.fold(found), as: UTF8.self)
        let distance = editDistance(folded, wanted, atMost: 6) ?? 7
        if distance < best?.distance ?? 8 { best = (distance, word.first?.isUppercase == true ? found : folded) }
      }
    }
    return best
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension QueryNode {
  fileprivate var isWord: Bool { if case .text(.word, _) = self { true } else { false } }
}

extension ArticleSearch {
  /// Completes an answer without a match: with queries that have matches, and with what to do where there is none.
  mutating func offer(_ results: inout Results) throws {
    do {
      try offerWithinTime(&results)
    } catch let error as ArchiveError where error.kind == .timeout && !planner.budget.isTrial {
      // The answer stands; what else could be asked has taken too long.
    } catch let error as XapianError where error.code == .timeout && !planner.budget.isTrial {}
  }

  private mutating func offerWithinTime(_ results: inout Results) throws {
    let corrections = try planner.corrections(of: parsed)
    var candidates: [String] = []
    // One word is changed in three ways at most; the others, where several are wrong, in the best way.
    for choice in 0..<3 where corrections.contains(where: { $0.replacements.count > choice }) {
      candidates.append(
        replacing(corrections.map { ($0.span, $0.replacements[min(choice, $0.replacements.count - 1)]) }))
    }
    for correction in corrections where corrections.count > 1 {
      candidates.append(replacing([(correction.span, correction.replacements[0])]))
    }
    for query in candidates.uniqued().prefix(6) where results.suggestions.count < 3 {
      if try count(of: query, filters: request.filters) > 0 { results.suggestions.append(query) }
    }
    if !request.filters.isEmpty {
      let count = try count(of: parsed.text, filters: Filters())
      if count > 0 {
        results.notes.append("without the filters \(count) \(count == 1 ? "article matches" : "articles match")")
        return
      }
    }
    if !results.hits.isEmpty || !results.suggestions.isEmpty { return }
    for word in wideningWords() where results.suggestions.count < 2 && word != parsed.text {
      if try count(of: word, filters: request.filters) > 0 { results.suggestions.append(word) }
    }
    let total = try database.documentCount
    if total == 0 {
      results.notes.append("the archive is empty; aidsearch index FOLDER reads articles into it")
    } else if results.suggestions.isEmpty {
      if asksForDates, let months = try months() { results.notes.append("the archive's articles are from \(months)") }
      if try count(of: "*", filters: request.filters) > 0 {
        results.suggestions.append("*")
      } else {
        results.notes.append("without the filters, * finds \(total) articles")
      }
    }
  }

  private func replacing(_ changes: [(span: Span, text: String)]) -> String {
    var bytes = Array(parsed.text.utf8)
    for change in changes.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(change.span.start..<change.span.end, with: Array(change.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many articles match another query under the same conditions; 0 for one that can't be read.
  private func count(of query: String, filters: Filters) throws -> Int {
    var other = request
    (other.query, other.filters, other.limit, other.offset, other.facets) = (query, filters, 0, 0, [])
    do {
      return try matches(of: other)
    } catch is SyntaxError {
      return 0
    }
  }

  /// Wider queries: an amount within ten percent, the beginning of a word.
  private func wideningWords() -> [String] {
    parsed.root.leaves.flatMap { leaf -> [String] in
      switch leaf {
      case .amount(let condition, _), .field(.amount, .amount(let condition), _):
        guard case .figure = condition.kind else { return [] }
        return ["amount:~\(condition.short)"]
      case .near(let patterns, _, _): return [patterns.map(\.text).joined(separator: " ")]
      case .text(.phrase(let text), _): return [NameTable.words(of: text).joined(separator: " ")]
      case .text(.word(let word), _):
        let letters = NameTable.words(of: word).first ?? ""
        return [5, 4, 3].filter { $0 < letters.count }.map { letters.prefix($0) + "*" }
      default: return []
      }
    }
  }

  private var asksForDates: Bool {
    request.filters.since != nil || request.filters.until != nil
      || parsed.root.leaves.contains { if case .field(.date, _, _) = $0 { true } else { false } }
  }

  /// The first and the last month of the archive.
  private func months() throws -> String? {
    let column = try store.column(.month, of: database)
    guard column.valueCount > 0 else { return nil }
    let (first, last) = (column.value(ofOrdinal: 0), column.value(ofOrdinal: UInt32(column.valueCount - 1)))
    return first == last ? first : "\(first) to \(last)"
  }
}
