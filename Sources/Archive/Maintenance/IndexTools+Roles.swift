import Analysis
import Foundation
import News
import Xapian

extension IndexTools {
  /// Learns from the articles of the index who held which office when, and writes that to its `roles.txt` below what the
  /// owner has written there, which stays.
  ///
  /// - Parameters:
  ///   - least: How many articles must say so; nil for `RoleLearner.usualLeast`.
  ///   - workers: How many threads read the articles; nil for one a core.
  /// - Returns: What was done.
  /// - Throws: `ArchiveError` where the table or the index can't be read, or the table not be written: it is then as it was.
  public func learnRoles(least: Int? = nil, workers: Int? = nil) throws -> String {
    let least = max(1, least ?? RoleLearner.usualLeast)
    let own = try directory.roles().own
    let before = try IndexDirectory.text(of: directory.rolesPath) ?? ""
    // What was learned before must not teach: only the articles' own words do.
    let tagger = Tagger(aliases: try directory.aliases(), scope: .mentions)
    let count = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let map = OrderedMap<StoredArticle, (CalendarDate, [RoleSighting])?>(workers: count, capacity: count * 16) {
      { stored in
        let article = stored.article
        return article.date.map { ($0, tagger.roles(in: article.text, title: article.title, date: $0)) }
      }
    }
    let reader = StoredArticleReader(path: directory.databasePath)
    reader.start(into: map)
    defer { map.finish() }
    var learner = RoleLearner()
    var dated = 0
    while let found = map.next() {
      guard let (date, roles) = found else { continue }
      dated += 1
      learner.add(roles, on: date)
    }
    if let error = reader.failure { throw ArchiveError("the articles can't be read: \(error)") }
    let terms = learner.terms(least: least)
    let heading = "from \(dated) dated articles, at least \(least) each; written anew by aidsearchd roles"
    do {
      let text = RoleTable.text(keeping: before, learned: terms, heading: heading)
      try Data(text.utf8).write(to: URL(fileURLWithPath: directory.rolesPath), options: .atomic)
    } catch {
      throw ArchiveError("can't write \(directory.rolesPath): \(error.localizedDescription)")
    }
    return "\(terms.count) terms of office learned from \(dated) dated articles, \(own.count) of yours kept, in"
      + " \(directory.rolesPath); articles to come are read by it, those indexed already after aidsearchd rebuild"
  }
}
