import Analysis
import News
import QueryLanguage
import Xapian

/// Plain words that name people, and the words in which a query's reading is told.
extension QueryPlanner {
  /// The query with its plain words read as people where the archive knows them.
  ///
  /// Several words name a person who is called just so. One word names a person where it is the surname of one person
  /// only, and at least half of the articles that have the word name that person: "House" is no Mr House.
  mutating func readingPeople(of query: ParsedQuery) throws -> ParsedQuery {
    let names = try store.names(.person, of: database)
    var failure: (any Error)?
    let read = query.readingPeople { words in
      do {
        return try match(words, names)
      } catch {
        failure = error
        return nil
      }
    }
    if let failure { throw failure }
    return read
  }

  private func match(_ words: [String], _ names: NameTable) throws -> NameMatch? {
    for count in stride(from: min(words.count, 5), through: 2, by: -1) {
      let text = words.prefix(count).joined(separator: " ")
      let found = names.names(matching: text)
      let folded = NameTable.words(of: text)
      if let name = found.first(where: { NameTable.words(of: $0) == folded }) {
        return NameMatch(name: name, words: count)
      }
    }
    guard let word = words.first, let stem = try stems(of: word).first else { return nil }
    var found = names.names(matching: word)
    if found.isEmpty, try database.termFrequency(stem) == 0 { found = names.names(transliterated: word) }
    guard found.count == 1, let name = found.first, let surname = NameTable.words(of: name).last,
      NameTable.words(of: word).last.map({ $0 == surname || Transliteration.key($0) == Transliteration.key(surname) })
        == true
    else { return nil }
    let byName = try database.termFrequency(Schema.term(.person, SearchWords.fold(name)))
    return byName * 2 >= (try database.termFrequency(stem)) ? NameMatch(name: name, words: 1) : nil
  }

  /// How a query and its filters were read, in words.
  mutating func reading(of query: ParsedQuery, filters: Filters) throws -> String {
    let resolver = resolver
    func name(_ field: Field, _ text: String, isPrefix: Bool = false) -> String? {
      guard let values = try? resolver.values(of: field, named: text, isPrefix: isPrefix), !values.isEmpty else {
        return nil
      }
      let shown = values.prefix(3).joined(separator: " or ")
      return "\(field.name) \(shown)" + (values.count > 3 ? " or \(values.count - 3) more" : "")
    }
    let main = query.reading { node in
      guard case .field(let field, .name(let text, let isPrefix), _) = node else { return nil }
      return name(field, text, isPrefix: isPrefix)
    }
    let isOpen = if case .everything = query.root { true } else { false }
    var parts = isOpen && !filters.isEmpty ? [] : [main]
    for (field, values) in [
      (Field.speaker, filters.speakers), (.person, filters.people), (.country, filters.countries),
      (.source, filters.sources),
    ] where !values.isEmpty {
      parts.append(values.map { name(field, $0) ?? "\(field.name) \($0)" }.joined(separator: " or "))
    }
    if !filters.amounts.isEmpty {
      let texts = filters.amounts.map { text in
        AmountFacet.range(of: text) != nil ? "amount \(text)" : (try? AmountCondition(parsing: text).reading) ?? text
      }
      parts.append(texts.joined(separator: " or "))
    }
    if let since = filters.since { parts.append("since \(since)") }
    if let until = filters.until { parts.append("until \(until)") }
    return parts.joined(separator: " + ")
  }
}
