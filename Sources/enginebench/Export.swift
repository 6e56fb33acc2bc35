import Analysis
import Archive
import Foundation
import JSON
import News
import Xapian

/// Prints the articles of an index for other engines: `id`, `text` as the index's own terms in their order, and the values
/// of three fields. Whoever cuts that text at its spaces has the same words at the same distances, so that all engines
/// must count the same matches.
struct Export {
  /// Stands between a title and a text, so that no phrase spans both; no term looks so.
  static let gap = Array("_".utf8)

  private let searcher: Searcher
  private let database: Database
  private let columns: [(field: Field, column: FacetColumn)]
  private var stems: Stems

  init(index: String) throws {
    let directory = IndexDirectory(path: index)
    searcher = try Searcher(directory, store: ColumnStore(memory: 0))
    let database = try Database(path: directory.databasePath)
    self.database = database
    columns = try Contest.facets.map { ($0, try FacetColumn(database, slot: $0.slot ?? 0)) }
    stems = try Stems()
  }

  /// Prints all articles, and writes a word for each term to a file: `TERM \t WORD`, a line each.
  func run(words path: String) throws {
    var stems = stems
    var writer = JSONWriter()
    for entry in try database.allTerms(prefix: Schema.identifierPrefix) {
      let id = String(entry.term.dropFirst(Schema.identifierPrefix.count))
      guard let stored = try searcher.article(id: id), let docid = try database.docid(ofUniqueTerm: entry.bytes) else {
        continue
      }
      writer.removeAll()
      writer.beginObject()
      writer.key("id")
      writer.write(id)
      writer.key("text")
      writer.write(String(decoding: try stems.line(of: stored.article), as: UTF8.self))
      for (field, column) in columns {
        writer.key(escaping: field.name)
        writer.beginArray()
        for ordinal in column.ordinals(of: docid) { writer.write(column.value(ofOrdinal: ordinal)) }
        writer.endArray()
      }
      writer.endObject()
      writer.endLine()
      try FileHandle.standardOutput.write(contentsOf: writer.bytes)
    }
    try Data(stems.table).write(to: URL(fileURLWithPath: path))
  }
}

/// Stems the words of articles, each distinct word once.
struct Stems {
  private let stemmer: Stemmer
  private var known: [[UInt8]: [UInt8]] = [:]

  init() throws { stemmer = try Stemmer(language: "english") }

  /// Each stem with one of the words that have it, the first in byte order: `STEM \t WORD`, a line each.
  var table: [UInt8] {
    var words: [[UInt8]: [UInt8]] = [:]
    for (word, stem) in known where words[stem].map({ word.lexicographicallyPrecedes($0) }) ?? true {
      words[stem] = word
    }
    return words.flatMap { $0.key + [0x09] + $0.value + [0x0A] }
  }

  /// The stems of an article in the order of their positions, parted by spaces.
  mutating func line(of article: Article) throws -> [UInt8] {
    var line: [UInt8] = []
    if !article.text.hasPrefix(article.title) {
      try append(article.title, words: SearchWords.words(of: article.title).prefix(Self.titleWords), to: &line)
      line += Export.gap
      line.append(0x20)
    }
    try append(article.text, words: SearchWords.words(of: article.text)[...], to: &line)
    return line
  }

  /// How many words of a title the index takes, and how long its words may be: index/SCHEMA.md.
  private static let titleWords = 100
  private static let wordBytes = 120

  private mutating func append(_ text: String, words: ArraySlice<SearchWord>, to line: inout [UInt8]) throws {
    let bytes = Array(text.utf8)
    for word in words {
      var folded: [UInt8] = []
      bytes[Int(word.start)..<Int(word.end)].withUnsafeBufferPointer { SearchWords.fold($0, into: &folded) }
      // A word without a term still has its place.
      if folded.isEmpty || folded.count > Self.wordBytes { folded = Export.gap }
      if let stem = known[folded] {
        line += stem
      } else {
        let stem = folded == Export.gap ? folded : try stemmer.withStem(of: folded) { Array($0) }
        known[folded] = stem
        line += stem
      }
      line.append(0x20)
    }
  }
}
