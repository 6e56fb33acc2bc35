import News
import QueryLanguage
import Xapian

/// Counts by stories: a value counts once for each story in which some article has it, however often it was reprinted.
extension ArticleSearch {
  /// Counts one field among the stories that the matching articles tell.
  mutating func countStories(_ query: FacetQuery) throws -> FacetCount {
    let stories = try store.stories(of: database)
    let main = try self.query()
    let all = try planner.query(for: request.filters)
    let matching = try planner.candidates(all.map { .filter(main, by: $0) } ?? main)
    let others = try planner.query(for: request.filters, except: query.field)
    let wider = others.map { .filter(main, by: $0) } ?? main
    let facet: Facet
    if !query.ranges.isEmpty {
      facet = Facet(
        field: query.field.name,
        values: try query.ranges.map { range in
          let found = try planner.candidates(.filter(wider, by: try condition(query.field, in: range)))
          return Facet.Value(value: range, count: stories.storyCount(of: found))
        })
    } else if query.histogram > 0 {
      let claims = try store.claims(of: database)
      var tally = HistogramTally(parts: query.histogram)
      for told in Dictionary(grouping: try planner.candidates(wider), by: stories.story).values {
        tally.add(told.flatMap { claims.sums(of: $0) }.map(\.amount))
      }
      facet = Facet(field: query.field.name, values: tally.values)
    } else {
      facet = Facet(try counts(of: query.field, in: try planner.candidates(wider), stories), query)
    }
    var count = FacetCount(
      facet: facet, matches: stories.storyCount(of: matching),
      reading: try planner.reading(of: parsed, filters: request.filters), notes: parsed.notes + planner.notes)
    count.unit = .story
    return count
  }

  /// In how many stories each value of a field occurs.
  private func counts(of field: Field, in docids: [UInt32], _ stories: StoryColumn) throws -> [String: Int] {
    struct Occurrence: Hashable {
      var value: String
      var story: UInt32
    }
    let column = try store.column(field, of: database)
    var seen: Set<Occurrence> = []
    for docid in docids {
      for ordinal in column.ordinals(of: docid) {
        let value = column.value(ofOrdinal: ordinal)
        seen.insert(
          Occurrence(value: field == .year ? String(value.prefix(4)) : value, story: stories.story(of: docid)))
      }
    }
    return seen.reduce(into: [:]) { counts, occurrence in counts[occurrence.value, default: 0] += 1 }
  }
}
