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
    let found = names.names(matching: text, isPrefix: isPrefix)
    return found.isEmpty && !isPrefix ? names.names(transliterated: text) : found
  }

  /// What to tell the user about a name that the archive lacks.
  func note(onMissing text: String, in field: Field) throws -> String {
    let nearest = try store.names(field, of: database).suggestions(for: text)
    let lack = "no \(field.name) is called “\(text)”"
    if nearest.isEmpty { return lack + "; `aidsearch facets \(field.name)` lists those that there are" }
    return lack + "; the nearest: " + nearest.joined(separator: ", ")
  }
}
