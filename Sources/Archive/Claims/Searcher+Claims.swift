public import News
import QueryLanguage
import Xapian

/// Ledgers, conflicts and watches.
extension Searcher {
  /// The sums of money that matching articles give.
  ///
  /// - Throws: As `search(_:)` does; `ArchiveError` for a currency without rates.
  public func ledger(_ query: LedgerQuery) throws -> Ledger {
    let rates = try rates(for: query.currency)
    var (rows, reading, notes) = try rows(query, rates)
    let total = LedgerTotals.total(of: rows)
    if query.sort == .amount { rows = Self.largestFirst(rows) }
    var groups: [LedgerTotal] = []
    if let grouping = query.grouping { (rows, groups) = LedgerTotals.grouped(rows, by: grouping) }
    return Ledger(
      rows: Array(rows.prefix(query.limit)), groups: groups, total: total, reading: reading, notes: notes)
  }

  /// Figures for the same thing that contradict each other, among the sums that matching articles give.
  ///
  /// - Throws: As `ledger(_:)` does.
  public func conflicts(_ query: LedgerQuery) throws -> Conflicts {
    let rates = try rates(for: query.currency)
    let (rows, reading, notes) = try rows(query, rates)
    let found = ConflictFinder(rates: rates ?? .shipped).conflicts(among: rows)
    return Conflicts(
      conflicts: Array(found.prefix(query.limit)), figures: ConflictFinder.comparable(rows).count, reading: reading,
      notes: notes)
  }

  /// The matching articles that have come or changed since a place.
  ///
  /// - Throws: As `search(_:)` does.
  public func watch(_ query: WatchQuery) throws -> WatchAnswer {
    try expanding(query.request.query) { text in
      try attempt {
        var request = query.request
        request.query = text
        request.limit = 1000
        request.offset = 0
        request.facets = []
        var search = try articleSearch(request)
        let place = WatchPlace(revision: Int(try database.revision), lastDocument: Int(try database.lastDocid))
        var results = Results(matches: 0, reading: try search.reading())
        guard let since = query.since else { return WatchAnswer(place: place, results: results) }
        if since.revision != place.revision {
          let docids = try changes(since: since)
          results = try search.run(among: docids)
        }
        return WatchAnswer(place: place, results: results)
      }
    }
  }

  /// The documents that have come or changed since a place. Where too much has changed for records of it, those with
  /// higher numbers than any had then.
  private func changes(since place: WatchPlace) throws -> Set<UInt32> {
    if place.revision >= 0, UInt64(place.revision) <= (try database.revision),
      let records = try CommitRecord.records(since: UInt64(place.revision), of: database)
    {
      return Set(records.flatMap(\.docids))
    }
    let last = try database.lastDocid
    let first = UInt32(clamping: place.lastDocument) + 1
    return first <= last ? Set(first...last) : []
  }

  private func rows(
    _ query: LedgerQuery, _ rates: ReferenceRates?
  ) throws -> (rows: [LedgerRow], reading: String, notes: [String]) {
    try expanding(query.query) { text in
      try attempt {
        let search = try articleSearch(SearchRequest(query: text, filters: query.filters, limit: 0))
        var ledger = LedgerSearch(query, search: search, rates: rates)
        let rows = try ledger.rows()
        let (reading, notes) = try ledger.telling()
        return (rows, reading, notes)
      }
    }
  }

  private func rates(for currency: String?) throws -> ReferenceRates? {
    guard let currency else { return nil }
    let rates = try directory.rates()
    guard rates.knows(currency) else {
      throw ArchiveError(
        "there are no rates for \(currency); there are: \(rates.currencies.joined(separator: ", ")); a table of your own "
          + "goes into \(directory.ratesPath)")
    }
    return rates
  }

  private static func largestFirst(_ rows: [LedgerRow]) -> [LedgerRow] {
    let keyed = rows.enumerated().map { index, row in
      (number: LedgerTotals.number(of: row.converted ?? row.amount.amount) ?? 0, index: index)
    }
    return keyed.sorted { ($1.number, $0.index) < ($0.number, $1.index) }.map { rows[$0.index] }
  }
}

extension IndexDirectory {
  /// The user's own table of exchange rates.
  var ratesPath: String { path + "/rates.csv" }
  /// The saved queries.
  var queriesPath: String { path + "/queries.txt" }

  /// The owner's exchange rates, those that ship where there is no such file.
  func rates() throws -> ReferenceRates {
    guard let text = try Self.text(of: ratesPath) else { return .shipped }
    do {
      return try ReferenceRates(parsing: text)
    } catch {
      throw ArchiveError("\(ratesPath): \(error)")
    }
  }
}
