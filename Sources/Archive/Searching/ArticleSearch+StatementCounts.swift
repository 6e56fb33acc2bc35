import News
import QueryLanguage
import Xapian

/// Counts by statements: speakers, countries, people and sums are the statement's own, months, years and sources those of
/// its article.
extension ArticleSearch {
  /// Of how many articles the people in statements are read at most: their records must be unpacked one by one.
  private static let maximumArticles = 20_000

  /// Counts one field among the statements that fulfil the query.
  mutating func countStatements(_ query: FacetQuery) throws -> FacetCount {
    let index = try store.statements(of: database)
    var statements = StatementPlanner(index: index, planner: planner)
    let fulfilling = try statements.statements(for: parsed.root)
    var matching = fulfilling
    if let passing = try statements.statements(for: request.filters) { matching.formIntersection(passing) }
    var wider = fulfilling
    if let passing = try statements.statements(for: request.filters.without(query.field)) {
      wider.formIntersection(passing)
    }
    var count = FacetCount(
      facet: try statementFacet(query, of: wider, index), matches: matching.count,
      reading: "statements with " + (try planner.reading(of: parsed, filters: request.filters)),
      notes: parsed.notes + statements.notes)
    count.unit = .statement
    return count
  }

  /// How many of some statements have each value.
  func statementFacet(_ query: FacetQuery, of found: StatementSet, _ index: StatementIndex) throws -> Facet {
    try planner.budget.spend { step in
      if !query.ranges.isEmpty { return try rangesFacet(query, of: found, index, step) }
      if query.histogram > 0 {
        var tally = HistogramTally(parts: query.histogram)
        try found.forEach {
          try step()
          tally.add(index.amounts(of: $0))
        }
        return Facet(field: query.field.name, values: tally.values)
      }
      return Facet(try counts(of: query.field, in: found, index, step), query)
    }
  }

  private func rangesFacet(
    _ query: FacetQuery, of found: StatementSet, _ index: StatementIndex, _ step: () throws -> Void
  ) throws -> Facet {
    let values = try query.ranges.map { text in
      var count = 0
      if query.field == .date {
        let range = try DateRange(parsing: text)
        let days =
          UInt32(
            range.first?.ordinal ?? 1)...max(
            UInt32(range.first?.ordinal ?? 1), UInt32(range.last?.ordinal ?? 99_999_999))
        try found.forEach {
          try step()
          if days.contains(index.day(of: index.claims.docid(ofStatement: $0))) { count += 1 }
        }
      } else {
        let matches = try QueryPlanner.condition(onAmountIn: text)
        try found.forEach {
          try step()
          if index.amounts(of: $0).contains(where: matches) { count += 1 }
        }
      }
      return Facet.Value(value: text, count: count)
    }
    return Facet(field: query.field.name, values: values)
  }

  private func counts(
    of field: Field, in found: StatementSet, _ index: StatementIndex, _ step: () throws -> Void
  ) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    switch field {
    case .speaker:
      var ofSpeaker = [Int](repeating: 0, count: index.claims.speakers.count)
      try found.forEach { number in
        try step()
        let speaker = Int(index.claims.statement(number).speaker)
        if speaker >= 0 { ofSpeaker[speaker] += 1 }
      }
      for (name, count) in zip(index.claims.speakers, ofSpeaker) where count > 0 { counts[name, default: 0] += count }
    case .country:
      var ofCode: [String: Int] = [:]
      try found.forEach { number in
        try step()
        let codes = index.claims.countries(of: index.claims.statement(number))
        for code in codes.count < 2 ? Array(codes) : codes.uniqued() { ofCode[code, default: 0] += 1 }
      }
      for (code, count) in ofCode { counts[Country(code: code)?.name ?? code, default: 0] += count }
    case .amount:
      try found.forEach { number in
        try step()
        let figures = index.amounts(of: number).compactMap { AmountBuckets.figures(of: $0)?.upperBound }
        for label in Set(figures.map(AmountFacet.label)) { counts[label, default: 0] += 1 }
      }
    case .month, .year, .source:
      let column = try store.column(field, of: database)
      var ofValue = [Int](repeating: 0, count: column.valueCount)
      try found.forEach { number in
        try step()
        for ordinal in column.ordinals(of: index.claims.docid(ofStatement: number)) { ofValue[Int(ordinal)] += 1 }
      }
      for (ordinal, count) in ofValue.enumerated() where count > 0 {
        let value = column.value(ofOrdinal: UInt32(ordinal))
        counts[field == .year ? String(value.prefix(4)) : value, default: 0] += count
      }
    case .person: counts = try countsOfPeople(in: found, index, step)
    case .date, .title, .said: throw Self.noFacet(field.name)
    }
    return counts
  }

  /// The people whose names stand in the words of statements.
  private func countsOfPeople(
    in found: StatementSet, _ index: StatementIndex, _ step: () throws -> Void
  ) throws -> [String: Int] {
    var numbers: [UInt32: [Int]] = [:]
    found.forEach { number in
      let docid = index.claims.docid(ofStatement: number)
      numbers[docid, default: []].append(number - index.claims.statementNumbers(of: docid).lowerBound)
    }
    if numbers.count > Self.maximumArticles {
      throw ArchiveError(
        "people are counted in the statements of \(Self.maximumArticles) articles at most, not of \(numbers.count); "
          + "ask for less, or count by articles", kind: .tooBroad)
    }
    var counts: [String: Int] = [:]
    for (docid, own) in numbers {
      // A record takes longer than the steps between which the clock is looked at.
      for _ in 0..<16 { try step() }
      guard let stored = try database.withData(of: docid, { StoredArticle($0) }) else { continue }
      for number in own where stored.tags.statements.indices.contains(number) {
        let span = stored.tags.statements[number].span
        let names = stored.tags.people.filter { span.contains($0.span) }.map(\.name)
        for name in Set(names) { counts[name, default: 0] += 1 }
      }
    }
    return counts
  }
}

extension StatementIndex {
  /// The sums of money in a statement.
  func amounts(of number: Int) -> [Amount] {
    let docid = claims.docid(ofStatement: number)
    let place = number - claims.statementNumbers(of: docid).lowerBound
    return claims.sums(of: docid).filter { Int($0.statement) == place }.map(\.amount)
  }
}

extension Filters {
  /// The filters without those on one field; `since` and `until` choose no values and stay.
  func without(_ field: Field) -> Filters {
    var filters = self
    switch field {
    case .speaker: filters.speakers = []
    case .person: filters.people = []
    case .country: filters.countries = []
    case .amount: filters.amounts = []
    case .source: filters.sources = []
    case .date, .month, .year, .title, .said: break
    }
    return filters
  }
}
