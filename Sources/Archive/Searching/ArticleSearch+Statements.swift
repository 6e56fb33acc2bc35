import Analysis
import News
import QueryLanguage
import Xapian

/// Searches whose hits are statements.
extension ArticleSearch {
  /// Searches, and answers with the statements found. Where there is none, the notes say whose the figures asked for are.
  mutating func runOnStatements() throws -> Results {
    let index = try store.statements(of: database)
    var statements = StatementPlanner(index: index, planner: planner)
    var found = try statements.statements(for: parsed.root)
    if let passing = try statements.statements(for: request.filters) { found.formIntersection(passing) }
    var results = Results(matches: found.count, reading: "")
    results.unit = .statement
    results.notes = parsed.notes + statements.notes
    let page = try planner.budget.spend { try ranked(found, index, statements.weights, $0) }
    results.hits = try statementHits(page, index)
    results.facets = try request.facets.map { name in
      guard let field = Field(rawValue: name), field.isFacet else { throw Self.noFacet(name) }
      var query = FacetQuery(field: field, filters: request.filters, limit: request.facetLimit)
      query.unit = .statement
      return try statementFacet(query, of: found, index)
    }
    results.reading = "statements with " + (try planner.reading(of: parsed, filters: request.filters))
    if found.isEmpty {
      var articles = self
      let answer = try articles.run()
      let notes = answer.notes.filter { !results.notes.contains($0) }
      results.notes += notes
      results.suggestions = answer.suggestions
      if !notes.isEmpty { return results }
      if answer.matches > 0 {
        let articles = answer.matches == 1 ? "1 article has" : "\(answer.matches) articles have"
        results.notes.append("\(articles) all of it, not in one statement; leave out --statements to see them.")
      } else if !answer.hits.isEmpty {
        results.notes.append("No article has all of it; leave out --statements to see those that have a part.")
      }
    }
    return results
  }

  /// The page asked for, best first: by weight, sum or day as the request says, then the newest, then by number.
  private func ranked(
    _ found: StatementSet, _ index: StatementIndex, _ weights: [(statements: StatementSet, weight: Double)],
    _ step: () throws -> Void
  ) throws -> ArraySlice<(number: Int, score: Double)> {
    let wanted = request.offset + request.limit
    if wanted == 0 { return [] }
    typealias Entry = (score: Double, day: UInt32, number: Int)
    var best: [Entry] = []
    func isBetter(_ left: Entry, _ right: Entry) -> Bool {
      (right.score, right.day, left.number) < (left.score, left.day, right.number)
    }
    var worst: Entry?  // of the page, once it is full: what is no better needs no place
    var docid: UInt32 = 0
    var numbers = 0..<0
    var day: UInt32 = 0
    try found.forEach { number in
      try step()
      if !numbers.contains(number) {
        docid = index.claims.docid(ofStatement: number)
        numbers = index.claims.statementNumbers(of: docid)
        day = index.day(of: docid)
      }
      let score: Double =
        switch request.sort {
        case .date: 0
        case .amount:
          index.claims.sums(of: docid).filter { Int($0.statement) == number - numbers.lowerBound }
            .compactMap { AmountBuckets.figures(of: $0.amount)?.upperBound }.max() ?? 0
        case .relevance: Self.weight(of: number, index, weights)
        }
      if let worst, !isBetter((score, day, number), worst) { return }
      best.append((score, day, number))
      // Twice the page is gathered before it is cut back, so that a million matches need no sorting of them all.
      if best.count >= max(1024, 2 * wanted) {
        best.sort(by: isBetter)
        best.removeSubrange(wanted...)
        worst = best.last
      }
    }
    best.sort(by: isBetter)
    return best.map { (number: $0.number, score: $0.score) }.prefix(wanted).dropFirst(request.offset)
  }

  /// BM25 for statements, in which a word hardly ever stands twice: the inverse document frequencies of its words, less
  /// the longer it is.
  private static func weight(
    of number: Int, _ index: StatementIndex, _ weights: [(statements: StatementSet, weight: Double)]
  ) -> Double {
    let sum = weights.reduce(0) { $0 + ($1.statements.contains(number) ? $1.weight : 0) }
    if sum == 0 { return 0 }
    let averageWords = 20.0
    let length = Double(index.claims.statement(number).positions.count) / averageWords
    return sum * 2.5 / (1 + 1.5 * (0.25 + 0.75 * max(length, 0.5)))
  }

  // MARK: - Hits

  private mutating func statementHits(
    _ page: ArraySlice<(number: Int, score: Double)>, _ index: StatementIndex
  ) throws -> Hits {
    var finder = page.isEmpty || !request.wantsPassages ? nil : try passageFinder()
    var hits = Hits(capacity: page.count)
    for (place, found) in page.enumerated() {
      let docid = index.claims.docid(ofStatement: found.number)
      let number = found.number - index.claims.statementNumbers(of: docid).lowerBound
      guard let record = try store.record(docid, of: database), (0..<record.statements.count).contains(number) else {
        throw ArchiveError("the article \(docid) of the index can't be read; index the articles again")
      }
      let statement = record.statement(of: record.statements[number])
      var entry = record.entry(rank: request.offset + place + 1, score: found.score, in: &hits)
      entry.passage = try finder?.passage(of: statement, in: record, in: &hits)
      var details = StatementHit(kind: statement.kind, speakerKind: statement.speakerKind, span: statement.span)
      if request.wantsContext { (details.before, details.after) = record.context(of: statement.span) }
      entry.statement = details
      hits.entries.append(entry)
    }
    return hits
  }
}

extension ArticleRecord {
  /// The words before and after a stretch of the text, each to the far end of the neighbouring sentence, on one line.
  func context(of span: Span) -> (before: String, after: String) {
    guard !sentences.isEmpty, span.end > span.start else { return ("", "") }
    let first = sentences.index(at: span.start) ?? 0
    let last = sentences.index(at: span.end - 1) ?? first
    let start = Int(sentences[max(first - 1, 0)].start)
    let end = Int(sentences[min(last + 1, sentences.count - 1)].end)
    return (
      line(at: Span(start: min(start, span.start), end: span.start)),
      line(at: Span(start: span.end, end: max(end, span.end)))
    )
  }
}
