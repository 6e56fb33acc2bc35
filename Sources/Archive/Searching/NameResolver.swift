import Analysis
import News
import Xapian

/// What the archive understands by the names of a query: the values of its fields, and notes about names it lacks.
struct NameResolver {
  private let store: ColumnStore
  private let database: Database

  init(store: ColumnStore, database: Database) {
    self.store = store
    self.database = database
  }

  /// The values of a field that a name means; empty where the archive has none.
  func values(of field: Field, named text: String, isPrefix: Bool = false) throws -> [String] {
    let names = try store.names(field, of: database)
    if field == .country, !isPrefix, let country = Country(named: text) {
      return names.contains(country.name) ? [country.name] : []
    }
    var found = names.names(matching: text, isPrefix: isPrefix)
    if isPrefix || !found.isEmpty { return found }
    found = names.names(transliterated: text)
    if found.isEmpty, field == .person || field == .speaker, let name = Self.canonicalName(of: text),
      names.contains(name)
    {
      found = [name]
    }
    return found
  }

  /// What the tagger calls a person whom a text of nothing but the name would name: "Vladimir Zelensky" is Volodymyr
  /// Zelensky.
  private static func canonicalName(of text: String) -> String? {
    let people = Tagger(scope: .mentions).tag(text).people
    return people.count == 1 && people[0].span.end - people[0].span.start == text.utf8.count ? people[0].name : nil
  }

  /// What to tell the user about a name that the archive lacks.
  func note(onMissing text: String, in field: Field) throws -> String {
    let nearest = try store.names(field, of: database).suggestions(for: text)
    let lack = "no \(field.name) is called “\(text)”"
    if nearest.isEmpty { return lack + "; `aidsearch facets \(field.name)` lists those that there are" }
    return lack + "; the nearest: " + nearest.joined(separator: ", ")
  }
}
