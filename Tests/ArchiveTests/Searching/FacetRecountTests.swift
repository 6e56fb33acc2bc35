import Foundation
import News
import QueryLanguage
import Testing

@testable import Archive

/// Facet counts against a plain recount of the stored articles, over random filters, after updates and deletions.
///
/// `FACETS_INDEX=DIR` in the environment recounts another index, which is only read, over `FACETS_ROUNDS` random requests.
@Suite("Facet counts equal a plain recount")
struct FacetRecountTests {
  private static let names = ["Ann Lee", "Boris Katz", "Carla Diaz", "Dora Lee", "Émile Roy", "the World Bank"]
  private static let countries = ["Ukraine", "Poland", "the U.S.", "France", "Japanese firms"]

  private static func article(_ number: Int, _ generator: inout some RandomNumberGenerator) -> Article {
    var text = ""
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      let name = names.randomElement(using: &generator) ?? names[0]
      let country = countries.randomElement(using: &generator) ?? countries[0]
      let figure = [1, 2, 5, 7, 20, 50, 61, 300, 950].randomElement(using: &generator) ?? 1
      let scale = ["thousand", "million", "billion"].randomElement(using: &generator) ?? "million"
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: text += "\(name) said that \(country) had got $\(figure) \(scale). "
      case 1: text += "“We gave \(country) nearly €\(figure) \(scale),” \(name) told reporters on Monday. "
      case 2: text += "The bill of \(country) came to tens of \(scale)s of dollars. "
      default: text += "Convoys from \(country) went on, at $\(figure) to $\(figure * 2) \(scale) a month. "
      }
    }
    return Article(
      id: "a\(number)", title: "Item \(number)",
      date: number % 5 == 0 ? nil : CalendarDate(iso: "202\(number % 4)-0\(1 + number % 9)-1\(number % 7)"),
      source: ["River Post", "Baltic Courier", nil][number % 3], text: text)
  }

  // MARK: The plain recount

  /// The articles of an index, read from their records one by one.
  private static func stored(_ searcher: Searcher) throws -> [StoredArticle] {
    return try hits(of: "", searcher).compactMap { try searcher.article(id: $0) }
  }

  /// Every article that matches, also those that a search folds into the best of their story.
  private static func hits(of query: String, _ searcher: Searcher) throws -> [String] {
    var request = SearchRequest(query: query, limit: 1_000_000)
    request.foldsStories = false
    return try searcher.search(request).hits.map(\.id)
  }

  private static func values(_ field: Field, of stored: StoredArticle) -> Set<String> {
    switch field {
    case .speaker: Set(stored.tags.statements.compactMap(\.speaker))
    case .person: Set(stored.tags.people.map(\.name))
    case .country: Set(stored.tags.countries.map { Country(code: $0.code)?.name ?? $0.code })
    case .amount: Set(stored.tags.amounts.compactMap { figure($0.amount).map(decade) })
    case .month: Set(stored.article.date.map { [String($0.iso.prefix(7))] } ?? [])
    case .year: Set(stored.article.date.map { [String($0.iso.prefix(4))] } ?? [])
    case .source: Set(stored.article.source.map { [$0] } ?? [])
    case .date, .title, .said: []
    }
  }

  /// The figure by which an amount is counted: its own, or the upper end of what it writes.
  private static func figure(_ amount: Amount) -> Double? {
    amount.value ?? [amount.minimum, amount.maximum].compactMap { $0 }.max()
  }

  private static func decade(_ figure: Double) -> String {
    let bounds = [(1e12, "1tn and more"), (1e11, "100bn-1tn"), (1e10, "10bn-100bn"), (1e9, "1bn-10bn")]
    let lower = [(1e8, "100m-1bn"), (1e7, "10m-100m"), (1e6, "1m-10m")]
    return (bounds + lower).first { figure >= $0.0 }?.1 ?? "below 1m"
  }

  /// Whether a value is one that a filter's name means: the same words, or for one word a name that ends in it.
  private static func means(_ name: String, _ value: String) -> Bool {
    let (words, own) = (NameTable.words(of: name), NameTable.words(of: value))
    return words.count == 1 ? own.last == words[0] : own == words
  }

  private static func passes(_ stored: StoredArticle, _ filters: Filters) -> Bool {
    func any(_ wanted: [String], _ field: Field) -> Bool {
      wanted.isEmpty || values(field, of: stored).contains { value in wanted.contains { means($0, value) } }
    }
    let amounts = stored.tags.amounts.map(\.amount)
    let day = stored.article.date
    return any(filters.speakers, .speaker) && any(filters.people, .person) && any(filters.countries, .country)
      && any(filters.sources, .source)
      && (filters.amounts.isEmpty || filters.amounts.contains { matches($0, amounts) })
      && (filters.since.map { since in day.map { $0.iso >= since } ?? false } ?? true)
  }

  private static func matches(_ text: String, _ amounts: [Amount]) -> Bool {
    if let bounds = AmountFacet.range(of: text) { return amounts.contains { figure($0).map(bounds.contains) ?? false } }
    guard let condition = try? AmountCondition(parsing: text) else { return false }
    return amounts.contains(where: condition.matches)
  }

  // MARK: Random requests

  private static func filters(_ all: [StoredArticle], _ generator: inout some RandomNumberGenerator) -> Filters {
    var filters = Filters()
    func some(_ field: Field) -> [String] {
      (0..<Int.random(in: 1...2, using: &generator)).compactMap { _ in
        all.randomElement(using: &generator).flatMap { values(field, of: $0).sorted().randomElement(using: &generator) }
      }.filter { NameTable.words(of: $0).count != 1 || field == .country || field == .source }
    }
    if Int.random(in: 0..<3, using: &generator) == 0 { filters.speakers = some(.speaker) }
    if Int.random(in: 0..<4, using: &generator) == 0 { filters.people = some(.person) }
    if Int.random(in: 0..<3, using: &generator) == 0 { filters.countries = some(.country) }
    if Int.random(in: 0..<4, using: &generator) == 0 { filters.sources = some(.source) }
    if Int.random(in: 0..<3, using: &generator) == 0 {
      filters.amounts = [
        ["1bn..60bn", ">500m", "1bn-10bn", "vague", "~61m", "200m-500m"].randomElement(using: &generator) ?? ">1"
      ]
    }
    if Int.random(in: 0..<4, using: &generator) == 0 { filters.since = "2022-03" }
    return filters
  }

  private static func check(_ searcher: Searcher, rounds: Int, _ generator: inout some RandomNumberGenerator) throws {
    let all = try stored(searcher)
    let queries = [
      "", "amount:>1bn", "country:Ukraine OR country:France", "-amount:vague", "date:2023", "convoys OR said",
    ]
    let matching = try queries.map { query in
      Set(try hits(of: query, searcher))
    }
    for _ in 0..<rounds {
      let filters = filters(all, &generator)
      let number = Int.random(in: 0..<queries.count, using: &generator)
      let candidates = all.filter { matching[number].contains($0.article.id) }
      for field in Field.facets {
        let expected = candidates.filter { passes($0, filters.without(field)) }.reduce(into: [String: Int]()) {
          counts, stored in
          for value in values(field, of: stored) { counts[value, default: 0] += 1 }
        }
        let query = FacetQuery(field: field, query: queries[number], filters: filters, limit: 1_000_000)
        let counted = try searcher.count(query)
        let found = Dictionary(uniqueKeysWithValues: counted.facet.values.map { ($0.value, $0.count) })
        try #require(found == expected, "\(field) of “\(queries[number])” under \(filters)")
        try #require(counted.matches == candidates.count { passes($0, filters) })
        try #require(counted.isExact && counted.facet.isExact && counted.facet.others == 0)
        try checkTop(query, expected, searcher)
      }
      try checkRanges(queries[number], filters, candidates, searcher)
    }
  }

  /// The most frequent few, with the rest counted; and those that begin so.
  private static func checkTop(_ query: FacetQuery, _ expected: [String: Int], _ searcher: Searcher) throws {
    var few = query
    few.limit = 3
    let top = try searcher.count(few).facet
    let best = expected.values.sorted(by: >).prefix(3)
    try #require(top.values.map(\.count).sorted(by: >) == Array(best))
    try #require(top.others == max(0, expected.count - 3))
    try #require(top.othersCount == expected.values.reduce(0, +) - best.reduce(0, +))
    guard query.field != .amount, let value = expected.keys.min() else { return }
    few.prefix = String(value.prefix(2))
    let begun = try searcher.count(few).facet
    try #require(
      begun.values.allSatisfy { NameTable.value($0.value, hasPrefix: few.prefix) && expected[$0.value] == $0.count })
  }

  private static func checkRanges(
    _ text: String, _ filters: Filters, _ candidates: [StoredArticle], _ searcher: Searcher
  ) throws {
    var query = FacetQuery(field: .amount, query: text, filters: filters)
    query.ranges = ["..1m", "1m..1bn", ">1bn", "61bn", "vague", "1bn-10bn"]
    let others = candidates.filter { passes($0, filters.without(.amount)) }
    let ranged = try searcher.count(query).facet.values
    try #require(ranged.map(\.value) == query.ranges)
    for range in ranged {
      try #require(
        range.count == others.count { matches(range.value, $0.tags.amounts.map(\.amount)) }, "\(range.value)")
    }
    query.ranges = []
    for parts in [1, 3, 5] {
      query.histogram = parts
      let steps = try searcher.count(query).facet.values
      for step in steps {
        let bounds = try #require(step.bounds)
        let count = others.count { $0.tags.amounts.contains { figure($0.amount).map(bounds.contains) ?? false } }
        try #require(step.count == count, "\(step.value)")
        try #require(AmountFacet.range(of: step.value) == bounds)
      }
      let hasFigures = others.contains { $0.tags.amounts.contains { figure($0.amount) != nil } }
      try #require(steps.isEmpty == !hasFigures)
    }
    var dates = FacetQuery(field: .date, query: text, filters: filters)
    dates.ranges = ["2021", "2022-03..2023-05", "..2020"]
    let passing = candidates.filter { passes($0, filters) }
    let days = try searcher.count(dates).facet.values.map(\.count)
    try #require(
      days == [
        passing.count { $0.article.date?.year == 2021 },
        passing.count { $0.article.date.map { $0.iso >= "2022-03" && $0.iso < "2023-06" } ?? false },
        passing.count { $0.article.date.map { $0.year <= 2020 } ?? false },
      ])
  }

  @Test("By articles: every field, several values of a filter, ranges, after updates and deletions")
  func articles() throws {
    var generator = TestGenerator()
    let environment = ProcessInfo.processInfo.environment
    if let path = environment["FACETS_INDEX"] {
      let searcher = try Searcher(IndexDirectory(path: path), store: ColumnStore())
      return try Self.check(searcher, rounds: environment["FACETS_ROUNDS"].flatMap(Int.init) ?? 20, &generator)
    }
    let index = try TemporaryIndex()
    try index.add((0..<150).map { Self.article($0, &generator) })
    let searcher = try index.searcher()
    for round in 0..<4 {
      try Self.check(searcher, rounds: 6, &generator)
      for number in (0..<150).shuffled(using: &generator).prefix(20) { _ = try index.writer.remove(id: "a\(number)") }
      try index.add((0..<30).map { Self.article(Int.random(in: 0..<200, using: &generator) + $0 * 200, &generator) })
      try index.add((0..<20).map { Self.article($0 * 3 + round, &generator) })
    }
  }

  @Test("By statements: as many as a search for statements with the value as a filter finds")
  func statements() throws {
    var generator = TestGenerator()
    let index = try TemporaryIndex()
    try index.add((0..<80).map { Self.article($0, &generator) })
    let searcher = try index.searcher()
    for query in ["", "country:Ukraine", "amount:>1bn"] {
      for field in [Field.speaker, .country, .source, .amount] {
        var counting = FacetQuery(field: field, query: query, limit: 1000)
        counting.unit = .statement
        let counted = try searcher.count(counting)
        #expect(counted.unit == .statement)
        for value in counted.facet.values {
          var request = SearchRequest(query: query)
          request.wantsStatements = true
          switch field {
          case .speaker: request.filters.speakers = [value.value]
          case .country: request.filters.countries = [value.value]
          case .source: request.filters.sources = [value.value]
          default: request.filters.amounts = [value.value]
          }
          if field == .speaker, NameTable.words(of: value.value).count == 1 { continue }
          #expect(try searcher.search(request).matches == value.count, "\(field) \(value.value)")
        }
      }
    }
    var people = FacetQuery(field: .person, query: "speaker:Katz")
    people.unit = .statement
    let all = try Self.stored(searcher)
    let expected = all.flatMap { stored in
      stored.tags.statements.filter { $0.speaker == "Boris Katz" }.flatMap { statement in
        Set(stored.tags.people.filter { statement.span.contains($0.span) }.map(\.name))
      }
    }
    let counted = try searcher.count(people).facet.values.reduce(0) { $0 + $1.count }
    #expect(counted == expected.count)
    var steps = FacetQuery(field: .amount)
    (steps.unit, steps.histogram) = (.statement, 3)
    #expect(try searcher.count(steps).facet.values.contains { $0.count > 0 })
    (steps.ranges, steps.histogram) = (["1m..5bn"], 0)
    var request = SearchRequest(query: "amount:1m..5bn")
    request.wantsStatements = true
    #expect(try searcher.count(steps).facet.values.map(\.count) == [try searcher.search(request).matches])
  }

  @Test("What can't be counted is refused")
  func refusals() throws {
    let index = try TemporaryIndex()
    let searcher = try index.searcher()
    var ranges = FacetQuery(field: .speaker)
    ranges.ranges = ["2023"]
    #expect(throws: ArchiveError.self) { _ = try searcher.count(ranges) }
    var histogram = FacetQuery(field: .month)
    histogram.histogram = 3
    #expect(throws: ArchiveError.self) { _ = try searcher.count(histogram) }
    #expect(throws: ArchiveError.self) { _ = try searcher.count(FacetQuery(field: .date)) }
    var bad = FacetQuery(field: .amount)
    bad.ranges = ["soon"]
    #expect(throws: SyntaxError.self) { _ = try searcher.count(bad) }
  }

  @Test("Steps of a histogram have edges of two digits and touch each other")
  func steps() {
    #expect(AmountHistogram.parting(3).steps.map(\.label).prefix(5) == ["0-1", "1-2", "2-5", "5-10", "10-20"])
    #expect(AmountHistogram.parting(5).steps.contains { $0.label == "1.6bn-2.5bn" && $0.bounds == 1.6e9..<2.5e9 })
    for parts in 1...10 {
      let steps = AmountHistogram.parting(parts).steps
      #expect(steps.count == 18 * parts + 1)
      for (left, right) in zip(steps, steps.dropFirst()) { #expect(left.bounds.upperBound == right.bounds.lowerBound) }
    }
  }
}
