import News
import Xapian

/// Hits that are stories: of the matching articles that tell one story the best is shown, the others are listed with it.
extension ArticleSearch {
  /// A page of stories.
  struct StoryPage {
    /// The articles that are shown.
    var shown: [MatchSet.Match]
    /// For each of them the other matching articles of its story.
    var reprints: [[UInt32]]
    /// How many stories all matches tell; nil where each tells its own.
    var stories: Int?
  }

  /// The page that the request asks for, of the stories of a query's matches, best first.
  func storyPage(_ query: Query, first matches: MatchSet) throws -> StoryPage? {
    guard request.foldsStories else { return nil }
    let column = try store.stories(of: database)
    if column.isTrivial { return nil }
    let sharing = try planner.candidates(.filter(query, by: .documents(column.sharing)))
    let matching = Set(sharing)
    let folded = sharing.count - column.storyCount(of: sharing)
    if folded == 0 { return nil }
    var page = StoryPage(shown: [], reprints: [], stories: matches.matchesEstimated - folded)
    if request.limit == 0 { return page }
    let wanted = request.offset + request.limit
    var asked = wanted + min(folded, 32)
    var best: [MatchSet.Match] = []
    while true {
      let found = try search(query, counting: [], offset: 0, limit: asked).items
      var seen: Set<UInt32> = []
      best = found.filter { seen.insert(column.story(of: $0.docid)).inserted }
      if best.count >= wanted || found.count < asked { break }
      asked *= 2
    }
    page.shown = Array(best.prefix(wanted).dropFirst(request.offset))
    page.reprints = page.shown.map { match in column.others(of: match.docid).filter(matching.contains) }
    return page
  }

  /// The articles that are folded into a hit.
  func reprints(_ docids: [UInt32]) throws -> [Reprint] {
    try docids.compactMap { docid in
      guard let article = try database.withData(of: docid, { StoredArticle($0) })?.article else { return nil }
      return Reprint(id: article.id, title: article.title, date: article.date, source: article.source)
    }
  }
}
