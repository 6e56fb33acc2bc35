import News
import Synchronization
import Xapian

/// What searches keep in memory of the newest revision of an index: postings, facet columns, names, claims. Shared by all
/// threads; each part is loaded when it is first asked for.
public final class ColumnStore: Sendable {
  private struct Contents {
    var revision: UInt64
    var columns: [UInt32: FacetColumn] = [:]
    var names: [UInt32: NameTable] = [:]
    var claims: ClaimsColumn?
  }

  private let contents = Mutex(Contents(revision: 0))
  /// Runs searches on postings in memory; nil where Xapian is to run them all.
  let matcher: Matcher?
  /// The newest revision of which the matcher has been told what changed.
  private let toldRevision = Mutex<UInt64>(0)

  /// Makes an empty store.
  ///
  /// - Parameter memory: How many bytes decoded postings may take; 0 leaves all searches to Xapian.
  public init(memory: Int = 256 << 20) {
    // Without it, searches are slower and no worse.
    matcher = memory > 0 ? try? Matcher(budget: memory, weighting: ArticleSearch.weighting) : nil
  }

  /// Brings what is kept up to the revision that a database shows, as far as the commits since have left records.
  func follow(_ database: Database) throws {
    guard let matcher else { return }
    let revision = try database.revision
    try toldRevision.withLock { told in
      if told >= revision { return }
      for record in told == 0 ? [] : try CommitRecord.records(since: told, of: database) ?? [] {
        try matcher.changed(from: record.from, to: record.to, docids: record.docids)
      }
      told = revision
    }
  }

  /// The column of a field at a database's revision.
  func column(_ field: Field, of database: Database) throws -> FacetColumn {
    guard let slot = field.slot, field.isFacet else {
      throw ArchiveError("the field \(field.name) has no values to count")
    }
    return try part(of: database, at: { $0.columns[slot] }, set: { $0.columns[slot] = $1 }) {
      try FacetColumn(database, slot: slot)
    }
  }

  /// The names of a field at a database's revision.
  func names(_ field: Field, of database: Database) throws -> NameTable {
    let column = try column(field, of: database)
    let slot = field.slot ?? 0
    return try part(of: database, at: { $0.names[slot] }, set: { $0.names[slot] = $1 }) { NameTable(column) }
  }

  /// The claims at a database's revision.
  func claims(of database: Database) throws -> ClaimsColumn {
    try part(of: database, at: { $0.claims }, set: { $0.claims = $1 }) { try ClaimsColumn(database) }
  }

  /// Looks a part up, and loads it outside of the lock where it isn't there: two threads may both load it, once.
  private func part<Part: Sendable>(
    of database: Database, at get: (Contents) -> Part?, set: (inout Contents, Part) -> Void, load: () throws -> Part
  ) throws -> Part {
    let revision = try database.revision
    let found = contents.withLock { contents in contents.revision == revision ? get(contents) : nil }
    if let found { return found }
    let made = try load()
    contents.withLock { contents in
      if contents.revision < revision { contents = Contents(revision: revision) }
      if contents.revision == revision { set(&contents, made) }
    }
    return made
  }
}
