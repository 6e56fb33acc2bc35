import News
import Xapian

/// Hits that are stories: of the matching articles that tell one story the best is shown, the others are listed with it.
extension ArticleSearch {
  /// A page of stories.
  struct StoryPage {
    /// The articles that are shown.
    var shown: [MatchSet.Match]
    /// For each of them the other matching articles of its story.
    var reprints: [[UInt32]] = []
    /// How many stories all matches tell; nil where each tells its own.
    var stories: Int?
  }

  /// The stories that hits are folded by; nil where they aren't, or each article tells its own.
  mutating func storiesToFold() throws -> StoryColumn? {
    guard request.foldsStories else { return nil }
    guard let column = try store.storiesAtHand(of: database) else {
      planner.note(["the daemon has just started: articles that tell one story are not folded yet"])
      return nil
    }
    return column.isTrivial ? nil : column
  }

  /// How many matches more than the page has are asked for at once, for some may be folded.
  static let spareForStories = 16

  /// The page that the request asks for, of the stories of a query's matches, best first. `matches` are the first of all,
  /// as many as the page needs and `spareForStories` more.
  func storyPage(_ query: Query, first matches: MatchSet, _ column: StoryColumn) throws -> StoryPage {
    let wanted = request.offset + request.limit
    let places = try matches.among ?? placesInMatches(of: query, column)
    let folded = places.count - column.storyCount(ofPlaces: places)
    if folded == 0 { return StoryPage(shown: Array(matches.items.prefix(wanted).dropFirst(request.offset))) }
    var page = StoryPage(shown: [], stories: matches.matchesEstimated - folded)
    if request.limit == 0 { return page }
    var found = matches.items
    var asked = wanted + Self.spareForStories
    var best: [MatchSet.Match] = []
    while true {
      var seen = Set<UInt32>(minimumCapacity: found.count)
      best = found.filter { seen.insert(column.story(of: $0.docid)).inserted }
      if best.count >= wanted || found.count < asked { break }
      asked *= 2
      found = try search(query, counting: [], offset: 0, limit: asked).items
    }
    page.shown = Array(best.prefix(wanted).dropFirst(request.offset))
    page.reprints = page.shown.map { match in
      column.others(of: match.docid).filter { other in
        column.sharing.place(of: other).flatMap { places.place(of: UInt32($0)) } != nil
      }
    }
    return page
  }

  /// The places in `StoryColumn.sharing` of the articles that match a query.
  private func placesInMatches(of query: Query, _ column: StoryColumn) throws -> [UInt32] {
    let matching = Set(try planner.candidates(.filter(query, by: .documents(column.sharing))))
    return column.sharing.indices.filter { matching.contains(column.sharing[$0]) }.map(UInt32.init)
  }

  /// The articles that are folded into a hit.
  func reprints(_ docids: [UInt32]) throws -> [Reprint] {
    try docids.compactMap { docid in
      guard let record = try store.record(docid, of: database) else { return nil }
      return Reprint(id: record.id, title: record.title, date: record.date, source: record.source)
    }
  }
}

extension [UInt32] {
  /// Where a number stands among ascending ones; nil where it doesn't.
  fileprivate func place(of number: UInt32) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number ? low : nil
  }
}
